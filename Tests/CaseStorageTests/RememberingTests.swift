import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite("Remembering one's last line later") struct RememberingTests {
  @Test("a session that was killed before it wrote its head down goes on under its name")
  func killedBefore() throws {
    let folder = OwnFolder()
    let settings = StorageSettings(
      folder: folder.path + "/w", stateFolder: folder.path + "/s", machineIdentity: "m")
    let moment = try #require(Moment(rfc3339: "2026-11-21T10:00:00+01:00"))
    let first = try Workspace.create(settings, values: [], actor: "MKJ", at: moment)
    for number in 0..<5 {
      try first.append(
        ActDraft([.make(.area, [FieldValue("name", .typed(.string("Område \(number)")))])]),
        actor: "MKJ", at: moment, remembersLater: true)
    }
    let device = first.device
    // No rememberHead(): as after kill -9.
    let second = try Workspace.open(settings)
    try second.append(
      ActDraft([.make(.area, [FieldValue("name", .typed("Bagefter"))])]), actor: "MKJ", at: moment)
    #expect(second.device == device)
    #expect(second.caseFile.areas.count == 6)
    #expect(try Workspace.verify(settings.folder).isWhole)
  }
}

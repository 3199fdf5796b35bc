import CaseModel
import CaseStorage
import ChangeLog
import TestSupport
import Testing

/// A workspace as the first format wrote it. The files are never written anew: what could be read
/// once must be read for ever.
@Suite struct FirstFormatTests {
  private static let fixture =
    FilePath.folder(of: #filePath) + "/Resources/format-1"

  @Test("a workspace of format 1 is read as it was when it was written")
  func readsFirstFormat() throws {
    let fileSystem = POSIXFileSystem()
    let folder = OwnFolder()
    try fileSystem.makeFolders(folder.path("w/log"), mode: 0o700)
    for name in ["eksempel-a.jsonl", "eksempel-b.jsonl"] {
      let bytes = try #require(try fileSystem.contents(of: Self.fixture + "/log/" + name))
      try AtomicFile(fileSystem).replace(
        folder.path("w/log/" + name), with: bytes, mode: 0o600, token: "00000000")
    }
    let workspace = try Workspace.open(
      StorageSettings(
        folder: folder.path("w"), stateFolder: folder.path("state"), machineIdentity: "machine"))
    #expect(workspace.notices.isEmpty)
    #expect(try Workspace.verify(folder.path("w")).isWhole)

    let caseFile = workspace.caseFile
    let found = caseFile.things(of: .finding).map { caseFile.finding(at: $0) }
      .filter { $0.state != .withdrawn }.map(RecordJSON.finding)
    let list = try #require(try fileSystem.contents(of: Self.fixture + "/list.json"))
    let expected = try JSONParser.value(from: list, mode: .lenientDocument)
    #expect(found.count == expected.array?.count)
    for (finding, before) in zip(found, expected.array ?? []) {
      #expect(Self.told(finding) == Self.told(before))
    }
  }

  /// What is told, without what is empty: a later version may know further fields.
  private static func told(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.mapValues(told).filter { !$0.value.isNull && $0.value != [] })
    case .array(let elements): .array(elements.map(told))
    default: value
    }
  }
}

import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// Documents edited by hand: read as what a person could have asked for, and taken in or put back.
@Suite struct HandEditTests {
  @Test("a field that was edited is told with both its values, and the document stands")
  func field() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "er slukket", to: "lyser igen")
    folder.edit(EditedFolder.walk, "\"due\": \"2026-12-01\"", to: "\"due\": \"24. december 2026\"")
    let edited = folder.text(EditedFolder.walk)
    let edit = try #require(try folder.found().first)
    #expect(edit.file == EditedFolder.walk)
    #expect(
      Set(edit.deeds.map(\.brief)) == [
        "2M8-XQ4 observation Lygten ved tunnelen er slukket > Lygten ved tunnelen lyser igen",
        "2M8-XQ4 due 2026-12-01 > 2026-12-24",
      ])
    #expect(edit.troubles == [])
    let opened = try folder.laptop.open()
    #expect(
      opened.writeDocuments() == [.editedDocument(file: EditedFolder.walk)])
    #expect(folder.text(EditedFolder.walk) == edited)
  }

  @Test("taken in, it is the person's act, one step of undo, and the document follows the log")
  func taken() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    folder.edit(EditedFolder.walk, "\"priority\": null", to: "\"priority\": \"høj\"")
    folder.edit(EditedFolder.walk, "\"text\": \"Ringet op\"", to: "\"text\": \"Ringet op igen\"")
    let edited = Array(folder.text(EditedFolder.walk).utf8)
    let before = folder.workspace.caseFile.lineCount()
    let workspace = try folder.takeAll()
    #expect(workspace.caseFile.lineCount() == before + 1)
    #expect(try workspace.value(.due, of: "2M8-XQ4") == "2026-12-24")
    #expect(try workspace.value(.priority, of: "2M8-XQ4") == "high")
    let comment = try #require(
      workspace.caseFile.entries(of: try workspace.record("2M8-XQ4"), kind: .comment).first)
    #expect(workspace.caseFile.shown(comment, "text") == "Ringet op igen")
    #expect(workspace.caseFile.changed(try workspace.record("2M8-XQ4"), "due")?.actor == "aase")
    #expect(try folder.found() == [])
    #expect(folder.text(EditedFolder.walk).contains("2026-12-24"))
    #expect(try Workspace.verify("/workspace", fileSystem: folder.disk).isWhole)
    #expect(folder.disk.files.filter { $0.key.contains("/set-aside/") }.map(\.value) == [edited])
    let step = try #require(workspace.caseFile.undoable(by: "laptop"))
    try workspace.append(ActDraft([.withdraw(step.acts)]), actor: "aase", at: .walkDay)
    #expect(try workspace.value(.due, of: "2M8-XQ4") == "2026-12-01")
    #expect(try workspace.value(.priority, of: "2M8-XQ4") == nil)
    #expect(workspace.caseFile.shown(comment, "text") == "Ringet op")
  }

  @Test("put back, the document says again what the log says, and the edited one lies aside")
  func putBack() throws {
    let folder = try EditedFolder()
    let before = folder.text(EditedFolder.walk)
    folder.edit(EditedFolder.walk, "er slukket", to: "lyser igen")
    let edited = Array(folder.text(EditedFolder.walk).utf8)
    let lines = folder.workspace.caseFile.lineCount()
    let workspace = try folder.laptop.open()
    let document = try #require(try workspace.editedDocuments().first)
    let decided = try workspace.putBack(document.file, document.digest, at: .walkDay)
    #expect(folder.text(EditedFolder.walk) == before)
    #expect(folder.disk.bytes(at: decided.copy) == edited)
    #expect(workspace.caseFile.lineCount() == lines)
    #expect(workspace.writeDocuments() == [])
    #expect(try folder.found() == [])
  }

  @Test("an edit of an older document: only what the person changed, and two values where both did")
  func threeWays() throws {
    let folder = try EditedFolder()
    // Copied before others wrote, edited, and saved after.
    let old = folder.text(EditedFolder.walk)
    let record = try folder.workspace.record("2M8-XQ4")
    var draft = ActDraft()
    draft.set(
      .existing(folder.workspace.caseFile.name(of: record)),
      EditWriter.values(
        [.due: "2026-12-10", .priority: "low"], of: record, in: folder.workspace.caseFile))
    try folder.workspace.append(draft, actor: "mbj", at: .walkDay)
    folder.workspace.writeDocuments()
    folder.put(
      old.replacing("2026-12-01", with: "2026-12-24").replacing("er slukket", with: "lyser igen")
        .replacing("\"title\": \"Lygten ved tunnelen lyser igen\"", with: "\"title\": null"),
      at: EditedFolder.walk)
    let edit = try #require(try folder.found().first)
    #expect(
      Set(edit.deeds.map(\.brief)) == [
        "2M8-XQ4 due 2026-12-01 > 2026-12-24 (now 2026-12-10)",
        "2M8-XQ4 observation Lygten ved tunnelen er slukket > Lygten ved tunnelen lyser igen",
      ])
    let workspace = try folder.takeAll()
    #expect(try workspace.value(.priority, of: "2M8-XQ4") == "low")
    let after = try workspace.record("2M8-XQ4")
    #expect(workspace.caseFile.conflicts(of: after) == ["due"])
    #expect(
      Set(workspace.caseFile.standing(after, "due").map(\.value)) == ["2026-12-10", "2026-12-24"])
  }

  @Test("what stands already by the time it is looked at is no edit: taken twice, nothing changes")
  func twice() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    folder.edit(
      EditedFolder.walk, "\"comments\": [",
      to: "\"comments\": [ {\"text\": \"Skrevet i filen\"}, ")
    let edited = folder.text(EditedFolder.walk)
    try folder.takeAll()
    let lines = try folder.laptop.open().caseFile.lineCount()
    folder.put(edited, at: EditedFolder.walk)
    let again = try #require(try folder.found().first)
    #expect(again.isEmpty)
    #expect(try folder.laptop.open().caseFile.lineCount() == lines)
  }

  @Test("a document that was changed since it was shown is not decided about")
  func changedSince() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    let workspace = try folder.laptop.open()
    let document = try #require(try workspace.editedDocuments().first)
    folder.edit(EditedFolder.walk, "2026-12-24", to: "2026-12-31")
    let last = folder.text(EditedFolder.walk)
    #expect(throws: StorageError.editedMeanwhile(EditedFolder.walk)) {
      try EditedFolder.take(document, in: workspace)
    }
    #expect(throws: StorageError.editedMeanwhile(EditedFolder.walk)) {
      try workspace.putBack(document.file, document.digest, at: .walkDay)
    }
    #expect(folder.text(EditedFolder.walk) == last)
    #expect(try workspace.value(.due, of: "2M8-XQ4") == "2026-12-01")
  }

  @Test("others' changes do not write over a document that stands edited")
  func othersWrite() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.loose, "uden lys", to: "med lys")
    let edited = folder.text(EditedFolder.loose)
    for observation in ["Løs flise", "Bænk"] {
      let workspace = try folder.laptop.open()
      try workspace.add(observation)
      #expect(
        workspace.writeDocuments() == [.editedDocument(file: EditedFolder.loose)])
      workspace.rebuildDocuments()
    }
    #expect(folder.text(EditedFolder.loose) == edited)
    let workspace = try folder.takeAll()
    #expect(workspace.observations.contains("路灯 med lys"))
    #expect(folder.text(EditedFolder.loose).contains("Løs flise"))
    #expect(folder.text(EditedFolder.loose).contains("Bænk"))
  }

  @Test("an edit that the person takes back in the editor is no edit any more")
  func undoneInTheEditor() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    try folder.laptop.open().writeDocuments()
    folder.edit(EditedFolder.walk, "2026-12-24", to: "2026-12-01")
    #expect(try folder.laptop.open().writeDocuments() == [])
    #expect(try folder.found() == [])
  }

  @Test("white space, the order of members and Windows' line ends are no edit")
  func layout() throws {
    let folder = try EditedFolder()
    let text = folder.text(EditedFolder.walk)
    folder.put(text.replacing("\n", with: "\r\n"), at: EditedFolder.walk)
    #expect(try folder.found() == [])
    let members = try #require(
      try JSONParser.value(from: Array(text.utf8), mode: .lenientDocument).object)
    let turned = members.sorted { $0.key > $1.key }.map { name, value in
      "\"\(name)\":" + String(decoding: JSONWriter.bytes(of: value, as: .canonical), as: UTF8.self)
    }
    folder.put("{" + turned.joined(separator: ",") + "}", at: EditedFolder.walk)
    #expect(try folder.found().allSatisfy(\.isEmpty))
  }

  @Test("a document of zeros, as a power cut leaves, was edited by nobody and is written again")
  func zeros() throws {
    let folder = try EditedFolder()
    let before = folder.text(EditedFolder.walk)
    folder.disk.put([UInt8](repeating: 0, count: 900), at: "/workspace/" + EditedFolder.walk)
    #expect(try folder.laptop.open().writeDocuments() == [])
    #expect(folder.text(EditedFolder.walk) == before)
  }

  @Test("a value that was removed as personal data does not come back, nor stay in the edited file")
  func redacted() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    let workspace = try folder.laptop.open()
    let record = try workspace.record("2M8-XQ4")
    let order = Redaction(
      record: workspace.caseFile.name(of: record), field: "observation",
      lines: workspace.caseFile.allNames(record, "observation"), ground: .bare("wrong-person"))
    try workspace.append(ActDraft([.redact(order)]), actor: "mbj", at: .walkDay)
    #expect(!folder.text(EditedFolder.walk).contains("slukket"))
    let edit = try #require(try folder.found().first)
    #expect(edit.deeds.map(\.brief) == ["2M8-XQ4 due 2026-12-01 > 2026-12-24"])
    folder.edit(EditedFolder.walk, "\"observation\": null", to: "\"observation\": \"Aase Olsen\"")
    let again = try #require(try folder.found().first)
    #expect(again.troubles.map(\.cause) == [.redacted])
  }
}

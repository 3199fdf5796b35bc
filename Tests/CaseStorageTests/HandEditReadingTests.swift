import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// What can be read out of an edited document, and what cannot and why.
@Suite struct HandEditReadingTests {
  private func edited(_ file: String, _ old: String, _ new: String) throws -> HandEdit {
    let folder = try EditedFolder()
    folder.edit(file, old, to: new)
    return try #require(try folder.found().first)
  }

  private func causes(
    _ file: String, _ old: String, _ new: String
  ) throws -> [HandEdit.Trouble.Cause] {
    let edit = try edited(file, old, new)
    #expect(edit.deeds == [])
    return edit.troubles.map(\.cause)
  }

  @Test("broken JSON is named by its line, and nothing of it is taken")
  func broken() throws {
    let folder = try EditedFolder()
    folder.put("{\n  \"walk\": {},\n  \"findings\": [\n", at: EditedFolder.walk)
    let edit = try #require(try folder.found().first)
    #expect(edit.troubles.map(\.cause) == [.notJSON(line: 4)])
    #expect(edit.deeds == [])
  }

  @Test(
    "a field of an unknown name and a value that fits no field are told, and nothing is guessed")
  func unreadable() throws {
    #expect(
      try causes(
        EditedFolder.walk, "\"due\": \"2026-12-01\"", "\"frist\": 1, \"due\": \"2026-12-01\"")
        == [.unknownMember])
    #expect(
      try causes(EditedFolder.walk, "\"2026-12-01\"", "\"snarest muligt\"")
        == [.value(.notADay("snarest muligt"))])
    #expect(
      try causes(EditedFolder.walk, "\"category\": \"lighting\"", "\"category\": \"blomster\"")
        == [.value(.notACode("blomster", .category))])
    #expect(
      try causes(EditedFolder.walk, "\"createdBy\": \"mbj\"", "\"createdBy\": \"aase\"")
        == [.notEditable])
    #expect(try causes(EditedFolder.walk, "\"findings\": [", "\"fund\": [") != [])
    #expect(
      try causes(EditedFolder.walk, "\"sum\":", "\"note\": \"hej\", \"sum\":") == [.unknownMember])
  }

  @Test("an identifier that was edited takes nothing out: both ends are told")
  func identifier() throws {
    let edit = try edited(EditedFolder.walk, "\"id\": \"2M8-XQ4\"", "\"id\": \"2M8-XQ5\"")
    #expect(edit.deeds == [])
    #expect(edit.troubles.map(\.cause) == [.unknownName, .missing])
    #expect(edit.troubles.map(\.place) == ["2M8-XQ5", "2M8-XQ4"])
  }

  @Test("a finding that is gone from its document is taken out, and can be brought back")
  func takenOut() throws {
    let folder = try EditedFolder()
    let members = try #require(
      try JSONParser.value(
        from: Array(folder.text(EditedFolder.loose).utf8), mode: .lenientDocument
      ).object)
    folder.put(rendered(members.merging(["findings": []]) { $1 }), at: EditedFolder.loose)
    let edit = try #require(try folder.found().first)
    #expect(edit.deeds.map(\.brief) == ["9FA-2T9 state new > withdrawn"])
    let workspace = try folder.takeAll()
    #expect(try workspace.value(.state, of: "9FA-2T9") == "withdrawn")
    let step = try #require(workspace.caseFile.undoable(by: "laptop"))
    try workspace.append(ActDraft([.withdraw(step.acts)]), actor: "aase", at: .walkDay)
    #expect(workspace.caseFile.plainFinding(at: try workspace.record("9FA-2T9")).state == .new)
  }

  private func rendered(_ members: [String: JSONValue]) -> String {
    String(decoding: JSONWriter.bytes(of: .object(members), as: .document), as: UTF8.self)
  }

  @Test("a finding that was moved from one document to another moves to the walk")
  func moved() throws {
    let folder = try EditedFolder()
    func members(_ file: String) throws -> [String: JSONValue] {
      try #require(
        try JSONParser.value(from: Array(folder.text(file).utf8), mode: .lenientDocument).object)
    }
    let loose = try members(EditedFolder.loose)
    let walk = try members(EditedFolder.walk)
    let all = (walk["findings"]?.array ?? []) + (loose["findings"]?.array ?? [])
    folder.put(rendered(loose.merging(["findings": []]) { $1 }), at: EditedFolder.loose)
    folder.put(rendered(walk.merging(["findings": .array(all)]) { $1 }), at: EditedFolder.walk)
    let edits = try folder.found()
    #expect(edits.map(\.file) == [EditedFolder.walk, EditedFolder.loose])
    #expect(edits[0].deeds.map { "\($0.place) \($0.field)" } == ["9FA-2T9 walk"])
    #expect(edits[1].isEmpty)
    let workspace = try folder.laptop.open()
    let document = try #require(
      try workspace.editedDocuments().first { $0.file == EditedFolder.walk })
    try EditedFolder.take(document, in: workspace)
    #expect(try workspace.value(.walk, of: "9FA-2T9") == "K7Q-4MJ")
    #expect(try workspace.value(.state, of: "9FA-2T9") != "withdrawn")
  }

  @Test("a finding written without an identifier is made, with its entries")
  func newFinding() throws {
    let folder = try EditedFolder()
    folder.edit(
      EditedFolder.walk, "\"findings\": [",
      to: "\"findings\": [ {\"observation\": \"Løs flise\", \"place\": \"nr. 12\", "
        + "\"actions\": [{\"text\": \"Rettes op\", \"party\": \"Vej og Park\"}]}, ")
    let edit = try #require(try folder.found().first)
    #expect(edit.deeds.map(\.isNewFinding) == [true])
    let workspace = try folder.takeAll()
    let made = try #require(workspace.caseFile.records(of: .finding).last)
    let finding = workspace.caseFile.finding(at: made)
    #expect(finding.observation == "Løs flise")
    #expect(finding.walk == "K7Q-4MJ")
    #expect(finding.id.count == 7)
    #expect(finding.entries(.action).first?.values["party"] == "Vej og Park")
    #expect(try folder.found() == [])
  }

  @Test("entries: one edited, one removed, one written as text alone")
  func entries() throws {
    let removed = try edited(EditedFolder.walk, "\"comments\": [", "\"comments\": [], \"old\": [")
    #expect(removed.deeds.map(\.brief) == ["2M8-XQ4 comment. Ringet op > -"])
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "\"tags\": []", to: "\"tags\": [\"sti\", \"sti\"]")
    let workspace = try folder.takeAll()
    let tags = workspace.caseFile.entries(of: try workspace.record("2M8-XQ4"), kind: .tag)
    #expect(tags.allSatisfy { workspace.caseFile.shown($0, "text") == "sti" })
    #expect(!tags.isEmpty)
  }

  @Test("a state is held to the same gates as on the board, and takes its fields along")
  func state() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "\"state\": \"new\"", to: "\"state\": \"assigned\"")
    let held = try #require(try folder.found().first)
    #expect(held.troubles.map(\.cause) == [.gate(.assigned, [.responsible, .followUp])])
    folder.edit(EditedFolder.walk, "\"responsible\": null", to: "\"responsible\": \"Vej og Park\"")
    folder.edit(EditedFolder.walk, "\"followUp\": null", to: "\"followUp\": \"Aase\"")
    let edit = try #require(try folder.found().first)
    #expect(edit.troubles == [])
    let workspace = try folder.takeAll()
    #expect(try workspace.value(.state, of: "2M8-XQ4") == "assigned")
    #expect(try workspace.value(.responsible, of: "2M8-XQ4") == "Vej og Park")
    #expect(try causes(EditedFolder.walk, "\"state\": \"new\"", "\"state\": \"confirmed\"") != [])
    #expect(
      try causes(EditedFolder.walk, "\"state\": \"new\"", "\"state\": \"væk\"")
        == [.value(.notACode("væk", .state))])
  }

  @Test("walks, parties and the folder's own facts are read as well; other registers are told")
  func registers() throws {
    #expect(
      try edited(EditedFolder.walk, "\"name\": \"Vester Allé\"", "\"name\": \"Øster Allé\"").deeds
        .map(\.brief) == ["Øster Allé walk.name Vester Allé > Øster Allé"])
    #expect(
      try edited("workspace.json", "\"name\": \"Nordvest\"", "\"name\": \"Nord\"").deeds
        .map(\.brief) == ["Nord workspace.name Nordvest > Nord"])
    #expect(
      try edited("register/parties.json", "\"phone\": null", "\"phone\": \"44 55 66\"").deeds
        .map(\.brief) == ["Vej og Park party.phone - > 44 55 66"])
    #expect(
      try edited(
        "register/parties.json", "\"name\": \"Vej og Park\"", "\"name\": \"Vej & Park\""
      ).deeds.map(\.brief) == ["Vej og Park party.name Vej og Park > Vej & Park"])
    #expect(
      try causes("register/views.json", "\"views\": []", "\"views\": [{\"name\": \"Mørke\"}]")
        == [.notEditable])
  }

  @Test("a party that is called otherwise in its file is the same party, and findings follow it")
  func renamedParty() throws {
    let folder = try EditedFolder()
    folder.edit("register/parties.json", "\"name\": \"Vej og Park\"", to: "\"name\": \"Veje\"")
    let workspace = try folder.takeAll()
    #expect(workspace.caseFile.parties.map(\.name).contains("Veje"))
    #expect(!workspace.caseFile.parties.map(\.name).contains("Vej og Park"))
    #expect(workspace.caseFile.partyNames.present("Vej og Park") == "Veje")
    #expect(try folder.found() == [])
    // Called otherwise and changed besides it may be another one: that is told, and not taken.
    let other = try EditedFolder()
    other.edit("register/parties.json", "\"name\": \"Vej og Park\"", to: "\"name\": \"Veje\"")
    other.edit("register/parties.json", "\"phone\": null", to: "\"phone\": \"44 55 66\"")
    let edit = try #require(try other.found().first)
    #expect(edit.deeds.isEmpty)
    #expect(edit.troubles.map(\.cause) == [.missing, .unknownName])
  }

  @Test("a document ahead of the logs waits, and a file that stands for nothing is moved aside")
  func strangers() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "\"laptop\": 2", to: "\"tablet\": 9, \"laptop\": 2")
    #expect(try folder.found().first?.troubles.map(\.cause) == [.ahead])
    let other = try EditedFolder()
    other.put("{\"walk\": {\"name\": \"Ny tur\"}, \"findings\": []}", at: "walks/ny-tur.json")
    let found = try #require(try other.read().first)
    #expect(found.edit.troubles.map(\.cause) == [.unknownFile])
    let workspace = try other.laptop.open()
    let decided = try workspace.putBack("walks/ny-tur.json", found.document.digest, at: .walkDay)
    #expect(other.disk.bytes(at: "/workspace/walks/ny-tur.json") == nil)
    #expect(other.disk.bytes(at: decided.copy) != nil)
  }

  @Test(
    "a copy in conflict that a colleague edited is read as its document, and moved aside when taken"
  )
  func conflictCopy() throws {
    let folder = try EditedFolder()
    let copy = "walks/k7q-4mj (1).json"
    folder.put(
      folder.text(EditedFolder.walk).replacing("2026-12-01", with: "2026-12-24"), at: copy)
    folder.edit(EditedFolder.walk, "\"priority\": null", to: "\"priority\": \"high\"")
    #expect(try folder.found().map(\.file) == [copy, EditedFolder.walk])
    let workspace = try folder.takeAll()
    #expect(try workspace.value(.due, of: "2M8-XQ4") == "2026-12-24")
    #expect(try workspace.value(.priority, of: "2M8-XQ4") == "high")
    #expect(folder.disk.bytes(at: "/workspace/" + copy) == nil)
    #expect(try folder.found() == [])
  }

  @Test("the document of a walk that was taken out since is still read")
  func formerWalk() throws {
    let folder = try EditedFolder()
    folder.edit(EditedFolder.walk, "2026-12-01", to: "2026-12-24")
    let workspace = try folder.laptop.open()
    workspace.writeDocuments()
    let act = try #require(workspace.caseFile.undoable(by: "laptop"))
    try workspace.append(ActDraft([.withdraw(act.acts)]), actor: "mbj", at: .walkDay)
    #expect(
      workspace.writeDocuments() == [.editedDocument(file: EditedFolder.walk)])
    let edit = try #require(try folder.found().first)
    #expect(edit.deeds.map(\.brief) == ["2M8-XQ4 due 2026-12-01 > 2026-12-24"])
  }
}

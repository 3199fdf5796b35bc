import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct DocumentTests {
  /// Two walks, one finding on each and one on none.
  private func filled(_ laptop: Laptop) throws -> Workspace {
    let workspace = try laptop.create()
    var draft = ActDraft()
    let walk = draft.make(
      .walk, [FieldValue("id", .bare("K7Q-4MJ")), FieldValue("name", .typed("Vester Allé"))])
    _ = draft.make(
      .finding,
      [
        FieldValue("id", .bare("2M8-XQ4")), FieldValue("walk", .record(walk)),
        FieldValue("observation", .typed("Lygten ved tunnelen er slukket")),
      ])
    _ = draft.make(.finding, [FieldValue("observation", .typed("路灯 uden lys"))])
    _ = draft.make(.party, [FieldValue("name", .typed("Vej og Park"))])
    try workspace.append(draft, actor: "mbj", at: .walkDay)
    return workspace
  }

  private let names = [
    "register/areas.json", "register/categories.json", "register/parties.json",
    "walks/k7q-4mj.json", "walks/loose.json", "workspace.json",
  ]

  private func contents(_ laptop: Laptop) throws -> [[UInt8]?] {
    try names.map { try laptop.fileSystem.contents(of: laptop.settings.folder + "/" + $0) }
  }

  private func findingCount(_ disk: FaultyFileSystem, _ name: String) throws -> Int? {
    let bytes = disk.bytes(at: "/workspace/walks/" + name) ?? []
    return try JSONParser.value(from: bytes, mode: .lenientDocument)["findings"]?.array?.count
  }

  @Test(
    "a long document, written in parts by all cores, holds each finding as it is shown, in order")
  func inParts() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    var draft = ActDraft()
    for number in 0..<700 {
      var values = [
        FieldValue("observation", .typed(.string("Lygte \(number) er slukket:\n\t\"路灯\" \\ "))),
        FieldValue("place", .typed("Vester Allé  17")),
      ]
      // Every seventh has a number on paper, and one a field of a newer version.
      if number % 7 == 0 {
        values.append(FieldValue("number", .bare(.integer(Int64(700 - number)))))
      }
      if number == 100 { values.append(FieldValue("glow", .bare(["blue": [1, 2]]))) }
      let finding = draft.make(.finding, values)
      if number % 5 == 0 {
        _ = draft.make(
          .comment, [FieldValue("of", .record(finding)), FieldValue("text", .typed("Set, { igen"))])
      }
    }
    try workspace.append(draft, actor: "mbj", at: .walkDay)
    workspace.writeDocuments()
    let bytes = try #require(disk.bytes(at: "/workspace/walks/loose.json"))
    let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
    #expect(JSONWriter.bytes(of: document, as: .document) + [0x0A] == bytes)
    let written = document["findings"]?.array ?? []
    let file = workspace.caseFile
    let shown = file.records(of: .finding).map { file.finding(at: $0) }
      .sorted { ($0.number ?? .max, $0.name) < ($1.number ?? .max, $1.name) }
    #expect(written.count == 700)
    #expect(Set(written) == Set(shown.map(RecordJSON.finding)))
    #expect(
      written.prefix(100).map { $0["number"] } == shown.prefix(100).map { $0.values["number"] })
    #expect(written.filter { $0["glow"] == ["blue": [1, 2]] }.count == 1)
    #expect(try Workspace.verify("/workspace", fileSystem: disk).facts == [])
  }

  @Test("a walk's document holds the walk, its findings, and a sum of the rest")
  func walkDocument() throws {
    let folder = OwnFolder()
    let laptop = Laptop(in: folder, device: "laptop")
    try filled(laptop).writeDocuments()
    let bytes = try #require(
      try laptop.fileSystem.contents(of: folder.path("workspace/walks/k7q-4mj.json")))
    let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
    #expect(document["format"] == 1)
    #expect(document["asOf"] == ["laptop": 2])
    #expect(document["walk"]?["name"] == "Vester Allé")
    #expect(document["findings"]?[0]?["observation"] == "Lygten ved tunnelen er slukket")
    #expect(document["findings"]?.array?.count == 1)
    var rest = try #require(document.object)
    rest["sum"] = nil
    let canonical = JSONWriter.bytes(of: .object(rest), as: .canonical)
    #expect(document["sum"]?.string == SHA256.digest(of: canonical).description)
  }

  @Test("documents that were deleted are written again with the same bytes")
  func deleted() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    try filled(laptop).writeDocuments()
    let before = try contents(laptop)
    #expect(before.allSatisfy { $0 != nil })
    names.forEach { disk.take("/workspace/" + $0) }
    try laptop.open().writeDocuments()
    #expect(try contents(laptop) == before)
  }

  @Test("only the document that a change touches is written")
  func onlyTouched() throws {
    let disk = FaultyFileSystem()
    let workspace = try filled(Laptop(disk))
    workspace.writeDocuments()
    try workspace.add("Løs flise")
    disk.forgetCalls()
    workspace.writeDocuments()
    let written = disk.calls.filter { $0.operation == .rename && $0.path.hasPrefix("/workspace") }
    #expect(written.map(\.path) == ["/workspace/walks/loose.json"])
  }

  @Test("what another process added is found without looking at every document")
  func addedMeanwhile() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try filled(laptop)
    workspace.writeDocuments()
    try workspace.add("Løs flise")
    let other = try laptop.open()
    disk.forgetCalls()
    other.writeDocuments()
    let opened = disk.calls.filter {
      $0.operation == .open && $0.path.hasPrefix("/workspace/walks/")
    }
    #expect(Set(opened.map(\.path)).contains("/workspace/walks/loose.json"))
    #expect(!opened.map(\.path).contains("/workspace/walks/k7q-4mj.json"))
  }

  @Test("a document that is ahead of the logs here, or of a newer format, is left")
  func ahead() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try filled(laptop)
    workspace.writeDocuments()
    func document(_ members: [String: JSONValue]) -> [UInt8] {
      var members = members
      let canonical = JSONWriter.bytes(of: .object(members), as: .canonical)
      members["sum"] = .string(SHA256.digest(of: canonical).description)
      return JSONWriter.bytes(of: .object(members), as: .document)
    }
    let ahead = document(["format": 1, "asOf": ["tablet": 7], "areas": []])
    let newer = document([
      "format": .integer(DocumentFormats.own.latest + 1), "parties": "otherwise",
    ])
    disk.put(ahead, at: "/workspace/register/areas.json")
    disk.put(newer, at: "/workspace/register/parties.json")
    #expect(workspace.rebuildDocuments() == [])
    #expect(disk.bytes(at: "/workspace/register/areas.json") == ahead)
    #expect(disk.bytes(at: "/workspace/register/parties.json") == newer)
  }

  @Test("a finding that moves to a walk leaves the document it stood in")
  func moved() throws {
    let disk = FaultyFileSystem()
    let workspace = try filled(Laptop(disk))
    workspace.writeDocuments()
    let walk = try #require(workspace.caseFile.records(of: .walk).first)
    let finding = try #require(workspace.caseFile.records(of: .finding).last)
    let name = workspace.caseFile.name(of: finding)
    try workspace.append(
      ActDraft([
        .set(
          .existing(name),
          [FieldValue("walk", .record(.existing(workspace.caseFile.name(of: walk))))])
      ]), actor: "mbj", at: .walkDay)
    workspace.writeDocuments()
    #expect(try findingCount(disk, "k7q-4mj.json") == 2)
    #expect(try findingCount(disk, "loose.json") == 0)
  }

  @Test("a walk whose identifier is no file name cannot write outside the folder")
  func hostileName() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.append(
      ActDraft([.make(.walk, [FieldValue("id", .bare("../../evil"))])]), actor: "mbj",
      at: .walkDay)
    workspace.writeDocuments()
    #expect(!disk.files.keys.contains { $0.contains("evil") })
    #expect(disk.files.keys.filter { $0.hasPrefix("/workspace/walks/") }.count == 2)
  }

  @Test("a folder that cannot be written costs the documents and nothing else")
  func unwritable() throws {
    let disk = FaultyFileSystem()
    let workspace = try filled(Laptop(disk))
    disk.fail(.init(call: 1, errorNumber: 30, isLasting: true, operations: [.open]))
    #expect(workspace.writeDocuments() == [])
    disk.fail(nil)
    workspace.writeDocuments()
    #expect(disk.bytes(at: "/workspace/workspace.json") != nil)
  }
}

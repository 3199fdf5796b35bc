import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// An act of more bytes than are held at once is made, written and folded piece by piece.
@Suite("A very large act") struct LargeActTests {
  private static let count = 50

  /// About five million bytes.
  private var draft: ActDraft {
    var draft = ActDraft()
    for number in 0..<Self.count {
      let text = String(repeating: "Hæk \(number) skærer. ", count: 5_500)
      let made = draft.make(.finding, [FieldValue("observation", .typed(.string(text)))])
      _ = draft.make(.comment, [FieldValue("of", .record(made)), FieldValue("text", .bare("x"))])
    }
    return draft
  }

  private func save(in workspace: Workspace) throws {
    try workspace.append(draft, actor: "mbj", at: .walkDay)
  }

  @Test("is one act, folded as whoever opens the folder folds it, and one step of undo")
  func folded() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    disk.forgetCalls()
    try save(in: workspace)
    // Otherwise nothing was tried.
    #expect(disk.calls.count { $0.operation == .append && $0.path.hasSuffix(".jsonl") } > 1)
    #expect(workspace.observations.count == Self.count)
    #expect(!workspace.caseFile.hasPendingActs)
    #expect(workspace.caseFile.problems() == [])
    let opened = try laptop.open()
    #expect(opened.caseFile.stateDump() == workspace.caseFile.stateDump())
    #expect(workspace.caseFile.undoable(by: "laptop")?.made.count == 2 * Self.count)
    #expect(opened.caseFile.undoable(by: "laptop")?.made.count == 2 * Self.count)
    try workspace.add("Mørk sti")
    #expect(try laptop.open().caseFile.stateDump() == workspace.caseFile.stateDump())
  }

  @Test("that cannot be written whole leaves the log as it was", arguments: 1...3)
  func cutBack(call: Int) throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    let path = "/workspace/log/laptop.jsonl"
    let before = disk.bytes(at: path)
    disk.limitAppends(to: 2_500_000)
    disk.fail(.init(call: call, errorNumber: 28, isLasting: false, operations: [.append]))
    #expect(throws: StorageError.self) { try save(in: workspace) }
    disk.fail(nil)
    #expect(disk.bytes(at: path) == before)
    #expect(workspace.observations == [])
    try workspace.add("Mørk sti")
    #expect(try laptop.open().observations == ["Mørk sti"])
  }

  @Test("that cannot be read again is saved, and comes with the next reading", arguments: 1...6)
  func readLater(call: Int) throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    disk.fail(.init(call: call, errorNumber: 5, isLasting: false, operations: [.read]))
    do { try save(in: workspace) } catch is StorageError {}
    disk.fail(nil)
    _ = try workspace.readTails()
    let opened = try laptop.open()
    #expect(opened.caseFile.stateDump() == workspace.caseFile.stateDump())
    #expect(!workspace.caseFile.hasPendingActs)
  }

  @Test("of which only the beginning was written when the power went is not there")
  func torn() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    let path = "/workspace/log/laptop.jsonl"
    try save(in: workspace)
    let whole = try #require(disk.bytes(at: path))
    disk.put(Array(whole.dropLast(whole.count / 3)), at: path)
    let opened = try laptop.open()
    #expect(opened.observations == [])
    try opened.add("Mørk sti")
    #expect(try laptop.open().observations == ["Mørk sti"])
  }

  @Test("a walk's document of thousands of findings is made piece by piece, and again the same")
  func document() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    var draft = ActDraft()
    for number in 0..<2_100 {
      _ = draft.make(.finding, [FieldValue("observation", .typed(.string("Hul \(number)")))])
    }
    try workspace.append(draft, actor: "mbj", at: .walkDay)
    workspace.writeDocuments()
    let path = "/workspace/walks/loose.json"
    let bytes = try #require(disk.bytes(at: path))
    let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
    #expect(document["findings"]?.array?.count == 2_100)
    #expect(document["sum"] != nil)
    disk.forgetCalls()
    workspace.rebuildDocuments()
    #expect(!disk.calls.contains { $0.operation == .rename && $0.path.hasSuffix("loose.json") })
    #expect(workspace.notices == [])
    try workspace.add("Ny")
    workspace.writeDocuments()
    let later = try #require(disk.bytes(at: path))
    #expect(later != bytes)
    // What somebody has edited is left, as in a small one.
    let text = String(decoding: later, as: UTF8.self).replacing("Hul 7\"", with: "Hul 7, stort\"")
    disk.put(Array(text.utf8), at: path)
    try workspace.add("Endnu en")
    #expect(workspace.writeDocuments() == [.editedDocument(file: "walks/loose.json")])
    #expect(disk.bytes(at: path) == Array(text.utf8))
  }
}

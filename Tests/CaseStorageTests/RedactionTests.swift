import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct RedactionTests {
  private let canary = "Inge Kanariefugl"

  private func holds(_ disk: FaultyFileSystem) -> [String] {
    let text = Array(canary.utf8)
    return disk.files.filter { _, bytes in
      bytes.indices.contains { bytes[$0...].starts(with: text) }
    }.keys.sorted()
  }

  private func redact(_ workspace: Workspace) throws {
    let finding = try #require(workspace.caseFile.records(of: .finding).first)
    let order = Redaction(
      record: workspace.caseFile.name(of: finding), field: "observation",
      lines: workspace.caseFile.allNames(finding, "observation"), ground: .bare("wrong-person"))
    try workspace.append(ActDraft([.redact(order)]), actor: "mbj", at: .walkDay)
  }

  @Test("what was redacted is nowhere on this device, and the chain is whole")
  func ownDevice() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Set af \(canary)")
    workspace.writeDocuments()
    let document = try #require(disk.bytes(at: "/workspace/walks/loose.json"))
    disk.put(document + [0x20, 0x78], at: "/workspace/walks/loose.json")
    let edited = try #require(try workspace.editedDocuments().first)
    _ = try workspace.putBack(edited.file, edited.digest, at: .walkDay)
    #expect(holds(disk).count == 3)
    // Broken in an editor and not put back.
    disk.put(document + [0x20, 0x79], at: "/workspace/walks/loose.json")
    workspace.writeDocuments()
    try redact(workspace)
    workspace.writeDocuments()
    #expect(holds(disk) == [])
    let broken = try #require(try workspace.editedDocuments().first)
    _ = try workspace.putBack(broken.file, broken.digest, at: .walkDay)
    #expect(try Workspace.verify("/workspace", fileSystem: disk).facts == [])
    try workspace.add("videre")
    let again = try laptop.open()
    #expect(again.observations == ["videre"])
    #expect(again.device == "laptop")
    #expect(again.notices == [])
  }

  @Test("another device blanks its copies when the order comes, with the same bytes")
  func otherDevice() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Set af \(canary)")
    let path = "/workspace/log/laptop.jsonl"
    let there = FaultyFileSystem()
    there.put(try #require(disk.bytes(at: path)), at: path)
    let tablet = Laptop(there, device: "tablet", name: "tablet")
    let other = try tablet.open()
    other.writeDocuments()
    try redact(workspace)
    let copied = try #require(there.bytes(at: path))
    let blanked = try #require(disk.bytes(at: path))
    let order = blanked.split(separator: 0x0A).last.map { Array($0) + [0x0A] } ?? []
    there.put(copied + order, at: path)
    _ = try other.readTails()
    other.writeDocuments()
    #expect(holds(there) == [])
    #expect(there.bytes(at: path) == blanked)
  }

  @Test(
    "an order in a line that only a newer version may write to is carried out and written no more")
  func newerVersion() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Set af \(canary)")
    workspace.writeDocuments()
    let finding = try #require(workspace.caseFile.records(of: .finding).first)
    let order = Redaction(
      record: workspace.caseFile.name(of: finding), field: "observation",
      lines: workspace.caseFile.allNames(finding, "observation"), ground: .bare("wrong-person"))
    let time = try #require(WallTime("2026-09-22T16:13:20+02:00"))
    let head = try #require(workspace.caseFile.heads(of: "laptop").first)
    var random = SeededRandom(seed: 5)
    let stamp = LineStamp(
      device: "nyere", sequence: 1, previous: .none, previousLamport: 0, heads: [head],
      wallTime: time, actor: "abc", workspace: workspace.id, needs: WorkspaceFolder.version + 1)
    let made = try LineComposer.compose(
      ActDraft([.redact(order)]), stamp: stamp, random: &random)
    disk.put(made.flatMap(\.bytes), at: "/workspace/log/nyere.jsonl")
    let opened = try laptop.open()
    // It is read, shows nothing of what went, and is not written on by a version that may miss some.
    #expect(opened.observations.allSatisfy { !$0.contains(canary) })
    #expect(throws: StorageError.needsNewer(WorkspaceFolder.version + 1)) {
      try opened.add("videre")
    }
  }

  @Test("a log that a transport brings back unblanked is blanked at the next opening")
  func resurrected() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Set af \(canary)")
    let former = try #require(disk.bytes(at: "/workspace/log/laptop.jsonl"))
    try redact(workspace)
    disk.put(former, at: "/workspace/log/laptop.sync-conflict-1.jsonl")
    _ = try laptop.open()
    #expect(holds(disk) == [])
  }
}

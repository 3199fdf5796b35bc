import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct MergeTests {
  /// A folder on a stick that began as a copy of the laptop's, and both wrote on.
  private func prepared() throws -> (FaultyFileSystem, Workspace, Workspace) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("fælles")
    let log = try #require(disk.bytes(at: "/workspace/log/laptop.jsonl"))
    disk.put(log, at: "/stick/log/laptop.jsonl")
    var tablet = Laptop(disk, device: "tablet", name: "tablet")
    tablet.settings.folder = "/stick"
    let other = try tablet.open()
    try other.add("på tavlen")
    try workspace.add("på skærmen")
    return (disk, workspace, other)
  }

  @Test("merging both ways gives both folders every line, and doing it again nothing")
  func bothWays() throws {
    let (_, workspace, other) = try prepared()
    let plan = try workspace.planMerge(of: "/stick")
    #expect(
      plan.logs == [
        MergePlan.Log(device: "tablet", file: "log/tablet.jsonl", newLines: 1, isBranch: false)
      ])
    #expect(workspace.observations == ["fælles", "på skærmen"])
    try workspace.merge(plan, from: "/stick")
    try other.merge(try other.planMerge(of: "/workspace"), from: "/workspace")
    #expect(Set(workspace.observations) == ["fælles", "på skærmen", "på tavlen"])
    #expect(workspace.observations == other.observations)
    #expect(try workspace.planMerge(of: "/stick").newLines == 0)
    #expect(workspace.notices == [])
    try workspace.add("videre")
    #expect(workspace.device == "laptop")
  }

  @Test("what was there at the look and is gone at the merge is said, not left out")
  func goneSinceTheLook() throws {
    let (disk, workspace, _) = try prepared()
    let plan = try workspace.planMerge(of: "/stick")
    try disk.remove("/stick/log/tablet.jsonl")
    #expect(throws: StorageError.self) { try workspace.merge(plan, from: "/stick") }
    #expect(workspace.observations == ["fælles", "på skærmen"])
  }

  @Test("two branches of one device are kept side by side, and grow without a third")
  func branches() throws {
    let (disk, workspace, _) = try prepared()
    // Another machine has gone on under the laptop's name on the stick.
    var lines = try TestBranch(#require(disk.bytes(at: "/stick/log/laptop.jsonl")))
    try lines.add("fra den anden")
    disk.put(lines.bytes, at: "/stick/log/laptop.jsonl")
    try workspace.merge(try workspace.planMerge(of: "/stick"), from: "/stick")
    try lines.add("og mere")
    disk.put(lines.bytes, at: "/stick/log/laptop.jsonl")
    let plan = try workspace.planMerge(of: "/stick")
    #expect(plan.logs.map(\.isBranch) == [true])
    try workspace.merge(plan, from: "/stick")
    let files = disk.files.keys.filter { $0.hasPrefix("/workspace/log/laptop") }
    #expect(files.count == 2)
    #expect(
      Set(workspace.observations).isSuperset(of: ["på skærmen", "fra den anden", "og mere"]))
    #expect(workspace.notices.contains(.fork(device: "laptop", sequence: 3)))
  }

  @Test("a folder of another workspace is taken in only when joining is asked for")
  func otherWorkspace() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    var stranger = Laptop(disk, device: "stranger", name: "stranger")
    stranger.settings.folder = "/other"
    let other = try stranger.create(seed: 9)
    try other.add("fremmed")
    #expect(throws: StorageError.otherWorkspace("/other", theirs: other.id)) {
      try workspace.planMerge(of: "/other")
    }
    try workspace.merge(try workspace.planMerge(of: "/other", joining: true), from: "/other")
    #expect(workspace.observations == ["fremmed"])
  }

  @Test("pictures come along when their content is what the name says")
  func photos() throws {
    let (disk, workspace, other) = try prepared()
    let name = try other.keepPhoto(Array("abc".utf8), fileExtension: "jpg")
    let wrong = String(repeating: "0", count: 64) + ".jpg"
    disk.put(Array("andet".utf8), at: "/stick/photos/" + wrong)
    try workspace.merge(try workspace.planMerge(of: "/stick"), from: "/stick")
    #expect(try workspace.photo(named: name) == Array("abc".utf8))
    #expect(try workspace.photo(named: wrong) == nil)
    #expect(workspace.notices.contains(.photoNotTaken(path: "/stick/photos/" + wrong)))
    #expect(try workspace.photo(named: "../workspace.json") == nil)
  }
}

/// A log that someone else goes on writing.
private struct TestBranch {
  var bytes: [UInt8]
  var last: LogLine
  var random = SeededRandom(seed: 77)

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    let rows = bytes.split(separator: 0x0A).map { Array($0) }
    last = try LogLine.parse(try #require(rows.last))
  }

  mutating func add(_ observation: String) throws {
    let time = try #require(WallTime("2026-09-21T16:13:20+02:00"))
    let stamp = LineStamp(
      device: last.device, sequence: last.sequence + 1, previous: last.hash,
      previousLamport: last.lamport, heads: [], wallTime: time, actor: "abc")
    let draft = ActDraft([
      .make(.finding, [FieldValue("observation", .typed(.string(observation)))])
    ])
    let made = try LineComposer.compose(draft, stamp: stamp, random: &random)
    bytes += made.flatMap(\.bytes)
    last = made[0].line
  }
}

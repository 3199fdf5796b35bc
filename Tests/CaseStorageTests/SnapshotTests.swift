import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

@Suite struct SnapshotTests {
  private let log = "/workspace/log/laptop.jsonl"

  /// Twenty findings, a snapshot, and one more after it.
  private func prepared() throws -> (FaultyFileSystem, Laptop, String) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    for number in 1...20 { try workspace.add("fund \(number)") }
    workspace.writeSnapshot(afterLines: 1)
    try workspace.add("efter")
    return (disk, laptop, "/laptop/lygte/\(workspace.id)/snapshot")
  }

  private func state(_ workspace: Workspace) -> JSONValue { workspace.caseFile.stateDump() }

  @Test("with a snapshot only what came after is read, and the state is the same")
  func readsTheTail() throws {
    let (disk, laptop, snapshot) = try prepared()
    let with = try laptop.open()
    #expect(with.observations.count == 21)
    disk.take(snapshot)
    let without = try laptop.open()
    #expect(state(with) == state(without))
    #expect(with.notices == [])
    try with.add("og videre")
    #expect(with.device == "laptop")
    #expect(with.caseFile.problems() == [])
  }

  @Test("few lines that hold much make a snapshot too, as a table taken in does")
  func manyBytesInFewLines() throws {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    let path = "/laptop/lygte/\(workspace.id)/snapshot"
    try workspace.add("kort")
    workspace.writeSnapshot()
    #expect(disk.bytes(at: path) == nil, "A few short lines are read again")
    let long = String(repeating: "lang ", count: 10_000)
    for _ in 1...(WorkspaceFolder.bytesBeyondSnapshot / 50_000 + 1) { try workspace.add(long) }
    workspace.writeSnapshot()
    let first = try #require(disk.bytes(at: path))
    let again = try laptop.open()
    try again.add("kort")
    again.writeSnapshot()
    #expect(disk.bytes(at: path) == first, "What the snapshot holds counts no more")
  }

  @Test("a snapshot that was cut or changed is thrown away")
  func damaged() throws {
    let (disk, laptop, snapshot) = try prepared()
    let whole = try #require(disk.bytes(at: snapshot))
    let expected = state(try laptop.open())
    for length in stride(from: 0, to: whole.count, by: 97) {
      disk.put(Array(whole.prefix(length)), at: snapshot)
      let isSame = state(try laptop.open()) == expected
      #expect(isSame, "cut to \(length)")
    }
    for place in stride(from: 0, to: whole.count, by: 211) {
      var bytes = whole
      bytes[place] ^= 4
      disk.put(bytes, at: snapshot)
      let isSame = state(try laptop.open()) == expected
      #expect(isSame, "changed at \(place)")
    }
  }

  @Test("a snapshot of lines that are no longer there is thrown away")
  func shorterLog() throws {
    let (disk, laptop, _) = try prepared()
    let rows = try #require(disk.bytes(at: log)).split(separator: 0x0A)
    disk.put(rows.prefix(5).flatMap { Array($0) + [0x0A] }, at: log)
    let opened = try laptop.open()
    #expect(opened.observations == ["fund 1", "fund 2", "fund 3", "fund 4"])
  }

  @Test("a log that another device sends later is taken up beside the snapshot")
  func newLog() throws {
    let (disk, laptop, _) = try prepared()
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    try tablet.open().add("fra tavlen")
    #expect(try laptop.open().observations.last == "fra tavlen")
    _ = disk
  }
}

import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import StorageFacts
import Testing

@Suite struct DamageTests {
  private let log = "/workspace/log/laptop.jsonl"

  private func disk(with observations: [String]) throws -> (FaultyFileSystem, Laptop) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    for observation in observations { try workspace.add(observation) }
    return (disk, laptop)
  }

  static let garbage: [(name: String, bytes: [UInt8])] = [
    ("half a line", Array(#"{"at":"2026-09-21T16:13:20+02:00","by":{"sa"#.utf8)),
    ("zeros", [UInt8](repeating: 0, count: 8192)),
    ("random bytes", [0xF3, 0x07, 0x99, 0x41]),
    ("half a character", [0x7B, 0x22, 0xC3]),
    ("zeros and a line feed", [0, 0, 0, 0x0A]),
    ("a marker of git", Array("<<<<<<< HEAD\n".utf8)),
    ("half a line and a line feed", Array("{\"at\":\"2026\n".utf8)),
  ]

  @Test(
    "an unfinished end of the own log is copied aside and cut, and the next line stands alone",
    arguments: 0..<garbage.count)
  func ownTail(index: Int) throws {
    let (disk, laptop) = try disk(with: ["Mørk sti"])
    let before = try #require(disk.bytes(at: log))
    let tail = Self.garbage[index].bytes
    disk.put(before + tail, at: log)
    let opened = try laptop.open()
    let copy = "/laptop/lygte/\(opened.id)/recovered/laptop-\(before.count).tail"
    #expect(disk.bytes(at: log)?.count == before.count)
    #expect(disk.bytes(at: copy)?.count == tail.count)
    #expect(
      opened.notices.contains(
        .recoveredTail(file: "log/laptop.jsonl", copy: copy, bytes: tail.count)))
    try opened.add("Løs flise")
    #expect(opened.device == "laptop")
    let again = try laptop.open()
    #expect(again.observations == ["Mørk sti", "Løs flise"])
    #expect(again.notices == [])
  }

  @Test("cut anywhere, the log gives back its whole lines, and writing goes on")
  func cutAnywhere() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti", "路灯"])
    let whole = try #require(disk.bytes(at: log))
    let state = try #require(disk.files.first { $0.key.hasSuffix("identities.json") })
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for length in whole.indices where length > ends[0] {
      disk.take("/workspace/log/laptop-2.jsonl")
      disk.put(state.value, at: state.key)
      disk.put(Array(whole.prefix(length)), at: log)
      let opened = try laptop.open()
      let expected = ["Mørk sti", "路灯"].prefix(ends.filter { $0 < length }.count - 1)
      #expect(opened.observations == Array(expected))
      try opened.add("efter")
      #expect(opened.observations == expected + ["efter"])
      #expect(disk.bytes(at: log)?.starts(with: whole.prefix(length)) == true)
    }
  }

  @Test("another's unfinished line is waited for, and nothing of it is cut")
  func pending() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti"])
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    try tablet.open().add("Løs flise")
    let path = "/workspace/log/tablet.jsonl"
    let whole = try #require(disk.bytes(at: path))
    disk.put(Array(whole.dropLast(10)), at: path)
    let opened = try laptop.open()
    #expect(opened.observations == ["Mørk sti"])
    #expect(opened.notices == [.pendingLine(file: "log/tablet.jsonl", line: 1)])
    #expect(disk.bytes(at: path)?.count == whole.count - 10)
    disk.put(whole, at: path)
    #expect(try opened.readTails()?.newLines == 1)
    #expect(opened.observations == ["Mørk sti", "Løs flise"])
  }

  @Test("a damaged line of another is named with its cause, and the rest is read")
  func foreignDamage() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti"])
    var tablet = laptop
    tablet.settings.stateFolder = "/tablet/lygte"
    tablet.settings.device = "tablet"
    let there = try tablet.open()
    try there.add("Løs flise")
    try there.add("Bænk")
    let path = "/workspace/log/tablet.jsonl"
    var bytes = try #require(disk.bytes(at: path))
    let first = try #require(bytes.firstIndex(of: 0x0A))
    bytes.insert(0x0D, at: first)
    disk.put(bytes, at: path)
    let opened = try laptop.open()
    #expect(opened.observations == ["Mørk sti", "Bænk"])
    #expect(
      opened.notices.first
        == .damagedLine(
          LogDamage(file: "log/tablet.jsonl", line: 1, cause: .carriageReturn)))
  }

  @Test("a line that was acknowledged and then damaged is not cut away")
  func acknowledgedDamaged() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti", "Løs flise"])
    var bytes = try #require(disk.bytes(at: log))
    let text = Array("flise".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: text) })
    bytes[place] = UInt8(ascii: "F")
    disk.put(bytes, at: log)
    let opened = try laptop.open()
    try opened.add("Bænk")
    #expect(opened.device == "laptop-2")
    #expect(disk.bytes(at: log) == bytes)
    #expect(
      opened.notices.contains(
        .damagedLine(LogDamage(file: "log/laptop.jsonl", line: 3, cause: .wrongHash))))
  }

  @Test("a copy that a transport made of a log is read, and its lines count once")
  func conflictCopy() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti"])
    disk.put(
      try #require(disk.bytes(at: log)),
      at: "/workspace/log/laptop.sync-conflict-20261121-101112-ABCDEFG.jsonl")
    let opened = try laptop.open()
    #expect(opened.observations == ["Mørk sti"])
    #expect(opened.notices == [])
  }

  @Test("two branches of one device are both shown and said")
  func fork() throws {
    let (disk, laptop) = try disk(with: ["Mørk sti"])
    let common = disk.files
    try laptop.open().add("den ene")
    let branch = try #require(disk.bytes(at: log))
    // Log and memory as they were: as on a clone that nothing gives away.
    for (path, bytes) in common { disk.put(bytes, at: path) }
    try laptop.open(seed: 3).add("den anden")
    disk.put(branch, at: "/workspace/log/laptop~0badcafe.jsonl")
    let opened = try laptop.open()
    #expect(Set(opened.observations) == ["Mørk sti", "den ene", "den anden"])
    #expect(opened.notices == [.fork(device: "laptop", sequence: 3)])
  }
}

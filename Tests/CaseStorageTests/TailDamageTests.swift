import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Language
import StorageFacts
import Testing
import Wording

/// What has happened to the ends of other programs' logs, and to folders as a whole.
@Suite struct TailDamageTests {
  private let log = "/workspace/log/laptop.jsonl"

  private func prepared() throws -> (FaultyFileSystem, Laptop) {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    let workspace = try laptop.create()
    try workspace.add("Mørk sti")
    try workspace.add("Løs flise 路灯")
    return (disk, laptop)
  }

  /// A tablet on the same folder.
  private func tablet(_ disk: FaultyFileSystem) -> Laptop {
    Laptop(disk, device: "tablet", name: "tablet")
  }

  /// Writes one more, and everything is there and whole.
  private func expectGoesOn(
    _ laptop: Laptop, _ disk: FaultyFileSystem, _ expected: [String], _ at: String
  ) throws {
    let opened = try laptop.open()
    #expect(opened.observations == expected, "\(at)")
    try opened.add("efter")
    let again = try laptop.open(seed: 5)
    #expect(again.observations == expected + ["efter"], "\(at)")
    #expect(again.notices == [], "\(at)")
    #expect(try Workspace.verify("/workspace", fileSystem: disk).isWhole, "\(at)")
  }

  @Test("zeros of any number at the end of the own log go, and the next line stands alone")
  func zeros() throws {
    let (disk, laptop) = try prepared()
    let whole = try #require(disk.bytes(at: log))
    var count = 0
    let numbers = Array(1...64) + Array(stride(from: 65, through: 8_192, by: 61)) + [8_191, 8_192]
    for number in numbers {
      let tried = disk.copy()
      tried.put(whole + [UInt8](repeating: 0, count: number), at: log)
      try expectGoesOn(Laptop(tried), tried, ["Mørk sti", "Løs flise 路灯"], "\(number) zeros")
      count += 1
    }
    print("numbers of zeros at the end of a log: \(count) cases")
    _ = laptop
  }

  @Test("the own log cut at any byte, inside characters too, and the next line stands alone")
  func cutInside() throws {
    let (disk, _) = try prepared()
    let whole = try #require(disk.bytes(at: log))
    let lastLine = try #require(whole.dropLast().lastIndex(of: 0x0A)) + 1
    var count = 0
    for garbage in [[], [0xC3], [0xE8, 0xB7]] as [[UInt8]] {
      for length in 0..<(whole.count - lastLine) {
        let tried = try prepared(before: lastLine)
        tried.put(Array(whole.prefix(lastLine + length)) + garbage, at: log)
        try expectGoesOn(Laptop(tried), tried, ["Mørk sti"], "\(length) bytes and \(garbage)")
        count += 1
      }
    }
    print("logs cut inside a line: \(count) cases")
  }

  /// As it was when only the first finding was written.
  private func prepared(before length: Int) throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    try Laptop(disk).create().add("Mørk sti")
    #expect(disk.bytes(at: log)?.count == length)
    return disk
  }

  /// The first byte of "flise" becomes one that begins another character.
  private static func breakText(_ line: [UInt8]) -> [UInt8] {
    var changed = line
    let place = line.indices.first { line[$0...].starts(with: "flise".utf8) }
    if let place { changed[place] = 0xC3 }
    return changed
  }

  /// What was done to the middle of a colleague's log, and the word for it.
  static let damages: [(LogDamage.Cause, @Sendable ([UInt8]) -> [UInt8])] = [
    (.glued, { Array($0.dropLast()) + $0 }),
    (.carriageReturn, { Array($0.dropLast()) + [0x0D, 0x0A] }),
    (.conflictMarker, { Array("<<<<<<< HEAD\n".utf8) + $0 }),
    (.conflictMarker, { $0 + Array("=======\n".utf8) }),
    (.conflictMarker, { $0 + Array(">>>>>>> colleague\n".utf8) }),
    (.zeroBytes, { [UInt8](repeating: 0, count: 100) + $0 }),
    (.cut, { Array($0.prefix($0.count / 2)) + [0x0A] + $0 }),
    (.notText, { breakText($0) }),
    (
      .wrongHash,
      { Array(String(decoding: $0, as: UTF8.self).replacing("flise", with: "Flise").utf8) }
    ),
    (.notCanonical, { [0x20] + $0 }),
  ]

  @Test(
    "damage inside another's log is named with its cause, and the rest is read",
    arguments: damages.indices)
  func inside(index: Int) throws {
    let (disk, laptop) = try prepared()
    let there = try tablet(disk).open()
    for text in ["før", "Løs flise", "sidst"] { try there.add(text) }
    let path = "/workspace/log/tablet.jsonl"
    var rows = try #require(disk.bytes(at: path)).split(separator: 0x0A).map { Array($0) + [0x0A] }
    let (cause, change) = Self.damages[index]
    rows[1] = change(rows[1])
    disk.put(Array(rows.joined()), at: path)
    let opened = try laptop.open()
    #expect(Set(opened.observations).isSuperset(of: ["Mørk sti", "før", "sidst"]))
    let causes = opened.notices.compactMap { notice -> LogDamage.Cause? in
      if case .damagedLine(let damage) = notice, damage.file == "log/tablet.jsonl" {
        return damage.cause
      }
      return nil
    }
    #expect(causes.contains(cause), "\(causes)")
    for language in Language.allCases {
      let sentence = Words.in(language).storage.sentence(
        StorageNotice.damagedLine(LogDamage(file: "log/tablet.jsonl", line: 2, cause: cause)))
      #expect(!sentence.contains(": \(cause.rawValue). "))
    }
    // The own log is not touched by it, and goes on.
    try opened.add("efter")
    #expect(opened.device == "laptop")
    let facts = try Workspace.verify("/workspace", fileSystem: disk).facts
    #expect(facts.contains { $0.kind == .damagedLine && $0.details == [cause.rawValue] })
  }

  @Test("a log that comes in pieces is waited for at every length, and nothing of it is cut")
  func halfCopied() throws {
    let (disk, _) = try prepared()
    try tablet(disk).open().add("fra tavlen")
    let path = "/workspace/log/tablet.jsonl"
    let whole = try #require(disk.bytes(at: path))
    for length in 1..<whole.count {
      let tried = disk.copy()
      tried.put(Array(whole.prefix(length)), at: path)
      let opened = try Laptop(tried).open()
      #expect(opened.notices == [.pendingLine(file: "log/tablet.jsonl", line: 1)], "\(length)")
      try opened.add("efter")
      #expect(tried.bytes(at: path)?.count == length)
      let report = try Workspace.verify("/workspace", fileSystem: tried)
      #expect(report.facts.map(\.kind) == [.pendingLine], "\(length)")
      #expect(report.isWhole)
      tried.put(whole, at: path)
      _ = try opened.readTails()
      #expect(opened.observations.contains("fra tavlen"), "\(length)")
    }
    print("lengths of a half-copied log: \(whole.count - 1) cases")
  }

  @Test("a copied folder writes under a name of its own, and so does a restored backup")
  func copiedAndRestored() throws {
    let (disk, laptop) = try prepared()
    let backup = try #require(disk.bytes(at: log))
    // A colleague's machine gets the folder as it is.
    let copied = disk.copy()
    for path in copied.files.keys where path.hasPrefix("/laptop/") { copied.take(path) }
    let elsewhere = try Laptop(copied, name: "other").open()
    try elsewhere.add("på kopien")
    #expect(elsewhere.device == "laptop-2")
    #expect(copied.bytes(at: log) == backup)
    // The same machine, with yesterday's folder.
    try laptop.open().add("glemt")
    disk.put(backup, at: log)
    let restored = try laptop.open()
    #expect(
      restored.notices.contains(.shortened(file: "log/laptop.jsonl", after: 3, upTo: 4)))
    try restored.add("efter")
    #expect(restored.device == "laptop-2")
    #expect(disk.bytes(at: log) == backup)
    let facts = try Workspace.verify(
      "/workspace", stateFolder: "/laptop/lygte", fileSystem: disk
    ).facts
    #expect(facts.map(\.kind) == [.shortenedLog])
  }

  @Test("a document ahead of its log is left alone, and said")
  func documentAhead() throws {
    let (disk, laptop) = try prepared()
    try tablet(disk).open().add("fra tavlen")
    try laptop.open().writeDocuments()
    let path = "/workspace/walks/loose.json"
    let ahead = try #require(disk.bytes(at: path))
    disk.take("/workspace/log/tablet.jsonl")
    let opened = try Laptop(disk, name: "third").open()
    opened.writeDocuments()
    #expect(disk.bytes(at: path) == ahead)
    let report = try Workspace.verify("/workspace", fileSystem: disk)
    #expect(report.facts.map(\.kind).contains(.aheadDocument))
    #expect(report.isWhole)
  }
}

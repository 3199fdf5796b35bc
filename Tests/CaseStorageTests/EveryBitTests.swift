import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import Testing

/// A log of a hundred lines and its documents, changed in every small way.
@Suite struct EveryBitTests {
  private let log = "/workspace/log/laptop.jsonl"

  /// A hundred lines of a laptop, each of which a tablet has seen.
  private static func prepared() throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    var tablet = Laptop(disk, device: "tablet", name: "tablet")
    tablet.settings.folder = "/workspace"
    let workspace = try laptop.create()
    for number in 1..<99 { try workspace.add("Fund nr. \(number) på Ågårds Vej 路灯") }
    let record = try #require(workspace.caseFile.records(of: .finding).first)
    try workspace.append(
      ActDraft([
        .set(
          .existing(workspace.caseFile.name(of: record)),
          [FieldValue("due", .bare("2026-12-05"))])
      ]), actor: "mbj", at: .walkDay)
    try tablet.open().add("og set herfra")
    try laptop.open().writeDocuments()
    return disk
  }

  private func isNoticed(_ disk: FaultyFileSystem) throws -> Bool {
    try !Workspace.verify("/workspace", fileSystem: disk).facts.isEmpty
  }

  @Test("every flipped bit of a hundred lines is noticed by the reader, and the rest is read")
  func everyBitOfLog() throws {
    let disk = try Self.prepared()
    let rows = try #require(disk.bytes(at: log)).split(separator: 0x0A).map { Array($0) }
    #expect(rows.count == 100)
    var count = 0
    var unseen: [String] = []
    for (number, row) in rows.enumerated() {
      let name = try LogLine.parse(row).name
      for place in row.indices {
        for bit in 0..<8 {
          var changed = row
          changed[place] ^= UInt8(1 << bit)
          count += 1
          // A line that says what it said, under the name it had, would be an unseen change.
          for piece in changed.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if let line = try? LogLine.parse(Array(piece)) {
              unseen.append("line \(number + 1), byte \(place), bit \(bit): \(line.name == name)")
            }
          }
        }
      }
    }
    print("bits of a log of 100 lines: \(count) cases")
    #expect(unseen == [])
    #expect(count > 300_000)
  }

  @Test("verify says so for flips all over the log, line ends among them")
  func flipsInVerify() throws {
    let disk = try Self.prepared()
    let whole = try #require(disk.bytes(at: log))
    var places = Set(whole.indices.filter { whole[$0] == 0x0A })
    places.formUnion(stride(from: 0, to: whole.count, by: 617))
    var count = 0
    for place in places.sorted() {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= UInt8(1 << bit)
        disk.put(bytes, at: log)
        #expect(try isNoticed(disk), "byte \(place), bit \(bit)")
        count += 1
      }
    }
    print("flipped bits shown to verify: \(count) cases")
    #expect(count > 1000)
  }

  @Test("every line dropped, doubled, or swapped with the next is noticed")
  func everyLine() throws {
    let disk = try Self.prepared()
    let rows = try #require(disk.bytes(at: log)).split(separator: 0x0A).map { Array($0) + [0x0A] }
    var count = 0
    func expectNoticed(_ changed: [[UInt8]], _ what: String) throws {
      disk.put(Array(changed.joined()), at: log)
      #expect(try isNoticed(disk), "\(what)")
      count += 1
    }
    for place in rows.indices {
      var changed = rows
      changed.remove(at: place)
      try expectNoticed(changed, "line \(place + 1) dropped")
      changed = rows
      changed.insert(rows[place], at: place)
      try expectNoticed(changed, "line \(place + 1) doubled")
      changed = rows + [rows[place]]
      try expectNoticed(changed, "line \(place + 1) doubled at the end")
      if place + 1 < rows.count {
        changed = rows
        changed.swapAt(place, place + 1)
        try expectNoticed(changed, "line \(place + 1) swapped with the next")
      }
    }
    print("lines dropped, doubled and swapped: \(count) cases")
    #expect(count == 399)
  }

  @Test(
    "every flipped bit of a document is noticed", arguments: ["workspace.json", "walks/loose.json"])
  func everyBitOfDocument(name: String) throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti bag garagerne 路灯")
    workspace.writeDocuments()
    let path = "/workspace/" + name
    let whole = try #require(disk.bytes(at: path))
    var count = 0
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= UInt8(1 << bit)
        disk.put(bytes, at: path)
        #expect(try isNoticed(disk), "byte \(place), bit \(bit)")
        count += 1
      }
    }
    print("bits of \(name): \(count) cases")
    #expect(count > 2000)
  }

  @Test("a document with any byte missing is noticed")
  func everyMissingByte() throws {
    let disk = FaultyFileSystem()
    let workspace = try Laptop(disk).create()
    try workspace.add("Mørk sti")
    workspace.writeDocuments()
    let path = "/workspace/walks/loose.json"
    let whole = try #require(disk.bytes(at: path))
    // White space between tokens says nothing, and an editor may set it otherwise.
    let places = whole.indices.filter { whole[$0] != 0x20 && whole[$0] != 0x0A }
    for place in places {
      var bytes = whole
      bytes.remove(at: place)
      disk.put(bytes, at: path)
      #expect(try isNoticed(disk), "byte \(place)")
    }
    print("bytes missing from a document: \(places.count) cases")
    #expect(places.count > 400)
  }
}

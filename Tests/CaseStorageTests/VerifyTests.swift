import CaseModel
import CaseStorage
import ChangeLog
import DiskTestSupport
import StorageFacts
import Testing

@Suite struct VerifyTests {
  private let laptopLog = "/workspace/log/laptop.jsonl"
  private let tabletLog = "/workspace/log/tablet.jsonl"

  /// Two devices that have seen each other's lines.
  private func prepared() throws -> FaultyFileSystem {
    let disk = FaultyFileSystem()
    let laptop = Laptop(disk)
    var tablet = Laptop(disk, device: "tablet", name: "tablet")
    tablet.settings.folder = "/workspace"
    try laptop.create().add("Mørk sti")
    try tablet.open().add("Løs flise")
    let workspace = try laptop.open()
    try workspace.add("路灯")
    try tablet.open().add("Bænk")
    try workspace.append(ActDraft(), actor: "mbj", at: .walkDay, isSeal: true)
    workspace.writeDocuments()
    return disk
  }

  private func kinds(_ disk: FaultyFileSystem) throws -> [VerifyFact.Kind] {
    try Workspace.verify("/workspace", fileSystem: disk).facts.map(\.kind)
  }

  private func rows(_ disk: FaultyFileSystem, _ path: String) -> [[UInt8]] {
    (disk.bytes(at: path) ?? []).split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  @Test("a whole workspace has nothing to say, and verifying writes nothing")
  func whole() throws {
    let disk = try prepared()
    let before = disk.files
    let report = try Workspace.verify("/workspace", fileSystem: disk)
    #expect(report.facts == [])
    #expect(report.isWhole)
    #expect([report.logs, report.lines, report.devices, report.documents] == [2, 6, 2, 8])
    let isSame = disk.files == before
    #expect(isSame)
  }

  @Test("where the logs are gone, nothing is said to be whole")
  func logsGone() throws {
    let disk = try prepared()
    for log in [tabletLog, laptopLog] { try disk.remove(log) }
    #expect {
      try Workspace.verify("/workspace", fileSystem: disk)
    } throws: { error in
      (error as? StorageError)?.kind == .logMissing
    }
  }

  @Test("every changed byte of a log is noticed")
  func everyByte() throws {
    let disk = try prepared()
    let whole = try #require(disk.bytes(at: tabletLog))
    var unseen: [Int] = []
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= UInt8(1 << (place % 8))
      disk.put(bytes, at: tabletLog)
      if try kinds(disk).isEmpty { unseen.append(place) }
    }
    #expect(unseen == [])
  }

  @Test("a line dropped, doubled or swapped is noticed")
  func lines() throws {
    let disk = try prepared()
    let whole = rows(disk, laptopLog)
    for place in whole.indices {
      var dropped = whole
      dropped.remove(at: place)
      disk.put(dropped.flatMap { $0 }, at: laptopLog)
      // Nobody has seen the last line of this log yet, so it alone can go unnoticed.
      #expect(try kinds(disk).isEmpty == (place == whole.count - 1), "dropped \(place)")
      var doubled = whole
      doubled.insert(whole[place], at: place)
      disk.put(doubled.flatMap { $0 }, at: laptopLog)
      #expect(try kinds(disk).contains(.doubledLine), "doubled \(place)")
      if place + 1 < whole.count {
        var swapped = whole
        swapped.swapAt(place, place + 1)
        disk.put(swapped.flatMap { $0 }, at: laptopLog)
        #expect(try kinds(disk).contains(.wrongOrder), "swapped \(place)")
      }
    }
  }

  @Test("a tail cut from a log is noticed when another log has seen it")
  func cutTail() throws {
    let disk = try prepared()
    disk.put(rows(disk, tabletLog)[0], at: tabletLog)
    #expect(try kinds(disk).contains(.missingLine))
  }

  @Test("a document edited by hand is named, one that is behind is not")
  func documents() throws {
    let disk = try prepared()
    try Laptop(disk).open().add("Hæk")
    #expect(try kinds(disk) == [])
    var bytes = try #require(disk.bytes(at: "/workspace/walks/loose.json"))
    bytes.append(0x20)
    bytes.removeFirst()
    disk.put(bytes, at: "/workspace/walks/loose.json")
    #expect(
      try Workspace.verify("/workspace", fileSystem: disk).facts.map(\.kind) == [.damagedDocument])
    let text = String(decoding: [0x7B] + bytes.dropLast(), as: UTF8.self)
    disk.put(Array(text.replacing("Mørk", with: "Lys").utf8), at: "/workspace/walks/loose.json")
    #expect(
      try Workspace.verify("/workspace", fileSystem: disk).facts
        == [VerifyFact(.editedDocument, file: "walks/loose.json")])
  }

  @Test("a photo whose content is not what its name says is named")
  func photos() throws {
    let disk = try prepared()
    // SHA-256 of "abc", FIPS 180-2.
    let name = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.jpg"
    disk.put(Array("abc".utf8), at: "/workspace/photos/" + name)
    #expect(try kinds(disk) == [])
    disk.put(Array("abd".utf8), at: "/workspace/photos/" + name)
    #expect(
      try Workspace.verify("/workspace", fileSystem: disk).facts
        == [VerifyFact(.wrongPhoto, file: "photos/" + name)])
  }

  @Test("a seal is found by its first eight characters")
  func seal() throws {
    let disk = try prepared()
    let line = try #require(rows(disk, laptopLog).last)
    let hash = try LogLine.parse(Array(line.dropLast())).hash.description
    let report = try Workspace.verify(
      "/workspace", seal: String(hash.prefix(8)), fileSystem: disk)
    #expect(
      report.seal == .found(file: "log/laptop.jsonl", line: 4, at: Moment.walkDay.description))
    let other = try Workspace.verify("/workspace", seal: "00000000", fileSystem: disk)
    #expect(other.seal == .notFound)
    #expect(!other.isWhole)
  }
}

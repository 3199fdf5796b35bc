import CaseModel
import ChangeLog
import Foundation
import LogTestSupport
import Testing

@Suite("A line of the log")
struct LineTests {
  private static let stamp = LineStamp(
    device: "laptop-a", sequence: 1, previous: .none, previousLamport: 0, heads: [],
    wallTime: WallTime(Moment(seconds: 1_795_000_000, offsetMinutes: 60)),
    actor: "Jørgen Ågård", workspace: "00112233445566778899aabbccddeeff")

  private func compose(
    _ edits: [Edit], stamp: LineStamp = stamp
  ) throws -> [ComposedLine] {
    var random = SeededRandom(seed: 7)
    return try LineComposer.compose(ActDraft(edits), stamp: stamp, random: &random)
  }

  private func sample() throws -> [UInt8] {
    let line = try #require(
      try compose([
        .make(
          .finding,
          [
            FieldValue("title", .typed("Lygte \"slukket\" ved 路灯")),
            FieldValue(
              "state",
              .object([
                "state": .bare("waiting"),
                "reason": .object(["code": .bare("budget"), "text": .typed("Ingen penge")]),
              ])),
            FieldValue("due", .bare("2026-12-01")),
          ]),
        .set(.made(0), [FieldValue("place", .typed("Søndergade 12"))]),
      ]
      ).first)
    return Array(line.bytes.dropLast())
  }

  @Test("is canonical JSON that is read back with everything that was said")
  func readsBack() throws {
    let bytes = try sample()
    let line = try LogLine.parse(bytes)
    #expect(line.device == "laptop-a")
    #expect(line.actor == "Jørgen Ågård")
    #expect(line.lamport == 1)
    #expect(line.workspace == "00112233445566778899aabbccddeeff")
    let value = try JSONParser.value(from: bytes)
    #expect(JSONWriter.bytes(of: value, as: .canonical) == bytes)
    #expect(value["edits"]?[1]?["thing"] == ".0")
    var file = CaseFile()
    file.fold([line])
    let finding = try #require(file.records(of: .finding).first)
    #expect(file.name(of: finding).description == "\(line.name).0")
    #expect(file.shown(finding, "title") == "Lygte \"slukket\" ved 路灯")
    #expect(file.shown(finding, "place") == "Søndergade 12")
    #expect(
      file.shown(finding, "state")
        == ["state": "waiting", "reason": ["code": "budget", "text": "Ingen penge"]])
  }

  @Test("every flipped bit is noticed")
  func everyBit() throws {
    let bytes = try sample()
    var damaged = bytes
    var unseen: [String] = []
    for index in bytes.indices {
      for bit in 0..<8 {
        damaged[index] ^= 1 << bit
        if isTaken(damaged) { unseen.append("byte \(index), bit \(bit)") }
        damaged[index] = bytes[index]
      }
    }
    #expect(unseen.isEmpty)
  }

  private func isTaken(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try LogLine.parse(bytes)
      return true
    } catch {
      return false
    }
  }

  @Test("every cut, every byte left out and every byte doubled is noticed")
  func everyCut() throws {
    let bytes = try sample()
    for index in bytes.indices {
      var shorter = bytes
      shorter.remove(at: index)
      // Of two equal bytes side by side the first or the second may go: the same damage.
      #expect(throws: LineDamage.self) { try LogLine.parse(shorter) }
      #expect(throws: LineDamage.self) { try LogLine.parse(Array(bytes[..<index])) }
      var longer = bytes
      longer.insert(bytes[index], at: index)
      #expect(throws: LineDamage.self) { try LogLine.parse(longer) }
    }
  }

  @Test("a redacted value goes from the bytes, and the hash still holds")
  func blanking() throws {
    let bytes = try sample()
    let line = try LogLine.parse(bytes)
    let record = RecordName(line: line.name, index: 0)
    let draft = { (field: String) in
      Edit.redact(
        Redaction(
          record: record, field: field, lines: [line.name], ground: .bare("wrong-person")))
    }
    let orderLine = try #require(
      try compose(
        [draft("title"), draft("state"), draft("")], stamp: Self.stamp.following(line)
      ).first)
    var file = CaseFile()
    let orders = file.fold([orderLine.line]).redactionOrders
    let blanked = try #require(try LineBlanking.blanked(bytes, of: orders))
    let text = String(decoding: blanked, as: UTF8.self)
    #expect(!text.contains("slukket") && !text.contains("Ingen penge") && !text.contains("Jørgen"))
    #expect(text.contains("Søndergade 12") && text.contains("budget"))
    let parsed = try LogLine.parse(blanked)
    #expect(parsed.hash == line.hash)
    #expect(parsed.actor == nil)
    #expect(try LineBlanking.blanked(blanked, of: orders) == nil)
    #expect(try LineBlanking.blanked(Array(orderLine.bytes.dropLast()), of: orders) == nil)

    let blankedAlone = dump([parsed, orderLine.line])
    #expect(dump([line, orderLine.line]) == blankedAlone)
    #expect(dump([orderLine.line, line]) == blankedAlone)
    #expect(dump([parsed, line, orderLine.line]) == blankedAlone)
    #expect(dump([orderLine.line, parsed, line]) == blankedAlone)
    #expect(dump([parsed, line]) == dump([line]))
    file.fold([parsed])
    let finding = try #require(file.record(named: record))
    #expect(file.shown(finding, "title")?.isBlanked == true)
    #expect(
      file.shown(finding, "state")
        == ["state": "waiting", "reason": ["code": "budget", "text": .blanked]])
    #expect(file.shown(finding, "place") == "Søndergade 12")
    #expect(file.created(finding)?.actor == nil)
    #expect(!contains(file.snapshot, "slukket"))
  }

  @Test("what was redacted is not in a snapshot, even when it was folded before the order came")
  func snapshotForgets() throws {
    let line = try LogLine.parse(try sample())
    var file = CaseFile()
    file.fold([line])
    #expect(contains(file.snapshot, "slukket"))
    let order = Edit.redact(
      Redaction(
        record: RecordName(line: line.name, index: 0), field: "title", lines: [line.name],
        ground: .bare("wrong-person")))
    file.fold(try compose([order], stamp: Self.stamp.following(line)).map(\.line))
    #expect(!contains(file.snapshot, "slukket"))
  }

  private func dump(_ lines: [LogLine]) -> JSONValue {
    var file = CaseFile()
    for line in lines { file.fold([line]) }
    return file.stateDump()
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  @Test(
    "the damage names its cause",
    arguments: [
      ("\r", LineDamage.Cause.carriageReturn), ("\0\0", .zeroBytes),
      ("<<<<<<< HEAD", .conflictMarker), (" ", .notCanonical(.trailing)),
    ])
  func causes(addition: String, cause: LineDamage.Cause) throws {
    let sample = try sample()
    let bytes =
      cause == .conflictMarker ? Array(addition.utf8) : sample + Array(addition.utf8)
    let damage = #expect(throws: LineDamage.self) { try LogLine.parse(bytes) }
    #expect(damage?.cause == cause)
  }

  @Test("a line of a later format is not taken for damage")
  func laterFormat() throws {
    let text = String(decoding: try sample(), as: UTF8.self)
      .replacingOccurrence(of: "\"v\":1", with: "\"v\":2")
    let damage = #expect(throws: LineDamage.self) { try LogLine.parse(Array(text.utf8)) }
    #expect(damage?.cause == .tooNew(2))
  }

  @Test("the counter is one more than the greatest of the line before and the heads seen")
  func lamport() throws {
    var stamp = Self.stamp
    stamp.heads = [
      SeenHead(device: "b", name: LineName(high: 1, low: 2), lamport: 41),
      SeenHead(device: "c", name: LineName(high: 3, low: 4), lamport: 17),
    ]
    #expect(try compose([], stamp: stamp).first?.line.lamport == 42)
  }

  @Test("a very large act spans lines, and is folded only when its end has come")
  func largeAct() throws {
    let long = String(repeating: "Løst gelænder. ", count: 60)
    var draft = ActDraft()
    let walk = draft.make(.walk, [FieldValue("name", .typed("Nørrebro"))])
    for _ in 0..<900 {
      _ = draft.make(
        .finding, [FieldValue("title", .typed(.string(long))), FieldValue("walk", .record(walk))])
    }
    let lines = try compose(draft.edits)
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.bytes.count <= 256 * 1024 })
    #expect(lines.first?.line.isLastOfAct == false)
    #expect(lines.last?.line.isLastOfAct == true)
    var file = CaseFile()
    file.fold(lines.dropLast().map(\.line))
    #expect(file.records(of: .finding).isEmpty)
    #expect(file.hasPendingActs)
    file.fold(lines.suffix(1).map(\.line))
    let findings = file.records(of: .finding)
    #expect(findings.count == 900)
    #expect(
      findings.allSatisfy { finding in
        file.shown(finding, "walk").flatMap { file.reference($0) } == file.records(of: .walk).first
      })
    #expect(file.problems().isEmpty)
    #expect(file.undoable(by: "laptop-a")?.made.count == 901)
  }

  @Test("a log cut at any byte gives the lines before the cut")
  func cutLog() throws {
    let played = try LogScript(seed: 11, deviceCount: 1, stepCount: 12).play()
    let log = played.logs.flatMap { $0.flatMap(\.bytes) }
    let names = played.lines.map(\.name)
    for length in 0...log.count {
      let pieces = log[..<length].split(
        separator: 0x0A, omittingEmptySubsequences: false)
      let whole = try pieces.dropLast().map { try LogLine.parse(Array($0)).name }
      #expect(whole == Array(names.prefix(whole.count)))
      let tail = Array(pieces.last ?? [])
      if !tail.isEmpty, whole.count < names.count, length < log.count, log[length] != 0x0A {
        #expect(throws: LineDamage.self) { try LogLine.parse(tail) }
      }
    }
  }
}

extension String {
  fileprivate func replacingOccurrence(of part: String, with other: String) -> String {
    guard let range = self.range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// A finding of one's own that a colleague has also written.
private func alike(
  _ language: Language = .danish, columns: Int = 80, rows: Int = 24
) throws -> Session {
  var session = try Session(
    [
      .finding(
        "Gadelygten er slukket", place: "Vester Allé 17", category: .lighting,
        comments: ["Naboen har ringet"]),
      .finding("Bænk mangler", place: "Torvet"),
    ], language: language, columns: columns, rows: rows)
  var random = SeededRandom(seed: 99)
  let id = SayableIdentifier(randomBits: UInt32(random.next() >> 32))
  var draft = ActDraft()
  _ = EditWriter.makeFinding(
    id: id, [.title: "Lygte slukket", .place: "Vester Alle 17"], in: &draft)
  try session.otherWindowWrites(draft)
  return session
}

@Suite("Findings that are alike") struct AlikeScreenTests {
  @Test("O lists pairs of two machines with why; side by side one key makes them one")
  func joined() throws {
    var session = try alike()
    try session.press("O")
    #expect(session.text.contains("1 par, der ligner hinanden"))
    #expect(session.text.contains("samme sted"))
    try session.press("Enter")
    #expect(session.text.contains("Er det det samme?"))
    #expect(session.text.contains("1 note"))
    try session.press("1")
    #expect(session.finding("Lygte slukket")?.state == .duplicate)
    #expect(session.text.contains("Ingen nye fund ligner andre."))
    try session.press("u")
    #expect(session.finding("Lygte slukket")?.state == .new)
    #expect(session.text.contains("1 par, der ligner hinanden"))
  }

  @Test("what is on a duplicate shows with the finding that stays")
  func shownOnSurvivor() throws {
    var session = try alike()
    try session.press("O Enter 2")
    #expect(session.finding("Gadelygten er slukket")?.state == .duplicate)
    let survivor = try #require(session.record("Lygte slukket"))
    #expect(session.state.shown.indexes.board.duplicates(of: survivor).count == 1)
    try session.press("Escape 1")
    for _ in 0..<5 where session.actsUpon != "Lygte slukket" { try session.press("j") }
    try session.press("Enter G")
    #expect(session.text.contains("der er det samme"))
    #expect(session.text.contains("Naboen har ringet"))
  }

  @Test("x keeps them apart, and they are not proposed again")
  func keptApart() throws {
    var session = try alike()
    try session.press("O x")
    #expect(session.text.contains("Ingen nye fund ligner andre."))
    try session.press("Escape O")
    #expect(session.text.contains("Ingen nye fund ligner andre."))
    try session.press("u")
    #expect(session.text.contains("1 par, der ligner hinanden"))
  }

  @Test("Esc and a resize decide nothing")
  func leftOpen() throws {
    var session = try alike()
    try session.press("O Enter")
    session.resize(columns: 40, rows: 10)
    try session.press("Escape Escape")
    #expect(session.acts.isEmpty)
    #expect(session.finding("Lygte slukket")?.state == .new)
  }

  @Test(
    "pairs, and two findings side by side, read as they were last read",
    arguments: [("alike-list", "O"), ("alike-side-by-side", "O Enter")])
  func looks(name: String, keys: String) throws {
    try expectLooks(name) { language, size in
      var session = try alike(language, columns: size.columns, rows: size.rows)
      try session.press(keys)
      return session.frame
    }
  }
}

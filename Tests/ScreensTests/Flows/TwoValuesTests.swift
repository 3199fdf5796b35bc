import CaseModel
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Two findings with a field each that a colleague gave another value meanwhile.
private func inConflict(
  _ language: Language = .danish, columns: Int = 80, rows: Int = 24
) throws -> Session {
  var session = try Session(
    [
      .finding("Hæk", place: "Mosevej 4", due: "2026-12-01"),
      .finding("Lygte slukket", place: "Vester Allé 17", observation: "Lygten ved porten er ude."),
    ], language: language, columns: columns, rows: rows)
  let before = session.state.shown.caseFile
  for (title, field, here, there) in [
    ("Hæk", FindingField.due, "2026-12-05", "2026-12-24"),
    ("Lygte slukket", FindingField.place, "Vester Allé 17 B", "Vester Allé 19, ved den røde port"),
  ] {
    let record = try #require(session.record(title))
    var draft = ActDraft()
    draft.set(
      .existing(before.name(of: record)),
      EditWriter.values([field: .string(here)], of: record, in: before))
    try session.otherWindowWrites(draft)
    try session.colleagueSets([field: .string(there)], of: title, knowing: before)
  }
  return session
}

extension Session {
  fileprivate var inConflict: Int { state.shown.caseFile.conflictedRecords().count }
}

@Suite("Two values") struct TwoValuesTests {
  @Test("= lists every field with two values, with the values and who wrote them")
  func listed() throws {
    var session = try inConflict()
    try session.press("=")
    #expect(session.text.contains("2 felter har to værdier og skal afklares"))
    #expect(session.text.contains("24-12-2026 (Jørgen Ågård) · 05-12-2026 (MKJ)"))
    #expect(session.text.contains("Frist"))
  }

  @Test("side by side: one key takes one, the list goes on to the next, and undo brings it back")
  func oneKey() throws {
    var session = try inConflict()
    try session.press("= Enter")
    #expect(
      session.screen.contains { $0.contains("1  24-12-2026") && $0.contains("2  05-12-2026") })
    #expect(session.text.contains("tavle"))
    #expect(session.text.contains("kollega"))
    try session.press("2")
    #expect(session.inConflict == 1)
    #expect(session.text.contains("1 felt har to værdier"))
    try session.press("Enter 1")
    #expect(session.inConflict == 0)
    #expect(session.text.contains("Der er ingen felter med to værdier."))
    try session.press("u")
    #expect(session.inConflict == 1)
    #expect(session.text.contains("1 felt har to værdier"))
  }

  @Test("Esc, l and a resize decide nothing", arguments: ["Escape", "l", "5", ""])
  func leftOpen(key: String) throws {
    var session = try inConflict()
    try session.press("= Enter")
    session.resize(columns: 40, rows: 10)
    session.resize(columns: 120, rows: 40)
    if key == "5" { try session.press("4") } else { try session.press(key) }
    #expect(session.inConflict == 2)
    #expect(session.acts.isEmpty)
  }

  @Test("e writes another value, which replaces both")
  func another() throws {
    var session = try inConflict()
    try session.press("= Enter e Ctrl-U \"1-1-2027\" Enter")
    #expect(session.stored(.due, of: "Hæk") == "2027-01-01")
    #expect(session.inConflict == 1)
  }

  @Test("a value that came while both lay side by side is not swept away")
  func meanwhile() throws {
    var session = try inConflict()
    let before = session.state.shown.caseFile
    try session.press("= Enter")
    var third = LineWriter(device: "tredje", actor: "Bo", seed: 9)
    let record = try #require(session.record("Hæk"))
    var draft = ActDraft()
    draft.set(
      .existing(before.name(of: record)), [FieldValue("due", .bare("2027-02-02"))])
    try session.arrives(draft, from: &third)
    try session.press("1")
    #expect(session.state.shown.caseFile.standing(record, "due").count == 2)
  }

  @Test("a field of a newer version is listed and settled as well, and keeps its form")
  func newerField() throws {
    var session = try inConflict()
    let before = session.state.shown.caseFile
    let record = try #require(session.record("Hæk"))
    for (value, isOwn) in [("rød", true), ("blå", false)] {
      var draft = ActDraft()
      draft.set(
        .existing(before.name(of: record)), [FieldValue("lampColour", .typed(.string(value)))])
      if isOwn { try session.otherWindowWrites(draft) } else { try session.colleagueWrites(draft) }
    }
    try session.press("=")
    try session.goDown(to: "lampColour")
    try session.press("Enter 2")
    #expect(session.state.shown.caseFile.shown(record, "lampColour") == "rød")
    #expect(!session.state.shown.caseFile.conflicts(of: record).contains("lampColour"))
  }

  @Test("an action's two deadlines mark its finding and are settled there")
  func entries() throws {
    var session = try Session([.finding("Hæk", actions: ["Klip hækken"])])
    let before = session.state.shown.caseFile
    let action = try #require(before.records(of: .action).first)
    for (value, isOwn) in [("2026-12-05", true), ("2026-12-24", false)] {
      var draft = ActDraft()
      draft.set(
        .existing(before.name(of: action)), [FieldValue("due", .bare(.string(value)))])
      if isOwn { try session.otherWindowWrites(draft) } else { try session.colleagueWrites(draft) }
    }
    #expect(session.text.contains("to værdier"))
    try session.press("= Enter 2")
    #expect(session.state.shown.caseFile.shown(action, "due") == "2026-12-05")
    #expect(session.inConflict == 0)
  }

  @Test(
    "the list and the values side by side read as they were last read",
    arguments: [("disputed-list", "="), ("disputed-values", "= Down Enter")])
  func looks(name: String, keys: String) throws {
    try expectLooks(name) { language, size in
      var session = try inConflict(language, columns: size.columns, rows: size.rows)
      try session.press(keys)
      return session.frame
    }
  }
}

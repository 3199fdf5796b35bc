import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

/// A finding whose deadline was set here and by a colleague unknown to each other.
private func inConflict() throws -> Session {
  var session = try Session([.finding("Hæk", due: "2026-12-01")])
  let before = session.state.shown.caseFile
  try session.press("d Ctrl-U \"5-12-2026\" Enter")
  try session.colleagueSets([.due: "2026-12-24"], of: "Hæk", knowing: before)
  let record = try #require(session.record("Hæk"))
  #expect(session.state.shown.caseFile.conflicts(of: record) == ["due"])
  return session
}

@Test("Enter on two values lists both with who wrote them, and the chosen one replaces both")
func choosesBetweenTwoValues() throws {
  var session = try inConflict()
  let record = try #require(session.record("Hæk"))
  try session.press("Enter")
  try session.goDown(to: "to værdier")
  #expect(session.screen[23].contains("Enter Vælg værdi"))
  try session.press("Enter")
  for line in ["05-12-2026  (MKJ 23-11-2026", "24-12-2026  (vises · Jørgen Ågård 23-11-2026"] {
    #expect(session.text.contains(line), "\(line)")
  }
  try session.goDown(to: "05-12-2026")
  let acts = session.acts.count
  try session.press("Enter")
  #expect(session.acts.count == acts + 1)
  #expect(session.stored(.due, of: "Hæk") == "2026-12-05")
  #expect(session.state.shown.caseFile.conflicts(of: record).isEmpty)
  try session.press("u")
  #expect(session.state.shown.caseFile.conflicts(of: record) == ["due"])
}

@Test("another value than the two can be written, and replaces both")
func writesAnotherValue() throws {
  var session = try inConflict()
  let record = try #require(session.record("Hæk"))
  try session.press("Enter")
  try session.goDown(to: "to værdier")
  try session.press("Enter 3 Ctrl-U \"1-1-2027\" Enter")
  #expect(session.stored(.due, of: "Hæk") == "2027-01-01")
  #expect(session.state.shown.caseFile.conflicts(of: record).isEmpty)
}

@Test("two states are settled whole: the reason follows the state that is chosen")
func settlesStates() throws {
  var session = try Session([.finding("Flere bænke", .assessing)])
  let before = session.state.shown.caseFile
  try session.press("m")
  try session.goDown(to: "Afvist")
  try session.press("Enter 4 Enter \"Der er ikke penge i år\" Ctrl-S")
  let record = try #require(session.record("Flere bænke"))
  var draft = ActDraft()
  draft.set(
    .existing(before.name(of: record)),
    [
      FieldValue(
        "state", StateWriting(.kept).value, replacing: before.standingNames(record, "state"))
    ])
  try session.colleagueWrites(draft)
  #expect(session.state.shown.caseFile.conflicts(of: record) == ["state"])
  if session.actsUpon != "Flere bænke" { try session.press("6") }
  try session.press("Enter")
  try session.goDown(to: "to værdier")
  try session.press("Enter")
  try session.goDown(to: "fvist")
  try session.press("Enter")
  let finding = try #require(session.finding("Flere bænke"))
  #expect(finding.state == .declined)
  #expect(finding.reason?.text == "Der er ikke penge i år")
  #expect(finding.conflicts.isEmpty)
}

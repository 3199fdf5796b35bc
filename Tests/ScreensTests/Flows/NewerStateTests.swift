import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("a state of a newer version is one to be assessed, on the board and in triage alike")
func assessesNewerState() throws {
  var session = try Session([.finding("A"), .finding("B", .done)])
  let record = try #require(session.record("B"))
  let caseFile = session.state.shown.caseFile
  var draft = ActDraft()
  draft.set(
    .existing(caseFile.name(of: record)),
    [
      FieldValue(
        FindingField.state.rawValue, StateWriting(code: "parked").value,
        replacing: caseFile.standingNames(record, FindingField.state.rawValue))
    ])
  try session.colleagueWrites(draft)
  #expect(session.column(0) == ["A", "B"])
  #expect(session.state.shown.caseFile.plainState(of: record) == .assessing)
  #expect(session.finding("B")?.state == .assessing)
  try session.press("V")
  #expect(session.text.contains("A"))
  try session.press("l")
  #expect(session.text.contains("B"))
  #expect(FindingState(stored: nil) == .new)
  #expect(FindingState(stored: "parked") == .assessing)
}

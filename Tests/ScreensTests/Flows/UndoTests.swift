import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("undone as often as changed, the findings are as they were; redone as often, as they became")
func undoesAndRedoes() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte")])
  let before = shown(session)
  try session.press("+ d \"1-12-2026\" Enter j > 1 Enter")
  try session.press("r \"Vej\" Enter \"MKJ\" Enter Enter")
  let after = shown(session)
  #expect(session.acts.count == 4)
  try session.press("u u u u")
  #expect(shown(session) == before)
  try session.press("u")
  #expect(session.says == "Der er ikke mere at fortryde.")
  try session.press("U U Ctrl-R Ctrl-R")
  #expect(shown(session) == after)
  try session.press("U")
  #expect(session.says == "Der er intet at gendanne.")
}

@Test("a finding added is gone when that is undone, and back when it is redone")
func undoesAnAddition() throws {
  var session = try Session([])
  try session.press("a \"Lygte slukket\" Ctrl-S u")
  #expect(session.column(0).isEmpty)
  try session.press("U")
  #expect(session.column(0) == ["Lygte slukket"])
}

@Test("what a colleague changed since is not undone, and the screen says why")
func refusesToUndoOverAColleague() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("d \"1-12-2026\" Enter")
  try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
  try session.press("u")
  #expect(session.says == "Det kan ikke fortrydes: det er ændret igen af en anden siden.")
  #expect(session.stored(.due, of: "Hæk") == "2026-12-24")
}

@Test("a colleague's own change is never undone here")
func undoesOwnOnly() throws {
  var session = try Session([.finding("Hæk")])
  try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
  try session.press("u")
  #expect(session.says == "Der er ikke mere at fortryde.")
}

@Test("every change is announced with how to undo it; an answer to a question is not")
func announcesUndo() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("+")
  #expect(session.screen[22].contains("u fortryder"))
  try session.press("Ctrl-S")
  #expect(session.says == "Alt er gemt, sidst kl. 09.30.")
  #expect(!session.screen[22].contains("u fortryder"))
}

/// Every finding's values, without the stamps that undoing adds.
private func shown(_ session: Session) -> [Values] {
  let caseFile = session.state.shown.caseFile
  return caseFile.records(of: .finding).map { caseFile.values(of: $0) }
}

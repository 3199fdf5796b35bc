import CaseModel
import ScreenTestSupport
import Screens
import Testing

@Test("what a colleague writes shows at once, and the selection stays on its card")
func keepsTheSelection() throws {
  var session = try Session([.finding("A"), .finding("B"), .finding("C")])
  try session.press("j")
  try session.colleagueAdds(.finding("Haster", due: "2026-11-24", priority: .urgent))
  #expect(session.column(0) == ["Haster", "A", "B", "C"])
  #expect(session.actsUpon == "B")
  #expect(session.says == "1 fund er ændret et andet sted.")
}

@Test("marks stay on their cards when others write") func keepsMarks() throws {
  var session = try Session([.finding("A"), .finding("B")])
  try session.press("Space")
  try session.colleagueAdds(.finding("Haster", due: "2026-11-24"))
  #expect(session.actsUpon == "A")
}

@Test("a form one is typing in stays as it is when others write")
func keepsTheForm() throws {
  var session = try Session([.finding("A")])
  try session.press("c \"Halvt skr\"")
  try session.colleagueSets([.due: "2026-12-24"], of: "A")
  #expect(session.text.contains("Halvt skr"))
  try session.press("\"evet\" Ctrl-S")
  #expect(session.finding("A")?.entries(.comment).map(\.text) == ["Halvt skrevet"])
  #expect(session.stored(.due, of: "A") == "2026-12-24")
}

@Test("a form saved after a colleague changed another field leaves that field alone")
func savesOnlyItsOwn() throws {
  var session = try Session([.finding("A", responsible: "Vej")])
  try session.press("e Tab \"Nr. 9\"")
  try session.colleagueSets([.responsible: "Driften"], of: "A")
  try session.press("Ctrl-S")
  #expect(session.finding("A")?.place == "Nr. 9")
  #expect(session.finding("A")?.responsible == "Driften")
}

@Test("an open finding shows what a colleague wrote in it") func openFindingFollows() throws {
  var session = try Session([.finding("A", responsible: "Vej")])
  try session.press("Enter")
  try session.colleagueSets([.responsible: "Driften"], of: "A")
  #expect(session.text.contains("Driften"))
}

@Test("two values in one field are told on the card and in the finding")
func tellsTwoValues() throws {
  var session = try Session([.finding("A")])
  let blind = session.state.shown.caseFile
  try session.press("d \"1-12-2026\" Enter")
  try session.colleagueSets([.due: "2026-12-24"], of: "A", knowing: blind)
  #expect(session.text.contains("to værdier"))
  try session.press("Enter")
  #expect(session.text.contains("01-12-2026") && session.text.contains("24-12-2026"))
}

@Test("a field a colleague changed while one's form lay open keeps both values")
func keepsBothValues() throws {
  var session = try Session([.finding("Lygte slukket")])
  try session.press("d")
  try session.colleagueSets([.due: "2026-12-24"], of: "Lygte slukket")
  try session.press("Ctrl-U Ctrl-K \"1-12-2026\" Ctrl-S")
  let finding = try #require(session.finding("Lygte slukket"))
  let conflict = try #require(finding.conflicts.first)
  #expect(conflict.field == "due")
  #expect(Set(conflict.values.map(\.value)) == ["2026-12-24", "2026-12-01"])
}

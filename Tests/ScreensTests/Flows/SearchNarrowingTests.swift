import AppCore
import CaseModel
import TerminalModel
import TestSupport
import Testing

@Test("each letter more looks among what held the letters before, and taking one back widens again")
func narrows() throws {
  var session = try Session([
    .finding("Lampe ude"), .finding("Lampe knust"), .finding("Låge åben"), .finding("Hæk"),
  ])
  try session.press("/ \"la\"")
  #expect(session.state.prompt?.count == "1 af 3")
  try session.press("\"m\"")
  #expect(session.state.prompt?.count == "1 af 2")
  session.press(.backspace)
  #expect(session.state.prompt?.count == "1 af 3")
  try session.press("\"aage\" Enter")
  #expect(session.says == "»laaage« findes ikke på tavlen.")
}

@Test("what was read ahead of a search is read again once it has changed")
func readsAhead() throws {
  var session = try Session([.finding("Lampe ude"), .finding("Hæk")])
  for minute in 1...3 { session.send(.clock(Session.start.adding(minutes: minute))) }
  try session.colleagueAdds(.finding("Lampe knust"))
  session.send(.clock(Session.start.adding(minutes: 4)))
  try session.colleagueSets([.observation: "Bænk væk"], of: "Lampe ude")
  try session.press("/ \"lampe\"")
  #expect(session.state.prompt?.count == "1 af 1")
  try session.press("Esc / \"bænk\"")
  #expect(session.state.prompt?.count == "1 af 1")
}

@Test("what a colleague writes while one searches is found too")
func findsWhatArrives() throws {
  var session = try Session([.finding("Lampe ude"), .finding("Hæk")])
  try session.press("/ \"lampe\"")
  #expect(session.state.prompt?.count == "1 af 1")
  try session.colleagueAdds(.finding("Lampe knust"))
  try session.press("Enter n")
  #expect(session.says == "2 af 2" || session.says == "1 af 2")
}

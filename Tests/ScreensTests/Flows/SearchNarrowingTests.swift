import CaseModel
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test("each letter more looks among what held the letters before, and taking one back widens again")
func narrows() throws {
  var session = try Session([
    .finding("Lampe ude"), .finding("Lampe knust"), .finding("Låge åben"), .finding("Hæk"),
  ])
  try session.press("/ \"la\"")
  #expect(session.state.shown.prompt?.count == "1 af 3")
  try session.press("\"m\"")
  #expect(session.state.shown.prompt?.count == "1 af 2")
  session.press(.backspace)
  #expect(session.state.shown.prompt?.count == "1 af 3")
  try session.press("\"aage\" Enter")
  #expect(session.says == "»laaage« findes ikke på tavlen.")
}

@Test("what was read ahead of a search is read again once it has changed")
func readsAhead() throws {
  var session = try Session([.finding("Lampe ude"), .finding("Hæk")])
  #expect(session.state.hasMoreToGetReady)
  session.send(.rested)
  #expect(!session.state.hasMoreToGetReady)
  try session.colleagueAdds(.finding("Lampe knust"))
  session.send(.rested)
  try session.colleagueSets([.title: "Bænk væk"], of: "Lampe ude")
  try session.press("/ \"lampe\"")
  // The other is found by what it said before.
  #expect(session.state.shown.prompt?.count == "1 af 2")
  try session.press("Esc / \"bænk\"")
  #expect(session.state.shown.prompt?.count == "1 af 1")
}

@Test("a search begun before all is read goes to the first match, and counts once all is")
func countsLater() throws {
  var session = try Session((1...900).map { .finding("Lampe \($0)") })
  try session.press("/ \"lampe\"")
  #expect(try #require(session.state.shown.prompt).count == nil)
  while session.state.hasMoreToGetReady { session.send(.rested) }
  #expect(session.state.shown.prompt?.count == "1 af 900")
}

@Test("what a colleague writes while one searches is found too")
func findsWhatArrives() throws {
  var session = try Session([.finding("Lampe ude"), .finding("Hæk")])
  try session.press("/ \"lampe\"")
  #expect(session.state.shown.prompt?.count == "1 af 1")
  try session.colleagueAdds(.finding("Lampe knust"))
  try session.press("Enter n")
  #expect(session.says == "2 af 2" || session.says == "1 af 2")
}

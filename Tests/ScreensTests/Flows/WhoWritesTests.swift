import CaseModel
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test("who the environment names writes, the header says so, and I says why nobody else can")
func environmentNamesWhoWrites() throws {
  var session = try Session([.finding("A")])
  var person = Who.Person()
  person.initials = "MKJ"
  person.role = "police"
  session.sits(person, named: "AAS")
  #expect(session.screen[0].contains("som AAS"))
  // The role belongs to MKJ, who does not sit here.
  #expect(session.state.sitting.who.person.role.isEmpty)
  try session.press("I")
  #expect(session.state.shown.prompt == nil)
  #expect(session.says?.contains("LYGTE_USER er sat") == true)
}

@Test("on a borrowed machine the header says under whose initials is written")
func borrowedMachine() throws {
  var session = try Session([.finding("A")])
  var person = Who.Person()
  person.initials = "MKJ"
  session.sits(person, named: nil)
  #expect(!session.screen[0].contains("som MKJ"))
  try session.press("I")
  for _ in 0..<3 { session.press(.backspace) }
  try session.press("\"JÅ\" Enter")
  #expect(session.screen[0].contains("som JÅ"))
}

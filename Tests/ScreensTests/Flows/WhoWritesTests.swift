import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Suite struct WhoWritesTests {
  @Test("who the environment names writes, the header says so, and I says why nobody else can")
  func environmentNamesWhoWrites() throws {
    var session = try Session([.finding("A")])
    session.sits(
      Authorship(told: "AAS", person: KnownPerson(initials: "MKJ", role: "police")))
    #expect(session.screen[0].contains("som AAS"))
    // The role belongs to MKJ, who does not sit here.
    #expect(session.state.sitting.who.person.role.isEmpty)
    try session.press("I")
    #expect(session.state.shown.prompt == nil)
    #expect(session.says?.contains("LYGTE_USER siger") == true)
  }

  @Test("on a borrowed machine the header says under whose initials is written")
  func borrowedMachine() throws {
    var session = try Session([.finding("A")])
    session.sits(Authorship(person: KnownPerson(initials: "MKJ")))
    #expect(!session.screen[0].contains("som MKJ"))
    try session.press("I")
    for _ in 0..<3 { session.press(.backspace) }
    try session.press("\"JÅ\" Enter")
    #expect(session.screen[0].contains("som JÅ"))
  }

  @Test("the first change asks who one is, once, and is saved under those initials then")
  func firstChange() throws {
    var session = try Session([.finding("A"), .finding("B")])
    session.sits(Authorship(account: "konto"))
    try session.press("+")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Hvem er du?"))
    try session.press("\"JÅ\" Ctrl-S")
    #expect(session.acts.count == 1)
    #expect(session.lastActor == "JÅ")
    #expect(
      session.asked.contains(.rememberPerson(KnownPerson(initials: "JÅ", role: "leader"))))
    try session.press("j +")
    #expect(session.acts.count == 2)
    #expect(session.lastActor == "JÅ")
  }

  @Test("who will not say who they are changes nothing, and what was typed stays in its form")
  func firstChangeIsLeft() throws {
    var session = try Session([.finding("A")])
    session.sits(Authorship(account: "konto"))
    try session.press("a \"Mørk sti\" Ctrl-S Esc")
    #expect(session.acts.isEmpty)
    #expect(session.text.contains("Mørk sti"))
    try session.press("Ctrl-S \"JÅ\" Ctrl-S")
    #expect(session.acts.count == 1)
    #expect(session.lastActor == "JÅ")
  }
}

extension Session {
  /// Who the log says wrote the last act.
  fileprivate var lastActor: String? {
    state.livingCaseFile.history(latest: 1).first?.facts.actor
  }
}

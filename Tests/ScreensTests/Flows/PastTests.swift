import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Suite struct PastTests {
  /// The board as it was before a colleague changed it.
  private func looking(_ language: Language = .danish) throws -> Session {
    var session = try Session([.finding("Hæk"), .finding("Lygte")], language: language)
    let before = session.state.shown.caseFile
    try session.colleagueSets([.title: "Hækken er klippet"], of: "Hæk")
    try session.press("D \"1. november\" Enter")
    let day = try #require(Day(iso: "2026-11-01"))
    #expect(session.asked.last == .readPast(.endOfDay(day)))
    session.send(.pastRead(PastReading(point: .endOfDay(day), caseFile: before)))
    return session
  }

  @Test("the past is marked on every screen, can be looked about in, and cannot be changed")
  func marked() throws {
    var session = try looking()
    #expect(session.column(0).contains("Hæk"))
    for keys in ["", "Enter", "Esc T", "Esc ?", "Esc"] {
      try session.press(keys)
      #expect(session.screen[0].contains("SOM DEN VAR 01-11-2026"), "\(keys)")
    }
    for keys in ["+", ">", "a", "u", "d"] {
      try session.press(keys)
      #expect(session.says?.contains("som den var") == true, "\(keys)")
    }
    #expect(session.acts.isEmpty)
  }

  @Test("Esc goes back to today, with what has come meanwhile")
  func back() throws {
    var session = try looking()
    try session.press("Esc")
    #expect(!session.screen[0].contains("SOM DEN VAR"))
    #expect(session.column(0).contains("Hækken er klippet"))
    try session.press("+")
    #expect(session.acts.count == 1)
  }

  @Test("a day that has not come, or none at all, is said where it is typed")
  func noDay() throws {
    var session = try Session([.finding("Hæk")])
    try session.press("D \"24-12-2026\" Enter")
    #expect(session.text.contains("ikke kommet endnu"))
    try session.press("Ctrl-U \"engang\" Enter")
    #expect(session.text.contains("er ingen dag"))
    try session.press("Esc")
    #expect(session.asked.allSatisfy { if case .keepDraft = $0 { true } else { false } })
  }

  @Test("who one says one is in the past, one is when it is left")
  func writesOn() throws {
    var session = try looking()
    try session.press("I \"PER\" Enter q +")
    #expect(session.acts.count == 1)
    #expect(try session.lastWriter() == "PER")
  }

  @Test("what one chooses of the program in the past stays chosen when it is left")
  func chosenStays() throws {
    var session = try looking()
    session.sits("MKJ", as: "police")
    try session.press("F8 % F9 2 W")
    session.resize(columns: 100, rows: 30)
    session.send(.clock(Session.start.adding(minutes: 3)))
    let chosen = session.chosen
    #expect(chosen.language == .english)
    #expect(!chosen.takesMouse)
    #expect(chosen.theme == "mono")
    #expect(chosen.looksOnly)
    try session.press("q")
    #expect(session.state.shown.past == nil)
    #expect(session.chosen == chosen)
  }

  @Test("what others wrote meanwhile is told when one comes back, however often they wrote")
  func toldMeanwhile() throws {
    var session = try looking(.english)
    let reading = PastReading(
      point: .endOfDay(Session.today.adding(days: -1)), caseFile: session.state.shown.caseFile)
    try session.colleagueSets([.priority: "high"], of: "Lygte")
    try session.colleagueSets([.priority: "low"], of: "Lygte")
    session.send(.pastRead(reading))
    try session.colleagueSets([.priority: "high"], of: "Hækken er klippet")
    #expect(session.says?.contains("elsewhere") != true)
    try session.press("q")
    #expect(session.says?.contains("2 findings were changed elsewhere") == true)
    #expect(session.state.sitting.messages.all.last?.text == session.says)
  }
}

/// What belongs to whoever sits here, whatever day is shown.
private struct Chosen: Equatable {
  let language: Language
  let theme: String
  let takesMouse, looksOnly, isBorrowed: Bool
  let size: Size
  let now: Moment
  let person: KnownPerson
}

extension Session {
  fileprivate var chosen: Chosen {
    Chosen(
      language: state.sitting.language, theme: state.sitting.theme.code,
      takesMouse: state.sitting.takesMouse,
      looksOnly: state.sitting.who.looksOnly, isBorrowed: state.sitting.who.isBorrowed,
      size: state.sitting.size, now: state.sitting.now,
      person: state.sitting.who.person)
  }

  /// Who the log says wrote the last act.
  fileprivate func lastWriter() throws -> String? {
    state.livingCaseFile.history(latest: 1).first?.facts.actor
  }
}

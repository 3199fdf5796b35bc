import CaseModel
import ScreenTestSupport
import Screens
import Testing

/// The walks by week: 23 November 2026, on which the tests stand, is the Monday of week 48.
@Suite struct WalkCalendarTests {
  private func lines(_ session: Session) -> [String] {
    session.text.split(separator: "\n").map { String($0) }
  }

  @Test("each walk stands in its week, with its report and what is due, and empty weeks are told")
  func weeks() throws {
    var session = try Session([.finding("Gammel lampe")], rows: 40)
    // The Wednesday of week 50, and the Sunday of the week before this one.
    try session.addsWalk("Havnestien", on: session.state.today.adding(days: 16))
    try session.addsWalk(
      "Mosevænget", on: session.state.today.adding(days: -1), state: .walked)
    try session.addsWalk("Uden plan", on: nil)
    try session.press("g w Tab")
    let text = session.text
    #expect(text.contains("Uge 47") && text.contains("søn 22-11"), "\(text)")
    #expect(text.contains("Denne uge, uge 48") && text.contains("Ingenting i denne uge."))
    // Two weeks before this one are shown, and eight after it.
    #expect(text.contains("uge 46: ingenting") && text.contains("uge 51–3: ingenting"))
    #expect(text.contains("ons 09-12") && text.contains("om 16 dage"))
    // Due fourteen days after the walk: the Sunday of week 49 is 6 December.
    #expect(text.contains("søn 06-12 Mosevænget  rapporten skal være sendt"))
    #expect(text.contains("Uden dag") && text.contains("Uden plan"))
    try session.press("Tab")
    #expect(session.text.contains("Forude 2"), "The same key leads back to the list")
  }

  @Test("a row leads to its walk, and keys for walks act on it")
  func acts() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Havnestien", on: session.state.today.adding(days: 16))
    try session.press("g w Tab Enter")
    #expect(session.text.contains("Vandring  Havnestien"))
  }

  @Test("in a wide window the weeks stand beside the list, a mark for each day")
  func beside() throws {
    var session = try Session([.finding("Gammel lampe")], columns: 120, rows: 40)
    try session.addsWalk("Havnestien", on: session.state.today.adding(days: 16))
    try session.press("g w")
    let week = try #require(lines(session).first { $0.contains(" 50   ·") })
    #expect(week.contains("50   ·   ·   ○   ·   ·   ·   ·"), "\(week)")
    session.resize(columns: 100, rows: 40)
    #expect(!session.text.contains("R rapport  O opfølgning"))
  }
}

/// What the start screen tells of walks.
@Suite struct WalkOnStartTests {
  @Test("a walk of the coming days stands on the start screen, and leads to its page")
  func ahead() throws {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Havnestien", on: session.state.today.adding(days: 1))
    try session.addsWalk("Mosevænget", on: session.state.today.adding(days: 90))
    try session.press("0")
    #expect(session.text.contains("vandring: Havnestien"), "\(session.text)")
    #expect(!session.text.contains("vandring: Mosevænget"))
    try session.press("Home Enter")
    #expect(session.text.contains("Vandring  Havnestien"))
  }
}

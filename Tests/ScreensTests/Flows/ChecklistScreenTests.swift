import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// A walk's checklist, by keys alone.
@Suite struct ChecklistScreenTests {
  /// A walk's page with two stops, and the first of the lists ready to use chosen for it.
  private func page() throws -> Session {
    var session = try Session([.finding("Gammel lampe")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    session.resize(columns: 100, rows: 60)
    try session.press("g w Enter s \"Broen\" Ctrl-S s \"Kiosken\" Ctrl-S Tab 1")
    return session
  }

  private func checks(_ session: Session) throws -> [Check] {
    let walk = try #require(session.state.shown.caseFile.standing(.walk).first)
    return session.state.shown.caseFile.checks(of: walk)
  }

  @Test("Tab chooses a list for the walk, and one act makes it the folder's")
  func chosen() throws {
    var session = try page()
    #expect(session.text.contains("Tjekliste Syv temaer 0 af 7"))
    #expect(session.state.shown.caseFile.standing(.checklist).count == 1)
    try session.press("u")
    #expect(session.state.shown.caseFile.standing(.checklist).isEmpty)
    #expect(session.text.contains("Ingen er valgt"))
  }

  @Test("a key answers and goes on: seven questions are seven keys")
  func answered() throws {
    var session = try page()
    try session.press("c + - + - + 2 3")
    #expect(try checks(session).map(\.answer) == ["yes", "no", "yes", "no", "yes", "2", "3"])
    #expect(session.text.contains("7 af 7"))
    try session.press("Esc")
    #expect(session.text.contains("Tjekliste Syv temaer 7 af 7"))
  }

  @Test("a question may be passed over, noted on, changed, cleared and taken back")
  func changed() throws {
    var session = try page()
    try session.press("c Down - Up Up t \"Ved skolen\" Enter")
    #expect(try checks(session).map { "\($0.answer)|\($0.note)" } == ["no|", "|Ved skolen"])
    try session.press("+")
    #expect(try checks(session).map { "\($0.answer)|\($0.note)" } == ["no|", "yes|Ved skolen"])
    try session.press("Up x")
    #expect(try checks(session).map(\.answer) == ["no"])
    try session.press("u")
    #expect(try checks(session).count == 2)
  }

  @Test("what a question does not take is said, and saves nothing")
  func refused() throws {
    var session = try page()
    try session.press("c 3")
    #expect(session.says == session.state.words.checklists.takesNot(.yesNo))
    try session.press("1 0 End +")
    #expect(session.says == session.state.words.checklists.takesNot(.scale))
    #expect(try checks(session).map(\.answer) == ["yes", "no"])
  }

  @Test("a stop has answers of its own only where somebody gives them")
  func stops() throws {
    var session = try page()
    try session.press("c + s")
    #expect(session.text.contains("1 Broen"))
    try session.press("Home -")
    try session.press("s s")
    #expect(session.text.contains("hele vandringen"))
    #expect(try checks(session).map { $0.stop == nil } == [true, false])
    try session.press("Esc")
    #expect(session.text.contains("Orden, stop 1 Broen"))
    #expect(!session.text.contains("Orden, stop 2 Kiosken"))
  }

  @Test("the next walk shows beside each question what was answered last time, at the same stop")
  func sideBySide() throws {
    var session = try page()
    try session.press("c + s Home - Esc w")
    let walks = session.state.shown.caseFile.standing(.walk)
    let next = try #require(walks.last)
    #expect(walks.count == 2)
    #expect(session.state.shown.caseFile.walk(before: next) == walks.first)
    let sheet = ChecklistSheet(of: next, in: session.state.shown.caseFile)
    #expect(sheet.checklist.name == "Syv temaer")
    #expect(sheet.formerChecks(of: sheet.checklist.items[0]).map(\.answer) == ["yes"])
    let stop = try #require(session.state.shown.caseFile.route(of: next).first)
    let there = ChecklistSheet(of: next, at: stop, in: session.state.shown.caseFile)
    #expect(there.formerChecks(of: there.checklist.items[0]).map(\.answer) == ["no"])
    #expect(there.checks(of: there.checklist.items[0]).isEmpty)
  }

  @Test("one's own list is written in a form, and a change of an answered one is a new version")
  func own() throws {
    var session = try page()
    try session.press("Tab a \"Vores\" Tab \"Lys: Er der lys?\" Ctrl-S")
    #expect(session.text.contains("Vores"))
    let own = try #require(session.state.shown.caseFile.standing(.checklist).last)
    #expect(session.state.shown.caseFile.checklist(at: own).items.map(\.text) == ["Er der lys?"])
    try session.press("Esc c +")
    try session.press("Tab Home e")
    try session.press("Ctrl-End Enter \"Støj: Er her støj?\" Ctrl-S")
    let lists = session.state.shown.caseFile.standing(.checklist)
    #expect(lists.map { session.state.shown.caseFile.checklist(at: $0).version } == [1, 1, 2])
    #expect(try checks(session).count == 1)
    let walk = try #require(session.state.shown.caseFile.standing(.walk).first)
    #expect(
      session.state.shown.caseFile.checklist(of: walk) == lists.first,
      "What was answered stays with its version")
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import LogTestSupport
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// The board's columns, kept on the screen.
@Suite struct ColumnTests {
  private func columns(_ session: Session) -> [BoardColumn] { session.state.shown.facts.columns }

  @Test("a column is renamed and limited in its form, and undo gives it back")
  func editing() throws {
    var session = try Session(exampleIn: .danish)
    try session.press("g k")
    #expect(session.text.contains("Kolonner") && session.text.contains("ny, vurderes"))
    try session.press("Enter Ctrl-U \"Indbakke\" Tab Tab \"8\" Ctrl-S")
    #expect(columns(session)[0].title == "Indbakke")
    #expect(columns(session)[0].limit == 8)
    #expect(session.text.contains("11/8 over"))
    try session.press("u Esc")
    #expect(columns(session) == BoardColumn.standard)
    #expect(session.screen[1].contains("11"))
  }

  @Test("columns are ordered, made, removed and brought back to the standard by one key each")
  func ordering() throws {
    var session = try Session([.finding("Mørk sti")])
    try session.press("g k J")
    #expect(columns(session).map(\.code).prefix(2) == ["with-responsible", "new"])
    // The selection stays with the column.
    try session.press("K K")
    #expect(columns(session).first?.code == "new")
    #expect(session.says?.contains("første kolonne") == true)
    try session.press("a \"I gang\" Tab \"i gang\" Ctrl-S")
    #expect(columns(session).map(\.states)[1...2] == [[.assigned], [.inProgress]])
    try session.press("x")
    #expect(session.says?.contains("ny, vurderes står nu under Hos ansvarlig") == true)
    #expect(columns(session).count == 6)
    #expect(columns(session)[0].states == [.assigned, .new, .assessing])
    try session.press("s")
    #expect(columns(session) == BoardColumn.standard)
  }

  @Test("a grouping that would hide a state is refused in the form, and nothing typed is lost")
  func hiding() throws {
    var session = try Session([.finding("Mørk sti")])
    try session.press("g k e Tab Ctrl-U \"ny\" Ctrl-S")
    #expect(session.text.contains("Så ville vurderes ikke stå nogen steder"))
    #expect(columns(session) == BoardColumn.standard)
    try session.press("\", vurderes, tildelt\" Ctrl-S")
    #expect(columns(session)[0].states == [.new, .assessing, .assigned])
    #expect(columns(session)[1].states == [.inProgress])
  }

  @Test("the board counts hidden cards against the limit, warns with a word, and stops nothing")
  func limit() throws {
    var session = try Session([.finding("Mørk sti"), .finding("Løs flise")])
    try session.press("g k e Tab Tab \"2\" Ctrl-S Esc")
    #expect(session.text.contains("2/2") && !session.text.contains("over"))
    try session.press("a \"Hæk for høj\" Ctrl-S")
    #expect(session.says?.contains("Nye har nu 3 fund; grænsen er 2.") == true)
    #expect(session.column(0).count == 3)
    try session.press("f \"flise\" Enter")
    #expect(session.text.contains("1 af 3/2 over"))
    let warned = session.frame.cells.filter { $0.role.ink == Role.warn.ink }.map { $0.text }
    #expect(warned.joined().contains("1 af 3/2 over"))
    try session.press("f Ctrl-U Enter x")
    #expect(session.says?.contains("grænsen") == false)
  }

  @Test("whoever stands on the board stays on their card, however the columns are grouped")
  func staying() throws {
    var session = try Session([
      .finding("Mørk sti"), .finding("Løs flise", .assigned), .finding("Graffiti", .waiting),
    ])
    try session.press("l l")
    #expect(session.actsUpon == "Graffiti")
    var grouping = ColumnGrouping.standard
    try grouping.remove("waiting")
    try grouping.remove("with-responsible")
    try session.colleagueWrites(grouping.draft(in: session.state.livingCaseFile))
    #expect(session.actsUpon == "Graffiti")
    #expect(session.state.shown.place.column == 0)
    #expect(session.text.contains("Graffiti"))
  }

  @Test("two groupings written apart are shown whole, in words, and one is chosen")
  func settling() throws {
    var session = try Session(exampleIn: .danish)
    let before = session.state.livingCaseFile
    try session.press("g k e Tab Tab \"8\" Ctrl-S")
    var other = ColumnGrouping.standard
    try other.remove("waiting")
    try session.colleagueWrites(other.draft(in: before))
    #expect(session.text.contains("To inddelinger er skrevet hver for sig"))
    try session.press("=")
    #expect(session.text.contains("Nye: ny, vurderes · højst 8"))
    #expect(session.text.contains("Hos ansvarlig: tildelt, i gang, afventer"))
    #expect(!session.text.contains("with-responsible") && !session.text.contains("{"))
    let rows = try #require(
      session.state.shown.layers.last.flatMap { layer in
        if case .list(let list) = layer { list.rows.map(\.text) } else { nil }
      })
    let limited = try #require(rows.firstIndex { $0.contains("højst 8") })
    try session.press("\(limited + 1)")
    #expect(columns(session)[0].limit == 8)
    #expect(columns(session).count == 6)
    #expect(!session.text.contains("To inddelinger"))
    try session.press("=")
    #expect(session.says?.contains("to værdier") == true)
  }

  @Test("what is neither of two groupings is written where columns are changed, and replaces both")
  func writingAnother() throws {
    var session = try Session(exampleIn: .danish)
    let before = session.state.livingCaseFile
    try session.press("g k e Tab Tab \"8\" Ctrl-S Esc")
    var other = ColumnGrouping.standard
    try other.remove("waiting")
    try session.colleagueWrites(other.draft(in: before))
    try session.press("g k = 3")
    #expect(session.text.contains("To inddelinger"))
    try session.press("s")
    #expect(columns(session) == BoardColumn.standard)
    #expect(!session.text.contains("To inddelinger"))
  }

  @Test("a grouping that is not whole is not used, which is said, and the board hides nothing")
  func notWhole() throws {
    var session = try Session([.finding("Mørk sti")])
    var draft = ActDraft()
    EditWriter.rules(
      [.columns: [["code": "new", "states": ["new"]]]], in: session.state.livingCaseFile,
      draft: &draft)
    try session.colleagueWrites(draft)
    #expect(session.says?.contains("standardkolonnerne vises") == true)
    #expect(columns(session) == BoardColumn.standard)
    try session.press("g k")
    #expect(session.text.contains("ville skjule en status"))
    try session.press("J")
    #expect(columns(session)[1].code == "new")
    #expect(!session.text.contains("ville skjule en status"))
  }

  @Test("a card tells its days where it stands once they are more than the folder allows itself")
  func daysHere() throws {
    var session = try Session([.finding("Mørk sti")])
    #expect(!session.text.contains("her i"))
    session.send(.clock(session.state.sitting.now.adding(minutes: 15 * 24 * 60)))
    #expect(session.text.contains("her i 19 dage"))
    var draft = ActDraft()
    EditWriter.rules([.triageDays: 20], in: session.state.livingCaseFile, draft: &draft)
    try session.colleagueWrites(draft)
    #expect(!session.text.contains("her i"))
  }
}

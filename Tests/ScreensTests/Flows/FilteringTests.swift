import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

private let lamps: [FindingFixture] = [
  .finding("Lampe ude", place: "Stien", priority: .low), .finding("Hæk for høj"),
  .finding("Lampe blinker", due: "2026-11-20"), .finding("Skilt mangler"),
  .finding("Lampe knust"),
]

@Test("Tab takes what the word may be, Tab again the next, and typing goes on from there")
func completing() throws {
  var session = try Session(lamps)
  try session.press("f \"stat\" Tab")
  #expect(session.state.shown.prompt?.editor.text == "status:")
  try session.press("\"n\" Tab")
  #expect(session.state.shown.prompt?.editor.text == "status:ny")
  try session.press("Esc f Ctrl-U \"status:\" Tab Tab Shift-Tab Tab")
  #expect(session.state.shown.prompt?.editor.text == "status:vurderes")
  try session.press("Space \"sted:S\" Tab")
  #expect(session.state.shown.prompt?.editor.text == "status:vurderes sted:Stien")
}

@Test("a mistake is pointed at where it is, with the nearest right word, and nothing is filtered")
func mistakes() throws {
  var session = try Session(lamps)
  try session.press("f \"lampe ansvarxlig:x\" Enter")
  #expect(session.state.shown.filter.isEmpty)
  let prompt = try #require(session.state.shown.prompt)
  #expect(prompt.mistake == 6..<16)
  #expect(prompt.problem == "Der er intet felt, der hedder »ansvarxlig«. Mente du »ansvarlig«?")
  #expect(prompt.editor.cursor == 16)
  session.press(.backspace)
  #expect(try #require(session.state.shown.prompt).mistake == nil)
}

@Test("marked cards that a filter hides are no longer marked, and that is said")
func hiddenMarks() throws {
  var session = try Session(lamps)
  try session.press("Ctrl-A f \"lampe\" Enter")
  #expect(session.says?.contains("3 af 5") == true)
  #expect(session.says?.contains("2 markerede fund skjules nu") == true)
  try session.press("+")
  #expect(try #require(session.finding("Hæk for høj")).priority == nil)
  #expect(session.finding("Lampe knust")?.priority == .low)
}

@Test("a card moved down under a filter lies below its shown neighbour once all show again")
func reorderingUnderFilter() throws {
  var session = try Session(lamps)
  #expect(
    session.column(0) == [
      "Lampe blinker", "Lampe ude", "Hæk for høj", "Skilt mangler", "Lampe knust",
    ])
  try session.press("f \"lampe\" Enter Home j J Esc")
  #expect(
    session.column(0) == [
      "Lampe blinker", "Hæk for høj", "Skilt mangler", "Lampe knust", "Lampe ude",
    ])
  try session.press("f \"lampe\" Enter G K Esc")
  #expect(
    session.column(0) == [
      "Lampe blinker", "Hæk for høj", "Skilt mangler", "Lampe ude", "Lampe knust",
    ])
}

@Test("cards lie in the order a filter asks for, and go back to the board's own with Esc")
func sortedColumns() throws {
  var session = try Session(lamps)
  let own = session.column(0)
  try session.press("f \"sortér:overskrift\" Enter")
  #expect(
    session.column(0) == [
      "Hæk for høj", "Lampe blinker", "Lampe knust", "Lampe ude", "Skilt mangler",
    ])
  #expect(session.says?.contains("Hver kolonne er sorteret, som du bad om.") == true)
  try session.colleagueAdds(.finding("Kantsten løs"))
  #expect(session.column(0)[1] == "Kantsten løs")
  try session.press("J")
  #expect(session.says?.hasPrefix("Filteret bestemmer rækkefølgen.") == true)
  try session.press("Esc")
  #expect(session.column(0) == own + ["Kantsten løs"])
}

@Test("a group holds its cards together, in the order asked for within it")
func groupedColumns() throws {
  var session = try Session([
    .finding("A", place: "Torvet", priority: .low), .finding("B", place: "Stien"),
    .finding("C", place: "Torvet", priority: .urgent), .finding("D"),
  ])
  try session.press("f \"group:place sort:priority\" Enter")
  #expect(session.column(0) == ["B", "C", "A", "D"])
}

@Test("at midnight a filter by day shows what the new day asks for")
func midnight() throws {
  var session = try Session([
    .finding("I går", .assigned, due: "2026-11-20"),
    .finding("I dag", .assigned, due: Session.today.description),
  ])
  try session.press("f \"forfalden:ja\" Enter")
  #expect(session.state.shown.indexes.board.shownTotal == 1)
  session.send(.clock(session.state.sitting.now.adding(minutes: 24 * 60)))
  #expect(session.state.shown.indexes.board.shownTotal == 2)
}

@Test("F marks the shown cards that match, besides those that are marked")
func markingMatches() throws {
  var session = try Session(lamps)
  try session.press("G Space F \"lampe\" Enter")
  #expect(session.actsUpon == "Lampe blinker, Lampe knust, Lampe ude")
  try session.press("Esc f \"sted:stien\" Enter F \"lampe\" Enter")
  #expect(session.actsUpon == "Lampe ude")
  try session.press("Esc F \"elefant\" Enter")
  #expect(session.says == "Ingen af de viste fund passer.")
}

@Test("a view is saved under a name, opened by its digit, and is there for the colleague")
func savedViews() throws {
  var session = try Session(lamps)
  try session.press("f \"lampe\" Enter w Enter \"Lamper\" Enter")
  #expect(session.says == "Visningen »Lamper« er gemt.")
  #expect(session.state.shown.caseFile.views.map(\.query) == ["lampe"])
  try session.press("f Ctrl-U \"hæk\" Enter w")
  try session.goDown(to: "Gem det, der vises nu")
  try session.press("Enter \"Hække\" Enter Esc")
  #expect(session.state.shown.caseFile.views.map(\.key) == [1, 2])
  try session.press("w 1")
  #expect(session.state.shown.filter.text == "lampe")
  try session.press("w 2")
  #expect(session.column(0) == ["Hæk for høj"])
  try session.press("u")
  #expect(session.state.shown.caseFile.views.map(\.name) == ["Lamper"])
}

@Test("more than ten are told before they change, and Esc changes none")
func bulkSummary() throws {
  var session = try Session((1...12).map { .finding("Fund \($0)") })
  try session.press("Ctrl-A +")
  #expect(session.acts.isEmpty)
  #expect(session.text.contains("Ændr 12 fund på én gang?"))
  #expect(session.text.contains("prioritet: lav"))
  try session.press("Esc")
  #expect(session.acts.isEmpty && session.state.shown.marked.count == 12)
  try session.press("+ Enter")
  #expect(session.acts.count == 1 && session.state.shown.marked.isEmpty)
  try session.press("u")
  #expect(try #require(session.finding("Fund 7")).priority == nil)
}

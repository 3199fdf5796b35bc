import CaseModel
import Casework
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

private let many: [FindingFixture] = (10...29).map { .finding("Fund \($0)", due: "2026-12-\($0)") }

@Test("a filter leaves no room below the cards while some above are out of sight")
func filterHidesNoCardAbove() throws {
  var session = try Session(many)
  try session.press("G f \"due:<2026-12-13\" Enter")
  let few = try #require(session.state.boardLayout().columns.first)
  #expect(few.cards.map(\.place) == [0, 1, 2])
}

@Test("a column that is left scrolled shows as many cards as fit when a filter takes most away")
func filterClampsOtherColumns() throws {
  var session = try Session(many + [.finding("X", .waiting, due: "2026-12-01")])
  try session.press("G l l f \"due:<2026-12-13\" Enter")
  let column = try #require(session.state.boardLayout().columns.first { $0.column == 0 })
  #expect(column.cards.map(\.place) == [0, 1, 2])
}

@Test("a column says how many cards lie above, as it says how many lie below")
func saysWhatIsAbove() throws {
  var session = try Session(many)
  #expect(session.screen[2].contains("↓"))
  #expect(!session.screen[2].contains("↑"))
  try session.press("G")
  #expect(session.screen[2].contains("↑"))
  #expect(!session.screen[2].contains("↓"))
  var plain = try Session(many, isPlain: true)
  try plain.press("G")
  #expect(plain.screen[2].contains("^"))
}

@Test("findings taken in from one table keep its order: by number, then as they were made")
func tableKeepsItsOrder() throws {
  var session = try Session([])
  var draft = ActDraft()
  var random = SeededRandom(seed: 5)
  for (title, number) in [("Tre", 3), ("Et", 1), ("Uden b", nil), ("To", 2), ("Uden a", nil)] {
    var values: [FindingField: JSONValue] = [.title: .string(title), .kind: "problem"]
    values[.number] = number.map { .integer(Int64($0)) }
    let id = session.state.shown.indexes.identifiers.fresh(from: &random)
    _ = EditWriter.makeFinding(id: id, values, state: StateWriting(.new), in: &draft)
  }
  try session.colleagueWrites(draft)
  #expect(session.column(0) == ["Et", "To", "Tre", "Uden b", "Uden a"])
}

@Test("the day stands at the right of a card, and a later state of a column is told")
func dayComesFirst() throws {
  let lines: [(FindingFixture, String)] = [
    (
      .finding("A", .assessing, due: "2026-11-20", priority: .urgent),
      "vurderes"
    ),
    (.finding("A", .assessing, due: "2026-11-20"), "3 dage over"),
    (.finding("B", .inProgress, due: "2026-12-03"), "i gang"),
    (.finding("B", .inProgress, due: "2026-12-03"), "frist 03-12"),
    (.finding("B", .inProgress, due: "2026-12-03"), "mangler tiltag"),
    (.finding("C", .waiting, waitingUntil: "2026-12-17"), "afventer til 17-12"),
  ]
  for (finding, line) in lines {
    let session = try Session([finding], columns: 59)
    #expect(session.text.contains(line), "\(line)")
  }
}

@Test("the day on a card is never cut, however narrow")
func dayIsNeverCut() throws {
  let finding = FindingFixture.finding("A", .inProgress, due: "2026-11-12")
  let session = try Session([finding], language: .english)
  #expect(session.text.contains("11 days over") || session.text.contains("11 d over"))
}

@Test("a finding that is closed does not cry out that it was urgent")
func closedIsNotUrgent() throws {
  var session = try Session([.finding("A", .closed, priority: .urgent)])
  try session.press("6")
  let frame = session.frame
  let place = try #require(frame.position(of: "!! haster"))
  #expect(frame[place].role.ink != Role.alarm.ink)
}

@Test("findings that need no action are not among those whose action is missing")
func missingActionsAreThoseThatLackOne() throws {
  var session = try Session([
    .finding("God bænk", kind: .positive), .finding("Lygte"), .finding("Lukket", .closed),
    .finding("Hæk", actions: ["Klip"]),
  ])
  try session.press("f \"mangler:tiltag\" Enter")
  #expect(session.state.shown.indexes.board.shown.count == 1)
  #expect(session.column(0) == ["Lygte"])
}

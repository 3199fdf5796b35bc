import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test("the key that settles a line stands whole at 80 columns, however long the reasons are")
func settlingKeyIsWhole() throws {
  var session = try Session([
    .finding(
      "Sti uden lys", .assigned,
      responsible: "Boligforeningen Mosevænget afdeling 3 og 4 ved Vester Allé",
      due: "2026-11-01")
  ])
  try session.press("o")
  #expect(session.text.contains("over fristen hos"))
  let line = try #require(session.screen.first { $0.hasSuffix("d ny frist") })
  #expect(line.contains("22 d over") && TextWidth.columns(of: line) <= 80)
}

@Test("what is reported done or not yet assessed is led on, and not given a new date")
func noDateForWhatIsDone() throws {
  var session = try Session([
    .finding("Malet", .done, responsible: "Vej", due: "2026-11-01", actions: ["Mal"]),
    .finding("Nyt", .new, due: "2026-11-02"),
  ])
  try session.press("o")
  #expect(session.text.contains("22 dage over fristen") && session.text.contains("> videre"))
  #expect(!session.text.contains("ny frist"))
}

@Test("a place where three findings are made within a year is a hotspot, and its area comes first")
func hotspots() throws {
  func at(_ title: String, _ place: String, _ area: String, _ state: FindingState = .new)
    -> FindingFixture
  {
    var tale = FindingFixture.finding(title, state, place: place)
    tale.values[.area] = .string(area)
    return tale
  }
  var session = try Session([
    at("Andet", "Broen", "Aaparken"), at("Lampe", "Tunnelen", "Åhavn"),
    at("Graffiti", "tunnelen", "Åhavn"), at("Ligner", "Tunnelen", "Åhavn", .duplicate),
  ])
  try session.press("o")
  #expect(!session.text.contains("hotspot"))
  try session.colleagueAdds(at("Affald", "Tunnelen", "Åhavn", .closed))
  let headings = session.screen.filter { $0.contains("åbne") || $0.contains("åbent") }
  #expect(headings.contains { $0.contains("Åhavn 2 åbne · hotspot") })
  try session.goDown(to: "Lampe")
  #expect(session.text.contains("· 3 fund her på et år"))
  let place = try #require(session.screen.firstIndex { $0.contains("Åhavn 2 åbne") })
  let other = try #require(session.screen.firstIndex { $0.contains("Aaparken") })
  #expect(place < other)
}

@Test("while a filter is on, the board and the review say how much of all is shown")
func filterIsCounted() throws {
  var session = try Session([
    .finding("Lampe ude"), .finding("Hæk for høj"), .finding("Lampe knust"),
  ])
  try session.press("f \"lampe\" Enter")
  #expect(session.screen[1].contains("2 af 3 vises") && session.screen[1].contains("lampe"))
  try session.press("o")
  #expect(session.screen[0].contains("2 af 3 vises"))
  try session.press("Esc Esc o")
  #expect(!session.screen[0].contains("vises"))
}

@Test("raising many counts those that changed and says of the rest why they did not")
func raisesMany() throws {
  var session = try Session([
    .finding("Haster", priority: .urgent), .finding("Lav", priority: .low),
    .finding("Ingen"),
  ])
  try session.press("Ctrl-A +")
  #expect(session.says == "2 fund er rettet.")
  #expect(session.finding("Lav")?.priority == .medium)
  #expect(session.text.contains("Ét fund blev ikke ændret; det er stadig markeret"))
  #expect(session.text.contains("er allerede »haster«"))
  #expect(session.state.shown.marked.count == 1)
  try session.press("Esc Esc Ctrl-A - Ctrl-A -")
  #expect(try #require(session.finding("Ingen")).priority == nil)
  #expect(session.text.contains("har ingen prioritet"))
}

@Test("what cannot go along on a step stays marked, with the reason")
func leftMarked() throws {
  var session = try Session([
    .finding("Ny", .new, category: .hedge), .finding("Vurderes", .assessing),
    .finding("Også ny", .new, category: .hedge),
  ])
  try session.press("Ctrl-A >")
  #expect(session.finding("Ny")?.state == .assessing)
  #expect(session.finding("Også ny")?.state == .assessing)
  #expect(session.state.shown.marked.compactMap { session.record("Vurderes") == $0 } == [true])
  #expect(session.text.contains("har et andet næste skridt: »tildelt«"))
  try session.press("Enter")
  #expect(session.actsUpon == "Vurderes")
}

@Test("from start, r goes to the review of what others have, divided by who has it")
func startLeadsToReview() throws {
  var session = try Session([
    .finding("Sent", .assigned, responsible: "Vej & Park", due: "2026-11-01", actions: ["Mal"])
  ])
  try session.press("0 r")
  let head = session.screen[0]
  #expect(
    head.hasPrefix(" Gennemgang  1 åbent  efter ansvarlig") && head.contains("1 over fristen"))
  #expect(session.actsUpon == "Sent")
}

@Test("all of start stands on 24 rows, to its last line")
func startFits() throws {
  for language in [true, false] {
    var session = try Session(exampleIn: language ? .danish : .english)
    try session.press("0")
    // The way to all that needs attention, with its count, and the last of the ways.
    let ways = language ? ["A Opmærksomhed ", "g p Aktører"] : ["A Attention ", "g p Parties"]
    for way in ways { #expect(session.text.contains(way), "\(session.text)") }
  }
}

@Test("what is late by its deadline and by an action's day is one line that tells both")
func lateTwice() throws {
  var session = try Session([
    .finding("Sent", .assigned, responsible: "Vej", followUp: "MKJ", due: "2026-11-20")
  ])
  let record = try #require(session.record("Sent"))
  var draft = ActDraft()
  _ = EditWriter.entry(
    .action, of: .existing(session.state.shown.caseFile.name(of: record)),
    [.text: "Mal", .due: "2026-11-18"], in: &draft)
  try session.colleagueWrites(draft)
  try session.press("A")
  // In the list, and in full below it.
  #expect(session.screen.dropLast(5).filter { $0.contains("Sent") }.count == 1)
  #expect(session.text.contains("d frist") && session.text.contains("5 dage over det lovede"))
  #expect(!session.text.contains("En lovet dag er passeret"))
}

@Test("what triage says must be seen on site stands on the attention list")
func mustBeSeen() throws {
  var session = try Session([.finding("Mørk sti", category: .lighting)])
  try session.press("V p 1 q A")
  #expect(session.text.contains("Skal ses på stedet"))
}

import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Gathering what a walk found: at the desk, and in the room right after it.
@Suite struct GatheringTests {
  private static func session() throws -> Session {
    var session = try Session([.finding("Noget andet")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("g w Enter C")
    session.paste("Lampen er ude\n+ God bænk\n> Klip hækken ned. Sæt en ny lås i lågen\n")
    try session.press("Esc")
    return session
  }

  private func finding(_ title: String, _ session: Session) throws -> Finding {
    session.state.shown.caseFile.finding(at: try #require(session.record(title)))
  }

  @Test("each point is told with what it lacks, and how many lack what")
  func lacks() throws {
    var session = try Self.session()
    try session.press("o")
    let said = session.state.words.gathering
    #expect(session.text.contains("\(said.lack(.responsible)) 2"), "\(session.text)")
    #expect(session.text.contains("\(said.lack(.publicText)) 3"))
    #expect(session.text.contains("\(said.lack(.number)) 3"))
  }

  @Test("numbers are given once, in the order it was written, and stay")
  func numbers() throws {
    var session = try Self.session()
    try session.press("o n")
    #expect(try finding("Lampen er ude", session).number == 1)
    #expect(try finding("God bænk", session).number == 2)
    let acts = session.acts.count
    try session.press("n")
    #expect(session.acts.count == acts)
  }

  @Test("two measures in one sentence become two actions, in one act")
  func split() throws {
    var session = try Self.session()
    try session.press("o")
    try session.press("Down Down D")
    let actions = try finding("Klip hækken ned. Sæt en ny lås i lågen", session).entries(.action)
    #expect(actions.compactMap(\.text) == ["Klip hækken ned", "Sæt en ny lås i lågen"])
  }

  @Test(
    "measures are parted where a sentence ends, and not inside what is one thing",
    arguments: [
      ("Klip hækken, og sæt en lås i lågen", 2), ("Klip hæk og hegn", 1),
      ("Skift pæren; mal muren", 2), ("Hæk og buske klippes ned og lågen males rød", 2),
      ("Sæt lys op", 1), ("", 0),
    ])
  func parts(_ text: String, _ count: Int) {
    #expect(MeasureSplit.parts(of: text).count == count)
  }

  @Test("in the room only public words are shown, one point at a time, and dots are counted")
  func room() throws {
    var session = try Session([.finding("Noget andet")])
    try session.addsWalk("Aftenturen", on: session.state.today)
    try session.press("g w Enter C \"Hos Vibeke Holm i nr. 15 er lampen ude\" Enter")
    try session.press("\"Hul i hegnet\" Enter Esc v")
    #expect(!session.text.contains("Vibeke") && !session.text.contains("15"), "\(session.text)")
    #expect(!session.text.contains("Hul i hegnet"))
    try session.press("Right")
    #expect(session.text.contains("Hul i hegnet"))
    try session.press("p p p P")
    #expect(try finding("Hul i hegnet", session).values.integer(FindingField.dots) == 2)
    try session.press("Tab")
    #expect(session.text.contains("Hul i hegnet"), "most dots first: \(session.text)")
    try session.press("o Ctrl-U \"Hegnet er hullet\" Ctrl-S")
    #expect(
      try finding("Hul i hegnet", session).values.text(FindingField.publicText)
        == "Hegnet er hullet")
    #expect(session.text.contains("Hegnet er hullet"))
  }

  @Test("what is for council and police alone is not shown in the room")
  func partnersOnly() throws {
    var session = try Self.session()
    let record = try #require(session.record("Lampen er ude"))
    var draft = ActDraft()
    draft.set(
      .existing(session.state.shown.caseFile.name(of: record)),
      EditWriter.values(
        [FindingField.sensitivity: "partners"], of: record, in: session.state.shown.caseFile))
    try session.colleagueWrites(draft)
    try session.press("v")
    #expect(!session.text.contains("Lampen er ude"))
    #expect(session.text.contains("1 af 2"))
  }

  @Test("what was noted twice on the walk is joined, and owes nobody an answer")
  func joined() throws {
    var session = try Self.session()
    try session.press("C \"Lampen er ude igen\" Enter Esc o l")
    try session.press("Enter 1")
    let states = ["Lampen er ude", "Lampen er ude igen"].map { try? finding($0, session).state }
    #expect(states.contains(.duplicate), "\(session.text)")
    let index = AttentionIndex(session.state.shown.caseFile)
    let duplicate = try #require(
      ["Lampen er ude", "Lampen er ude igen"].compactMap { session.record($0) }.first {
        session.state.shown.caseFile.plainState(of: $0) == .duplicate
      })
    #expect(
      !index.causes(of: duplicate, on: session.state.today).contains { $0.reason == .noAnswer })
    #expect(session.state.shown.indexes.board.facts(of: duplicate)?.column != nil)
  }
}

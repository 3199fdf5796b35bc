import CaseModel
import Casework
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Going past what an earlier walk found, and the places over all walks.
@Suite struct SecondWalkTests {
  private static let old = "Lampen i tunnelen er ude"

  /// A walk that found two things at two stops, and the walk after it, whose page lies open.
  private static func session() throws -> Session {
    var session = try Session([.finding("Noget andet")])
    session.sits("MKJ", as: "leader")
    try session.addsWalk("Aftenturen", on: session.state.today.adding(days: -30))
    try session.press("g w Enter C")
    try session.press(
      "\"# Tunnelen\" Enter \"\(old)\" Enter \"# Broen\" Enter \"Hul i broen\" Enter Esc")
    try session.press("w")
    return session
  }

  private func state(_ title: String, _ session: Session) throws -> FindingState {
    session.state.shown.caseFile.plainState(of: try #require(session.record(title)))
  }

  private func verdicts(_ title: String, _ session: Session) throws -> [RevisitVerdict] {
    session.state.shown.caseFile.revisits(of: try #require(session.record(title))).map(\.verdict)
  }

  /// Takes a finding to a state, by another person.
  private func move(
    _ title: String, to goal: FindingState, _ session: inout Session
  ) throws {
    let record = try #require(session.record(title))
    var draft = ActDraft()
    draft.set(
      .existing(session.state.shown.caseFile.name(of: record)),
      [
        FieldValue(
          "state", StateWriting(goal).value,
          replacing: session.state.shown.caseFile.standingNames(record, "state"))
      ])
    try session.colleagueWrites(draft)
  }

  @Test("the next walk has the stops, and what is open is there to be seen again in their order")
  func inOrder() throws {
    var session = try Self.session()
    try session.press("C Down")
    let text = session.text
    let (tunnel, bridge) = (
      text.firstRange(of: Self.old)?.lowerBound, text.firstRange(of: "Hul i broen")?.lowerBound
    )
    #expect(tunnel != nil && bridge != nil && tunnel! < bridge!, "\(text)")
  }

  @Test("one key says what it looks like now, and the next point is selected")
  func oneKey() throws {
    var session = try Self.session()
    let before = session.acts.count
    try session.press("C Down 2 3")
    #expect(session.acts.count == before + 2)
    #expect(try verdicts(Self.old, session) == [.same])
    #expect(try verdicts("Hul i broen", session) == [.better])
    // A letter goes back to the line: nothing stands in the way of writing.
    try session.press("\"Nyt hul\" Enter")
    #expect(session.record("Nyt hul") != nil)
  }

  @Test("what was reported done and is in order is confirmed by whoever sees it")
  func confirmed() throws {
    var session = try Self.session()
    try move(Self.old, to: .done, &session)
    try session.press("C Down 1")
    #expect(try state(Self.old, session) == .confirmed)
    let record = try #require(session.record(Self.old))
    let values = session.state.shown.caseFile.plainFinding(at: record).values
    #expect(values.text(FindingField.confirmedBy) == "MKJ")
  }

  @Test("the doer's own word does not confirm it")
  func notByTheDoer() throws {
    var session = try Self.session()
    let record = try #require(session.record(Self.old))
    var draft = ActDraft()
    draft.set(
      .existing(session.state.shown.caseFile.name(of: record)),
      EditWriter.values(
        [FindingField.responsible: "MKJ"], of: record, in: session.state.shown.caseFile))
    try session.colleagueWrites(draft)
    try move(Self.old, to: .done, &session)
    try session.press("C Down 1")
    #expect(try state(Self.old, session) == .done)
    #expect(try verdicts(Self.old, session) == [.inOrder])
  }

  @Test("what was settled and has come back is a new finding, and both say so")
  func comeBack() throws {
    var session = try Self.session()
    try move(Self.old, to: .closed, &session)
    try session.press("C Down 5")
    let caseFile = session.state.shown.caseFile
    let old = try #require(session.record(Self.old))
    let comings = LinkIndex(caseFile).comings(of: old)
    #expect(comings.count == 1)
    let new = try #require(comings.first)
    #expect(caseFile.plainFinding(at: new).values[FindingField.measureFailed] == true)
    #expect(caseFile.plainState(of: old) == .closed)
    // One undo takes all of it back.
    try session.press("Esc Esc u")
    #expect(try verdicts(Self.old, session).isEmpty)
  }

  @Test("what is said to be done and is not goes back to the responsible")
  func notDone() throws {
    var session = try Self.session()
    try move(Self.old, to: .done, &session)
    try session.press("C Down 2")
    #expect(try state(Self.old, session) == .assessing)
  }

  @Test("a settled finding that was seen in order is not carried along for ever")
  func seenOnce() throws {
    var session = try Self.session()
    try move(Self.old, to: .done, &session)
    try session.press("C Down 1 Esc Esc w C Down")
    #expect(!session.text.contains(Self.old))
    #expect(session.text.contains("Hul i broen"))
  }

  @Test(
    "four weeks after it was settled it is to be looked at, until somebody has, or for two months")
  func lookAgain() {
    var facts = AttentionFacts(state: .closed, created: Day(number: 0))
    facts.settledUnseen = Day(number: 100)
    let causes = facts.causes(AttentionLimits())
    let cause = causes.first { $0.reason == .lookAgain }
    #expect(cause?.holds(on: Day(number: 127)) == false)
    #expect(cause?.holds(on: Day(number: 128)) == true)
    #expect(cause?.holds(on: Day(number: 188)) == true)
    #expect(cause?.holds(on: Day(number: 189)) == false)
    facts.settledUnseen = nil
    #expect(!facts.causes(AttentionLimits()).contains { $0.reason == .lookAgain })
  }

  @Test("a look between walks is noted from the finding itself")
  func betweenWalks() throws {
    var session = try Self.session()
    try session.press("Esc Esc Esc / \"Hul i broen\" Enter Enter < 4")
    #expect(try verdicts("Hul i broen", session) == [.worse])
  }

  @Test("the page of a place shows what was seen there on all walks, the latest first")
  func place() throws {
    var session = try Self.session()
    try session.press("C \"# Tunnelen\" Enter \"Tunnelen er malet til\" Enter Esc Esc Esc")
    try session.press("Esc / \"\(Self.old)\" Enter Enter Q")
    let text = session.text
    #expect(text.contains("Tunnelen er malet til") && text.contains(Self.old), "\(text)")
    #expect(!text.contains("Hul i broen"))
  }
}

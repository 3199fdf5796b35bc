import CaseModel
import ChangeLog
import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

/// Three findings that wait, oldest first, and one that was given to somebody.
private func workspace() throws -> Session {
  try Session([
    .finding(
      "Gammel lampe", .assigned, place: "Torvet", responsible: "Lysforsyningen", followUp: "MKJ",
      due: "2026-12-01", category: .lighting, observation: "Lampen ved torvet er gået ud",
      actions: ["Pæren skiftes"]),
    .finding(
      "Lampe ude", place: "Torvet", category: .lighting,
      observation: "Lampen ved torvet er gået ud"),
    .finding("Hæk for høj", .assessing, place: "Stien", category: .hedge),
    .finding("Hul i asfalten", place: "Vejen"),
  ])
}

private func onDesk(_ session: Session) -> String? {
  session.state.triageDesk.map { session.state.shown.caseFile.plainFinding(at: $0.record).title }
}

@Test("a common finding takes five keys, is one act, and the date comes from the priority")
func takesInFiveKeys() throws {
  var session = try workspace()
  try session.press("V")
  #expect(onDesk(session) == "Lampe ude")
  #expect(session.text.contains("3 tilbage"))
  try session.press("t 1 1 1 2")
  let finding = try #require(session.finding("Lampe ude"))
  #expect(finding.state == .assigned)
  #expect(finding.responsible == "Lysforsyningen")
  #expect(finding.followUp == "MKJ")
  #expect(finding.priority == .high)
  #expect(finding.due?.description == "2026-12-23")
  #expect(finding.entries(.action).map(\.text) == ["Pæren skiftes"])
  #expect(session.acts.count == 1)
  #expect(onDesk(session) == "Hæk for høj")
  #expect(session.text.contains("2 tilbage"))
  try session.press("u")
  #expect(onDesk(session) == "Lampe ude")
  #expect(session.finding("Lampe ude")?.state == .new)
  #expect(session.finding("Lampe ude")?.hasAction == false)
  #expect(session.text.contains("3 tilbage"))
}

@Test("a date follows the workspace's own rule")
func ownRule() throws {
  var session = try workspace()
  var draft = ActDraft()
  EditWriter.rules([.highDays: .integer(2)], in: session.state.shown.caseFile, draft: &draft)
  try session.colleagueWrites(draft)
  try session.press("V t 1 1 1 2")
  #expect(session.stored(.due, of: "Lampe ude") == "2026-11-25")
}

@Test("each verdict does what it says, and the next finding comes")
func verdicts() throws {
  var session = try workspace()
  try session.press("V d 1")
  #expect(session.finding("Lampe ude")?.state == .duplicate)
  let survivor = try #require(session.finding("Gammel lampe"))
  #expect(session.stored(.duplicateOf, of: "Lampe ude") == .string(survivor.id))
  try session.press("s 2")
  let later = try #require(session.finding("Hæk for høj"))
  #expect(later.state == .assessing)
  #expect(later.waitingUntil?.description == "2026-12-07")
  #expect(session.text.contains("1 tilbage  1 udsat"))
  try session.press("p 1")
  let seen = try #require(session.finding("Hul i asfalten"))
  #expect(seen.state == .new)
  #expect(seen.reason?.code == "site-visit")
  #expect(session.text.contains("Der er ikke flere nye fund"))
  try session.press("u x")
  #expect(session.finding("Hul i asfalten")?.state == .withdrawn)
  #expect(session.acts.count == 5)
}

@Test("what was put off comes back on its day")
func comesBack() throws {
  var session = try workspace()
  try session.press("V s 1")
  #expect(onDesk(session) == "Hæk for høj")
  session.send(.clock(Session.start.adding(minutes: 7 * 24 * 60)))
  try session.press("h")
  #expect(onDesk(session) == "Lampe ude")
}

@Test("declining demands a reason and a text that residents may read")
func declinesAtTriage() throws {
  var session = try workspace()
  try session.press("V a 2 Enter Ctrl-S")
  #expect(session.finding("Lampe ude")?.state == .new)
  try session.press("\"Lampen står på privat grund\" Ctrl-S")
  let finding = try #require(session.finding("Lampe ude"))
  #expect(finding.state == .declined)
  #expect(finding.reason?.text == "Lampen står på privat grund")
  #expect(onDesk(session) == "Hæk for høj")
}

@Test("leaving in the middle loses nothing, also when the program is ended")
func keepsDraft() throws {
  var session = try workspace()
  try session.press("V t 1 1 q")
  #expect(session.state.shown.layers.isEmpty)
  #expect(session.acts.isEmpty)
  #expect(session.state.sitting.workspace.drafts.count == 1)
  try session.press("V")
  #expect(session.text.contains("Hvem holder øje?"))
  session.send(.terminal(.terminate))
  let kept = session.asked.contains { if case .keepDraft(_, .some) = $0 { true } else { false } }
  #expect(kept)
  try session.press("1 3")
  #expect(session.finding("Lampe ude")?.state == .assigned)
  #expect(session.state.sitting.workspace.drafts.isEmpty)
}

@Test("Esc goes a step back, and from the verdict to the board")
func stepsBack() throws {
  var session = try workspace()
  try session.press("V t 1 Esc")
  #expect(session.text.contains("Hvad skal der gøres?"))
  try session.press("Esc")
  #expect(session.text.contains("Hvad skal der ske med fundet?"))
  try session.press("Esc")
  #expect(session.state.shown.layers.isEmpty)
}

@Test("what no list holds can be written, and what is not known can be left out")
func writesOwn() throws {
  var session = try workspace()
  try session.press("V t e \"Ring til elektrikeren\" Enter 0")
  try session.press("0 3")
  let finding = try #require(session.finding("Lampe ude"))
  #expect(finding.entries(.action).map(\.text) == ["Ring til elektrikeren"])
  #expect(finding.state == .assessing)
  #expect(finding.due == nil)
  #expect(session.says?.contains("mangler ansvarlig") == true)
  #expect(onDesk(session) == "Hæk for høj")
}

@Test("a finding without a category is asked for one first")
func asksForCategory() throws {
  var session = try workspace()
  try session.press("V l l t")
  #expect(session.text.contains("Hvilken slags er det?"))
  try session.press("4 0 0 0 4")
  #expect(session.stored(.category, of: "Hul i asfalten") == "upkeep")
}

@Test("two who decide on one finding apart leave both values standing, and are told")
func twoAtOnce() throws {
  var session = try workspace()
  try session.press("V t 1 1 1")
  let record = try #require(session.record("Lampe ude"))
  var draft = ActDraft()
  var answers = MoveAnswers()
  answers.reason = Reason(code: "not-ours", text: "Ikke vores")
  EditWriter.move(
    record, along: try #require(Lifecycle.path(from: .new, to: .declined)), answers: answers,
    in: session.state.shown.caseFile, draft: &draft)
  try session.colleagueWrites(draft)
  #expect(session.says?.contains("En kollega har netop vurderet") == true)
  #expect(onDesk(session) == "Lampe ude")
  try session.press("1")
  #expect(session.state.shown.caseFile.conflicts(of: record) == ["state"])
  #expect(onDesk(session) == "Hæk for høj")
}

@Test("a finding that a colleague has decided on makes place for the next")
func othersDecide() throws {
  var session = try workspace()
  try session.press("V")
  try session.colleagueSets([.category: "upkeep"], of: "Hul i asfalten")
  #expect(onDesk(session) == "Lampe ude")
  let record = try #require(session.record("Lampe ude"))
  var draft = ActDraft()
  EditWriter.move(
    record, along: try #require(Lifecycle.path(from: .new, to: .assigned)),
    answers: MoveAnswers(), in: session.state.shown.caseFile, draft: &draft)
  try session.colleagueWrites(draft)
  #expect(onDesk(session) == "Hæk for høj")
}

@Test("a duplicate of itself or of its own duplicate is refused with a sentence")
func ring() throws {
  var session = try workspace()
  try session.press("V d 1")
  let lamp = try #require(session.finding("Lampe ude"))
  // The old lamp goes back to the desk, and its own duplicate is typed.
  try session.press("Esc / \"Gammel\" Enter m")
  try session.goDown(to: "urderes")
  try session.press("Enter 1 Enter \"igen\" Ctrl-S V")
  while onDesk(session) != "Gammel lampe" {
    let before = onDesk(session)
    try session.press("l")
    if onDesk(session) == before { break }
  }
  #expect(onDesk(session) == "Gammel lampe")
  try session.press("d e \"\(lamp.id)\" Ctrl-S")
  #expect(session.finding("Gammel lampe")?.state == .assessing)
  #expect(session.text.contains("selv en dublet af"))
}

@Test("triage works in a folder without findings, areas, parties or walks")
func nothingThere() throws {
  var session = try Session([])
  try session.press("V")
  #expect(session.text.contains("Der er ikke flere nye fund"))
  try session.press("t 1 Enter l j e")
  #expect(session.text.contains("Vurdér nye"))
  try session.colleagueAdds(.finding("Noget nyt"))
  #expect(onDesk(session) == "Noget nyt")
  try session.press("t 9 0 0 0 3")
  #expect(session.finding("Noget nyt")?.state == .assessing)
}

@Test("what is good is kept by one key, a problem never")
func keeps() throws {
  var session = try Session([.finding("Tryg plads", kind: .positive), .finding("Hul")])
  try session.press("V Enter")
  #expect(session.finding("Tryg plads")?.state == .kept)
  try session.press("b")
  #expect(session.finding("Hul")?.state == .new)
  #expect(session.says?.contains("bevares") == true)
}

@Test("over the example, a finding takes five keys at the median")
func countsKeys() throws {
  var session = try Session(exampleIn: .danish)
  try session.press("V")
  var counts: [Int] = []
  while let desk = session.state.triageDesk {
    let waiting = session.state.triageCounts.waiting
    var keys = 0
    func press(_ name: String) throws {
      keys += 1
      try session.press(name)
    }
    let isGood =
      session.state.shown.caseFile.plainFinding(at: desk.record).kind == .positive
    try press(isGood ? "b" : "t")
    while let now = session.state.triageDesk, now.record == desk.record, now.stage != .verdict,
      keys < 12
    {
      // What is likeliest, as a person would say who agrees with it.
      try press(now.stage == .priority ? "3" : "1")
    }
    #expect(session.state.triageCounts.waiting == waiting - 1, "\(session.text)")
    guard session.state.triageCounts.waiting == waiting - 1 else { break }
    counts.append(keys)
  }
  counts.sort()
  let median = counts.isEmpty ? 0 : counts[counts.count / 2]
  print(
    "keys per finding triaged: median \(median), most \(counts.last ?? 0), \(counts.count) findings"
  )
  #expect(counts.count > 5)
  #expect(median <= 5)
  #expect(counts.last ?? 0 <= 6)
}

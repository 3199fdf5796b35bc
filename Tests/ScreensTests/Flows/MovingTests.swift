import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("> takes a finding through its whole life, asking at each gate in one form")
func wholeLife() throws {
  var session = try Session([.finding("Lygte slukket")])
  func state() -> FindingState? { session.finding("Lygte slukket")?.state }
  try session.press("> 1 Enter")
  #expect(state() == .assessing)
  try session.press("> \"Vej & Park\" Enter \"MKJ\" Enter Enter")
  #expect(state() == .assigned)
  #expect(session.stored(.due, of: "Lygte slukket") == "2027-02-22")
  try session.press(">")
  #expect(state() == .inProgress)
  try session.press("> Enter")
  #expect(state() == .done)
  #expect(session.stored(.doneOn, of: "Lygte slukket") == "2026-11-23")
  try session.press("> \"MKJ\" Enter Enter")
  #expect(state() == .confirmed)
  try session.press("> \"Lampen lyser igen\" Ctrl-S")
  #expect(state() == .closed)
  #expect(session.acts.count == 6)
  try session.press(">")
  #expect(session.says == "Fundet kan ikke flyttes dertil. m viser, hvor det kan flyttes hen.")
}

@Test("the list of states has those that can be reached: only what is good is kept as it is")
func offersWhatCanBeReached() throws {
  for (kind, isKept) in [(FindingKind.problem, false), (.positive, true)] {
    var session = try Session([.finding("Lygte", kind: kind)])
    try session.press("m")
    #expect(session.text.contains("Afvist"))
    #expect(session.text.contains("Bevares") == isKept)
  }
}

@Test("a move over several states asks for everything in one form and is one act")
func moveOverSeveralStates() throws {
  var session = try Session([.finding("Lygte slukket")])
  try session.press("m")
  try session.goDown(to: "Tildelt")
  try session.press("Enter")
  for question in ["Kategori", "Hvem gør det?", "Hvem holder øje?", "Frist"] {
    #expect(session.text.contains(question), "\(question)")
  }
  try session.press("1 Enter \"Vej & Park\" Enter \"MKJ\" Enter Enter")
  #expect(session.finding("Lygte slukket")?.state == .assigned)
  #expect(session.acts.count == 1)
  try session.press("u")
  #expect(session.finding("Lygte slukket")?.state == .new)
  #expect(try #require(session.finding("Lygte slukket")).responsible == nil)
}

@Test("a gate is knowingly passed with a reason, which is kept")
func passesAGate() throws {
  var session = try Session([.finding("Lygte slukket", .inProgress)])
  try session.press(">")
  try session.press("Ctrl-U Down \"Set fra bilen\" Ctrl-S")
  let finding = try #require(session.finding("Lygte slukket"))
  #expect(finding.state == .done)
  #expect(finding.values[FindingField.doneOn] == nil)
  let record = try #require(session.record("Lygte slukket"))
  #expect(session.state.shown.caseFile.shown(record, "state")?["passed"] == "Set fra bilen")
}

@Test(
  "leaving the form of a gate leaves the finding where it stands, and what was typed comes back")
func leavesAGate() throws {
  var session = try Session([.finding("Lygte slukket", .assessing)])
  try session.press("> \"Vej & Park\" Esc")
  #expect(session.finding("Lygte slukket")?.state == .assessing)
  #expect(session.acts.isEmpty)
  try session.press(">")
  #expect(session.text.contains("Vej & Park"))
}

@Test(
  "a step that cannot be saved leaves the finding and what was typed",
  arguments: ["Disken er fuld."])
func failedStep(sentence: String) throws {
  var session = try Session([.finding("Lygte slukket", .assessing)])
  try session.press("> \"Vej & Park\" Enter \"MKJ\" Enter")
  session.nextSaveFails = sentence
  try session.press("Enter")
  #expect(session.finding("Lygte slukket")?.state == .assessing)
  #expect(session.says == sentence)
  #expect(session.text.contains("Vej & Park"))
}

@Test(
  "Shift-arrows and H and L move a card to the column beside",
  arguments: [("L", "H"), ("Shift-Right", "Shift-Left")])
func movesAcross(right: String, left: String) throws {
  var session = try Session([
    .finding("Lygte slukket", .assigned, responsible: "Vej", followUp: "MKJ", due: "2026-12-01")
  ])
  try session.press("\(right) 6 Enter Enter \"1-3-2027\" Enter")
  #expect(session.finding("Lygte slukket")?.state == .waiting)
  #expect(session.stored(.waitingUntil, of: "Lygte slukket") == "2027-03-01")
  #expect(session.actsUpon == "Lygte slukket")
  #expect(session.state.shown.place.column == 2)
  try session.press(left)
  #expect(session.finding("Lygte slukket")?.state == .assigned)
  try session.press("\(left)")
  #expect(session.state.shown.layers.count == 1)
}

@Test("the first and the last column stop a card, and the screen says so")
func stopsAtTheEdge() throws {
  var session = try Session([.finding("Ny"), .finding("Lukket", .closed)])
  try session.press("H")
  #expect(session.says == "Det er den første kolonne.")
  try session.press("6 L")
  #expect(session.says == "Det er den sidste kolonne.")
  #expect(session.acts.isEmpty)
}

@Test("a reason is asked for when a finding is declined, a code and a sentence")
func declines() throws {
  var session = try Session([.finding("Flere bænke", .assessing)])
  try session.press("m")
  try session.goDown(to: "Afvist")
  try session.press("Enter 4 Enter Ctrl-S")
  #expect(session.acts.isEmpty, "residents are owed more than a code")
  try session.press("\"Der er ikke penge i år\" Ctrl-S")
  let finding = try #require(session.finding("Flere bænke"))
  #expect(finding.state == .declined)
  #expect(finding.reason?.code == "no-means")
  #expect(finding.reason?.text == "Der er ikke penge i år")
}

@Test("a finding is tied to the one it repeats by a part of its identifier")
func duplicates() throws {
  var session = try Session([.finding("Mørk sti"), .finding("Sti uden lys")])
  let other = try #require(session.finding("Sti uden lys")?.id)
  if session.actsUpon != "Mørk sti" { try session.press("j") }
  try session.press("m")
  try session.goDown(to: "Dublet")
  try session.press("Enter \"\(other)\" Ctrl-S")
  #expect(session.finding("Mørk sti")?.state == .duplicate)
  #expect(session.stored(.duplicateOf, of: "Mørk sti") == .string(other))
}

@Test("a finding taken out leaves the board, and undo puts it back")
func takesOut() throws {
  var session = try Session([.finding("Fejl"), .finding("Hæk")])
  if session.actsUpon != "Fejl" { try session.press("j") }
  try session.press("x")
  #expect(session.column(0) == ["Hæk"])
  #expect(session.finding("Fejl")?.state == .withdrawn)
  try session.press("u")
  #expect(Set(session.column(0)) == ["Fejl", "Hæk"])
  #expect(session.actsUpon == "Fejl")
}

@Test("cards moved up and down in a column stand where they were put, however often")
func movesWithin() throws {
  var session = try Session(["A", "B", "C", "D", "E"].map { .finding($0, due: "2026-12-01") })
  var wanted = session.column(0)
  var random = SeededKeys(seed: 20_261_123)
  for turn in 0..<120 {
    let at = session.state.shown.place.card
    switch random.next(4) {
    case 0: try session.press("j")
    case 1: try session.press("k")
    case 2:
      try session.press("J")
      if at + 1 < wanted.count { wanted.swapAt(at, at + 1) }
    default:
      try session.press("K")
      if at > 0 { wanted.swapAt(at, at - 1) }
    }
    #expect(session.column(0) == wanted, "turn \(turn)")
    if session.column(0) != wanted { return }
  }
}

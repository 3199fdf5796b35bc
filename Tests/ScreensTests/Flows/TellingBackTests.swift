import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test("undo and redo say what they were of: a note, a new finding, a field")
func undoSaysWhat() throws {
  var session = try Session([.finding("Lygte", place: "Lærkestien ved broen", number: 8)])
  try session.press("c \"Ringet op\" Ctrl-S u")
  #expect(session.says == "Fortrudt: note til 8 Lærkestien ved broen.")
  try session.press("U")
  #expect(session.says == "Gendannet: note til 8 Lærkestien ved broen.")
  try session.press("d \"1-12-2026\" Enter u")
  #expect(session.says == "Fortrudt: 8 Lærkestien ved broen: frist.")
  try session.press("a \"Lygten er slukket\" Ctrl-S")
  let id = try #require(session.finding("Lygten er slukket")?.id)
  try session.press("u")
  #expect(session.says == "Fortrudt: oprettelsen af \(id) Lygten er slukket.")
  try session.press("U")
  #expect(session.says == "Gendannet: oprettelsen af \(id) Lygten er slukket.")
}

@Test("the list of changes says which act was undone and which was redone")
func changesSayWhatWasUndone() throws {
  var session = try Session([.finding("Lygte", place: "Broen", number: 8)])
  try session.press("c \"Ringet op\" Ctrl-S u U T")
  #expect(session.screen[1].hasSuffix("MKJ  gendannede: note til 8 Broen"))
  #expect(session.screen[2].hasSuffix("MKJ  fortrød: note til 8 Broen (fortrudt)"))
  #expect(session.screen[3].hasSuffix("MKJ  Note til 8 Broen: Ringet op"))
}

@Test("a finding's own history tells of its notes too, and marks what was undone")
func historyTellsOfEntries() throws {
  var session = try Session([.finding("Lygte", place: "Broen", number: 8)], rows: 40)
  try session.press("c \"Ringet op\" Ctrl-S u t \"Skift pære\" Ctrl-S Enter")
  #expect(session.text.contains("Note til 8 Broen: Ringet op (fortrudt)"))
  #expect(session.text.contains("fortrød: note til 8 Broen"))
  #expect(session.text.contains("Tiltag til 8 Broen: Skift pære"))
}

@Test("Tab on a finding goes between fields and entries where they stand below each other")
func tabGoesToEntries() throws {
  var session = try Session([.finding("Lygte", comments: ["Ringet op"])])
  try session.press("Enter Tab")
  let row = try #require(session.frame.cursor?.row)
  #expect(session.screen[row].contains("Ringet op"))
  try session.press("Tab")
  let first = try #require(session.frame.cursor?.row)
  #expect(session.screen[first].contains("tildelt"))
}

@Test("what was added to an open finding is selected and in sight, however long the finding")
func addedEntryIsInSight() throws {
  let long = (1...30).map { "Linje \($0)" }.joined(separator: "\n")
  var session = try Session([.finding("Lygte", observation: long)])
  try session.press("Enter c \"Ringet op\" Ctrl-S")
  let row = try #require(session.frame.cursor?.row)
  #expect(session.screen[row].contains("Ringet op"))
}

@Test("a field that was saved stays selected")
func savedFieldStaysSelected() throws {
  var session = try Session([
    .finding("Lygte", place: "Broen", responsible: "Vej", due: "2026-11-20", priority: .high)
  ])
  try session.press("Enter")
  try session.goDown(to: "Frist ")
  try session.press("Enter Ctrl-U \"1-12-2026\" Enter")
  let row = try #require(session.frame.cursor?.row)
  #expect(session.screen[row].contains("01-12-2026"))
}

@Test("going down a late finding reaches every row, with how late it is told above the deadline")
func lateFindingIsWalkedThrough() throws {
  var session = try Session([.finding("Lygte", due: "2026-11-20", comments: ["Ringet op"])])
  try session.press("Enter")
  try session.goDown(to: "Ringet op")
}

@Test("a finding is not offered as a duplicate of itself, and naming it is refused in words")
func noDuplicateOfItself() throws {
  var session = try Session([
    .finding("Mørk sti", place: "Lærkestien", number: 8),
    .finding("Sti uden lys", place: "Skolevej ved broen", number: 3),
  ])
  if session.actsUpon != "Mørk sti" { try session.press("j") }
  let own = try #require(session.finding("Mørk sti")?.id)
  let other = try #require(session.finding("Sti uden lys")?.id)
  try session.press("m")
  try session.goDown(to: "Dublet")
  try session.press("Enter")
  #expect(!session.text.contains("\(own)  8"))
  #expect(session.text.contains("\(other)  3 Skolevej ved broen - Sti uden lys"))
  try session.press("\"\(own)\" Ctrl-S")
  #expect(session.text.contains("Et fund kan ikke være en dublet af sig selv."))
  #expect(session.acts.isEmpty)
  try session.press("Ctrl-U \"broen lys\" Down Enter")
  #expect(session.stored(.duplicateOf, of: "Mørk sti") == .string(other))
}

@Test("search says which of how many it stands on, and finds the findings of a walk by its name")
func searchCounts() throws {
  var session = try Session([.finding("Lygte"), .finding("Hæk"), .finding("Lygte to", .done)])
  try session.press("/ \"lygte\"")
  #expect(session.screen[22].hasSuffix("1 af 2"))
  try session.press("Enter n")
  #expect(session.says == "2 af 2")

  var draft = ActDraft()
  let walk = EditWriter.make(.walk, [WalkField.id: "9FA-2T9", .name: "Efterårsrunden"], in: &draft)
  let id = try SayableIdentifier(reading: "K7Q-4MJ")
  _ = EditWriter.makeFinding(
    id: id, [.title: "Bænk"], state: StateWriting(.new), walk: walk, in: &draft)
  try session.colleagueWrites(draft)
  try session.press("/ \"efterårs\" Enter")
  #expect(session.actsUpon == "Bænk")
}

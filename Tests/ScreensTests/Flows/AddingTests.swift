import CaseModel
import ScreenTestSupport
import Screens
import TerminalModel
import Testing

@Test("a finding is added by its description alone, saved as one act and selected")
func addsAFinding() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("a \"Lygte slukket ved nr. 9\" Ctrl-S")
  #expect(session.acts.count == 1)
  #expect(session.actsUpon == "Lygte slukket ved nr. 9")
  let finding = try #require(session.finding("Lygte slukket ved nr. 9"))
  #expect(finding.state == .new)
  #expect(finding.kind == .problem)
  #expect(session.says == "Fundet er gemt som \(finding.id).")
  #expect(session.state.shown.layers.isEmpty)
}

@Test("tags and an action typed with a new finding are saved in the same act")
func addsWithEntries() throws {
  var session = try Session([])
  try session.press("a \"Sti uden lys\" Tab Tab Tab Tab Tab Enter Tab Tab")
  try session.press("\"Sæt lampe op\" Tab \"lys, sti\" Ctrl-S")
  let finding = try #require(session.finding("Sti uden lys"))
  #expect(finding.entries(.action).map(\.text) == ["Sæt lampe op"])
  #expect(finding.entries(.tag).map(\.text) == ["lys", "sti"])
  #expect(session.acts.count == 1)
}

@Test("what is like a finding that is being written is shown once nobody types, and stops nobody")
func showsLookalikes() throws {
  var session = try Session([
    .finding("Stien bag garagerne er helt mørk, lamperne er slukket", place: "Garagerne"),
    .finding("Hækken er for høj", place: "Torvet"),
  ])
  try session.press("a \"Mørkt på stien bag garagerne, lamper slukket\"")
  #expect(!session.text.contains("Ligner måske:"))
  #expect(session.state.wantsLookalikes)
  session.send(.rested)
  #expect(!session.state.wantsLookalikes)
  #expect(session.text.contains("Ligner måske:"), "\(session.text)")
  #expect(session.text.contains("Stien bag garagerne er helt mørk"))
  #expect(!session.text.contains("Hækken er for høj"))
  try session.press("Ctrl-S")
  #expect(session.acts.count == 1)
}

@Test("what was typed and put aside stands in a list, and Enter goes on with it")
func listsDrafts() throws {
  var session = try Session([.finding("Hæk for høj", place: "Torvet")])
  try session.press("c \"Ringet til\" Esc a \"Lygte slukket\" Esc")
  try session.press("g d")
  #expect(session.text.contains("Nyt fund") && session.text.contains("Lygte slukket"))
  #expect(session.text.contains("Ringet til"), "\(session.text)")
  try session.goDown(to: "Ringet til")
  try session.press("Enter")
  session.paste(" driften")
  try session.press("Ctrl-S")
  #expect(session.finding("Hæk for høj")?.entries(.comment).map(\.text) == ["Ringet til driften"])
  try session.press("Esc g d")
  #expect(!session.text.contains("Ringet til"))
}

@Test("a finding without a description is not saved, and the form says what is missing")
func refusesAnEmptyFinding() throws {
  var session = try Session([])
  try session.press("a Tab \"Vester Allé 17\" Ctrl-S")
  #expect(session.acts.isEmpty)
  #expect(session.text.contains("Vester Allé 17"))
  #expect(session.state.shown.layers.count == 1)
}

@Test("Esc puts a half-written finding aside, and it is there again when the form is opened")
func draftComesBack() throws {
  var session = try Session([])
  try session.press("a \"Lygte sl\" Esc")
  #expect(session.state.shown.layers.isEmpty)
  #expect(
    session.asked.contains { if case .keepDraft("newFinding", .some) = $0 { true } else { false } })
  try session.press("a")
  #expect(session.text.contains("Lygte sl"))
  try session.press("\"ukket\" Ctrl-S")
  #expect(session.finding("Lygte slukket") != nil)
  #expect(session.asked.last == .keepDraft(key: "newFinding", nil))
  try session.press("a")
  #expect(!session.text.contains("Lygte sl"))
}

@Test("an interrupt from outside puts a half-written finding aside like Esc")
func interruptKeepsTheDraft() throws {
  var session = try Session([])
  try session.press("a \"Lygte sl\"")
  session.send(.terminal(.interrupted))
  try session.press("a")
  #expect(session.text.contains("Lygte sl"))
}

@Test("a terminal that goes away leaves the draft of every open form")
func hangUpKeepsTheDraft() throws {
  var session = try Session([])
  try session.press("a \"Lygte sl\"")
  session.send(.terminal(.hangUp))
  #expect(session.asked.count == 2)
  #expect(session.asked.last == .quit)
}

@Test("an act that cannot be saved changes nothing on the board and leaves the form as typed")
func failedSaveKeepsTheForm() throws {
  var session = try Session([])
  try session.press("a \"Lygte slukket\"")
  session.nextSaveFails = "Disken er fuld."
  try session.press("Ctrl-S")
  #expect(session.says == "Disken er fuld.")
  #expect(session.finding("Lygte slukket") == nil)
  #expect(session.text.contains("Lygte slukket"))
  #expect(
    session.asked.contains { if case .keepDraft("newFinding", .some) = $0 { true } else { false } })
  try session.press("Ctrl-S")
  #expect(session.finding("Lygte slukket") != nil)
  #expect(session.state.shown.layers.isEmpty)
}

@Test("a note, an action and an answer each become an entry of the finding")
func addsEntries() throws {
  var session = try Session([.finding("Hæk for høj")])
  try session.press("c \"Ejeren er ringet op\" Ctrl-S")
  try session.press("t \"Klip hækken\" Tab \"Driften\" Tab \"5-12-2026\" Enter")
  try session.press("s \"Den bliver klippet\" Ctrl-S")
  let finding = try #require(session.finding("Hæk for høj"))
  #expect(finding.entries(.comment).map(\.text) == ["Ejeren er ringet op"])
  #expect(finding.entries(.action).map(\.text) == ["Klip hækken"])
  #expect(finding.entries(.action).first?.values[EntryField.due] == "2026-12-05")
  #expect(finding.entries(.answer).map(\.text) == ["Den bliver klippet"])
  #expect(session.acts.count == 3)
}

@Test("nothing can be written in a folder that can only be read, and the screen says so")
func readOnly() throws {
  var session = try Session([.finding("Hæk for høj")], isReadOnly: true)
  #expect(session.screen[0].contains("KUN LÆSNING"))
  for key in ["a", "e", "c", "t", "s", "r", "d", ">", "m", "+", "x", "u", "L", "J", "i", "E"] {
    try session.press(key)
    #expect(session.says == "Mappen kan kun læses lige nu. Intet er ændret.", "\(key)")
    #expect(session.state.shown.layers.isEmpty, "\(key)")
  }
  #expect(session.acts.isEmpty)
}

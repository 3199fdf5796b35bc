import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import Testing

@Test("a word pasted on the board runs no command and is said to need a field")
func pasteRunsNoCommand() throws {
  var session = try Session([.finding("Hæk")])
  session.paste("xqu>+")
  #expect(session.finding("Hæk")?.state == .new)
  #expect(session.asked.isEmpty && session.acts.isEmpty)
  #expect(session.says == "Åbn et felt, før du sætter tekst ind. En tabel kan sættes ind her.")
}

@Test("a table pasted on the board is read as one")
func pastesATable() throws {
  var session = try Session([.finding("Hæk")])
  session.paste("Sted\tBeskrivelse\nVester Allé\tMørkt")
  #expect(session.asked == [.readPastedTable("Sted\tBeskrivelse\nVester Allé\tMørkt")])
}

@Test("text pasted into a form of lines stands there without running a command or leaving it")
func pastesIntoAForm() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("c")
  session.paste("q\nx\n:quit\u{1B}[2J")
  try session.press("Ctrl-S")
  #expect(session.finding("Hæk")?.entries(.comment).map(\.text) == ["q\nx\n:quit [2J"])
}

@Test("text pasted into a search line searches for it") func pastesIntoAPrompt() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte", .done)])
  try session.press("/")
  session.paste("lygte")
  #expect(session.actsUpon == "Lygte")
}

@Test("what a table would add is shown first, and taken in as one act by a yes")
func importsByAYes() throws {
  var session = try Session([.finding("Hæk")])
  var draft = ActDraft()
  let id = SayableIdentifier(randomBits: 99)
  _ = EditWriter.makeFinding(id: id, [.title: "Mørk sti"], in: &draft)
  let reading = ImportReading(lines: ["3 rækker læst, 1 ny"], draft: draft, made: 1)
  session.send(.importRead(reading))
  #expect(session.text.contains("3 rækker læst, 1 ny"))
  #expect(session.acts.isEmpty)
  try session.press("Esc")
  #expect(session.finding("Mørk sti") == nil)
  session.send(.importRead(reading))
  try session.press("Enter")
  #expect(session.says == "1 fund er hentet ind.")
  #expect(session.actsUpon == "Mørk sti")
  try session.press("u")
  #expect(session.column(0) == ["Hæk"])
}

@Test("a table with nothing new offers nothing to say yes to") func importsNothing() throws {
  var session = try Session([.finding("Hæk")])
  session.send(.importRead(ImportReading(lines: ["0 nye"], draft: ActDraft(), made: 0)))
  #expect(session.text.contains("Der er intet nyt i tabellen."))
  try session.press("Enter")
  #expect(session.acts.isEmpty)
}

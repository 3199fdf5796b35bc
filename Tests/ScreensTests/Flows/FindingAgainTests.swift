import CaseModel
import ScreenTestSupport
import Screens
import Testing

@Test("search goes to the first that holds the word, n and N go on and back around the end")
func searches() throws {
  var session = try Session([
    .finding("Lygte ved nr. 9"), .finding("Hæk"), .finding("Lygte ved skolen", .done),
  ])
  try session.press("/ \"lygte\" Enter")
  #expect(session.actsUpon == "Lygte ved nr. 9")
  try session.press("n")
  #expect(session.actsUpon == "Lygte ved skolen")
  try session.press("n")
  #expect(session.actsUpon == "Lygte ved nr. 9")
  try session.press("N")
  #expect(session.actsUpon == "Lygte ved skolen")
}

@Test(
  "search finds Danish letters however they are written",
  arguments: [
    ("aeroe", "Ærø"), ("ærø", "AEROE"), ("gaard", "Gården"), ("gård", "Gaarden"),
    ("RØD", "roed lygte"), ("cafe", "Café"),
  ])
func foldsDanish(typed: String, title: String) throws {
  var session = try Session([.finding("Hæk"), .finding(title, .done)])
  try session.press("/ \"\(typed)\" Enter")
  #expect(session.actsUpon == title)
}

@Test("search follows the typing, and Esc goes back to where it began")
func escapeGoesBack() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte", .done)])
  try session.press("/ \"lyg\"")
  #expect(session.state.shown.place.column == 3)
  try session.press("Esc")
  #expect(session.actsUpon == "Hæk")
}

@Test("a word that is nowhere is said to be nowhere, and the selection stays")
func notFound() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte", .done)])
  try session.press("/ \"elefant\" Enter")
  #expect(session.says == "»elefant« findes ikke på tavlen.")
  #expect(session.actsUpon == "Hæk")
  try session.press("n")
  #expect(session.says == "»elefant« findes ikke på tavlen.")
}

@Test("n without a word to search for says what to do")
func noSearchYet() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("n")
  #expect(session.says == "Søg først efter et ord med /.")
}

@Test("a filter shows what matches, counts what it hides, stands on the screen, and Esc ends it")
func filters() throws {
  var session = try Session([
    .finding("Hæk", priority: .high), .finding("Lygte", priority: .low), .finding("Bænk"),
  ])
  try session.press("f \"priority:>=high\" Enter")
  #expect(session.column(0) == ["Hæk"])
  #expect(session.says == "1 af 3 fund vises. Esc viser alle.")
  #expect(session.screen[1].contains("priority:>=high"))
  #expect(session.screen[2].contains("1 af 3"))
  try session.press("Esc")
  #expect(session.column(0).count == 3)
}

@Test("the selection stays on its card when a filter still shows it")
func filterKeepsTheSelection() throws {
  var session = try Session([.finding("A"), .finding("B lygte"), .finding("C lygte")])
  for _ in 0..<3 where session.actsUpon != "C lygte" { try session.press("j") }
  try session.press("f \"lygte\" Enter")
  #expect(session.actsUpon == "C lygte")
  try session.press("Esc")
  #expect(session.actsUpon == "C lygte")
}

@Test("a filter that matches only in another column goes there")
func filterGoesWhereSomethingIs() throws {
  var session = try Session([.finding("A"), .finding("B lygte", .done)])
  try session.press("f \"lygte\" Enter")
  #expect(session.actsUpon == "B lygte")
}

@Test("a filter that matches nothing says so on the board")
func filterMatchesNothing() throws {
  var session = try Session([.finding("A")])
  try session.press("f \"elefant\" Enter")
  #expect(session.text.contains("Der er ingen fund, der passer til filteret."))
}

@Test(
  "a filter that cannot be read is told what is wrong, and can be mended",
  arguments: [
    ("farve:rød", "Der er intet felt, der hedder »farve«."),
    ("state:blå", "»blå« kan ikke stå i Status."),
    ("place:\"Vester", "Der mangler et anførselstegn."),
    ("category:<lighting", "Kategori kan ikke sammenlignes med < og >."),
  ])
func wrongFilter(typed: String, sentence: String) throws {
  for columns in [80, 40] {
    var session = try Session([.finding("Hæk")], columns: columns)
    try session.press("f")
    session.paste(typed)
    try session.press("Enter")
    #expect(session.screen.joined(separator: " ").contains(sentence.prefix(36)), "\(columns)")
    #expect(session.state.shown.prompt != nil)
    try session.press("Ctrl-U \"hæk\" Enter")
    #expect(session.column(0) == ["Hæk"])
  }
}

@Test("a new finding the filter hides is said to be hidden")
func hiddenByFilter() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("f \"hæk\" Enter a \"Lygte\" Ctrl-S")
  let id = try #require(session.finding("Lygte")?.id)
  #expect(session.says == "Fundet er gemt som \(id). (skjult af filteret)")
  #expect(session.actsUpon == "Hæk")
}

import CaseModel
import ChangeLog
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test("a move is told in plain words, without naming a column that is called like the state")
func movesInPlainWords() throws {
  var session = try Session([.finding("A", .confirmed)])
  let id = try #require(session.finding("A")?.id)
  try session.press("m")
  try session.goDown(to: "Lukket")
  try session.press("Enter \"Svaret\" Ctrl-S")
  #expect(session.says == "\(id) er nu lukket.")
  var other = try Session([.finding("B", category: .litter)])
  let name = try #require(other.finding("B")?.id)
  try other.press(">")
  #expect(other.says == "\(name) vurderes nu, under Nye.")
}

@Test("a digit chooses a row of the list of moves, and stands in front of it")
func digitsChooseAMove() throws {
  var session = try Session([.finding("A", category: .litter)])
  try session.press("m")
  #expect(session.screen[1] == "▌ 1  Vurderes  (Nye)")
  #expect(session.text.contains("Afventer\n"))
  try session.press("1")
  #expect(session.finding("A")?.state == .assessing)
}

@Test("themes go by their names, and a digit chooses one")
func themesHaveNames() throws {
  var session = try Session([.finding("A")])
  session.nameThemes(["dark": ["da": "Mørk", "en": "Dark"]])
  try session.press("F9")
  #expect(session.screen[1].hasPrefix("  1  Mørk "))
  try session.press("1")
  #expect(session.asked == [.useTheme("dark")])
}

@Test("naming who does it says that the finding still stands under Nye")
func assigningSaysWhereItStands() throws {
  var session = try Session([.finding("A")])
  try session.press("r")
  #expect(session.text.contains("Ansvarlig, opfølgning og frist"))
  try session.press("\"Vej\" Ctrl-S")
  #expect(session.says?.contains("Det står stadig under Nye; > fører det videre.") == true)
  #expect(
    session.says?.hasSuffix("»Vej« står ikke i registret; navnet står, som det er skrevet.") == true
  )
}

@Test("a note's form says that Enter begins a new line, a table's that Enter reads it")
func hintsOfEnter() throws {
  var session = try Session([.finding("A")])
  try session.press("c")
  #expect(session.text.contains("Enter ny linje"))
  try session.press("Esc i")
  #expect(session.text.contains("Enter henter"))
}

@Test("a message too long for a line stands whole in the list of messages")
func longMessagesAreWhole() throws {
  var session = try Session([.finding("A")], columns: 60)
  let words = (1...60).map { "ord\($0)" }
  session.send(.told(words.joined(separator: " "), .warning))
  #expect(session.text.contains("M viser resten"))
  try session.press("M")
  for word in words { #expect(session.text.contains(word), "\(word)") }
  session.resize(columns: 50, rows: 24)
  for word in words { #expect(session.text.contains(word), "\(word)") }
}

@Test("where a finding was taken in from is told in one line, after all else")
func sourceIsShort() throws {
  var session = try Session([])
  var tale = FindingFixture.finding("A", place: "Havnen")
  tale.values[.source] = .object(["Beskrivelse": .string(String(repeating: "lang ", count: 60))])
  try session.colleagueAdds(tale)
  try session.press("Enter")
  let line = try #require(session.screen.firstIndex { $0.contains("importeret: ") })
  let place = try #require(session.screen.firstIndex { $0.contains("Havnen") })
  #expect(place < line)
  #expect(session.screen.filter { $0.contains("lang lang") }.count <= 1)
}

@Test("a finding that came to its state today has it since today")
func sinceToday() throws {
  var session = try Session([.finding("A", category: .litter)])
  try session.press("> Enter")
  let step = try #require(session.frame.cursor?.row)
  #expect(session.screen[step].contains("vurderes") && session.screen[step + 1].contains("23-11"))
}

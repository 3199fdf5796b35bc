import CaseModel
import Language
import ScreenTestSupport
import Screens
import Testing
import Wording

@Test("all commands are found by typing what they are called, and Enter performs the chosen one")
func paletteRuns() throws {
  var session = try Session([.finding("Hæk")])
  try session.press(": \"haster mere\" Enter")
  #expect(session.stored(.priority, of: "Hæk") == "low")
  #expect(session.state.shown.layers.isEmpty)
}

@Test("a command nobody has is said to be none, and Enter does nothing")
func paletteFindsNothing() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("Ctrl-P \"elefant\"")
  #expect(session.text.contains("Ingen kommandoer passer."))
  try session.press("Enter")
  #expect(session.state.shown.layers.isEmpty)
  #expect(session.acts.isEmpty)
}

@Test("a command is found by its verb in any form", arguments: ["samle", "samler", "Saml"])
func paletteKnowsVerbs(word: String) throws {
  var session = try Session([.finding("Hæk")])
  try session.press(": \"\(word)\"")
  guard case .palette(let palette) = session.state.shown.layers.last else {
    Issue.record("no palette")
    return
  }
  #expect(palette.matches.contains(.command("merge")))
}

@Test("every command valid on the board is among all commands", arguments: Language.allCases)
func paletteIsWhole(language: Language) throws {
  var session = try Session([.finding("Hæk")], language: language)
  try session.press(":")
  guard case .palette(let palette) = session.state.shown.layers.last else {
    Issue.record("no palette")
    return
  }
  let listed = Set(palette.matches)
  for command in CommandCatalogue.table.commands(in: .board) where command.isListed {
    let word = command.title.in(language)
    #expect(listed.contains(.command(command.identifier)), "\(word)")
  }
}

@Test("help lists each command of the place it is called from, with its first key")
func helpIsWhole() throws {
  for keys in ["?", "Enter F1"] {
    var session = try Session([.finding("Hæk")], columns: 120, rows: 150)
    try session.press(keys)
    let scope: Scope = keys == "?" ? .board : .finding
    let words = Words.in(.danish)
    for command in CommandCatalogue.table.commands(in: scope) where command.isListed {
      let title = command.title.danish
      #expect(session.text.contains(title), "\(title)")
      let key = try #require(command.keys.first.map(words.keyName) ?? command.goLabel)
      #expect(
        session.screen.contains { $0.contains(key) && $0.contains(title) },
        "\(title)")
    }
  }
}

@Test("Enter on a line of help performs the command") func helpRuns() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("?")
  try session.goDown(to: "Haster mere")
  try session.press("Enter")
  #expect(session.stored(.priority, of: "Hæk") == "low")
}

@Test("help tells the whole life of a finding from the one table of steps")
func helpTellsTheSteps() throws {
  var session = try Session([.finding("Hæk")], columns: 120, rows: 150)
  try session.press("?")
  for step in Set(Lifecycle.steps.map(\.name)) {
    let word = Words.in(.danish).codes.step(step)
    #expect(session.screen.contains { $0.contains("\(word): ") }, "\(word)")
  }
}

@Test("every message stays in the list of messages, the latest first")
func messagesStay() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("M")
  #expect(session.says == "Der er ingen beskeder endnu.")
  session.send(.clock(Session.start.adding(minutes: 3)))
  try session.press("+ M")
  #expect(session.screen[0].hasPrefix(" Beskeder"))
  let id = try #require(session.finding("Hæk")?.id)
  #expect(session.screen[2].hasPrefix("▌ 09.33 \(id) har nu lav prioritet."))
  #expect(session.screen[1].hasSuffix("u fortryd"))
  #expect(session.screen[2].hasSuffix("kan fortrydes"))
  try session.press("Esc u M")
  #expect(!session.text.contains("kan fortrydes"))
}

@Test("history tells who did what, the latest first, and Enter opens the finding")
func historyTells() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte")])
  try session.colleagueSets([.due: "2026-12-24"], of: "Hæk")
  let id = try #require(session.finding("Hæk")?.id)
  try session.press("T")
  #expect(session.screen[1] == "▌ 23-11-2026 09.30  Jørgen Ågård  \(id) · frist: 24-12-2026")
  try session.press("Enter")
  #expect(session.actsUpon == "Hæk")
}

@Test("the language is changed at once, and back") func changesLanguage() throws {
  var session = try Session([.finding("Hæk")])
  #expect(session.screen[1].hasPrefix(" Nye "))
  try session.press("F8")
  #expect(session.screen[1].hasPrefix(" New "))
  try session.press("F8")
  #expect(session.screen[1].hasPrefix(" Nye "))
}

@Test("a theme is chosen from the list of themes") func choosesATheme() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("F9 Home")
  try session.goDown(to: "mono")
  try session.press("Enter")
  #expect(session.asked == [.useTheme("mono")])
}

@Test("q leaves a list, then the program; Ctrl-C never ends it") func leaves() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("? q")
  #expect(session.state.shown.layers.isEmpty)
  try session.press("Ctrl-C Ctrl-C Esc")
  #expect(session.asked.isEmpty)
  try session.press("q")
  #expect(session.asked == [.quit])
}

@Test("Ctrl-Z stops and Ctrl-L draws anew from everywhere, Ctrl-S answers that all is saved")
func everywhere() throws {
  for keys in ["", "Enter", "?"] {
    var session = try Session([.finding("Hæk")])
    try session.press("\(keys) Ctrl-Z Ctrl-L Ctrl-S")
    #expect(session.asked == [.suspend, .redraw])
    #expect(session.says?.hasPrefix("Alt er gemt.") == true)
  }
}

@Test("a letter that is no key here is said to be none") func unknownKey() throws {
  var session = try Session([.finding("Hæk")])
  try session.press("ø")
  #expect(session.says == "ø bruges ikke her. F1 viser tasterne.")
}

extension Command {
  /// Whether lists of commands name it by itself: all but the list itself and the columns' digits.
  fileprivate var isListed: Bool {
    identifier != "palette" && !identifier.rawValue.hasPrefix("column-")
  }
}

@Test("history tells of a note which finding it is about, and Enter opens that")
func historyNamesTheFinding() throws {
  var session = try Session([.finding("Hæk"), .finding("Lygte")])
  try session.press("c \"Ejeren er ringet op\" Ctrl-S T")
  let id = try #require(session.finding("Hæk")?.id)
  #expect(session.screen[1] == "▌ 23-11-2026 09.30  MKJ  Note til \(id): Ejeren er ringet op")
  try session.press("Enter")
  #expect(session.actsUpon == "Hæk")
}

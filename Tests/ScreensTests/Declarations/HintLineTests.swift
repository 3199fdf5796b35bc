import Language
import ScreenTestSupport
import Screens
import TerminalModel
import Testing
import Wording

@Test(
  "what people need most stands whole at the bottom of 80 columns", arguments: Language.allCases)
func hintLineFits(language: Language) throws {
  let needed: [(String, [String])] = [
    ("", ["open", "add", "next-state", "move-to", "undo", "search", "help", "quit"]),
    ("Enter", ["edit-row", "next-state", "move-to", "help", "back"]),
    ("m", ["choose", "help", "back"]),
  ]
  for (keys, commands) in needed {
    var session = try Session(exampleIn: language)
    try session.press(keys)
    for command in commands {
      let title = try #require(CommandCatalogue.table[CommandIdentifier(command)]).title.in(
        language)
      #expect(session.screen[23].contains(title), "\(title): \(session.screen[23])")
    }
    session.resize(columns: 160, rows: 24)
    let scope = session.state.scope
    for command in CommandCatalogue.table.commands(in: scope)
    where command.hint != nil && command.identifier != "quit" {
      let title = command.title.in(language)
      #expect(session.screen[23].contains(title), "\(title): \(session.screen[23])")
    }
  }
}

@Test(
  "help and the way out are named at the bottom of 40 columns", arguments: Language.allCases)
func helpIsNamed(language: Language) throws {
  for keys in ["", "Enter", "m"] {
    var session = try Session(exampleIn: language, columns: 40)
    try session.press(keys)
    let line = session.screen[23]
    for command in ["help", keys.isEmpty ? "quit" : "back"] {
      let title = try #require(CommandCatalogue.table[CommandIdentifier(command)]).title
      #expect(line.contains(title.in(language)), "\(keys): \(line)")
    }
  }
}

@Test("no line of help is cut on 80 columns", arguments: Language.allCases)
func helpFits(language: Language) throws {
  for keys in ["?", "Enter ?", "m ?"] {
    var session = try Session(exampleIn: language, rows: 100)
    try session.press(keys)
    for line in session.screen.dropFirst() { #expect(!line.contains("…"), "\(line)") }
  }
}

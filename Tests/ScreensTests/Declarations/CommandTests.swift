import Language
import Screens
import TerminalModel
import Testing
import Wording

@Test("no two commands share a key in one place", arguments: CommandCatalogue.table.scopes)
func keysAreUnique(scope: Scope) {
  var owners: [KeyStroke: String] = [:]
  for command in CommandCatalogue.table.commands(in: scope) {
    for key in command.keys {
      #expect(owners[key] == nil, "\(key.name): \(command.identifier.rawValue)")
      owners[key] = command.identifier.rawValue
    }
  }
}

@Test("no two commands share an identifier") func identifiersAreUnique() {
  let identifiers = CommandCatalogue.table.all.map(\.identifier)
  #expect(identifiers.count == Set(identifiers).count)
}

@Test("no key needs AltGr on a Danish keyboard or is a dead key there")
func keysAreReachable() {
  let hard = Set("@£${[]}|\\~^´`¨€")
  for command in CommandCatalogue.table.all {
    #expect(
      !command.keys.isEmpty || command.go != nil, "\(command.identifier.rawValue) has no key")
    for key in command.keys {
      guard case .character(let character) = key.key else { continue }
      #expect(!hard.contains(character), "\(command.identifier.rawValue): \(key.name)")
      #expect(character.isASCII, "\(command.identifier.rawValue): \(key.name)")
    }
  }
}

@Test(
  "the keys people know from elsewhere do here what they know",
  arguments: [
    ("a", "add"), ("e", "edit"), ("Enter", "open"), ("Esc", "back"), ("q", "quit"),
    ("/", "search"), ("n", "search-next"), ("N", "search-previous"), ("f", "filter"),
    (":", "palette"), ("Ctrl-P", "palette"), ("?", "help"), ("F1", "help"), ("u", "undo"),
    ("U", "redo"), ("Ctrl-R", "redo"), ("Space", "mark"), ("v", "mark-range"),
    ("H", "move-left"), ("L", "move-right"), ("J", "move-down"), ("K", "move-up"),
    ("Shift-Left", "move-left"), ("Shift-Right", "move-right"), ("Shift-Up", "move-up"),
    ("Shift-Down", "move-down"), ("m", "move-to"), ("1", "column-1"), ("9", "column-9"),
    ("p", "print"), ("Ctrl-Z", "suspend"), ("Ctrl-S", "saved"), ("Ctrl-C", "back"),
    ("Shift-Tab", "previous-column"),
  ])
func knownKeys(key: String, identifier: String) throws {
  let stroke = try #require(KeyStroke(name: key))
  #expect(
    CommandCatalogue.table.command(for: stroke, in: .board)?.identifier.rawValue == identifier)
}

@Test("every command has a short title and a help line, other words in each language")
func commandsHaveWords() {
  for command in CommandCatalogue.table.all {
    for language in Language.allCases {
      let title = command.title.in(language)
      #expect(!title.isEmpty && title.count <= 22, "\(command.identifier): \(title)")
      #expect(!command.help.in(language).isEmpty, "\(command.identifier)")
    }
    #expect(command.help.danish != command.help.english, "\(command.identifier)")
  }
}

@Test("a command without a key has a title and a help line that fit", arguments: Language.allCases)
func commandsWithoutKeys(language: Language) {
  let known = Set(CommandCatalogue.table.all.map(\.identifier))
  for command in CommandCatalogue.table.withoutKeys {
    #expect(!known.contains(command.identifier) && command.keys.isEmpty)
    let title = command.title.in(language)
    #expect(!title.isEmpty && title != command.identifier.rawValue && title.count <= 22, "\(title)")
    #expect(!command.help.in(language).isEmpty, "\(title)")
    #expect(command.title.danish != command.title.english)
  }
}

@Test("every place where keys are valid is named in both languages, and no two are the same place")
func placesAreNamed() {
  for scope in CommandCatalogue.table.scopes {
    #expect(!scope.place.danish.isEmpty && !scope.place.english.isEmpty, "\(scope.rawValue)")
    #expect(scope.place.danish != scope.place.english, "\(scope.rawValue)")
  }
  #expect(
    Set(CommandCatalogue.table.scopes.map(\.rawValue)).count == CommandCatalogue.table.scopes.count)
}

@Test("every obstacle is a sentence that fits a line", arguments: Language.allCases)
func obstaclesHaveSentences(language: Language) {
  for obstacle in Obstacle.allCases {
    let sentence = obstacle.sentence.in(language)
    #expect(sentence.hasSuffix("."), "\(obstacle)")
    #expect(TextWidth.columns(of: sentence) < 80, "\(obstacle)")
  }
}

import CaseModel
import Casework
import Language
import Wording

extension AppState {
  /// Commands valid beneath the palette whose title, help or name on the command line holds every
  /// word typed, then what is typed in a shell alone; where nothing does, the words' stems: titles
  /// say »saml«, and people type »samle«.
  func paletteMatches(_ text: String) -> [PaletteEntry] {
    // No command is told in so many words: what was laid on the keyboard need not be looked for.
    if text.utf8.count > Self.longestSearched { return [] }
    let keys = text.split(separator: " ").map { SearchKey.fold(String($0)) }
    let found = paletteMatches(keys)
    return found.isEmpty ? paletteMatches(keys.map(Self.verbStem)) : found
  }

  private static let longestSearched = 200

  private func paletteMatches(_ keys: [String]) -> [PaletteEntry] {
    let beneath =
      shown.layers.last { if case .palette = $0 { false } else { true } }?.scope ?? .board
    let listed = commands.offered(in: beneath).filter { $0.identifier != "palette" }
    let valid = Set(listed.map(\.identifier))
    var names: [CommandIdentifier: String] = [:]
    var shell: [ShellCommand] = []
    for command in sitting.keyboard.shellCommands {
      if let last = command.onScreen.last, valid.contains(last) {
        names[last, default: ""] += " " + command.names.joined(separator: " ")
      } else {
        shell.append(command)
      }
    }
    func isFound(_ searched: String) -> Bool {
      let searched = SearchKey.fold(searched)
      return keys.allSatisfy { searched.contains($0) }
    }
    let language = sitting.language
    var found = listed.filter { command in
      let (title, help) = (command.title.in(language), command.help.in(language))
      return isFound("\(title) \(help)\(names[command.identifier] ?? "")")
    }
    // Typed whole, a title means its own command and none whose title begins so.
    let typedWhole = keys.joined(separator: " ")
    if let meant = found.firstIndex(where: { SearchKey.fold($0.title.in(language)) == typedWhole })
    {
      found.insert(found.remove(at: meant), at: 0)
    }
    // The whole list is that of this place; what is typed elsewhere is told when it is asked for.
    let typed =
      keys.isEmpty
      ? []
      : shell.filter { command in
        isFound("\(command.names.joined(separator: " ")) \(command.title.in(sitting.language))")
      }
    return found.map { .command($0.identifier) } + typed.map { .shell($0) }
  }

  /// A Danish verb as one is told to do it: samle and samler are saml, rette is ret.
  private static func verbStem(_ word: String) -> String {
    guard word.count > 3 else { return word }
    var stem = Substring(word)
    if stem.hasSuffix("er") { stem.removeLast(2) } else if stem.hasSuffix("e") { stem.removeLast() }
    if stem != word, let last = stem.last, stem.dropLast().last == last { stem.removeLast() }
    return String(stem)
  }

  mutating func choose(_ entry: PaletteEntry) -> [Effect] {
    switch entry {
    case .command(let identifier):
      commands[identifier].map { perform($0) } ?? []
    case .shell(let command): choose(command)
    }
  }

  /// Goes as far as the screen does it from here and names the key that does the rest; says how it
  /// is typed where the screen does nothing of it.
  private mutating func choose(_ shell: ShellCommand) -> [Effect] {
    guard let place = stepOnScreen(of: shell),
      let step = commands[shell.onScreen[place]]
    else {
      say(
        Phrase(
          "Det skrives på kommandolinjen: \(shell.usage.danish)",
          "Type it on the command line: \(shell.usage.english)"
        ).in(sitting.language), .done)
      return []
    }
    let told = sitting.messages.all.count
    let effects = perform(step)
    if sitting.messages.all.count == told,
      let next = shell.onScreen[(place + 1)...].first.flatMap({ commands[$0] }),
      !keys(of: next).isEmpty
    {
      let key = keys(of: next)
      say(
        Phrase(
          "Tryk så \(key): \(next.title.danish)", "Then press \(key): \(next.title.english)"
        ).in(sitting.language), .done)
    }
    return effects
  }

  /// The last of its commands of the screen that is valid here, by its place among them.
  private func stepOnScreen(of shell: ShellCommand) -> Int? {
    let valid = scope
    return shell.onScreen.lastIndex {
      commands[$0]?.scopes.contains(valid) == true
    }
  }

  /// How an entry of the palette reads: its name, the keys that lead to it, and what it does.
  package func row(of entry: PaletteEntry) -> (name: String, keys: String, help: String) {
    switch entry {
    case .command(let identifier):
      guard let command = commands[identifier] else {
        return (identifier.rawValue, "", "")
      }
      let language = sitting.language
      return (command.title.in(language), keys(of: command), command.help.in(language))
    case .shell(let command):
      let keys = command.onScreen.compactMap { commands[$0] }.map { self.keys(of: $0) }
      return (
        "lygte \(command.name.in(sitting.language))",
        keys.filter { !$0.isEmpty }.joined(separator: ", "), command.title.in(sitting.language)
      )
    }
  }
}

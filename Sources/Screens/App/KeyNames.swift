import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

extension Words {
  /// A key as people of the language call it.
  package func keyName(_ key: KeyStroke) -> String {
    let sign: String
    switch key.key {
    case .character(let character):
      guard character == " ", key.modifiers.isEmpty else { return key.name }
      return say("Mellemrum", "Space")
    case .left: sign = "←"
    case .right: sign = "→"
    case .up: sign = "↑"
    case .down: sign = "↓"
    case .pageDown where key.modifiers.isEmpty: return "PgDn"
    case .pageUp where key.modifiers.isEmpty: return "PgUp"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .home, .end, .pageUp,
      .pageDown, .function:
      return key.name
    }
    return key.modifiers.isEmpty ? sign : key.modifiers == .shift ? "Shift-\(sign)" : key.name
  }
}

extension AppState {
  /// A command's keys as lists show them; arrow keys by their names where no arrows are drawn.
  package func keys(of command: Command) -> String {
    if let label = command.keysLabel { return label }
    let names = command.keys.map { key in
      let name = words.keyName(key)
      return sitting.isPlain && !name.utf8.allSatisfy { $0 < 128 } ? key.name : name
    }
    return (names + [command.goLabel].compactMap { $0 }).joined(separator: " ")
  }
}

extension Command {
  /// The two keys that lead to it from everywhere, as people read them: `gA`.
  package var goLabel: String? { go.map { KeyStroke.goTo.name + $0.name } }
}

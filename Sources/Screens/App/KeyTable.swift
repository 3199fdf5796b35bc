import TerminalModel

/// Which key leads to which command in one place.
struct KeyTable: Sendable {
  /// By the code of an ASCII letter pressed alone, as most keys are: looked up with each of them.
  private var letters: [Command?] = Array(repeating: nil, count: 128)
  private var others: [KeyStroke: Command] = [:]

  subscript(key: KeyStroke) -> Command? {
    get { Self.code(of: key).map { letters[$0] } ?? others[key] }
    set {
      if let code = Self.code(of: key) { letters[code] = newValue } else { others[key] = newValue }
    }
  }

  private static func code(of key: KeyStroke) -> Int? {
    guard key.modifiers.isEmpty, case .character(let character) = key.key else { return nil }
    return character.asciiValue.map(Int.init)
  }
}

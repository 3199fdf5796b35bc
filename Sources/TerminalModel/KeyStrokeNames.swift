extension KeyStroke {
  private static let namedKeys: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp),
    ("PageDown", .pageDown), ("Space", .character(" ")),
  ]

  private static let otherSpellings: [String: String] = [
    "escape": "esc", "return": "enter", "del": "delete", "ins": "insert", "pgup": "pageup",
    "pgdn": "pagedown", "pgdown": "pagedown",
  ]

  /// The name in the notation people read: `j`, `Ctrl-P`, `Shift-Left`, `F1`, `Space`, `Alt-b`.
  package var name: String {
    var prefix = ""
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if modifiers.contains(.shift) || key == .backTab { prefix += "Shift-" }
    return prefix + bareName
  }

  private var bareName: String {
    switch key {
    case .function(let number): return "F\(number)"
    case .backTab: return "Tab"
    case .character(let character) where character != " ":
      return modifiers.contains(.control) ? character.uppercased() : String(character)
    default:
      return Self.namedKeys.first { $0.key == key }?.name ?? ""
    }
  }

  /// Reads a name in the notation of ``name``; names of keys and modifiers in any case.
  ///
  /// - Returns: nil for a name that is none, so a key map can say which entry is wrong.
  package init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (modifier, after) = Self.modifier(startingIn: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    guard let key = Self.key(named: String(rest)) else { return nil }
    // A shifted letter comes as its capital: there is no other way to tell it in a terminal.
    if case .character(let character) = key, modifiers.contains(.shift), character.isLetter,
      let capital = character.uppercased().first
    {
      self.init(.character(capital), modifiers.subtracting(.shift))
    } else {
      self.init(key, modifiers)
    }
  }

  private static func modifier(startingIn text: Substring) -> (Modifiers, Substring)? {
    guard let dash = text.firstIndex(of: "-") else { return nil }
    let after = text[text.index(after: dash)...]
    guard !after.isEmpty else { return nil }
    switch text[..<dash].lowercased() {
    case "ctrl", "control", "c": return (.control, after)
    case "alt", "meta", "m": return (.alt, after)
    case "shift", "s": return (.shift, after)
    default: return nil
    }
  }

  private static func key(named name: String) -> Key? {
    if name.count == 1, let character = name.first {
      return character.isWhitespace ? nil : .character(character)
    }
    let lower = name.lowercased()
    let spelling = otherSpellings[lower] ?? lower
    if let found = namedKeys.first(where: { $0.name.lowercased() == spelling }) {
      return found.key
    }
    guard lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number)
    else { return nil }
    return .function(number)
  }

  /// The keys that type a text; a line feed is Enter, a tab is Tab.
  package static func typing(_ text: String) -> [KeyStroke] {
    text.map { character in
      switch character {
      case "\n", "\r", "\r\n": .enter
      case "\t": .tab
      default: .character(character)
      }
    }
  }

  /// Reads names separated by spaces, as in `j j Enter`; what stands in double quotes is typed
  /// letter by letter, as in `a "Lygte slukket" Enter`.
  ///
  /// - Returns: nil when a name is none or a quote is not closed.
  package static func list(_ text: String) -> [KeyStroke]? {
    var keys: [KeyStroke] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0 == " " || $0 == "\n" }
      guard let first = rest.first else { return keys }
      let afterFirst = rest.dropFirst()
      if first == "\"", let following = afterFirst.first, following != " " {
        guard let end = afterFirst.firstIndex(of: "\"") else { return nil }
        keys += typing(String(afterFirst[..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        let name = rest.prefix { $0 != " " && $0 != "\n" }
        guard let key = KeyStroke(name: String(name)) else { return nil }
        keys.append(key)
        rest = rest[name.endIndex...]
      }
    }
  }
}

/// What a command is called and what it does, in a line.
package struct CommandText: Sendable {
  package let title: String
  package let help: String

  init(_ title: String, _ help: String) {
    self.title = title
    self.help = help
  }
}

/// The commands' titles and help lines by identifier.
package struct CommandWords: Sendable {
  package let texts: [String: CommandText]
  /// Where keys are valid, by the place's name: `on the board`.
  package let places: [String: String]

  /// - Parameter areas: the words of the commands, area by area.
  init(_ areas: [[String: CommandText]], places: [String: String]) {
    texts = areas.reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
    self.places = places
  }

  /// The place's words; its name where there are none, which a test finds.
  package func place(_ name: String) -> String { places[name] ?? name }

  /// The command's words; its identifier where there are none, which a test finds.
  package subscript(identifier: String) -> CommandText {
    texts[identifier] ?? CommandText(identifier, "")
  }

  /// The commands `column-1` … `column-9`.
  static func columns(
    _ text: (Int) -> CommandText
  ) -> [String: CommandText] {
    Dictionary(uniqueKeysWithValues: (1...9).map { ("column-\($0)", text($0)) })
  }
}

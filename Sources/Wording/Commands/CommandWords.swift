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

  /// - Parameter areas: the words of the commands, area by area.
  init(_ areas: [[String: CommandText]]) {
    texts = areas.reduce(into: [:]) { all, area in all.merge(area) { first, _ in first } }
  }

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

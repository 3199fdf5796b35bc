import Language
import TerminalModel

/// A command's name for ever: in settings, in tests.
package struct CommandIdentifier: Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

/// What a person can do, declared once: keys, where it is valid, what stands in its way, what it
/// does. Key map, help, palette, hint line and the README's table are drawn from it.
package struct Command: Sendable {
  package let identifier: CommandIdentifier
  /// What it is called, in a word or two.
  package let title: Phrase
  /// What it does, in a line.
  package let help: Phrase
  package let scopes: ScopeSet
  /// The first is the one shown.
  package private(set) var keys: [KeyStroke]
  /// The key that leads to it after ``KeyStroke/goTo``; nil where none does.
  package private(set) var go: KeyStroke?
  /// Whether the hint line names it where it is valid, and how early: lower comes first.
  package let hint: Int?
  /// How lists name the keys of several commands that differ in a number alone, on the first of
  /// them; empty on the others, which lists leave out.
  package private(set) var keysLabel: String?
  package let obstacle: @Sendable (AppState) -> Obstacle?
  package let run: @Sendable (inout AppState) -> [Effect]

  /// - Parameter keys: as people write them, separated by blanks: `j Down`. An unreadable name
  ///   gives a command without that key, which a test finds.
  package init(
    _ identifier: CommandIdentifier, _ title: Phrase, help: Phrase, in scopes: ScopeSet,
    keys: String, go: Character? = nil, hint: Int? = nil, keysLabel: String? = nil,
    obstacle: @escaping @Sendable (AppState) -> Obstacle? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.identifier = identifier
    self.title = title
    self.help = help
    self.scopes = scopes
    self.keys = keys.split(separator: " ").compactMap { KeyStroke(name: String($0)) }
    self.go = go.map { KeyStroke.character($0) }
    self.hint = hint
    self.keysLabel = keysLabel
    self.obstacle = obstacle
    self.run = run
  }

  /// The same command under other keys.
  func with(_ keys: [KeyStroke], go: KeyStroke?) -> Command {
    var other = self
    // A range of keys that differ in a number is named by them while they are the same.
    if keys != self.keys { other.keysLabel = nil }
    other.keys = keys
    other.go = go
    return other
  }
}

/// Where the commands of all areas are declared, each in its own folder; the program puts them
/// together.
package enum CommandCatalogue {}

extension KeyStroke {
  /// The key that waits for a second one, which says where to go.
  package static let goTo = KeyStroke.character("g")
}

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
  package let scopes: Set<Scope>
  /// The first is the one shown.
  package let keys: [KeyStroke]
  /// Whether the hint line names it where it is valid, and how early: lower comes first.
  package let hint: Int?
  /// How lists name the keys of several commands that differ in a number alone, on the first of
  /// them; empty on the others, which lists leave out.
  package let keysLabel: String?
  package let obstacle: @Sendable (AppState) -> Obstacle?
  package let run: @Sendable (inout AppState) -> [Effect]

  /// - Parameter keys: as people write them, separated by blanks: `j Down`. An unreadable name
  ///   gives a command without that key, which a test finds.
  package init(
    _ identifier: CommandIdentifier, _ title: Phrase, help: Phrase, in scopes: Set<Scope>,
    keys: String, hint: Int? = nil, keysLabel: String? = nil,
    obstacle: @escaping @Sendable (AppState) -> Obstacle? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.identifier = identifier
    self.title = title
    self.help = help
    self.scopes = scopes
    self.keys = keys.split(separator: " ").compactMap { KeyStroke(name: String($0)) }
    self.hint = hint
    self.keysLabel = keysLabel
    self.obstacle = obstacle
    self.run = run
  }
}

/// All commands, and which key leads to which where.
package enum CommandCatalogue {
  package static let all: [Command] =
    movingAbout + cards + editing + joining + looking + past + reviewing + merging + handEditing
    + overview + triage + ball + general

  /// Commands that no key leads to: found by their names in the palette.
  package static let withoutKeys: [Command] = records

  private static let byIdentifier: [CommandIdentifier: Command] = Dictionary(
    (all + withoutKeys).map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byKey: [Scope: KeyTable] = {
    var tables: [Scope: KeyTable] = [:]
    for command in all {
      for scope in command.scopes {
        for key in command.keys where tables[scope]?[key] == nil {
          tables[scope, default: KeyTable()][key] = command
        }
      }
    }
    return tables
  }()

  package static func command(_ identifier: CommandIdentifier) -> Command? {
    byIdentifier[identifier]
  }

  package static func command(for key: KeyStroke, in scope: Scope) -> Command? {
    byKey[scope]?[key]
  }

  package static func commands(in scope: Scope) -> [Command] {
    all.filter { $0.scopes.contains(scope) }
  }

  private static let hinting: [Scope: [Command]] = Dictionary(
    uniqueKeysWithValues: Scope.allCases.map { scope in
      (
        scope,
        commands(in: scope).filter { $0.hint != nil }.sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
      )
    })

  /// The commands the hint line names, the most needed first.
  package static func hinted(in scope: Scope) -> [Command] { hinting[scope] ?? [] }

  /// The commands lists show: of several that differ in a number alone, the first.
  package static func listed(in scope: Scope) -> [Command] {
    commands(in: scope).filter { $0.keysLabel != "" }
  }

  /// The commands the palette offers.
  static func offered(in scope: Scope) -> [Command] {
    listed(in: scope) + withoutKeys.filter { $0.scopes.contains(scope) }
  }
}

import TerminalModel

/// All commands, and which key leads to which where.
package struct CommandTable: Sendable {
  package let all: [Command]
  /// Commands that no key leads to: found by their names in the palette.
  package let withoutKeys: [Command]
  /// All places with keys of their own.
  package let scopes: [Scope]
  private let byIdentifier: [CommandIdentifier: Command]
  private let byKey: [Scope: KeyTable]
  private let hinting: [Scope: [Command]]
  private let going: [Scope: [Command]]

  package init(all: [Command], withoutKeys: [Command], scopes: [Scope]) {
    self.all = all
    self.withoutKeys = withoutKeys
    self.scopes = scopes
    byIdentifier = Dictionary(
      (all + withoutKeys).map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    var byKey: [Scope: KeyTable] = [:]
    var hinting: [Scope: [Command]] = [:]
    var going: [Scope: [Command]] = [:]
    for scope in scopes {
      let valid = all.filter { $0.scopes.contains(scope) }
      var keys = KeyTable()
      for command in valid {
        for key in command.keys where keys[key] == nil { keys[key] = command }
      }
      byKey[scope] = keys
      // From a choice only within it: whoever is asked something answers first.
      going[scope] = (scope == .list || scope == .form ? valid : all).filter { $0.go != nil }
      hinting[scope] = valid.filter { $0.hint != nil }.sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
    }
    self.byKey = byKey
    self.hinting = hinting
    self.going = going
  }

  package subscript(_ identifier: CommandIdentifier) -> Command? { byIdentifier[identifier] }

  package func command(for key: KeyStroke, in scope: Scope) -> Command? { byKey[scope]?[key] }

  /// The commands that a second key leads to there, in the order they are declared.
  package func going(from scope: Scope) -> [Command] { going[scope] ?? [] }

  package func commands(in scope: Scope) -> [Command] {
    all.filter { $0.scopes.contains(scope) }
  }

  /// The commands the hint line names, the most needed first.
  package func hinted(in scope: Scope) -> [Command] { hinting[scope] ?? [] }

  /// The commands lists show: of several that differ in a number alone, the first.
  package func listed(in scope: Scope) -> [Command] {
    commands(in: scope).filter { $0.keysLabel != "" }
  }

  /// The commands the palette offers.
  package func offered(in scope: Scope) -> [Command] {
    listed(in: scope) + withoutKeys.filter { $0.scopes.contains(scope) }
  }
}

import CaseModel
import TerminalModel

/// Keys that a person has given commands themselves, and what is wrong with the file they wrote
/// them in: an object of commands' identifiers with their keys, `{"register": "Q", "start": "0 gs"}`.
///
/// What is wrong is left as the program has it, so that no key file can shut anybody out.
package struct OwnKeys: Sendable {
  /// The keys of a command, and the one that leads to it after `g`.
  struct Keys: Hashable, Sendable {
    var keys: [KeyStroke] = []
    var go: KeyStroke?
  }

  package enum Problem: Error, Hashable, Sendable {
    /// The file is not an object of texts.
    case notAnObject
    case unknownCommand(String)
    case unreadable(command: String, key: String)
    /// A terminal does not tell the key from another, or takes it for itself.
    case unsendable(command: String, key: String)
    /// The key wants AltGr on a Danish keyboard, or is a dead key there.
    case hard(command: String, key: String)
    /// Another command has the key in the same place.
    case taken(command: String, key: String, by: CommandIdentifier)
    /// The way out and the first of two keys are always what they are.
    case reserved(command: String, key: String)
  }

  private(set) var changes: [CommandIdentifier: Keys] = [:]
  package private(set) var problems: [Problem] = []

  /// Escape, Ctrl-C and Ctrl-Z must lead out of everything, whatever a file says; `g` waits.
  static let reserved: Set<KeyStroke> = [.escape, .control("c"), .control("z"), .goTo]

  /// What needs AltGr on a Danish keyboard, or two presses.
  static let hard = Set("@£${[]}|\\~^´`¨€")

  package init(_ file: JSONValue, for table: CommandTable) {
    guard let members = file.object else {
      problems = [.notAnObject]
      return
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let command = table[CommandIdentifier(name)] else {
        problems.append(.unknownCommand(name))
        continue
      }
      guard let text = value.string else {
        problems.append(.unreadable(command: name, key: ""))
        continue
      }
      var keys = Keys()
      for word in text.split(separator: " ").map(String.init) {
        if let problem = take(word, of: name, into: &keys) { problems.append(problem) }
      }
      let isAsked = text.contains { !$0.isWhitespace }
      // Of what cannot be used at all, the program's own keys stay.
      if isAsked, keys == Keys() { continue }
      changes[command.identifier] = keys
    }
    dropClashes(in: table)
  }

  private func take(_ word: String, of command: String, into keys: inout Keys) -> Problem? {
    let isGoing = word.count > 1 && word.hasPrefix(KeyStroke.goTo.name)
    guard let key = KeyStroke(name: isGoing ? String(word.dropFirst()) : word) else {
      return .unreadable(command: command, key: word)
    }
    if !isGoing, Self.reserved.contains(key) { return .reserved(command: command, key: word) }
    if case .character(let character) = key.key {
      if Self.hard.contains(character) || !character.isASCII && key.modifiers.isEmpty == false {
        return .hard(command: command, key: word)
      }
      // A terminal sends Ctrl with letters alone; with Shift it sends the same.
      if key.modifiers.contains(.control), !character.isLetter || !character.isASCII {
        return .unsendable(command: command, key: word)
      }
    }
    if case .function(let number) = key.key, !(1...12).contains(number) {
      return .unsendable(command: command, key: word)
    }
    if isGoing { keys.go = key } else { keys.keys.append(key) }
    return nil
  }

  /// A key two commands would have in one place stays with the one that had it, or with the first
  /// of the file.
  private mutating func dropClashes(in table: CommandTable) {
    // A command that has lost all it asked for keeps the program's, which another may have wanted.
    while dropClash(in: table) {}
  }

  /// - Returns: whether a command went back to the program's keys, so that all must be looked at anew.
  private mutating func dropClash(in table: CommandTable) -> Bool {
    for identifier in changes.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard let command = table[identifier], let wanted = changes[identifier] else { continue }
      for key in wanted.keys {
        guard let owner = owner(of: key, besides: command, in: table) else { continue }
        changes[identifier]?.keys.removeAll { $0 == key }
        problems.append(.taken(command: identifier.rawValue, key: key.name, by: owner))
      }
      if let go = wanted.go,
        let owner = table.all.first(where: { other in
          other.identifier != identifier && !isLater(other, than: command)
            && self.go(of: other) == go
        })
      {
        changes[identifier]?.go = nil
        problems.append(
          .taken(
            command: identifier.rawValue, key: KeyStroke.goTo.name + go.name,
            by: owner.identifier))
      }
      if let left = changes[identifier], left == Keys(), wanted != Keys() {
        changes[identifier] = nil
        return true
      }
    }
    return false
  }

  private func owner(
    of key: KeyStroke, besides command: Command, in table: CommandTable
  ) -> CommandIdentifier? {
    let places = table.scopes.filter { command.scopes.contains($0) }
    return table.all.first { other in
      other.identifier != command.identifier && !isLater(other, than: command)
        && keys(of: other).contains(key)
        && places.contains { other.scopes.contains($0) }
    }?.identifier
  }

  /// Whether the file names a command after the other one, so that it is that which gives way.
  private func isLater(_ other: Command, than command: Command) -> Bool {
    changes[other.identifier] != nil
      && other.identifier.rawValue > command.identifier.rawValue
  }

  func keys(of command: Command) -> [KeyStroke] {
    guard let own = changes[command.identifier]?.keys else { return command.keys }
    return own + command.keys.filter { Self.reserved.contains($0) }
  }

  func go(of command: Command) -> KeyStroke? {
    changes[command.identifier].map { $0.go } ?? command.go
  }
}

extension CommandTable {
  /// The same commands under a person's own keys.
  package func changed(by own: OwnKeys) -> CommandTable {
    CommandTable(
      all: all.map { $0.with(own.keys(of: $0), go: own.go(of: $0)) }, withoutKeys: withoutKeys,
      scopes: scopes)
  }
}

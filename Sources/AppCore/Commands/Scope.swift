import Language

/// Where a command's keys are valid: the board, an open finding, or a list; a list with keys of its
/// own is a place of its own, which it declares itself.
package struct Scope: Hashable, Sendable {
  package let rawValue: String
  /// Where that is, as help tells it: `on the board`.
  package let place: Phrase

  init(_ rawValue: String, _ place: Phrase) {
    self.rawValue = rawValue
    self.place = place
  }

  package static let board = Scope("board", Phrase("på tavlen", "on the board"))
  package static let finding = Scope("finding", Phrase("ved et fund", "at a finding"))
  /// Help, messages, choices: lists without keys of their own.
  package static let list = Scope("list", Phrase("i en liste", "in a list"))

  package static let allCases: [Scope] = {
    var scopes: [Scope] = [.board, .finding, .list, .triage]
    for screen in ListScreens.all where !scopes.contains(screen.scope) {
      scopes.append(screen.scope)
    }
    return scopes
  }()

  /// Every list: keys to go about, to choose and to go back are the same in all of them.
  package static let lists = all.subtracting([.board, .finding])

  /// Lists of findings: what can be done to a card can be done to the row that is selected.
  package static let findingLists = Set(
    ListScreens.all.filter { $0.isOfFindings }.map { $0.scope })

  /// Wherever a finding is before one's eyes.
  package static let findings = findingLists.union([.board, .finding])

  static let all = Set(allCases)

  /// All but what only helps to choose or to read.
  static let places = all.subtracting([.list])

  package static func == (left: Scope, right: Scope) -> Bool { left.rawValue == right.rawValue }
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

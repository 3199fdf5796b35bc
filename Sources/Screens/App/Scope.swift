import Language

/// Where a command's keys are valid: the board, an open finding, or a list; a list with keys of its
/// own is a place of its own, which it declares itself.
package struct Scope: Hashable, Sendable {
  package let rawValue: String
  /// Where that is, as help tells it: `on the board`.
  package let place: Phrase
  /// Whether what can be done to a card can be done to the row that is selected there.
  package let isOfFindings: Bool
  /// Whether letters are typed there, so that it shares no keys with other places.
  package let isWritten: Bool

  init(_ rawValue: String, _ place: Phrase, isOfFindings: Bool = false, isWritten: Bool = false) {
    self.isWritten = isWritten
    self.rawValue = rawValue
    self.place = place
    self.isOfFindings = isOfFindings
  }

  package static let board = Scope(
    "board", Phrase("på tavlen", "on the board"), isOfFindings: true)
  package static let finding = Scope(
    "finding", Phrase("ved et fund", "at a finding"), isOfFindings: true)
  package static let start = Scope("start", Phrase("på startsiden", "on the start screen"))
  /// Where letters are written: keys that lead elsewhere are few.
  package static let form = Scope(
    "form", Phrase("i en formular", "in a form"), isWritten: true)
  /// Help, messages, choices: lists without keys of their own.
  package static let list = Scope("list", Phrase("i en liste", "in a list"))

  package static func == (left: Scope, right: Scope) -> Bool { left.rawValue == right.rawValue }
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// The places where a command is valid: some by name, or all of a kind, those among them that are
/// declared later.
package struct ScopeSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private enum Kind: Hashable, Sendable { case named, all, places, lists, findings }
  private let kind: Kind
  private let names: Set<Scope>

  private init(_ kind: Kind) {
    self.kind = kind
    names = []
  }

  package init(arrayLiteral scopes: Scope...) {
    kind = .named
    names = Set(scopes)
  }

  package static let all = ScopeSet(.all)
  /// All but what only helps to choose or to read.
  package static let places = ScopeSet(.places)
  /// Every list: keys to go about, to choose and to go back are the same in all of them.
  package static let lists = ScopeSet(.lists)
  /// Wherever a finding is before one's eyes.
  package static let findings = ScopeSet(.findings)

  package func contains(_ scope: Scope) -> Bool {
    if scope.isWritten, kind != .named { return false }
    return switch kind {
    case .named: names.contains(scope)
    case .all: true
    case .places: scope != .list
    case .lists: scope != .board && scope != .finding
    case .findings: scope.isOfFindings
    }
  }
}

/// The order of a list: `due`, `-priority`, several separated by commas.
package struct FindingOrder: Hashable, Sendable {
  package struct Key: Hashable, Sendable {
    package let field: NamedField
    package let isReversed: Bool

    package init(_ field: NamedField, isReversed: Bool = false) {
      self.field = field
      self.isReversed = isReversed
    }

    package init(_ field: FindingField, isReversed: Bool = false) {
      self.init(.known(field), isReversed: isReversed)
    }
  }

  package let keys: [Key]

  package init(_ keys: [Key] = []) { self.keys = keys }

  package var isEmpty: Bool { keys.isEmpty }

  /// - Throws: the word that is no field, when there is one.
  package static func reading(
    _ text: String, own: OwnFields = .none
  ) throws(UnknownWord) -> FindingOrder {
    var keys: [Key] = []
    for part in text.split(separator: ",") {
      let name = part.drop { $0 == "-" || $0 == "+" || $0 == " " }
      guard let field = own.named(String(name)) else {
        throw UnknownWord(word: String(name))
      }
      keys.append(Key(field, isReversed: part.hasPrefix("-")))
    }
    return FindingOrder(keys)
  }

  package struct UnknownWord: Error { package let word: String }

  /// The findings in this order; those it does not tell apart keep theirs. What has no value comes
  /// last, whichever way the order runs.
  package func sorted(_ findings: [Finding], _ alphabet: AlphabeticalOrder) -> [Finding] {
    if isEmpty { return findings }
    let keyed = findings.map { ($0, key(of: $0, alphabet)) }
    return keyed.enumerated().sorted { left, right in
      precedes(left.element.1, right.element.1) ?? (left.offset < right.offset)
    }.map(\.element.0)
  }

  /// What an order goes by in one finding: a value for each of its keys.
  package struct SortKey: Hashable, Sendable {
    fileprivate let values: [SortValue]
  }

  package func key(of finding: Finding, _ alphabet: AlphabeticalOrder) -> SortKey {
    SortKey(values: keys.map { Self.value(of: finding, $0.field, alphabet) })
  }

  /// Whether one comes before the other; nil where this order does not tell them apart.
  package func precedes(_ left: SortKey, _ right: SortKey) -> Bool? {
    for (place, key) in keys.enumerated() {
      let (one, other) = (left.values[place], right.values[place])
      if one == other { continue }
      if one == .none || other == .none { return other == .none }
      return (one < other) != key.isReversed
    }
    return nil
  }

  fileprivate enum SortValue: Hashable, Comparable, Sendable {
    case number(Int)
    case text([UInt32])
    case none

    static func < (left: SortValue, right: SortValue) -> Bool {
      switch (left, right) {
      case (.number(let one), .number(let other)): one < other
      case (.text(let one), .text(let other)): one.lexicographicallyPrecedes(other)
      case (.number, _): true
      case (.text, .none): true
      default: false
      }
    }
  }

  private static func value(
    of finding: Finding, _ field: NamedField, _ alphabet: AlphabeticalOrder
  ) -> SortValue {
    func text(_ text: String?) -> SortValue {
      text.flatMap { $0.isEmpty ? nil : .text(alphabet.key($0)) } ?? .none
    }
    let known: FindingField
    switch field {
    case .known(let field): known = field
    case .own(let field):
      guard let value = finding.values[field.name.rawValue] else { return .none }
      // Codes come in the order of their list.
      if let place = field.codes.firstIndex(where: { value == .string($0.code) }) {
        return .number(place)
      }
      return value.integer.map { .number(Int($0)) } ?? text(value.string)
    }
    return switch known {
    case .priority: finding.priority.map { .number($0.order) } ?? .none
    case .state: FindingState.allCases.firstIndex(of: finding.state).map { .number($0) } ?? .none
    case .title: text(finding.title)
    case .createdAt: text(finding.createdAt)
    case .updatedAt: text(finding.updatedAt)
    case .stateSince: text(finding.stateSince)
    case .createdBy: text(finding.createdBy)
    case .updatedBy: text(finding.updatedBy)
    case .reopened: .number(finding.reopened)
    default: finding.values.integer(known).map { .number($0) } ?? text(finding.values.text(known))
    }
  }
}

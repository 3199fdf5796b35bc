import CaseModel

/// The order of a list: `due`, `-priority`, several separated by commas.
struct FindingOrder {
  struct Key {
    let field: FindingField
    let isReversed: Bool
  }

  let keys: [Key]
  let alphabet: AlphabeticalOrder

  /// - Returns: nil and the word that is no field, when there is one.
  static func reading(
    _ text: String, alphabet: AlphabeticalOrder
  ) throws(UnknownWord) -> FindingOrder {
    var keys: [Key] = []
    for part in text.split(separator: ",") {
      let name = part.drop { $0 == "-" || $0 == "+" || $0 == " " }
      guard let field = Vocabulary.findingField(named: String(name)) else {
        throw UnknownWord(word: String(name))
      }
      keys.append(Key(field: field, isReversed: part.hasPrefix("-")))
    }
    return FindingOrder(keys: keys, alphabet: alphabet)
  }

  struct UnknownWord: Error { let word: String }

  /// What has no value comes last, whichever way the order runs.
  func precedes(_ left: Finding, _ right: Finding) -> Bool {
    for key in keys {
      switch (Self.text(left, key.field), Self.text(right, key.field)) {
      case (nil, nil): continue
      case (nil, _): return false
      case (_, nil): return true
      case (let one?, let other?):
        let verdict = compare(one, other, key)
        if let verdict { return verdict }
      }
    }
    return false
  }

  /// Whether the first comes first; nil when the order does not tell.
  private func compare(_ one: SortValue, _ other: SortValue, _ key: Key) -> Bool? {
    let ascending: Bool
    switch (one, other) {
    case (.number(let left), .number(let right)):
      if left == right { return nil }
      ascending = left < right
    case (.text(let left), .text(let right)):
      if left == right { return nil }
      ascending = alphabet.precedes(left, right)
    default: return nil
    }
    return ascending != key.isReversed
  }

  private enum SortValue {
    case number(Int)
    case text(String)
  }

  private static func text(_ finding: Finding, _ field: FindingField) -> SortValue? {
    switch field {
    case .priority: finding.priority.map { .number($0.order) }
    case .state:
      FindingState.allCases.firstIndex(of: finding.state).map { .number($0) }
    case .title: finding.title.isEmpty ? nil : .text(finding.title)
    case .createdAt: .text(finding.createdAt)
    case .updatedAt: .text(finding.updatedAt)
    case .stateSince: .text(finding.stateSince)
    case .createdBy: finding.createdBy.map { .text($0) }
    case .updatedBy: finding.updatedBy.map { .text($0) }
    case .reopened: .number(finding.reopened)
    default:
      finding.values.integer(field).map { .number($0) }
        ?? finding.values.text(field).map { .text($0) }
    }
  }
}

/// A finding as a query asks for it, field by field: one that lies in the log reads only what is
/// asked for, which over a hundred thousand findings is most of the work.
package protocol QuerySubject {
  /// The shown value, or nil where there is none; a reference as the identifier people say.
  func value(_ field: FindingField) -> JSONValue?
  /// The value of a field of the workspace's own.
  func value(_ field: OwnField) -> JSONValue?
  /// The texts of its entries of a kind.
  func entryTexts(_ kind: RecordKind) -> [String]
  func hasEntries(_ kind: RecordKind) -> Bool
  /// When it was made or changed or came to its state, RFC 3339 with offset; nil for other fields.
  func stamp(_ field: FindingField) -> String?
  /// Whether a field has more than one value standing.
  var isInConflict: Bool { get }
  /// Whether the act that made it was undone.
  var isUndone: Bool { get }
}

extension QuerySubject {
  package func text(_ field: FindingField) -> String? { value(field)?.string }

  /// The state the rules know.
  package var state: FindingState {
    isUndone ? .withdrawn : FindingState(stored: text(.state))
  }

  /// Positive findings never count as open (DOMAIN B3).
  package var isOpen: Bool {
    state.isOpen && text(.kind) != FindingKind.positive.rawValue
  }

  /// A deadline of today is not yet overdue: the responsible party has until midnight.
  package func isOverdue(on today: Day) -> Bool {
    guard let due = text(.due).flatMap({ Day(iso: $0) }), due < today else { return false }
    return isOpen && state.canBeOverdue
  }

  /// Whether nobody has written what is to be done although something is.
  package var lacksAction: Bool { isOpen && state != .done && !hasEntries(.action) }
}

extension Finding: QuerySubject {
  package func value(_ field: FindingField) -> JSONValue? { values[field] }

  package func value(_ field: OwnField) -> JSONValue? {
    field.names.lazy.compactMap { values[$0.rawValue] }.first
  }

  package func entryTexts(_ kind: RecordKind) -> [String] {
    entries.filter { $0.kind == kind }.compactMap(\.text)
  }

  package func hasEntries(_ kind: RecordKind) -> Bool { entries.contains { $0.kind == kind } }

  package func stamp(_ field: FindingField) -> String? {
    switch field {
    case .createdAt: createdAt
    case .updatedAt: updatedAt
    case .stateSince: stateSince
    default: nil
    }
  }

  package var isInConflict: Bool { !conflicts.isEmpty }
}

/// The fields of a list that was sent to a party.
package enum SendingField: String, RecordField {
  case id, party, on, edition, audience, withheld, rows
  /// What the party's answer says of no finding of the list.
  case note
  /// The case in the municipality's journal, and the day the list was handed in to it.
  case caseNumber, journalisedOn

  package static func any(_ field: Self) -> AnyField { .sending(field) }
  package var isShownUnset: Bool { false }
  package var since: Int64 {
    switch self {
    case .note, .caseNumber, .journalisedOn: 2
    default: 1
    }
  }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .party: .party
    case .on, .journalisedOn: .day
    case .edition, .withheld: .integer
    case .audience, .caseNumber: .line
    case .rows: .kept
    case .note: .text
    }
  }
}

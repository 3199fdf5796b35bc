/// The fields of a list that was sent to a party.
package enum SendingField: String, RecordField {
  case id, party, on, edition, audience, withheld, rows
  /// What the party's answer says of no finding of the list.
  case note

  package static func any(_ field: Self) -> AnyField { .sending(field) }
  package var isShownUnset: Bool { false }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .party: .party
    case .on: .day
    case .edition, .withheld: .integer
    case .audience: .line
    case .rows: .kept
    case .note: .text
    }
  }

  package var since: Int64 { self == .note ? 2 : 1 }
}

package enum PartyField: String, RecordField {
  case id, name, kind, organisation, unit, contact, phone, email, alias, notes
  package static func any(_ field: Self) -> AnyField { .party(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .kind: .code(.partyKind)
    case .name, .organisation, .unit, .contact, .phone, .email, .alias: .line
    case .notes: .text
    }
  }
}

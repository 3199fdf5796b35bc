package enum PartyField: String, RecordField {
  case id, name, kind, organisation, unit, contact, phone, email, alias, notes
  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .kind: .code(.partyKind)
    case .name, .organisation, .unit, .contact, .phone, .email, .alias: .line
    case .notes: .text
    }
  }
}

package enum AreaField: String, RecordField {
  case id, name, kind, parent, households, association, notes
  package static func any(_ field: Self) -> AnyField { .area(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .name, .kind, .association: .line
    case .parent: .area
    case .households: .integer
    case .notes: .text
    }
  }
}

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

extension RecordSchema {
  package static let area = RecordSchema(
    .area, KindNames(.et("område", "områder", "området"), english: "area", "areas"),
    home: .register("areas"), fields: AreaField.all, identity: .area(.name), isTold: true,
    isEdited: true, since: 1, askedFirst: [.area(.name), .area(.parent), .area(.households)],
    sameKeys: { values in values.text(AreaField.name).map { [SearchKey.name($0)] } ?? [] })
}

package enum PersonField: String, RecordField {
  case id, name, initials, role, phone, email
  package static func any(_ field: Self) -> AnyField { .person(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .role: .code(.personRole)
    case .name, .initials, .phone, .email: .line
    }
  }
}

extension RecordSchema {
  /// Who takes part in the work, by the initials that stand at what they write.
  package static let person = RecordSchema(
    .person,
    KindNames(
      .en("person", "personer", "personen"), english: "person", "persons",
      others: ["people", "medarbejder", "medarbejdere"]),
    home: .register("persons"), fields: PersonField.all, identity: .person(.name), isTold: true,
    isEdited: true, since: 2,
    askedFirst: [.person(.name), .person(.initials), .person(.role)],
    sameKeys: { values in
      let key = values.text(PersonField.initials) ?? values.text(PersonField.name) ?? ""
      return key.isEmpty ? [] : [SearchKey.name(key)]
    })
}

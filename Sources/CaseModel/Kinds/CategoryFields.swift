/// What a workspace says of a category: a word of its own for one that the program knows, or one
/// that it has added.
package enum CategoryField: String, RecordField {
  case id, name, nameEnglish
  /// As findings hold it; given when the record is made, and the same whatever it is called later.
  case code
  /// The category of the program's that one of the workspace's own stands below.
  case parent
  /// What it is called besides, divided by commas: read in tables and queries.
  case alias
  case removed

  package static func any(_ field: Self) -> AnyField { .category(field) }
  package var isShownUnset: Bool { false }

  package var since: Int64 {
    switch self {
    case .name, .code, .parent, .removed: 1
    case .id, .nameEnglish, .alias: 2
    }
  }

  package var form: FieldForm {
    switch self {
    case .id, .code: .fixed
    case .name, .nameEnglish, .alias: .line
    case .parent: .code(.category)
    case .removed: .truth
    }
  }
}

/// What a workspace calls one of the four that it writes for.
package enum AudienceField: String, RecordField {
  case id, name, nameEnglish
  /// As lists and fields hold it; one of the four.
  case code
  /// What stands on the head of what leaves for it, in place of the program's sentence.
  case heading, headingEnglish
  case removed

  package static func any(_ field: Self) -> AnyField { .audience(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id, .code: .fixed
    case .name, .nameEnglish, .heading, .headingEnglish: .line
    case .removed: .truth
    }
  }
}

extension RecordSchema {
  package static let category = RecordSchema(
    .category,
    KindNames(.en("kategori", "kategorier", "kategorien"), english: "category", "categories"),
    home: .register("categories"), fields: CategoryField.all, identity: .category(.name),
    isTold: true, isEdited: true, since: 1,
    askedFirst: [.category(.name), .category(.parent), .category(.alias)],
    filledIn: { values, _ in
      var filled = Values()
      let code = OwnWord.made(of: values.text(CategoryField.name) ?? "")
      if values[CategoryField.code] == nil, !code.isEmpty {
        filled[CategoryField.code] = .string(code)
      }
      return filled
    },
    sameKeys: { values in
      let code =
        values.text(CategoryField.code) ?? OwnWord.made(of: values.text(CategoryField.name) ?? "")
      return code.isEmpty ? [] : [code]
    })

  /// The four are the program's: only their words are the workspace's.
  package static let audience = RecordSchema(
    .audience,
    KindNames(
      .en("målgruppe", "målgrupper", "målgruppen"), english: "audience", "audiences",
      others: ["læsere", "readers"]),
    home: .register("audiences"), fields: AudienceField.all, identity: .audience(.name),
    isTold: true, isEdited: true, since: 2,
    askedFirst: [.audience(.name), .audience(.heading)],
    sameKeys: { values in [values.text(AudienceField.code)].compactMap { $0 } })

  /// The closed list that the records of the kind give words for codes of; nil for other kinds.
  package var codes: CodeList? {
    switch kind {
    case .category: .category
    case .audience: .audience
    default: nil
    }
  }

  /// The field that holds such a code.
  package var codeField: AnyField? { fields.first { $0.name == CategoryField.code.rawValue } }

  /// Whether more can be added than the program knows.
  package var takesNew: Bool { kind != .audience }
}

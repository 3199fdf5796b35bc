/// The form of an own field's values.
package enum OwnForm: String, Code {
  case line, text, number, day, code, truth
}

/// What a workspace says of a field that it has given itself.
package enum OwnFieldSetting: String, RecordField {
  case id, label, labelEnglish, word, form, codes, categories, audience
  /// Where it stands among the others; the latest wins.
  case rank
  case removed

  package static func any(_ field: Self) -> AnyField { .ownField(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .label, .labelEnglish, .word: .line
    case .form: .code(.ownForm)
    case .codes: .options
    case .categories: .codes(.category)
    case .audience: .code(.audience)
    case .rank: .integer
    case .removed: .truth
    }
  }

  package var since: Int64 { 2 }
}

extension RecordSchema {
  package static let ownField = RecordSchema(
    .ownField,
    KindNames(
      .et("felt", "felter", "feltet"), english: "field", "fields",
      others: ["eget felt", "egne felter", "own field", "own fields"]),
    home: .register("fields"), fields: OwnFieldSetting.all, identity: .ownField(.label),
    isTold: true, isEdited: true, since: 2,
    askedFirst: [
      .ownField(.label), .ownField(.form), .ownField(.codes), .ownField(.categories),
    ], command: "field",
    filledIn: { values, _ in
      var filled = Values()
      let label = values.text(OwnFieldSetting.label) ?? ""
      let word = OwnWord.made(of: label)
      if values[OwnFieldSetting.word] == nil, !word.isEmpty {
        filled[OwnFieldSetting.word] = .string(word)
      }
      if values[OwnFieldSetting.form] == nil {
        let form: OwnForm = values[OwnFieldSetting.codes] == nil ? .line : .code
        filled[OwnFieldSetting.form] = .string(form.rawValue)
      }
      return filled
    },
    sameKeys: { values in
      let word = values.text(OwnFieldSetting.word) ?? values.text(OwnFieldSetting.label)
      return word.map { [OwnWord.made(of: $0), OwnWord.key($0)] } ?? []
    })
}

/// The fields of a piece of advice that is used again and again, or of an answer to residents.
package enum AdviceField: String, RecordField {
  case id, name, text, kind, category, state, source, year, language, removed
  package static func any(_ field: Self) -> AnyField { .advice(field) }
  package var since: Int64 { 2 }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .name, .source: .line
    case .text: .text
    case .kind: .code(.adviceKind)
    case .category: .code(.category)
    case .state: .code(.state)
    case .year: .integer
    case .language: .code(.textLanguage)
    case .removed: .truth
    }
  }
}

extension RecordKind {
  /// A text of the library of advice and answers.
  package static let advice = RecordKind(rawValue: "advice")
}

extension RecordSchema {
  /// The library: what residents can do themselves, and what they are answered, each with where it
  /// comes from and of which year.
  package static let advice = RecordSchema(
    .advice, KindNames(.et("råd", "råd", "rådet"), english: "advice", "advice", others: ["tip"]),
    home: .register("advice"), fields: AdviceField.all, identity: .advice(.name), isEdited: true,
    naming: .filledIn, since: 2,
    askedFirst: [.advice(.name), .advice(.text), .advice(.category), .advice(.source)],
    filledIn: { values, _ in
      var filled = Values()
      if values.text(AdviceField.name) == nil, let text = values.text(AdviceField.text) {
        let first = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        filled[AdviceField.name.rawValue] = .string(String(first.prefix(TextRules.titleLength)))
      }
      if values[AdviceField.kind] == nil {
        filled[AdviceField.kind.rawValue] = .string(AdviceKind.advice.rawValue)
      }
      return filled
    },
    sameKeys: { values in
      let key = SearchKey.name(values.text(AdviceField.name) ?? "")
      return key.isEmpty ? [] : [key]
    })
}

/// Whether a text says what residents can do themselves, or answers them.
package enum AdviceKind: String, Code { case advice, answer }

/// The language a text is written in.
package enum TextLanguage: String, Code { case danish = "da", english = "en" }

import CaseModel
import Casework
import Language
import Wording

extension Words {
  /// What is wrong with a query, as a sentence, with the nearest right word where there is one.
  package func sentence(_ error: QueryError) -> String {
    [plainSentence(error), nearest(error).map { query.meant("»\($0)«") }]
      .compactMap { $0 }.joined(separator: " ")
      .replacing("“»", with: "“").replacing("«”", with: "”")
  }

  private func plainSentence(_ error: QueryError) -> String {
    switch error.problem {
    case .unknownField(let name): query.unknownField(Self.cut(name))
    case .unknownValue(let field, let value):
      query.unknownValue(fields[field], Self.cut(value))
        + (field.isAskedByDay ? " " + query.dayExamples : "")
    case .neitherYesNorNo(let text): query.neitherYesNorNo(Self.cut(text))
    case .unclosedQuote: query.unclosedQuote
    case .comparisonNotPossible(let field): query.noComparison(fields[field])
    case .nothingAsked(let name): query.nothingAsked(Self.cut(name))
    case .tooLong: query.tooLong(Query.mostTerms)
    }
  }

  /// A text pasted by mistake may be of any length.
  private static func cut(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }

  /// The word a person may have meant, in their language first.
  package func nearest(_ error: QueryError) -> String? {
    switch error.problem {
    case .unknownField(let name):
      let own =
        queryVocabulary.fieldWords + queryVocabulary.keywords.map(\.word)
      let all = FindingField.allCases.map(\.option) + QueryKeyword.allCases.map(\.rawValue)
      return SpellingSuggestion.of(name, own) ?? SpellingSuggestion.of(name, all)
    case .unknownValue(let field, let value):
      return SpellingSuggestion.of(value, queryVocabulary.codes(of: field))
    case .neitherYesNorNo(let text): return SpellingSuggestion.of(text, query.truths)
    case .unclosedQuote, .comparisonNotPossible, .nothingAsked, .tooLong: return nil
    }
  }

  /// The words queries are written with in this language, without any workspace's names.
  package var queryVocabulary: QueryVocabulary {
    var vocabulary = QueryVocabulary(days: query.days, truths: query.truths)
    vocabulary.own = own
    vocabulary.keywords = QueryKeyword.allCases.map {
      .init($0, language == .danish ? $0.danish : $0.rawValue)
    }
    for field in FindingField.allCases where field != .rank && field != .source {
      vocabulary.fields.append(.init(field, queryWord(of: field)))
      if let codes = codes(of: field) { vocabulary.codes[field] = codes }
    }
    return vocabulary
  }

  /// A field as it is typed before the colon: its label in small letters, or its name on disk
  /// where the label reads as another field.
  package func queryWord(of field: FindingField) -> String {
    let label = fields[field.rawValue].lowercased().filter { $0 != "." }
      .replacing(" ", with: "-")
    return Vocabulary.findingField(named: label) == field ? label : field.option
  }

  /// The words of a field's codes, in the list's order; nil for a field without codes.
  private func codes(of field: FindingField) -> [String]? {
    let list: CodeList
    switch field.form {
    case .code(let codes): list = codes
    case .statePart where field == .state: list = .state
    default: return nil
    }
    return own.codes.codes(of: list).map { code in
      let word = FieldText.word(for: code, of: list, words: self)
        .lowercased().replacing(" ", with: "-")
      return Vocabulary.code(named: word, in: list, own: own.codes) == code ? word : code
    }
  }
}

extension Words {
  package var alphabet: AlphabeticalOrder { language == .danish ? .danish : .english }
}

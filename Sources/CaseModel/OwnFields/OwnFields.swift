import Language

/// The fields that a workspace has given itself, and its own words for codes: what everything that
/// names, reads, asks for or shows fields goes by, besides the program's own.
package struct OwnFields: Hashable, Sendable {
  package static let none = OwnFields([])
  /// The kinds of records that it is made of.
  package static let kinds: Set<RecordKind> = [.ownField, .category, .audience]

  /// In the order people see them, those that were removed among them.
  package let all: [OwnField]
  /// What the workspace calls the codes of closed lists, which goes wherever its fields go.
  package let codes: OwnCodes

  package init(_ fields: [OwnField], codes: OwnCodes = .none) {
    self.codes = codes
    all =
      fields.isEmpty
      ? [] : Self.toldApart(fields).sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  package var isEmpty: Bool { all.isEmpty }

  /// Those that were not removed.
  package var standing: [OwnField] { all.filter { !$0.isRemoved } }

  /// Those that a finding of a category is asked for.
  package func asked(in category: String?) -> [OwnField] {
    let line = category.map(codes.line) ?? []
    return all.filter { $0.isAsked(in: line) }
  }

  /// The field a name on disk belongs to; nil for other fields, and for one whose record has not
  /// come yet.
  package func field(_ name: String) -> OwnField? {
    guard !all.isEmpty, let name = OwnFieldName(rawValue: name) else { return nil }
    return all.first { $0.names.contains(name) }
  }

  /// The field a person names by its word or its label, in either language; those that stand win.
  package func field(named word: String) -> OwnField? {
    if all.isEmpty { return nil }
    let prefix = OwnFieldName.beginning
    let bare = word.lowercased().hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word
    let key = OwnWord.key(bare)
    if key.isEmpty { return nil }
    for fields in [standing, all] {
      let found =
        fields.first { OwnWord.key($0.word) == key }
        ?? fields.first { field in
          [field.label.danish, field.label.english].contains { OwnWord.key($0) == key }
        }
      if let found { return found }
    }
    return all.first { $0.names.contains { $0.rawValue == word.lowercased() } }
  }

  /// Labels and words that several fields share get a number, in the order of their names on disk.
  private static func toldApart(_ fields: [OwnField]) -> [OwnField] {
    var danish: [String: Int] = [:]
    var english: [String: Int] = [:]
    var words: [String: Int] = [:]
    func next(_ text: String, _ counts: inout [String: Int], _ told: (Int) -> String) -> String {
      counts[text, default: 0] += 1
      let count = counts[text] ?? 1
      return count == 1 ? text : told(count)
    }
    // Those that stand keep their words when one of the same word was removed.
    let ordered = fields.sorted {
      $0.isRemoved == $1.isRemoved ? $0.name < $1.name : $1.isRemoved
    }
    return ordered.map { field in
      let label = field.label
      return field.called(
        Phrase(
          next(label.danish, &danish) { "\(label.danish) (\($0))" },
          next(label.english, &english) { "\(label.english) (\($0))" }),
        word: next(field.word, &words) { "\(field.word)-\($0)" })
    }
  }
}

/// The field of a finding that a word names: one of the program's, or the workspace's own.
package enum NamedField: Hashable, Sendable {
  case known(FindingField)
  case own(OwnField)

  package var any: AnyField {
    switch self {
    case .known(let field): field.any
    case .own(let field): .own(field.name)
    }
  }

  package var form: FieldForm {
    switch self {
    case .known(let field): field.form
    case .own(let field): field.form
    }
  }
}

extension OwnFields {
  /// What a word means: a word of the program's wins, and `own.word` names the workspace's.
  package func named(_ word: String) -> NamedField? {
    if let field = Vocabulary.findingField(named: word) { return .known(field) }
    return field(named: word).map { .own($0) }
  }
}

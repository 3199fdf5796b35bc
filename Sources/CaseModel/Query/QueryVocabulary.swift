/// The words a query may be written with in one language, and what a workspace holds: what a
/// completion proposes.
package struct QueryVocabulary: Hashable, Sendable {
  package struct FieldWord: Hashable, Sendable {
    package let field: FindingField
    /// As it is typed before the colon.
    package let word: String

    package init(_ field: FindingField, _ word: String) {
      self.field = field
      self.word = word
    }
  }

  package struct KeywordWord: Hashable, Sendable {
    package let keyword: QueryKeyword
    package let word: String

    package init(_ keyword: QueryKeyword, _ word: String) {
      self.keyword = keyword
      self.word = word
    }
  }

  package var keywords: [KeywordWord]
  package var fields: [FieldWord]
  /// Words for the codes of closed lists, as they are typed: `i-gang`.
  package var codes: [FindingField: [String]]
  /// Names the workspace knows: areas, parties, walks, places, tags.
  package var names: [FindingField: [String]]
  /// Days worth asking for, as they are typed: `om 14 dage`.
  package var days: [String]
  /// Yes and no.
  package var truths: [String]
  /// The workspace's own fields.
  package var own = OwnFields.none

  package init(
    keywords: [KeywordWord] = [], fields: [FieldWord] = [], codes: [FindingField: [String]] = [:],
    names: [FindingField: [String]] = [:], days: [String] = [], truths: [String] = []
  ) {
    self.keywords = keywords
    self.fields = fields
    self.codes = codes
    self.names = names
    self.days = days
    self.truths = truths
  }

  /// What may stand behind `field:`, as it is typed.
  func values(of field: FindingField) -> [String] {
    if field.isAskedByDay { return days }
    if field.form == .truth { return truths }
    if let codes = codes[field] { return codes }
    return (names[field] ?? []).map(Self.typed)
  }

  func values(of field: OwnField) -> [String] {
    switch field.kind {
    case .day: days
    case .truth: truths
    case .code: field.codes.map { Self.typed($0.word) }
    case .line, .text, .number: []
    }
  }

  /// The words of a field's codes; none for a field without.
  package func codes(of field: NamedField) -> [String] {
    switch field {
    case .known(let field): codes[field] ?? []
    case .own(let field): field.codes.map(\.word)
    }
  }

  /// Every field's word, the workspace's own behind the others.
  package var fieldWords: [String] { fields.map(\.word) + own.standing.map(\.word) }

  /// What may stand behind `missing:`, `sort:`, `overdue:` …
  func values(of keyword: QueryKeyword) -> [String] {
    switch keyword {
    case .overdue, .open, .conflicts: truths
    case .missing, .sort, .group: fieldWords
    }
  }

  /// A name as it must be written to be one value.
  private static func typed(_ name: String) -> String {
    let isPlain = name.allSatisfy { !$0.isWhitespace && $0 != "," && $0 != "\"" }
    return isPlain ? name : "\"\(name.filter { $0 != "\"" })\""
  }
}

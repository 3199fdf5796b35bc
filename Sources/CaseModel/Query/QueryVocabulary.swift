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

  /// What may stand behind `missing:`, `sort:`, `overdue:` …
  func values(of keyword: QueryKeyword) -> [String] {
    switch keyword {
    case .overdue, .open, .conflicts: truths
    case .missing, .sort, .group: fields.map(\.word)
    }
  }

  /// A name as it must be written to be one value.
  private static func typed(_ name: String) -> String {
    let isPlain = name.allSatisfy { !$0.isWhitespace && $0 != "," && $0 != "\"" }
    return isPlain ? name : "\"\(name.filter { $0 != "\"" })\""
  }
}

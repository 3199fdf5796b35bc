import CaseModel
import ChangeLog

/// A text that the program offers for the library, in its own words; what it rests on stands beside it.
package struct AdviceSeed: Hashable, Sendable {
  let name: (danish: String, english: String)
  let text: (danish: String, english: String)
  let kind: AdviceKind
  let category: FindingCategory?
  let state: FindingState?
  let source: String
  let year: Int64

  package static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name.danish) }

  func name(in language: TextLanguage) -> String {
    language == .danish ? name.danish : name.english
  }
}

extension AdviceSeed {
  /// Those whose name the library does not have.
  package static func missing(in caseFile: CaseFile, _ language: TextLanguage) -> [AdviceSeed] {
    let names = Set(
      caseFile.standing(.advice).compactMap {
        caseFile.shown($0, AdviceField.name.rawValue)?.string.map(SearchKey.name)
      })
    return all.filter { !names.contains(SearchKey.name($0.name(in: language))) }
  }

  /// Adds them to the act.
  package static func make(
    _ seeds: [AdviceSeed], _ language: TextLanguage, beside identifiers: IdentifierIndex,
    random: inout some RandomNumberGenerator, in draft: inout ActDraft
  ) {
    var used: Set<SayableIdentifier> = []
    for seed in seeds {
      var identifier = identifiers.fresh(from: &random)
      while !used.insert(identifier).inserted { identifier = identifiers.fresh(from: &random) }
      var values: [AdviceField: JSONValue] = [
        .id: .string(identifier.description), .name: .string(seed.name(in: language)),
        .text: .string(language == .danish ? seed.text.danish : seed.text.english),
        .kind: .string(seed.kind.rawValue), .source: .string(seed.source),
        .year: .integer(seed.year), .language: .string(language.rawValue),
      ]
      values[.category] = seed.category.map { .string($0.rawValue) }
      values[.state] = seed.state.map { .string($0.rawValue) }
      _ = EditWriter.make(.advice, values, in: &draft)
    }
  }
}

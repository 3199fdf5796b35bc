import CaseModel
import ChangeLog

/// A text of the library.
package struct Advice: Hashable, Sendable {
  package let index: RecordIndex
  package let values: Values

  package var name: String { values.text(AdviceField.name) ?? "" }
  package var text: String { values.text(AdviceField.text) ?? "" }
  package var source: String { values.text(AdviceField.source) ?? "" }
  package var year: String { values.integer(AdviceField.year).map(String.init) ?? "" }
  package var category: String? { values.text(AdviceField.category) }
  package var kind: AdviceKind { values.code(AdviceField.kind, AdviceKind.self) ?? .advice }
  package var state: String? { values.text(AdviceField.state) }
}

extension CaseFile {
  /// The library's texts of a kind: those of a language, and those that say none.
  package func advice(_ kind: AdviceKind, in language: some RawRepresentable<String>) -> [Advice] {
    standing(.advice).map { Advice(index: $0, values: values(of: $0)) }.filter { advice in
      advice.kind == kind && !advice.text.isEmpty
        && (advice.values.text(AdviceField.language).map { $0 == language.rawValue } ?? true)
    }
  }

  /// The advice of a finding's category; only where there is none, of the nearest one it stands below.
  ///
  /// What people say and what is good calls for no advice.
  package func advice(
    fitting finding: Finding, in language: some RawRepresentable<String>
  ) -> [Advice] {
    guard let category = finding.category, finding.kind != .positive, finding.kind != .perception
    else { return [] }
    let all = advice(.advice, in: language)
    for category in ownCodes.line(of: category) {
      let fitting = all.filter { $0.category == category }
      if !fitting.isEmpty { return fitting }
    }
    return []
  }

  /// Answers that fit a finding's category and state; of neither, for all.
  package func answers(
    fitting finding: Finding, in language: some RawRepresentable<String>
  ) -> [Advice] {
    let line: [String] = finding.category.map { ownCodes.line(of: $0) } ?? []
    return advice(.answer, in: language).filter { answer in
      (answer.category.map { line.contains($0) } ?? true)
        && (answer.state.map { $0 == finding.state.rawValue } ?? true)
    }
  }
}

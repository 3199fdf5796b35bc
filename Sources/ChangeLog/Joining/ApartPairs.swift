import CaseModel

/// Pairs of findings that a person has held for different ones.
package struct ApartPairs: Hashable, Sendable {
  private var pairs: Set<Set<RecordIndex>> = []

  package init(_ caseFile: CaseFile) {
    for record in caseFile.records(of: .apart) where !caseFile.isWithdrawn(record) {
      let ends = [JoiningField.one, .other].compactMap {
        caseFile.shown(record, $0.rawValue).flatMap(caseFile.reference)
      }
      if ends.count == 2 { pairs.insert(Set(ends)) }
    }
  }

  package func contains(_ one: RecordIndex, _ other: RecordIndex) -> Bool {
    pairs.contains([one, other])
  }
}

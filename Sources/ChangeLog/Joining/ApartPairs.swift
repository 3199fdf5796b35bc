import CaseModel

/// Pairs of findings that a person has held for different ones.
package struct ApartPairs: Hashable, Sendable {
  private var pairs: Set<Set<RecordIndex>> = []

  package init(_ caseFile: CaseFile) {
    for thing in caseFile.things(of: .apart) where !caseFile.isWithdrawn(thing) {
      let ends = [JoiningField.one, .other].compactMap {
        caseFile.shown(thing, $0.rawValue).flatMap(caseFile.reference)
      }
      if ends.count == 2 { pairs.insert(Set(ends)) }
    }
  }

  package func contains(_ one: RecordIndex, _ other: RecordIndex) -> Bool {
    pairs.contains([one, other])
  }
}

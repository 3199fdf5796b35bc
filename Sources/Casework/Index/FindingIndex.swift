import CaseModel
import ChangeLog

/// What is kept of all findings so that no key reads them all: made of the case file when it is
/// first asked for, and from then on changed finding by finding.
///
/// Whatever has happened, it is the same as one made anew; a test holds that for each.
package protocol FindingIndex: Equatable, Sendable {
  /// Reads all findings, or those that the board says are enough.
  init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day)
  /// Takes up what became of a finding.
  mutating func update(_ record: RecordIndex, in caseFile: CaseFile)
  /// Is right on that day from now on.
  mutating func turn(to day: Day, in caseFile: CaseFile)
  /// Whether it is still right after records of these kinds have changed, which are no findings.
  func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool
}

extension FindingIndex {
  package mutating func turn(to day: Day, in caseFile: CaseFile) {}
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool { true }
}

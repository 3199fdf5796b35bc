import CaseModel
import ChangeLog

/// What is kept of all findings so that no key reads them all: made of the case file when it is
/// first asked for, and from then on changed finding by finding.
///
/// Whatever has happened, it is the same as one made anew; a test holds that for each.
package protocol FindingIndex: Equatable, Sendable {
  /// Reads all findings, or those that an index beside it says are enough.
  init(_ caseFile: CaseFile, beside indexes: Indexes, on today: Day)
  /// Takes up what became of a finding.
  mutating func update(_ thing: ThingIndex, in caseFile: CaseFile)
  /// Is right on that day from now on.
  mutating func turn(to day: Day, in caseFile: CaseFile)
  /// Whether it is still right after records of these kinds have changed, which are no findings.
  func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool
}

extension FindingIndex {
  package mutating func turn(to day: Day, in caseFile: CaseFile) {}
  package func outlives(_ kinds: Set<RecordKind>, in caseFile: CaseFile) -> Bool { true }
}

/// What a change of the case file is about, as far as something is derived of it.
struct TouchedRecords {
  /// Themselves, or by an entry of theirs.
  private(set) var findings: Set<ThingIndex> = []
  private(set) var walks: Set<ThingIndex> = []
  /// Those that people keep, walks among them.
  private(set) var records: Set<ThingIndex> = []
  /// Of all records but findings and their entries.
  private(set) var kinds: Set<RecordKind> = []

  init(_ changes: FoldChanges, in caseFile: CaseFile) {
    for thing in changes.touched + changes.made {
      let kind = caseFile.kind(of: thing)
      switch kind {
      case .finding: findings.insert(thing)
      case _ where RecordKind.entries.contains(kind):
        if let finding = caseFile.finding(holding: thing) { findings.insert(finding) }
      default:
        if kind == .walk { walks.insert(thing) }
        if RecordSchema.of(kind)?.isEdited == true { records.insert(thing) }
        kinds.insert(kind)
      }
    }
  }
}

import CaseModel
import ChangeLog

/// What a change of the case file is about, as far as something is derived of it.
package struct TouchedRecords {
  /// Themselves, or by an entry of theirs.
  package private(set) var findings: Set<RecordIndex> = []
  package private(set) var walks: Set<RecordIndex> = []
  /// Those that people keep, walks among them.
  package private(set) var records: Set<RecordIndex> = []
  /// Of all records but findings and their entries.
  package private(set) var kinds: Set<RecordKind> = []

  package init(_ changes: FoldChanges, in caseFile: CaseFile) {
    for record in changes.touched + changes.made {
      let kind = caseFile.kind(of: record)
      switch kind {
      case .finding: findings.insert(record)
      case _ where RecordKind.entries.contains(kind):
        if let finding = caseFile.finding(holding: record) { findings.insert(finding) }
      default:
        if kind == .walk { walks.insert(record) }
        if RecordSchema.of(kind)?.isSaidById == true { records.insert(record) }
        kinds.insert(kind)
      }
    }
  }
}

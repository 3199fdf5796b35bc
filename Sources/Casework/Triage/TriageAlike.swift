import CaseModel
import ChangeLog

/// A finding that is like the one to be decided on.
package struct TriageAlike: Equatable, Sendable {
  package let record: RecordIndex
  package let likeness: Likeness

  /// What a finding may repeat, the likest first: what was taken out and what repeats it are not
  /// offered.
  package static func all(
    of record: RecordIndex, by index: LikenessIndex<RecordIndex>, in caseFile: CaseFile
  ) -> [TriageAlike] {
    index.nearest(to: record) { other in
      caseFile.plainState(of: other) != .withdrawn && caseFile.survivor(of: other) != record
    }.map { TriageAlike(record: $0.key, likeness: $0.likeness) }
  }
}

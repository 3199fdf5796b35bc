import CaseModel
import ChangeLog

/// Why findings cannot be duplicates of another.
package enum DuplicateObstacle: Equatable, Sendable {
  /// It is one of them.
  case itself
  /// It is a duplicate of this one of them already.
  case ring(RecordIndex)

  /// - Returns: nil when they can.
  package init?(_ records: [RecordIndex], of other: RecordIndex, in caseFile: CaseFile) {
    if records.contains(other) {
      self = .itself
      return
    }
    let survivor = caseFile.survivor(of: other)
    guard records.contains(survivor) else { return nil }
    self = .ring(survivor)
  }
}

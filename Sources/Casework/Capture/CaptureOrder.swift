import CaseModel
import ChangeLog

extension CaseFile {
  /// Findings in the order they were written down by the clocks of those who did; of one moment in
  /// the order of the log, which is the same on every machine.
  package func inOrderOfWriting(_ findings: [RecordIndex]) -> [RecordIndex] {
    findings.map { ($0, created($0)) }.sorted { one, other in
      guard let left = one.1, let right = other.1 else { return one.0 < other.0 }
      if left.wallTime != right.wallTime { return left.wallTime < right.wallTime }
      if left.lamport != right.lamport { return left.lamport < right.lamport }
      if left.device != right.device { return left.device < right.device }
      if left.sequence != right.sequence { return left.sequence < right.sequence }
      return one.0 < other.0
    }.map(\.0)
  }
}

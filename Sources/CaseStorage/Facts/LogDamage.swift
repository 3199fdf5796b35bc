import CaseModel
import ChangeLog
import StorageFacts

/// A line of a log that cannot be read, and where.
package struct LogDamage: Hashable, Sendable {
  package typealias Cause = LogDamageCause

  /// The file's path inside the workspace, `log/laptop.jsonl`.
  package let file: String
  /// From 1.
  package let line: Int
  package let cause: Cause

  package init(file: String, line: Int, cause: Cause) {
    self.file = file
    self.line = line
    self.cause = cause
  }
}

extension LogDamage.Cause {
  init(_ damage: LineDamage) {
    self =
      switch damage.cause {
      case .carriageReturn: .carriageReturn
      case .zeroBytes: .zeroBytes
      case .conflictMarker: .conflictMarker
      case .wrongHash: .wrongHash
      case .missingMember, .wrongMember: .wrongMember
      case .lamportOutOfRange: .counter
      case .tooNew: .tooNew
      case .notCanonical(.invalidUTF8): .notText
      case .notCanonical(.trailing): .glued
      case .notCanonical(.unfinished): .cut
      case .notCanonical: .notCanonical
      }
  }
}

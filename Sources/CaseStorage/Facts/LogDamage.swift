import CaseModel
import ChangeLog

/// A line of a log that cannot be read, and where.
package struct LogDamage: Hashable, Sendable {
  /// Why a line is not taken. The raw value is the code that sentences go by.
  package enum Cause: String, Hashable, Sendable, CaseIterable {
    /// CR before LF: git or an editor changed the line ends.
    case carriageReturn = "carriage-return"
    /// NUL bytes: the power went before the content reached the disk.
    case zeroBytes = "zero-bytes"
    /// git merged the file as text.
    case conflictMarker = "conflict-marker"
    /// The content is not what the hash says.
    case wrongHash = "wrong-hash"
    /// Bytes that are no UTF-8 text.
    case notText = "not-text"
    /// Two lines on one, or something after the line.
    case glued
    /// The line ends before its end.
    case cut
    /// JSON, but not as the log has it.
    case notCanonical = "not-canonical"
    /// A member is missing or is not what it must be.
    case wrongMember = "wrong-member"
    case counter
    /// Of a later format than this program reads.
    case tooNew = "too-new"
  }

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

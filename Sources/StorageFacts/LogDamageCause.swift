/// Why a line is not taken. The raw value is the code that sentences go by.
package enum LogDamageCause: String, Hashable, Sendable, CaseIterable {
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

import CaseModel

/// Why bytes are no line of a log, and where.
package struct LineDamage: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case notCanonical(JSONDamage.Cause)
    /// CR before LF: git or an editor changed the file's line ends.
    case carriageReturn
    /// NUL bytes: the power went before the bytes reached the disk.
    case zeroBytes
    /// `<<<<<<<`, `=======` or `>>>>>>>`: git merged the file as text.
    case conflictMarker
    case wrongHash
    case missingMember(String)
    case wrongMember(String)
    /// Below 1.
    case lamportOutOfRange
    /// A line of a later format, whose number this is.
    case tooNew(Int64)
  }

  package let cause: Cause
  /// Counted in bytes from the start of the line.
  package let offset: Int

  package init(_ cause: Cause, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }

  /// The damage told by what changed the file, where the bytes show it.
  static func diagnosed(_ damage: JSONDamage, in bytes: UnsafeBufferPointer<UInt8>) -> LineDamage {
    for marker in ["<<<<<<<", "=======", ">>>>>>>"] where bytes.starts(with: marker.utf8) {
      return LineDamage(.conflictMarker, at: 0)
    }
    if let zero = bytes.firstIndex(of: 0) { return LineDamage(.zeroBytes, at: zero) }
    if bytes.last == 0x0D { return LineDamage(.carriageReturn, at: bytes.count - 1) }
    return LineDamage(.notCanonical(damage.cause), at: damage.offset)
  }
}

/// Where and why bytes are not the JSON that was asked for.
package struct JSONDamage: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// The bytes end inside a value.
    case unfinished
    /// A byte that cannot stand here; in canonical form also white space.
    case unexpectedByte(UInt8)
    case invalidUTF8
    /// Not an escape, or in canonical form not the one Python prints.
    case escape
    /// A number beyond ±(2^53-1), with a leading zero, or in canonical form not whole.
    case number
    case memberTwice
    /// In canonical form members are sorted by code point.
    case memberOrder
    case tooDeep
    /// Something stands after the value.
    case trailing
  }

  package let cause: Cause
  /// Counted in bytes from the start of what was parsed.
  package let offset: Int

  package init(_ cause: Cause, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }
}

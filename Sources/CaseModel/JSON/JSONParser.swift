/// Reads one JSON value from bytes, token by token or whole.
///
/// The bytes must outlive the parser: it holds a pointer to them.
package struct JSONParser {
  package enum Mode: Sendable {
    /// Takes only what Python's `json.dumps(x, sort_keys=True, separators=(',',':'),
    /// ensure_ascii=False)` prints, with whole numbers within ±(2^53-1).
    case canonical
    /// Takes any JSON text with each member once; used for documents and files of others.
    case lenientDocument
  }

  /// 64 levels: far more than any line or document of ours, and safe on a small stack.
  package static let greatestDepth = 64
  package static let greatestInteger: Int64 = 9_007_199_254_740_991

  let base: UnsafeBufferPointer<UInt8>
  package var count: Int { base.count }
  package let mode: Mode
  /// The offset of the next byte.
  package var position = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>, mode: Mode = .canonical) {
    base = bytes
    self.mode = mode
  }

  /// The value that the bytes are, from the first to the last.
  package static func value(
    from bytes: [UInt8], mode: Mode = .canonical
  ) throws(JSONDamage) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONDamage) -> JSONValue in
      try value(from: buffer, mode: mode)
    }
  }

  /// The value that the bytes are, from the first to the last.
  package static func value(
    from bytes: UnsafeBufferPointer<UInt8>, mode: Mode = .canonical
  ) throws(JSONDamage) -> JSONValue {
    var parser = JSONParser(bytes, mode: mode)
    let value = try parser.value()
    try parser.end()
    return value
  }

  /// Refuses anything but white space (in canonical form: anything at all) after the value.
  package mutating func end() throws(JSONDamage) {
    skipSpace()
    if position < count { throw JSONDamage(.trailing, at: position) }
  }

  /// The next byte, not taken; nil at the end.
  @inline(__always)
  package var next: UInt8? { position < count ? base[position] : nil }

  @inline(__always)
  package mutating func expect(_ byte: UInt8) throws(JSONDamage) {
    guard position < count else { throw JSONDamage(.unfinished, at: position) }
    guard base[position] == byte else {
      throw JSONDamage(.unexpectedByte(base[position]), at: position)
    }
    position += 1
  }

  /// Takes that byte when it is the next.
  @inline(__always)
  package mutating func take(_ byte: UInt8) -> Bool {
    guard position < count, base[position] == byte else { return false }
    position += 1
    return true
  }

  @inline(__always)
  mutating func skipSpace() {
    guard mode == .lenientDocument else { return }
    while position < count {
      switch base[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  package func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: base[range])
  }

  func unexpected() -> JSONDamage {
    position < count
      ? JSONDamage(.unexpectedByte(base[position]), at: position)
      : JSONDamage(.unfinished, at: count)
  }
}

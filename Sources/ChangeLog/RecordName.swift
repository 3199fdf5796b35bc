/// How a thing is named in the log: by the line that made it and the place of the edit in that line.
package struct RecordName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let line: LineName
  package let index: Int32

  package init(line: LineName, index: Int32) {
    self.line = line
    self.index = index
  }

  /// Nil unless the text is 32 lower-case hex digits, a full stop, and a number without needless zeros.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let name = bytes.withUnsafeBufferPointer(RecordName.init(bytes:)) else { return nil }
    self = name
  }

  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 33, bytes[32] == UInt8(ascii: "."),
      let line = LineName(digits: UnsafeBufferPointer(rebasing: bytes[..<32])),
      let index = Self.index(UnsafeBufferPointer(rebasing: bytes[33...]))
    else { return nil }
    self.init(line: line, index: index)
  }

  /// The number after the full stop; nil when it is not written as Python would.
  static func index(_ digits: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard (1...9).contains(digits.count) else { return nil }
    if digits.count > 1, digits[0] == UInt8(ascii: "0") { return nil }
    var index: Int32 = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      index = index * 10 + Int32(digit & 0x0F)
    }
    return index
  }

  package static func < (left: RecordName, right: RecordName) -> Bool {
    left.line == right.line ? left.index < right.index : left.line < right.line
  }

  package var description: String { "\(line).\(index)" }
}

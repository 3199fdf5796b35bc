/// The SHA-256 that closes a line, written as 64 lower-case hex digits.
package struct LineHash: Hashable, Sendable, CustomStringConvertible {
  let first: UInt64
  let second: UInt64
  let third: UInt64
  let fourth: UInt64

  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// 64 zeros: what stands as `prev` in the first line of a log.
  package static let none = LineHash(0, 0, 0, 0)

  /// Nil unless these are 64 lower-case hex digits.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64, let hash = digits.withUnsafeBufferPointer(LineHash.init(digits:))
    else { return nil }
    self = hash
  }

  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 64,
      let first = Hex.word(digits, at: 0), let second = Hex.word(digits, at: 16),
      let third = Hex.word(digits, at: 32), let fourth = Hex.word(digits, at: 48)
    else { return nil }
    self.init(first, second, third, fourth)
  }

  /// How other lines name this one: the first 32 digits.
  package var name: LineName { LineName(high: first, low: second) }

  package var description: String { String(decoding: hexBytes, as: UTF8.self) }

  /// The 32 bytes themselves.
  package var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word &>> (56 - UInt64($0) * 8)) }
    }
  }

  var hexBytes: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in [first, second, third, fourth] { Hex.append(word, to: &digits) }
    return digits
  }
}

/// How a line is named by others: the first 128 bits of its hash, as 32 lower-case hex digits.
package struct LineName: Hashable, Comparable, Sendable, BitwiseCopyable,
  CustomStringConvertible
{
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Nil unless these are 32 lower-case hex digits.
  package init?(_ hex: String) {
    let digits = Array(hex.utf8)
    guard let name = digits.withUnsafeBufferPointer(LineName.init(digits:)) else { return nil }
    self = name
  }

  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 32,
      let high = Hex.word(digits, at: 0), let low = Hex.word(digits, at: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  package static func < (left: LineName, right: LineName) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  package var description: String {
    var digits: [UInt8] = []
    Hex.append(high, to: &digits)
    Hex.append(low, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }
}

enum Hex {
  /// Sixteen lower-case digits as a number; nil at any other byte.
  static func word(_ digits: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64? {
    var word: UInt64 = 0
    for index in offset..<(offset + 16) {
      guard let value = value(digits[index]) else { return nil }
      word = word << 4 | UInt64(value)
    }
    return word
  }

  @inline(__always)
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  static func append(_ word: UInt64, to digits: inout [UInt8]) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      let value = UInt8(truncatingIfNeeded: word &>> shift) & 0x0F
      digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }
  }

  static func digits(of bytes: some Sequence<UInt8>) -> String {
    var digits: [UInt8] = []
    for byte in bytes {
      for value in [byte >> 4, byte & 0x0F] {
        digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// An identifier people can say over the telephone: five characters of Crockford's base 32 and a
/// check character, written `K7Q-4MJ`.
///
/// The check is c = Σ aⁱ·dᵢ, i = 1…5, in GF(32) with x⁵+x²+1 and a = x; it finds every single slip
/// and every swap of neighbours.
package struct SayableIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The five characters as a number, 0..<32⁵.
  package let number: UInt32

  /// - Returns: nil when `number` does not fit five characters.
  package init?(number: UInt32) {
    guard number < 1 << 25 else { return nil }
    self.number = number
  }

  /// Takes 25 bits of `bits`; the rest is ignored.
  package init(randomBits bits: UInt32) { number = bits & ((1 << 25) - 1) }

  /// What is wrong with a text that is no identifier.
  package enum Invalid: Error, Equatable, Sendable {
    /// Not six characters of the alphabet.
    case notAnIdentifier
    /// Six characters, but the check character does not fit: misheard or mistyped.
    case checkFails
  }

  /// Reads an identifier without regard to case, hyphens and spaces, O as 0, I and L as 1.
  package init(reading text: String) throws(Invalid) {
    var digits: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      guard let digit = Self.digit(of: byte), digits.count < 6 else { throw .notAnIdentifier }
      digits.append(digit)
    }
    guard digits.count == 6 else { throw .notAnIdentifier }
    guard Self.check(of: digits.prefix(5)) == digits[5] else { throw .checkFails }
    number = digits.prefix(5).reduce(0) { $0 << 5 | UInt32($1) }
  }

  package var description: String {
    let digits = Self.digits(of: number)
    var text = ""
    text.reserveCapacity(7)
    for (place, digit) in digits.enumerated() {
      if place == 3 { text.append("-") }
      text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[Int(digit)]))
    }
    text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[Int(Self.check(of: digits[...]))]))
    return text
  }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The text a person may type for part of an identifier, upper-case without hyphen, or nil when
  /// it holds characters that stand in none.
  package static func fragment(of text: String) -> String? {
    var fragment = ""
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      guard let digit = digit(of: byte) else { return nil }
      fragment.unicodeScalars.append(Unicode.Scalar(alphabet[Int(digit)]))
    }
    return fragment.isEmpty ? nil : fragment
  }

  /// `description` without the hyphen.
  package var compact: String { description.filter { $0 != "-" } }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func digit(of byte: UInt8) -> UInt8? {
    let upper = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 32 : byte
    switch upper {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return alphabet.firstIndex(of: upper).map { UInt8($0) }
    }
  }

  private static func digits(of number: UInt32) -> [UInt8] {
    (0..<5).map { UInt8(number >> UInt32(5 * (4 - $0)) & 31) }
  }

  private static func check(of digits: ArraySlice<UInt8>) -> UInt8 {
    var sum: UInt8 = 0
    for (place, digit) in digits.enumerated() {
      var term = digit
      for _ in 0...place { term = timesX(term) }
      sum ^= term
    }
    return sum
  }

  /// Multiplies by x in GF(32) with x⁵+x²+1.
  private static func timesX(_ value: UInt8) -> UInt8 {
    let shifted = value << 1
    return shifted & 32 == 0 ? shifted : (shifted ^ 0b100101)
  }
}

extension JSONParser {
  /// The number that starts here, whole where it is written whole.
  mutating func number() throws(JSONDamage) -> JSONValue {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let first = position
    var magnitude: Int64 = 0
    while position < count, let digit = digit(at: position) {
      // More digits than 2^53-1 has cannot be whole and in range; stop before it overflows.
      if position - first < 18 { magnitude = magnitude * 10 + digit }
      position += 1
    }
    let digits = position - first
    guard digits > 0 else { throw unexpected() }
    if digits > 1, base[first] == UInt8(ascii: "0") { throw JSONDamage(.number, at: start) }
    if position < count, isPartOfDecimal(base[position]) { return try decimal(from: start) }
    if isNegative, magnitude == 0, mode == .canonical { throw JSONDamage(.number, at: start) }
    guard digits < 18, magnitude <= Self.greatestInteger else {
      if mode == .lenientDocument { return try decimal(from: start) }
      throw JSONDamage(.number, at: start)
    }
    return .integer(isNegative ? -magnitude : magnitude)
  }

  private mutating func decimal(from start: Int) throws(JSONDamage) -> JSONValue {
    guard mode == .lenientDocument else { throw JSONDamage(.number, at: start) }
    if take(UInt8(ascii: ".")) { try skipDigits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
    let text = String(decoding: bytes(in: start..<position), as: UTF8.self)
    guard let number = Double(text), number.isFinite else { throw JSONDamage(.number, at: start) }
    return .decimal(number)
  }

  private mutating func skipDigits() throws(JSONDamage) {
    guard position < count, digit(at: position) != nil else { throw unexpected() }
    while position < count, digit(at: position) != nil { position += 1 }
  }

  private func digit(at offset: Int) -> Int64? {
    let byte = base[offset]
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int64(byte & 0x0F) : nil
  }

  private func isPartOfDecimal(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }
}

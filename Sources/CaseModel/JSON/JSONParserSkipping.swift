extension JSONParser {
  /// Moves over the value that starts here, as strict as reading it but without keeping anything.
  package mutating func skipValue(depth: Int = 0) throws(JSONDamage) {
    guard position < count else { throw JSONDamage(.unfinished, at: count) }
    switch base[position] {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "{"):
      var order = MemberOrder()
      try enter(UInt8(ascii: "{"), depth: depth)
      if take(UInt8(ascii: "}")) { return }
      repeat {
        _ = try memberNameBytes(&order)
        try skipValue(depth: depth + 1)
        skipSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      try enter(UInt8(ascii: "["), depth: depth)
      if take(UInt8(ascii: "]")) { return }
      repeat {
        try skipValue(depth: depth + 1)
        skipSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
    default: _ = try value(depth: depth)
    }
  }

  /// Moves over the string that starts here.
  package mutating func skipString() throws(JSONDamage) {
    let start = position
    try expect(UInt8(ascii: "\""))
    skipPlain(stoppingAtNonASCII: true)
    while position < count {
      let byte = base[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return
      }
      guard byte >= 0x80, let length = sequenceLength(at: position) else {
        // Rare: an escape or damage. Reading says which.
        position = start
        _ = try string()
        return
      }
      position += length
      skipPlain(stoppingAtNonASCII: true)
    }
    throw JSONDamage(.unfinished, at: count)
  }

  /// How many bytes the UTF-8 sequence here has; nil when it is none (Unicode 16, table 3-7).
  private func sequenceLength(at start: Int) -> Int? {
    let lead = base[start]
    switch lead {
    case 0xC2...0xDF:
      return continues(start + 1, 1) ? 2 : nil
    case 0xE0...0xEF:
      guard continues(start + 1, 2) else { return nil }
      let second = base[start + 1]
      if lead == 0xE0, second < 0xA0 { return nil }
      if lead == 0xED, second > 0x9F { return nil }
      return 3
    case 0xF0...0xF4:
      guard continues(start + 1, 3) else { return nil }
      let second = base[start + 1]
      if lead == 0xF0, second < 0x90 { return nil }
      if lead == 0xF4, second > 0x8F { return nil }
      return 4
    default:
      return nil
    }
  }

  private func continues(_ start: Int, _ length: Int) -> Bool {
    guard start + length <= count else { return false }
    for offset in start..<(start + length) where base[offset] & 0xC0 != 0x80 { return false }
    return true
  }
}

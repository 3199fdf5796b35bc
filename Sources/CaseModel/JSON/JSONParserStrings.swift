extension JSONParser {
  /// The text of the string that starts here, its escapes undone.
  package mutating func string() throws(JSONDamage) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    skipPlain()
    guard position < count else { throw JSONDamage(.unfinished, at: count) }
    guard base[position] == UInt8(ascii: "\"") else { return try escapedString(from: start) }
    let text = bytes(in: start..<position)
    position += 1
    // Decoding mends what is no UTF-8, so mended text is told by its bytes. Validating in one step
    // looks its types up at run time, which took a tenth of the reading of a document.
    let string = String(decoding: text, as: UTF8.self)
    guard string.utf8.elementsEqual(text) else { throw JSONDamage(.invalidUTF8, at: start) }
    return string
  }

  /// The bytes of the string that starts here when none of them is an escape; nil, and the
  /// position unmoved, otherwise. Whether they are UTF-8 is not looked at.
  package mutating func plainString() -> Range<Int>? {
    let start = position
    guard take(UInt8(ascii: "\"")) else { return nil }
    skipPlain()
    guard take(UInt8(ascii: "\"")) else {
      position = start
      return nil
    }
    return (start + 1)..<(position - 1)
  }

  /// Moves to the next quote, backslash or control character.
  mutating func skipPlain(stoppingAtNonASCII: Bool = false) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let mark: UInt64 = stoppingAtNonASCII ? .max : 0
    let raw = UnsafeRawBufferPointer(base)
    // Eight bytes at a time: a byte with its high bit set in `hit` may be one to stop at.
    while position + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let hit =
        ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
        | ((word &- (ones &* 0x20)) & ~word) | (word & mark)
      if hit & highs != 0 { break }
      position += 8
    }
    while position < count {
      let byte = base[position]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      if stoppingAtNonASCII, byte >= 0x80 { return }
      position += 1
    }
  }

  private mutating func escapedString(from start: Int) throws(JSONDamage) -> String {
    var text = Array(bytes(in: start..<position))
    while position < count {
      switch base[position] {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw JSONDamage(.invalidUTF8, at: start)
        }
        return string
      case UInt8(ascii: "\\"):
        try appendEscape(to: &text)
      case 0..<0x20:
        throw unexpected()
      default:
        let plain = position
        skipPlain()
        text.append(contentsOf: bytes(in: plain..<position))
      }
    }
    throw JSONDamage(.unfinished, at: count)
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONDamage) {
    let start = position
    guard position + 1 < count else { throw JSONDamage(.unfinished, at: count) }
    let letter = base[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(letter)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "/") where mode == .lenientDocument: text.append(letter)
    case UInt8(ascii: "u"): text.append(contentsOf: Unicode.UTF8.encoded(try scalar(from: start)))
    default: throw JSONDamage(.escape, at: start)
    }
  }

  private mutating func scalar(from start: Int) throws(JSONDamage) -> Unicode.Scalar {
    let unit = try codeUnit(from: start)
    if mode == .canonical {
      // The five others have letters, and everything from 0x20 on stands as itself.
      guard unit < 0x20, ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(unit) else {
        throw JSONDamage(.escape, at: start)
      }
    }
    var code = UInt32(unit)
    if (0xD800..<0xDC00).contains(unit) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
        throw JSONDamage(.escape, at: start)
      }
      let low = try codeUnit(from: start)
      guard (0xDC00..<0xE000).contains(low) else { throw JSONDamage(.escape, at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw JSONDamage(.escape, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONDamage) -> UInt16 {
    guard position + 4 <= count else { throw JSONDamage(.unfinished, at: count) }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = base[position]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F") where mode == .lenientDocument:
        digit = byte - UInt8(ascii: "A") + 10
      default: throw JSONDamage(.escape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}

extension Unicode.UTF8 {
  fileprivate static func encoded(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array(String(Character(scalar)).utf8)
  }
}

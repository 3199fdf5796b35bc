/// How a file's bytes stand for letters. The raw value names it for people.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case windows1252 = "Windows-1252"
}

/// A file's text as UTF-8 without byte order marks, however it was written.
package struct DecodedText: Sendable {
  package let utf8: [UInt8]
  package let encoding: TextEncoding
  /// How many bytes, or pairs of them, stood for no letter and became U+FFFD here.
  package let unreadable: Int

  /// Finds the encoding by itself: a byte order mark, else UTF-16 by its zero bytes, else UTF-8
  /// when most of it is, else Windows-1252. Takes any bytes.
  package init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: false)
    } else if let isLittleEndian = Self.looksLikeUTF16(bytes) {
      self.init(utf16: bytes[...], isLittleEndian: isLittleEndian)
    } else {
      self.init(bytesOfEight: bytes)
    }
  }

  private init(bytesOfEight bytes: [UInt8]) {
    let (letters, slips) = Self.utf8Census(bytes)
    if slips == 0 {
      utf8 = Self.withoutMarks(bytes)
      encoding = .utf8
      unreadable = 0
    } else if letters > slips || bytes.starts(with: Self.mark) {
      utf8 = Self.withoutMarks(Array(String(decoding: bytes, as: UTF8.self).utf8))
      encoding = .utf8
      unreadable = slips
    } else {
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 8)
      var undefined = 0
      for byte in bytes {
        let scalar = Self.windows1252(byte)
        if scalar == "\u{FFFD}" { undefined += 1 }
        text.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
      }
      utf8 = Self.withoutMarks(text)
      encoding = .windows1252
      unreadable = undefined
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
      place += 2
    }
    // Half a letter at the end is one that cannot be read, not one to forget.
    if place < bytes.endIndex { units.append(0xFFFD) }
    let slips = Self.loneSurrogates(units) + (place < bytes.endIndex ? 1 : 0)
    utf8 = Self.withoutMarks(Array(String(decoding: units, as: UTF16.self).utf8))
    encoding = isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
    unreadable = slips
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Files glued together hold byte order marks in their middle; they stand for nothing.
  private static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xEF) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0xEF, place + 2 < bytes.count, bytes[place + 1] == 0xBB,
        bytes[place + 2] == 0xBF
      {
        place += 3
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  /// Whether it is UTF-16 without a mark, and then which; nil when it is not.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in sample.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let pairs = sample.count / 2
    if zeros[1] * 3 > pairs, zeros[0] * 20 <= pairs { return true }
    if zeros[0] * 3 > pairs, zeros[1] * 20 <= pairs { return false }
    return nil
  }

  /// How many letters beyond ASCII are whole in UTF-8, and how many bytes are none.
  private static func utf8Census(_ bytes: [UInt8]) -> (letters: Int, slips: Int) {
    if String(validating: bytes, as: UTF8.self) != nil { return (0, 0) }
    var (letters, slips) = (0, 0)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let width: Int? =
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: nil
        }
      guard let width, place + width <= bytes.count,
        bytes[(place + 1)..<(place + width)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else {
        slips += 1
        place += 1
        continue
      }
      if width > 1 { letters += 1 }
      place += width
    }
    return (letters, max(1, slips))
  }

  private static func loneSurrogates(_ units: [UInt16]) -> Int {
    var lone = 0
    var place = 0
    while place < units.count {
      if UTF16.isLeadSurrogate(units[place]), place + 1 < units.count,
        UTF16.isTrailSurrogate(units[place + 1])
      {
        place += 2
        continue
      }
      if UTF16.isSurrogate(units[place]) { lone += 1 }
      place += 1
    }
    return lone
  }

  /// The letter of a byte of Windows-1252; U+FFFD for the five bytes it leaves undefined.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}

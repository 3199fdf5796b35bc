/// The ways in which mails write bytes.
enum MailWords {
  /// `=?UTF-8?B?…?=` (RFC 2047).
  static func decoded(_ field: String) -> String {
    var text = ""
    var rest = Substring(field)
    var isBehindWord = false
    while let begin = rest.firstRange(of: "=?") {
      let parts = rest[begin.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else { break }
      let between = rest[..<begin.lowerBound]
      if !isBehindWord || !between.allSatisfy(\.isWhitespace) { text += between }
      let packed = Array(parts[2].utf8)[...]
      let bytes =
        parts[1].lowercased() == "b"
        ? base64(packed)
        : quotedPrintable(Array(parts[2].map { $0 == "_" ? "=20" : String($0) }.joined().utf8)[...])
      text += String(decoding: DecodedText(bytes).utf8, as: UTF8.self)
      rest = parts[3].dropFirst()
      isBehindWord = true
    }
    return text + rest
  }

  static func base64(_ packed: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(packed.count * 3 / 4)
    var bits = 0
    var count = 0
    for byte in packed {
      let value: Int
      switch byte {
      case 65...90: value = Int(byte) - 65
      case 97...122: value = Int(byte) - 71
      case 48...57: value = Int(byte) + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="): return bytes
      default: continue
      }
      bits = (bits << 6 | value) & 0xFF_FFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 0xFF))
      }
    }
    return bytes
  }

  static func quotedPrintable(_ packed: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(packed.count)
    var place = packed.startIndex
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 48...57: byte - 48
      case 65...70: byte - 55
      case 97...102: byte - 87
      default: nil
      }
    }
    while place < packed.endIndex {
      let byte = packed[place]
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        place += 1
        continue
      }
      let rest = packed[(place + 1)...].prefix(2)
      if rest.count == 2, let high = digit(rest[place + 1]), let low = digit(rest[place + 2]) {
        bytes.append(high << 4 | low)
        place += 3
      } else if rest.first == 0x0A {
        place += 2
      } else if rest.first == 0x0D {
        place += rest.count == 2 && rest[place + 2] == 0x0A ? 3 : 2
      } else {
        bytes.append(byte)
        place += 1
      }
    }
    return bytes
  }
}

/// Text of XML as it is written and as it is meant.
enum XMLText {
  /// Entities taken back, line ends as one line feed.
  static func meant(_ written: ArraySlice<UInt8>) throws(XMLFault) -> String {
    guard written.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x0D }) else {
      return String(decoding: written, as: UTF8.self)
    }
    var meant: [UInt8] = []
    meant.reserveCapacity(written.count)
    var place = written.startIndex
    while place < written.endIndex {
      let byte = written[place]
      place += 1
      if byte == 0x0D {
        meant.append(0x0A)
        if place < written.endIndex, written[place] == 0x0A { place += 1 }
      } else if byte == UInt8(ascii: "&") {
        let name = written[place...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        guard name.endIndex < written.endIndex, written[name.endIndex] == UInt8(ascii: ";"),
          let scalar = scalar(String(decoding: name, as: UTF8.self)),
          let encoded = Unicode.UTF8.encode(scalar)
        else { throw .unknownEntity }
        meant.append(contentsOf: encoded)
        place = name.endIndex + 1
      } else {
        meant.append(byte)
      }
    }
    return String(decoding: meant, as: UTF8.self)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).flatMap { isText($0) ? $0 : nil }
    }
  }

  /// What may stand in XML 1.0.
  static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

import TerminalModel

/// The one place where text from people, files and other devices is made safe to print.
enum SafeOutput {
  /// Sentences and tables: line feeds are kept, nothing else can drive a terminal.
  static func talk(_ text: String) -> String {
    SafeText.simplified(text, lineFeeds: .kept)
  }

  /// One cell of a table.
  static func cell(_ text: String) -> String { SafeText.simplified(text) }

  /// JSON that means the same, with DEL, C1 controls and direction marks escaped: JSON itself only
  /// escapes what is below U+0020.
  static func json(_ bytes: [UInt8]) -> [UInt8] {
    guard needsEscapes(bytes) else { return bytes }
    var safe = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return Array(safe.utf8)
  }

  private static func needsEscapes(_ bytes: [UInt8]) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if byte == 0x7F || (before == 0xC2 && byte < 0xA0) || (before == 0xE2 && byte <= 0x81) {
        return true
      }
      before = byte
    }
    return false
  }
}

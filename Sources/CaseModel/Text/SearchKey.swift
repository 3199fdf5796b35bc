import Foundation

/// Text made ready for searching: without regard to case, accents, æ/ae, ø/oe and å/aa.
package enum SearchKey {
  package static func fold(_ text: String) -> String {
    foldedByBytes(text) ?? foldedByCharacters(text)
  }

  /// The letters of U+00C0…U+00FF by their second byte, for texts of this corner of the world;
  /// nil for what is no letter with one plain reading.
  private static let latin: [[UInt8]?] = {
    var table: [[UInt8]?] = Array(repeating: nil, count: 64)
    let letters: [(String, String)] = [
      ("àáâã", "a"), ("åÅ", "aa"), ("æä", "ae"), ("ç", "c"), ("èéêë", "e"), ("ìíîï", "i"),
      ("ñ", "n"), ("òóôõ", "o"), ("øö", "oe"), ("ß", "ss"), ("ùúûü", "u"), ("ýÿ", "y"),
    ]
    for (signs, key) in letters {
      for scalar in signs.unicodeScalars where (0xC0...0xFF).contains(scalar.value) {
        table[Int(scalar.value) - 0xC0] = Array(key.utf8)
        // Capitals stand 32 before; ß has none, and what would be that of ÿ is ß.
        if scalar.value >= 0xE0, scalar.value != 0xFF {
          table[Int(scalar.value) - 0xE0] = Array(key.utf8)
        }
      }
    }
    return table
  }()

  /// The key of a text that holds nothing but ASCII and those letters, each a code of its own; nil
  /// for any other, which must be read by characters.
  private static func foldedByBytes(_ text: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isSecond = false
    for byte in text.utf8 {
      if isSecond {
        guard let letters = latin[Int(byte) & 63] else { return nil }
        key += letters
        isSecond = false
      } else if byte < 128 {
        key.append((65...90).contains(byte) ? byte | 32 : byte)
      } else if byte == 0xC3 {
        isSecond = true
      } else {
        return nil
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  package static func foldedByCharacters(_ text: String) -> String {
    var key = ""
    key.reserveCapacity(text.utf8.count)
    for character in text.lowercased() { key += folded(character) }
    return key
  }

  private static func folded(_ character: Character) -> String {
    switch character {
    case "æ", "ä": "ae"
    case "ø", "ö": "oe"
    case "å": "aa"
    case "ß": "ss"
    // A Turkish keyboard's i without its dot.
    case "ı": "i"
    case _ where isUnseen(character): ""
    case _ where character.isASCII: String(character)
    default:
      String(character).folding(options: [.diacriticInsensitive], locale: nil)
    }
  }

  /// Whether it is a mark that nobody sees and programs put between letters: of the direction a text
  /// is read in, as Windows puts before days, a soft hyphen, a blank without width.
  package static func isUnseen(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
  }

  /// A name with what people vary without meaning another: case, accents, spaces, full stops.
  package static func name(_ text: String) -> String {
    fold(text).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).joined(separator: " ")
  }
}

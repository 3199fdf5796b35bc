import Foundation

/// Text made ready for searching: without regard to case, accents, æ/ae, ø/oe and å/aa.
package enum SearchKey {
  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return asciiLowercased(text) }
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
    case _ where character.isASCII: String(character)
    default:
      String(character).folding(options: [.diacriticInsensitive], locale: nil)
    }
  }

  private static func asciiLowercased(_ text: String) -> String {
    String(decoding: text.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
  }

  /// A name with what people vary without meaning another: case, accents, spaces, full stops.
  package static func name(_ text: String) -> String {
    fold(text).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }).joined(separator: " ")
  }
}

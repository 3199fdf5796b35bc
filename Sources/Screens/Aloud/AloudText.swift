import Language
import TerminalModel
import Wording

/// Makes what a screen tells by signs and places tell itself in words.
enum AloudText {
  /// The parts as one sentence's pieces, those that are empty left out.
  static func joined(_ parts: [String?], _ language: Language) -> String {
    parts.compactMap { $0 }.map { plain($0, language) }.filter { !$0.isEmpty }
      .reduce("") { whole, part in
        guard let last = whole.last else { return part }
        return ".:?!,;".contains(last) ? "\(whole) \(part)" : "\(whole), \(part)"
      }
  }

  /// A text without lines, blocks, boxes and arrows: what parts texts becomes a comma, what says
  /// something is said.
  static func plain(_ text: String, _ language: Language) -> String {
    var said = SafeText.simplified(text)
    if isPlain(said) { return said }
    let words = Words.in(language).aloud
    let signs = [
      (" · ", ", "), (" → ", " \(words.to) "), (" -> ", " \(words.to) "), ("▢", "\(words.isOpen),"),
      ("◉", "\(words.here):"),
      ("▣", "\(words.isDone),"), ("✓", "\(words.isDone),"), ("…", "..."), ("│", ","), ("|", ","),
    ]
    for (sign, word) in signs where said.contains(sign) { said = said.replacing(sign, with: word) }
    let arrows: [Character: KeyStroke] = ["←": .left, "→": .right, "↑": .up, "↓": .down]
    said = said.map { sign in
      arrows[sign].map { $0.name } ?? (isDrawn(sign) ? " " : String(sign))
    }.joined()
    return spaced(said)
  }

  /// Whether nothing in a safe text is to be told otherwise, as with nearly all of them; each line of a
  /// page is asked with each key.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      // 0xE2 begins every arrow, line, block, dash and ellipsis, 0xB7 ends the dot between texts.
      if byte == 0xE2 || byte == 0xB7 || byte == 0x7C || byte == 0x20 && before == 0x20 {
        return false
      }
      if byte == before, [0x23, 0x3D, 0x2D, 0x5F, 0x7E, 0x2A].contains(byte) { return false }
      if byte == 0x3E, before == 0x2D { return false }
      before = byte
    }
    return before != 0x20 || text.isEmpty
  }

  /// What only draws: lines, blocks, figures, braille, and pictures of boxes and circles.
  package static func isDrawn(_ sign: Character) -> Bool {
    sign.unicodeScalars.contains {
      (0x2500...0x25FF).contains($0.value) || (0x2190...0x21FF).contains($0.value)
        || (0x2800...0x28FF).contains($0.value) || $0.value == 0x2713
    }
  }

  /// One blank between words; where columns stood beside each other, a comma, and nothing for what was
  /// drawn with signs of ASCII.
  private static func spaced(_ text: String) -> String {
    var result = ""
    var blanks = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        blanks += 1
        continue
      }
      let isRule = word.count > 2 && Set(word).count == 1 && "#=-_~*".contains(word.first ?? " ")
      if isRule {
        blanks += 1
        continue
      }
      // A row's number before what it is the number of.
      let isNumber = result.count <= 2 && result.allSatisfy(\.isNumber)
      if result.isEmpty {
        result = String(word)
      } else if isNumber {
        result += " \(word)"
      } else if blanks > 0, let last = result.last, !".:?!,;".contains(last) {
        result += ", \(word)"
      } else {
        result += " \(word)"
      }
      blanks = 0
    }
    while result.hasSuffix(",") || result.hasSuffix(" ") { result.removeLast() }
    while result.hasPrefix(",") || result.hasPrefix(" ") { result.removeFirst() }
    return result.replacing(" ,", with: ",").replacing(",,", with: ",")
  }
}

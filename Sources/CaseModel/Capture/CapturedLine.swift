/// A line as it is typed on a walk: what it says, what kind of finding it is, and its number on the
/// note sheet.
///
/// A leading `+` is what makes safe, `?` what people say or believe, `>` a proposal; all else is a
/// problem. `A7` or `7.` at the beginning is the sheet's number.
package struct CapturedLine: Hashable, Sendable {
  package var kind: FindingKind
  /// As it was typed, without the full stop: `A7`, `12`.
  package var sheetNumber: String?
  package var text: String

  package init(kind: FindingKind, sheetNumber: String? = nil, text: String) {
    self.kind = kind
    self.sheetNumber = sheetNumber
    self.text = text
  }

  /// Nil for a line that says nothing.
  package init?(_ line: String) {
    var rest = Substring(TextRules.accepted(line, form: .line)).drop { $0 == " " }
    var kind: FindingKind?
    var number: String?
    // Sign and number stand in either order.
    for _ in 0..<2 {
      if kind == nil, let sign = rest.first.flatMap({ Self.signs[$0] }) {
        kind = sign
        rest = rest.dropFirst().drop { $0 == " " }
      }
      if number == nil, let found = Self.number(at: rest) {
        number = found.number
        rest = found.rest
      }
    }
    let text = String(rest)
    if text.isEmpty { return nil }
    self.init(kind: kind ?? .problem, sheetNumber: number, text: text)
  }

  private static let signs: [Character: FindingKind] = [
    "+": .positive, "?": .perception, ">": .proposal,
  ]

  /// The sheet's number, and what stands behind it.
  private static func number(at text: Substring) -> (number: String, rest: Substring)? {
    guard let end = text.firstIndex(where: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    let head = text[..<end]
    let letters = head.prefix { $0.isLetter }
    let digits = head.dropFirst(letters.count)
    guard letters.count < 2, (1...3).contains(digits.count), digits.allSatisfy(\.isNumber) else {
      return nil
    }
    var rest = text[end...]
    let hasStop = rest.first == "."
    if hasStop { rest = rest.dropFirst() }
    guard rest.first == " " else { return nil }
    rest = rest.drop { $0 == " " }
    if letters.isEmpty {
      // "12 lamper" counts lamps, and "1. sal" is a floor.
      guard hasStop, !continuesNumber(rest) else { return nil }
    } else if !hasStop, !sheetLetters.contains(letters.first ?? " ") {
      // A road is called E45.
      return nil
    }
    return (head.uppercased(), rest)
  }

  /// The sheets of the note takers.
  private static let sheetLetters: Set<Character> = ["A", "B", "C", "D", "a", "b", "c", "d"]

  /// Whether the word behind an ordinal belongs to it: a floor, a date, a quarter.
  private static func continuesNumber(_ rest: Substring) -> Bool {
    let word = rest.prefix { $0.isLetter }.lowercased()
    return ordinalWords.contains(word)
  }

  private static let ordinalWords: Set<String> = [
    "sal", "salen", "etage", "th", "tv", "mf", "floor", "kvartal", "gang", "klasse",
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
    "nov", "dec",
  ]
}

extension CapturedLine {
  /// The lines of a text, as people and other systems end them.
  package static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: true) { $0.isNewline }.map(String.init)
  }

  /// The stop that a line of its own names, `# Tunnelen`; empty where one leaves all stops; nil for
  /// a line that is none.
  package static func stop(of line: String) -> String? {
    let text = TextRules.accepted(line, form: .line)
    guard text.hasPrefix("#") else { return nil }
    return TextRules.accepted(String(text.dropFirst()), form: .line)
  }
}

extension CapturedLine {
  /// As it would be typed again.
  package var typed: String {
    let sign = Self.signs.first { $0.value == kind }.map { String($0.key) }
    let number = sheetNumber.map { $0.allSatisfy(\.isNumber) ? $0 + "." : $0 }
    return [sign, number, text].compactMap { $0 }.joined(separator: " ")
  }
}

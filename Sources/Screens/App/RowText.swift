import TerminalModel

/// The parts of a row's text, each with its weight: number and explanations soft, the name of the
/// thing strong, what it says in ink.
enum RowText {
  typealias Spans = [(text: String, role: Role)]

  static func spans(of row: ListLayer.Row) -> Spans {
    var text = SafeText.simplified(row.text)
    let ink = row.tone.role
    var spans: Spans = []
    if !row.key.isEmpty { spans.append((SafeText.simplified(row.key), .key)) }
    if let number = row.number {
      let digits = SafeText.simplified(number)
      spans.append(
        (digits.count < 3 ? TextLayout.rightAligned(digits, toColumns: 3) : digits, .soft))
      spans.append((" ", .soft))
    }
    if !row.name.isEmpty {
      spans.append((SafeText.simplified(row.name), row.nameTone.role))
      if !text.isEmpty { spans.append(("  ", ink)) }
    }
    if row.name.isEmpty, row.number == nil, row.key.isEmpty, let head = head(of: text) {
      spans.append((head.text, head.isKey ? .key : .soft))
      text = String(text.dropFirst(head.text.count))
    }
    // Of what has a line of its own below, the text is its name.
    let isName = !row.detail.isEmpty && row.tone == .plain && row.name.isEmpty && row.record == nil
    let bar = text.split(separator: " ").last { $0.allSatisfy { $0 == "▄" || $0 == "#" } }
    let words = bar.map { text[..<$0.startIndex] } ?? text[...]
    spans.append((String(words), isName ? .strong : ink))
    if let bar { spans.append((String(bar), .accent)) }
    for part in row.parts { spans.append((SafeText.simplified(part.text), part.tone.role)) }
    return spans
  }

  /// The digit that chooses a row, or the moment and the initials before what happened.
  private static func head(of text: String) -> (text: String, isKey: Bool)? {
    guard text.first?.isNumber == true, let gap = text.firstRange(of: "  ") else { return nil }
    let first = text[..<gap.lowerBound]
    if first.count == 1 { return (String(first), true) }
    guard first.contains(where: { $0 == "-" || $0 == "." || $0 == ":" || $0 == " " }),
      first.count <= 20
    else { return nil }
    let rest = text[gap.upperBound...]
    // Who it was by, where that stands between two gaps.
    if let next = rest.firstRange(of: "  "), rest[..<next.lowerBound].count <= 16 {
      return (String(text[..<next.lowerBound]), false)
    }
    return (String(first), false)
  }

  /// `Overskredet (10)` as a name and its count.
  static func heading(_ text: String) -> (name: String, count: String) {
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let count = text[text.index(after: open)...].dropLast()
      if !count.isEmpty, count.allSatisfy(\.isNumber) {
        return (String(text[..<open]), String(count))
      }
    }
    guard let dot = text.firstRange(of: " · ") else { return (text, "") }
    return (String(text[..<dot.lowerBound]), " " + String(text[dot.upperBound...]))
  }

  /// `25 dage  >` as what it tells and the key behind it.
  static func edge(_ text: String) -> (fact: String, key: String) {
    if text.count == 1 { return text.allSatisfy(\.isNumber) ? (text, "") : ("", text) }
    guard let gap = text.firstRange(of: "  ") else { return (text, "") }
    let key = text[gap.upperBound...]
    return key.count <= 3 ? (String(text[..<gap.lowerBound]), String(key)) : (text, "")
  }
}

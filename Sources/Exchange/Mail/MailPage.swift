/// The text of a mail that is a page: a line for each block, quoted ones behind `>`.
enum MailPage {
  static func text(_ bytes: [UInt8]) -> String {
    var lines: [String] = [""]
    var quoted = 0
    var scanner = HTMLScanner(DecodedText(bytes).utf8)
    while let piece = scanner.next() {
      switch piece {
      case .opening("blockquote", _):
        lines.append("")
        quoted = min(quoted + 1, 9)
      case .closing("blockquote"):
        lines.append("")
        quoted = max(quoted - 1, 0)
      case .opening("br", _), .opening("hr", _): lines.append("")
      case .opening(let name, _), .closing(let name):
        if Self.blocks.contains(name), lines.last?.isEmpty == false { lines.append("") }
        if name == "td" || name == "th", lines.last?.isEmpty == false {
          lines[lines.count - 1] += " "
        }
      case .text(let text):
        for character in text {
          let isBlank = character.isWhitespace
          if isBlank, lines.last?.isEmpty ?? true || lines.last?.last == " " { continue }
          if lines.last?.isEmpty == true, quoted > 0 {
            lines[lines.count - 1] = String(repeating: ">", count: quoted) + " "
          }
          lines[lines.count - 1].append(isBlank ? " " : character)
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let blocks: Set<String> = [
    "p", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
  ]
}

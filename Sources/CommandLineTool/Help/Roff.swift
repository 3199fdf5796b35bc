/// Text in the language of manual pages, `man(7)`.
struct Roff {
  private(set) var text = ""

  /// A line that stands for itself.
  static func escaped(_ line: String) -> String {
    var result = ""
    for sign in line {
      switch sign {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "\"": result += "\\(dq"
      case "'": result += "\\(aq"
      default: result.append(sign)
      }
    }
    // A point first in a line would be a request.
    return result.hasPrefix(".") ? "\\&" + result : result
  }

  /// A text that is filled anew, on lines as short as the page wants them.
  private mutating func fill(_ text: String) {
    var line = ""
    for word in text.split(separator: " ") {
      // Lines of at most 80, where a letter beyond ASCII counts as the eight signs it is read as.
      let width = (line + word).unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
      if !line.isEmpty, width > 70 {
        raw(Self.escaped(line))
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    raw(line.isEmpty ? "\\&" : Self.escaped(line))
  }

  mutating func raw(_ line: String) { text += line + "\n" }

  mutating func section(_ title: String) { raw(".SH \"\(Self.escaped(title))\"") }
  mutating func subsection(_ title: String) { raw(".SS \"\(Self.escaped(title))\"") }

  mutating func paragraph(_ words: String) {
    raw(".PP")
    fill(words)
  }

  /// The first paragraph of a section.
  mutating func begin(_ words: String) { fill(words) }

  mutating func term(_ term: String) {
    raw(".TP")
    raw("\\fB" + Self.escaped(term) + "\\fR")
  }

  /// A term with what it means.
  mutating func item(_ term: String, _ meaning: String) {
    self.term(term)
    fill(meaning)
  }

  mutating func indented(_ write: (inout Roff) -> Void) {
    raw(".RS")
    write(&self)
    raw(".RE")
  }

  /// Lines as they are typed.
  mutating func example(_ lines: [String]) {
    raw(".PP")
    raw(".EX")
    lines.forEach { raw(Self.escaped($0)) }
    raw(".EE")
  }
}

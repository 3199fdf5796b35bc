/// How a question of a checklist is answered. The raw value is what stands in files.
package enum ChecklistAnswerForm: String, Code {
  case yesNo = "yes-no"
  /// 0 to 3, where 3 is best.
  case scale
  case text
}

/// A question of a checklist: what it is about, what is asked, and how it is answered.
///
/// People type a question a line: `Lys: Kan man se et ansigt på ti meter? [ja/nej]`. What stands before
/// the first colon is the theme, and the brackets at the end say how it is answered; without them
/// it is yes or no.
package struct ChecklistItem: Hashable, Sendable {
  package var theme: String
  package var text: String
  package var form: ChecklistAnswerForm

  package init(theme: String, text: String, form: ChecklistAnswerForm) {
    self.theme = theme
    self.text = text
    self.form = form
  }

  /// Why lines are no questions.
  package enum Refusal: Error, Hashable, Sendable {
    case none
    case tooMany(limit: Int)
    case tooLong(line: Int, limit: Int)
    /// The brackets of a line say something else than how it is answered.
    case unknownForm(line: Int, String)
    /// A line that asks what another asks.
    case twice(line: Int)
  }

  package static let greatestCount = 40
  package static let greatestLength = 300

  /// The questions of a text, a line each; empty lines are passed over.
  package static func items(of text: String) throws(Refusal) -> [ChecklistItem] {
    var items: [ChecklistItem] = []
    var keys: Set<String> = []
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = TextRules.accepted(String(line), form: .line)
      if line.isEmpty { continue }
      if line.count > greatestLength { throw .tooLong(line: place + 1, limit: greatestLength) }
      let item = try item(of: line, at: place + 1)
      if !keys.insert(item.key).inserted { throw .twice(line: place + 1) }
      items.append(item)
    }
    if items.isEmpty { throw .none }
    if items.count > greatestCount { throw .tooMany(limit: greatestCount) }
    return items
  }

  private static func item(of line: String, at place: Int) throws(Refusal) -> ChecklistItem {
    var rest = Substring(line)
    var form = ChecklistAnswerForm.yesNo
    if rest.last == "]", let start = rest.lastIndex(of: "[") {
      let word = TextRules.accepted(String(rest[start...].dropFirst().dropLast()), form: .line)
      guard let named = Self.form(named: word) else {
        throw .unknownForm(line: place, word)
      }
      form = named
      rest = rest[..<start]
    }
    var theme = ""
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].count <= greatestTheme,
      rest.index(after: colon) < rest.endIndex, rest[rest.index(after: colon)] == " "
    {
      theme = TextRules.accepted(String(rest[..<colon]), form: .line)
      rest = rest[rest.index(after: colon)...]
    }
    let text = TextRules.accepted(String(rest), form: .line)
    // A theme alone asks after itself.
    return text.isEmpty
      ? ChecklistItem(theme: "", text: theme, form: form)
      : ChecklistItem(theme: theme, text: text, form: form)
  }

  private static let greatestTheme = 40

  /// The form that a person means, in either language.
  package static func form(named word: String) -> ChecklistAnswerForm? {
    switch SearchKey.fold(word).filter({ $0 != " " }) {
    case "", "ja/nej", "yes/no", "yes-no", "j/n", "y/n": .yesNo
    case "0-3", "0–3", "scale", "skala": .scale
    case "tekst", "text", "fritekst": .text
    default: nil
    }
  }

  /// What tells one question from another, whatever its case and accents.
  package var key: String { SearchKey.name("\(theme) \(text)") }

  /// As it is typed and kept, with the words for forms that both languages read.
  package var line: String {
    let mark =
      switch form {
      case .yesNo: ""
      case .scale: " [0-3]"
      case .text: " [tekst]"
      }
    return (theme.isEmpty ? "" : "\(theme): ") + text + mark
  }

  /// What a person answered, as it is kept: `yes`, `no`, `0` … `3`, or what was said; nil where the
  /// question does not take it.
  package func answer(_ typed: String) -> String? {
    let text = TextRules.accepted(typed, form: .line)
    if text.isEmpty { return nil }
    let key = SearchKey.fold(text)
    switch form {
    case .yesNo:
      if ["j", "ja", "y", "yes"].contains(key) { return Self.yes }
      return ["n", "nej", "no"].contains(key) ? Self.no : nil
    case .scale: return ["0", "1", "2", "3"].contains(text) ? text : nil
    case .text: return text
    }
  }

  package static let yes = "yes"
  package static let no = "no"
}

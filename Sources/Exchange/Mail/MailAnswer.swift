import CaseModel
import Language
import Wording

/// An answer to a list that was written in a mail, or pasted from one: above, below or between the
/// quoted lines.
struct MailAnswer {
  private(set) var rows: [ReturnedRow] = []
  /// What is said of no point.
  private(set) var rest: [String] = []
  /// Identifiers of lists that stand in what was quoted.
  private(set) var lists: [String] = []
  /// Whether lines of ours stand in it, by their codes.
  private(set) var quotesUs = false

  private let today: Day
  private let known: String
  private let knownLines: Set<String>
  /// The point whose lines were quoted last.
  private var point: SayableIdentifier?
  /// Codes of the quoted points by their places on the list.
  private var codes: [Int: SayableIdentifier] = [:]
  private var paragraph: (line: Int, text: String)?
  /// What was quoted without marks begins, and does not end.
  private var isBelowHeading = false
  private var isSignature = false
  private var hasMetPoint = false

  /// - Parameters:
  ///   - sent: texts that stood on lists sent from here, so that lines of ours are known without
  ///     marks.
  ///   - today: the day the answer was written, from which its days are seen.
  init(_ text: String, sent: [String], on today: Day) {
    self.today = today
    let ours = sent + Self.ourWords
    known = Self.folded(ours.joined(separator: "\n"))
    knownLines = Set(ours.map(Self.folded))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    for line in lines { noteQuoted(Self.unquoted(line).text) }
    for (number, line) in lines.enumerated() { take(line, number: number + 1) }
    endParagraph()
  }

  /// Whether it plainly answers a list though it quotes none: it names points, and of most of them
  /// says what is done, promised or not theirs.
  var tellsOfPoints: Bool {
    let told = rows.count {
      !$0.id.isEmpty || $0.cells[.state] != nil || $0.cells[.promisedFor] != nil
    }
    return told > 0 && told * 2 > rows.count
  }

  private mutating func take(_ line: String, number: Int) {
    let (text, isQuoted) = Self.unquoted(line)
    if Self.isHeading(text) {
      endParagraph()
      isBelowHeading = true
      point = nil
      isSignature = false
      return
    }
    if let (code, tail) = Self.title(text) {
      endParagraph()
      hasMetPoint = true
      point = code
      isSignature = false
      if !isQuoted { isBelowHeading = true }
      if !tail.isEmpty, !isOurs(tail) { append(tail, number) }
      return
    }
    // Between what a mail program writes on top and our first item stands our own head.
    let isHead = isBelowHeading && quotesUs && !hasMetPoint
    if isQuoted || isHead || isPlainlyOurs(text) || isBelowHeading && isOurs(text) {
      endParagraph()
      if Self.endsList(text) { point = nil }
      return
    }
    if text.isEmpty {
      endParagraph()
    } else if Self.isFarewell(text) {
      endParagraph()
      isSignature = true
    } else if !isSignature, !Self.isGreeting(text) {
      append(text, number)
    }
  }

  private mutating func append(_ text: String, _ number: Int) {
    paragraph = paragraph.map { ($0.line, $0.text + "\n" + text) } ?? (number, text)
  }

  private mutating func endParagraph() {
    guard let (line, text) = paragraph else { return }
    paragraph = nil
    let codes = codes
    for statement in AnswerText.statements(in: text, takesNumbers: point == nil) {
      if statement.points.isEmpty {
        if let point {
          add(line, statement.text) { $0.id = point.description }
        } else {
          rest.append(statement.text)
        }
      }
      for reference in statement.points {
        add(line, statement.text) { row in
          switch reference {
          case .code(let code): row.id = code.description
          case .place(let place):
            row.place = place
            if let code = codes[place] { row.id = code.description }
          case .number(let number): row.cells[.number] = String(number)
          }
        }
      }
    }
  }

  private mutating func add(_ line: Int, _ text: String, _ name: (inout ReturnedRow) -> Void) {
    var row = ReturnedRow(line: line)
    name(&row)
    if text.isEmpty { return }
    let meaning = AnswerWords.meaning(of: text, on: today)
    row.cells[.reply] = text
    row.cells[.state] = meaning.state
    row.cells[.promisedFor] = meaning.promised
    rows.append(row)
  }

  // MARK: - Lines of ours

  /// Learns the codes, places and lists of what is quoted.
  private mutating func noteQuoted(_ text: String) {
    if let (code, _) = Self.title(text) {
      quotesUs = true
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      if let place = Int(digits), text[digits.endIndex...].hasPrefix(".") { codes[place] = code }
    }
    let key = SearchKey.name(text)
    for word in ["liste ", "list "] {
      guard let range = key.firstRange(of: word) else { continue }
      let code = key[range.upperBound...].prefix(7).uppercased()
      if ReturnedList.identifier(code) != nil, !lists.contains(code) { lists.append(code) }
    }
  }

  /// `1. Tunnelen  Nr. 3  [K7Q-4MJ]`, and what is written behind it; a code alone at the beginning of
  /// a line is the answer's own.
  private static func title(_ text: String) -> (SayableIdentifier, tail: String)? {
    guard let open = text.lastIndex(of: "["), open != text.startIndex,
      let close = text[open...].firstIndex(of: "]")
    else { return nil }
    guard let code = ReturnedList.identifier(String(text[text.index(after: open)..<close])) else {
      return nil
    }
    return (code, TextRules.accepted(String(text[text.index(after: close)...]), form: .line))
  }

  /// A line that stands on our letters only, whether it is quoted or not.
  private func isPlainlyOurs(_ text: String) -> Bool {
    let line = Self.folded(text)
    return knownLines.contains(line) || line.contains(" · liste ")
      || line.contains(" · list ")
  }

  private func isOurs(_ text: String) -> Bool {
    let line = Self.folded(text)
    if line.isEmpty { return false }
    if line.contains(" · ") { return true }
    if ["tiltag:", "action:"].contains(where: line.hasPrefix) { return true }
    return line.count >= 15 && known.contains(line)
  }

  private static let ourWords: [String] = Language.allCases.flatMap { language -> [String] in
    let words = Words.in(language)
    return [
      words.chase.requestInText, words.chase.request, words.chase.seeAttached, words.chase.greeting,
    ] + Audience.allCases.map { words.exports.audience($0) }
  }

  /// Our own closing, below which nothing belongs to the last point.
  private static func endsList(_ text: String) -> Bool {
    let line = folded(text)
    return line.count >= 12 && ourWords.contains { folded($0).hasPrefix(line) } || isFarewell(text)
  }

  private static func folded(_ text: String) -> String {
    SearchKey.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func unquoted(_ line: String) -> (text: String, isQuoted: Bool) {
    var rest = Substring(line)
    var isQuoted = false
    while let first = rest.first, first.isWhitespace || first == ">" || first == "|" {
      if first != " ", !first.isWhitespace { isQuoted = true }
      rest.removeFirst()
    }
    return (TextRules.accepted(String(rest), form: .line), isQuoted)
  }

  // MARK: - Lines of mail programs

  /// What Outlook, Gmail and others write above the mail that is answered.
  private static func isHeading(_ text: String) -> Bool {
    let key = SearchKey.name(text)
    if key.hasPrefix("-----") && (key.contains("meddelelse") || key.contains("message")) {
      return true
    }
    if key.count >= 10, key.allSatisfy({ $0 == "_" }) { return true }
    if key.hasSuffix("skrev:") || key.hasSuffix("wrote:") { return true }
    return key.hasPrefix("den ") && key.contains(" skrev ") && key.hasSuffix(":")
      || ["fra: ", "from: ", "sendt: ", "sent: ", "til: ", "to: ", "emne: ", "subject: ", "cc: "]
        .contains(where: key.hasPrefix)
  }

  private static func isGreeting(_ text: String) -> Bool {
    let key = SearchKey.name(text)
    let words = key.split(separator: " ").map { $0.filter(\.isLetter) }
    guard let first = words.first, words.count <= 4 else { return false }
    return ["hej", "kaere", "hello", "hi", "dear", "goddag", "tak", "thanks"].contains(first)
      && !key.contains(where: \.isNumber)
  }

  private static func isFarewell(_ text: String) -> Bool {
    let key = SearchKey.name(text).filter { $0 != "," && $0 != "." && $0 != "!" }
    if key == "--" { return true }
    return [
      "venlig hilsen", "med venlig hilsen", "mvh", "m v h", "vh", "mange hilsner",
      "de bedste hilsner",
      "hilsen", "bedste hilsner", "kind regards", "best regards", "regards", "best wishes",
      "sendt fra min iphone", "sent from my iphone", "hent outlook til",
    ].contains { key == $0 || key.hasPrefix($0 + " ") && key.count < $0.count + 30 }
  }
}

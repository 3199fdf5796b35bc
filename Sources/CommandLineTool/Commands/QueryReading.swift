import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension CommandRun {
  /// The findings a query names, in the order asked for. Those taken out are shown only to a query
  /// that names their state.
  ///
  /// The one way every command that takes a query reads it: `--view`, the words, `--sort`.
  func selected(in session: CaseSession) throws(CommandFailure) -> [Finding] {
    try selected(by: query(in: session), in: session)
  }

  /// The same of the query in some of the words.
  func selected(
    in session: CaseSession, by words: [String]
  ) throws(CommandFailure) -> [Finding] {
    try selected(by: query(in: session, of: words), in: session)
  }

  func selected(
    by query: Query, in session: CaseSession
  ) throws(CommandFailure) -> [Finding] {
    let findings = records(matching: query, in: session).map { session.caseFile.finding(at: $0) }
    return try order(after: query).sorted(findings, words.alphabet)
  }

  /// The findings a query names, in the order they were made.
  func records(matching query: Query, in session: CaseSession) -> [RecordIndex] {
    let caseFile = session.caseFile
    let context = caseFile.queryContext(today: today)
    let asksForWithdrawn = query.asksForWithdrawn
    return caseFile.records(of: .finding).filter { record in
      let reader = FindingReader(record, in: caseFile)
      if !asksForWithdrawn, reader.state == .withdrawn { return false }
      return query.matches(reader, in: context)
    }
  }

  /// Groups first, then what `--sort` says, then `sort:`.
  private func order(after query: Query) throws(CommandFailure) -> FindingOrder {
    guard let text = arguments.value(.sort) else { return query.wholeOrder }
    let asked: FindingOrder
    do throws(FindingOrder.UnknownWord) {
      asked = try FindingOrder.reading(text, own: words.own)
    } catch {
      throw .usage(tool.unknownField(error.word, nearestField(error.word)))
    }
    let grouping = query.grouping.map { [FindingOrder.Key($0)] } ?? []
    return FindingOrder(grouping + asked.keys + query.order.keys)
  }

  /// What the words of the command line ask, narrowed down by the view they name.
  func query(in session: CaseSession) throws(CommandFailure) -> Query {
    try query(in: session, of: arguments.words)
  }

  /// The same of some of the words.
  func query(in session: CaseSession, of words: [String]) throws(CommandFailure) -> Query {
    let asked = try query(of: words)
    guard let name = arguments.value(.view) else { return asked }
    let saved = try query(of: [try view(named: name, in: session).query])
    var both = Query(terms: saved.terms + asked.terms, text: asked.text)
    both.order = asked.order.isEmpty ? saved.order : asked.order
    both.grouping = asked.grouping ?? saved.grouping
    return both
  }

  func query(of words: [String]) throws(CommandFailure) -> Query {
    let text = words.map(quoted).joined(separator: " ")
    do throws(QueryError) {
      return try Query(parsing: text, today: today, own: self.words.own)
    } catch {
      let lines = [sentence(error, in: text)] + QueryCaret.lines(of: text, at: error.span)
      throw .usage(lines)
    }
  }

  /// The shell takes the quotes of `area:"Vester Allé"` away; a word with blanks gets them back
  /// unless it is a whole query by itself.
  private func quoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\"") else { return word }
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].contains(" "), !parts[1].contains(":"),
      let named = words.own.named(String(parts[0].drop { $0 == "-" }))
    else { return word }
    guard case .known(let field) = named else {
      return named.isAskedByDay ? word : "\(parts[0]):\"\(parts[1])\""
    }
    // A day takes the words behind it by itself.
    if field.isAskedByDay { return word }
    switch field.form {
    case .code, .partialDay, .integer, .truth, .statePart:
      // Several words are one value only when the field reads them as one.
      do throws(ValueError) {
        _ = try ValueReader.value(
          String(parts[1]), for: field, today: today, own: words.own.codes)
      } catch {
        return word
      }
      return field == .reason ? word : "\(parts[0]):\"\(parts[1])\""
    default: return "\(parts[0]):\"\(parts[1])\""
    }
  }

  private func sentence(_ error: QueryError, in text: String) -> String {
    switch error.problem {
    case .unknownField(let name):
      tool.unknownField(name, words.nearest(error) ?? nearestField(name))
    case .unknownValue(let field, let value): unknownValue(field, value, in: text)
    case .unclosedQuote: tool.unclosedQuote
    case .comparisonNotPossible(let field): tool.noComparison(label(field))
    case .neitherYesNorNo, .nothingAsked, .tooLong: words.sentence(error)
    }
  }

  /// A value that is cut where the next word begins is one that lacks its quotation marks.
  private func unknownValue(_ field: NamedField, _ value: String, in text: String) -> String {
    let sentence = sentence(unknown: value, for: field)
    guard text.contains(value + " ") else { return sentence }
    let name: String =
      switch field {
      case .known(let field): String(option(field).dropFirst(2))
      case .own(let field): field.word
      }
    let example = field.form == .day ? tool.dayExample : "\(value) …"
    return sentence + " " + tool.needsQuotes("\(name):\"\(example)\"")
  }

  private func sentence(unknown value: String, for field: NamedField) -> String {
    switch field {
    case .known(let field): return sentence(unknown: value, for: field)
    case .own(let field):
      let label = words.say(field.label)
      do throws(ValueError) {
        _ = try ValueReader.value(value, form: field.form, today: today)
      } catch {
        return sentence(error, label: label)
      }
      return tool.noValue(label, value)
    }
  }

  private func sentence(unknown value: String, for field: FindingField) -> String {
    switch field.form {
    case .code(let list): sentence(.notACode(value, list), field: field)
    case .statePart where field == .state: sentence(.notACode(value, .state), field: field)
    case _ where field.isAskedByDay: sentence(.notADay(value), field: field)
    case .integer: sentence(.notANumber(value), field: field)
    default: tool.noValue(label(field), value)
    }
  }
}

/// A query with a line below that points at what could not be understood.
enum QueryCaret {
  private static let width = 72

  static func lines(of text: String, at span: Range<Int>) -> [String] {
    let characters = Array(text)
    guard !characters.isEmpty else { return [] }
    let span = span.clamped(to: 0..<characters.count)
    // A long query shows what lies around the mistake.
    let first = max(0, min(span.lowerBound - 20, characters.count - width))
    let last = min(characters.count, first + width)
    let length = max(1, min(span.upperBound, last) - span.lowerBound)
    let before = characters[first..<min(span.lowerBound, last)].count
    return [
      "  " + String(characters[first..<last]),
      "  " + String(repeating: " ", count: before) + String(repeating: "^", count: length),
    ]
  }
}

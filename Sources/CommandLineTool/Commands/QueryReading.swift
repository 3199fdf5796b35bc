import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// The findings a query names, in the order asked for. Those taken out are shown only to a query
  /// that names their state.
  func selected(in session: CaseSession) throws(CommandFailure) -> [Finding] {
    try selected(in: session, by: arguments.words)
  }

  /// The same of the query in some of the words.
  func selected(
    in session: CaseSession, by words: [String]
  ) throws(CommandFailure) -> [Finding] {
    let query = try query(words)
    let context = session.caseFile.queryContext(today: today)
    let asksForWithdrawn = query.terms.contains { term in
      if case .isOne(.state, let codes) = term.test, !term.isNegated {
        return codes.contains(FindingState.withdrawn.rawValue)
      }
      return false
    }
    let isPlain = query.terms.allSatisfy(\.asksForOwnFields)
    var findings: [Finding] = []
    for thing in session.caseFile.things(of: .finding) {
      // Entries and stamps are dear; most questions do not need them.
      let plain = session.caseFile.plainFinding(at: thing)
      if plain.state == .withdrawn, !asksForWithdrawn { continue }
      if isPlain, !query.matches(plain, in: context) { continue }
      let finding = session.caseFile.finding(at: thing)
      if isPlain || query.matches(finding, in: context) { findings.append(finding) }
    }
    if let order = try order() {
      findings = findings.enumerated().sorted { left, right in
        if order.precedes(left.element, right.element) { return true }
        if order.precedes(right.element, left.element) { return false }
        return left.offset < right.offset
      }.map(\.element)
    }
    return findings
  }

  private func order() throws(CommandFailure) -> FindingOrder? {
    guard let text = arguments.value(.sort) else { return nil }
    do throws(FindingOrder.UnknownWord) {
      return try FindingOrder.reading(
        text, alphabet: words.language == .danish ? .danish : .english)
    } catch {
      throw .usage(
        tool.unknownField(error.word, nearestField(error.word)))
    }
  }

  private func query(_ words: [String]) throws(CommandFailure) -> Query {
    let text = words.map(quoted).joined(separator: " ")
    do throws(QueryError) {
      return try Query(parsing: text, today: today)
    } catch {
      throw .usage(sentence(error))
    }
  }

  /// The shell takes the quotes of `area:"Vester Allé"` away; a word with blanks gets them back
  /// unless it is a whole query by itself.
  private func quoted(_ word: String) -> String {
    guard word.contains(" "), !word.contains("\"") else { return word }
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].contains(" "), !parts[1].contains(":"),
      let field = Vocabulary.findingField(named: String(parts[0].drop { $0 == "-" }))
    else { return word }
    switch field.form {
    case .code, .day, .partialDay, .integer, .truth, .statePart:
      // Several words are one value only when the field reads them as one.
      let text = parts[1].drop { "<>=".contains($0) }
      do throws(ValueSlip) {
        _ = try ValueReader.value(String(text), for: field, today: today)
      } catch {
        return word
      }
      return field == .reason ? word : "\(parts[0]):\"\(parts[1])\""
    default: return "\(parts[0]):\"\(parts[1])\""
    }
  }

  private func sentence(_ error: QueryError) -> String {
    switch error {
    case .unknownField(let name):
      tool.unknownField(
        name, Nearest.of(name, tool.queryWords) ?? nearestField(name))
    case .unknownValue(let field, let value): unknownValue(field, value)
    case .unclosedQuote: tool.unclosedQuote
    case .comparisonNotPossible(let field): tool.noComparison(label(field))
    }
  }

  /// A value that is cut where the next word begins is one that lacks its quotation marks.
  private func unknownValue(_ field: FindingField, _ value: String) -> String {
    let sentence = sentence(unknown: value, for: field)
    guard arguments.words.joined(separator: " ").contains(value + " ") else { return sentence }
    let name = option(field).dropFirst(2)
    let example = field.form == .day ? tool.dayExample : "\(value) …"
    return sentence + " " + tool.needsQuotes("\(name):\"\(example)\"")
  }

  private func sentence(unknown value: String, for field: FindingField) -> String {
    switch field.form {
    case .code(let list): sentence(.notACode(value, list), field: field)
    case .statePart where field == .state: sentence(.notACode(value, .state), field: field)
    case .day: sentence(.notADay(value), field: field)
    case .integer: sentence(.notANumber(value), field: field)
    default: tool.noValue(label(field), value)
    }
  }
}

extension QueryTerm {
  /// Whether a finding's own fields answer it, without its entries, disputes and stamps.
  fileprivate var asksForOwnFields: Bool {
    switch test {
    case .isOne(let field, _), .day(let field, _, _), .number(let field, _, _),
      .missing(let field):
      switch field.form {
      case .entries: false
      case .fixed: field == .id
      default: true
      }
    case .priority, .overdue, .open: true
    case .words, .disputed: false
    }
  }
}

/// What could not be understood of a query, with the word it stands at.
package enum QueryError: Error, Equatable, Sendable {
  case unknownField(String)
  case unknownValue(field: FindingField, value: String)
  case unclosedQuote
  case comparisonNotPossible(field: FindingField)
}

extension Query {
  /// Reads a query as a person types it; field names, codes and days in either language.
  /// - Throws: ``QueryError``; nothing is guessed.
  package init(parsing text: String, today: Day) throws(QueryError) {
    var terms: [QueryTerm] = []
    for word in try Self.words(of: text) { terms.append(try Self.term(word, today: today)) }
    self.init(terms: terms, text: text)
  }

  struct Word {
    var text = ""
    /// Where the field's name ends, in characters; nil for a plain word.
    var field: String?
    var isNegated = false
    var isQuoted = false
  }

  private static func words(of text: String) throws(QueryError) -> [Word] {
    var words: [Word] = []
    var word = Word()
    var isInQuotes = false
    var isEmpty = true
    func ended() -> Bool { !isEmpty }
    for character in text {
      switch character {
      case "\"":
        isInQuotes.toggle()
        word.isQuoted = true
        isEmpty = false
      case _ where character.isWhitespace && !isInQuotes:
        if ended() { words.append(word) }
        word = Word()
        isEmpty = true
      case "-" where isEmpty && !isInQuotes:
        word.isNegated = true
        isEmpty = false
      case ":" where word.field == nil && !isInQuotes && !word.text.isEmpty && !word.isQuoted:
        word.field = word.text
        word.text = ""
      default:
        word.text.append(character)
        isEmpty = false
      }
    }
    if isInQuotes { throw .unclosedQuote }
    if ended() { words.append(word) }
    return words
  }

  private static func term(_ word: Word, today: Day) throws(QueryError) -> QueryTerm {
    guard let name = word.field else {
      let isLoneDash = word.isNegated && word.text.isEmpty
      return QueryTerm(
        .words(SearchKey.fold(isLoneDash ? "-" : word.text)),
        isNegated: word.isNegated && !isLoneDash)
    }
    return QueryTerm(
      try test(field: name, value: word.text, today: today), isNegated: word.isNegated)
  }

  private static func test(
    field name: String, value: String, today: Day
  ) throws(QueryError) -> QueryTerm.Test {
    switch SearchKey.fold(name) {
    case "overdue", "forfalden", "over": return .overdue(truth(value) ?? true)
    case "open", "aaben": return .open(truth(value) ?? true)
    case "conflicts", "konflikter", "uenig": return .disputed(truth(value) ?? true)
    case "missing", "mangler":
      guard let field = Vocabulary.findingField(named: value) else {
        throw .unknownField(value)
      }
      return .missing(field)
    default: break
    }
    guard let field = Vocabulary.findingField(named: name) else { throw .unknownField(name) }
    let (comparison, rest) = comparison(in: value)
    return try test(field, comparison, rest, today: today)
  }

  private static func test(
    _ field: FindingField, _ comparison: QueryTerm.Comparison?, _ value: String, today: Day
  ) throws(QueryError) -> QueryTerm.Test {
    if isDay(field) {
      guard let day = DayReader.day(value, today: today) else {
        throw .unknownValue(field: field, value: value)
      }
      return .day(field, comparison ?? .equal, day)
    }
    if case .integer = field.form {
      guard let number = Int(value) else { throw .unknownValue(field: field, value: value) }
      return .number(field, comparison ?? .equal, number)
    }
    if field == .priority, let comparison {
      guard let code = Vocabulary.code(named: value, in: .priority),
        let priority = Priority(rawValue: code)
      else { throw .unknownValue(field: field, value: value) }
      return .priority(comparison, priority)
    }
    guard comparison == nil else { throw .comparisonNotPossible(field: field) }
    var wanted: [String] = []
    for part in value.split(separator: ",") { wanted.append(try key(String(part), for: field)) }
    return .isOne(field, wanted)
  }

  private static func key(_ value: String, for field: FindingField) throws(QueryError) -> String {
    switch field.form {
    case .code(let list):
      guard let code = Vocabulary.code(named: value, in: list) else {
        throw .unknownValue(field: field, value: value)
      }
      return code
    case .statePart where field == .state:
      guard let code = Vocabulary.code(named: value, in: .state) else {
        throw .unknownValue(field: field, value: value)
      }
      return code
    case .truth:
      guard let truth = truth(value) else { throw .unknownValue(field: field, value: value) }
      return truth ? "yes" : "no"
    default: return SearchKey.name(value)
    }
  }

  private static func isDay(_ field: FindingField) -> Bool {
    switch field {
    case .createdAt, .updatedAt, .stateSince, .waitingUntil: true
    default: field.form == .day
    }
  }

  private static func comparison(in value: String) -> (QueryTerm.Comparison?, String) {
    let signs: [(String, QueryTerm.Comparison)] = [
      ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<", .less), (">", .greater), ("=", .equal),
    ]
    for (sign, comparison) in signs where value.hasPrefix(sign) {
      return (comparison, String(value.dropFirst(sign.count)))
    }
    return (nil, value)
  }

  private static func truth(_ value: String) -> Bool? {
    switch SearchKey.fold(value) {
    case "yes", "ja", "true", "1": true
    case "no", "nej", "false", "0": false
    default: nil
    }
  }
}

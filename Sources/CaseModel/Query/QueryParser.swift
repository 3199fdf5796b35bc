extension Query {
  /// The most terms a query may have: a text pasted by mistake is told, not searched for.
  package static let mostTerms = 100

  /// Reads a query as a person types it; field names, codes and days in either language.
  ///
  /// - Parameter own: the fields of the workspace's own it may ask for.
  /// - Throws: ``QueryError``; nothing is guessed.
  package init(parsing text: String, today: Day, own: OwnFields = .none) throws(QueryError) {
    self.init(terms: [], text: text)
    let scanner = QueryScanner(text)
    if let quote = scanner.openQuote {
      throw QueryError(.unclosedQuote, at: quote..<(scanner.words.last?.end ?? quote + 1))
    }
    guard scanner.words.count <= Self.mostTerms else {
      let first = scanner.words[Self.mostTerms]
      throw QueryError(.tooLong, at: first.start..<(scanner.words.last?.end ?? first.end))
    }
    var words = scanner.words[...]
    var said = ""
    while let word = words.popFirst() {
      if word.field == nil, !word.isNegated || word.isLoneDash {
        said += word.isQuoted ? " \"\(word.text)\"" : " " + (word.isLoneDash ? "-" : word.text)
      } else {
        try take(word, &words, today: today, own)
      }
    }
    let saying = Saying(said)
    if !saying.isEmpty { terms.append(QueryTerm(.words(saying))) }
  }

  private mutating func take(
    _ word: QueryWord, _ rest: inout ArraySlice<QueryWord>, today: Day, _ own: OwnFields
  ) throws(QueryError) {
    guard let name = word.field else {
      let saying = Saying(word.isQuoted ? "\"\(word.text)\"" : word.text)
      terms.append(QueryTerm(.words(saying), isNegated: true))
      return
    }
    let keyword = QueryKeyword.named(name)
    let field = own.named(name)
    guard keyword != nil || field != nil else {
      throw QueryError(.unknownField(name), at: word.fieldSpan)
    }
    guard word.isQuoted || !word.text.isEmpty else {
      throw QueryError(.nothingAsked(name), at: word.span)
    }
    if let keyword {
      try take(keyword, word, own)
    } else if let field {
      let test =
        switch field {
        case .known(let field): try Self.test(field, word, &rest, today: today, own.codes)
        case .own(let field): try Self.test(field, word, &rest, today: today)
        }
      terms.append(QueryTerm(test, isNegated: word.isNegated))
    }
  }

  private mutating func take(
    _ keyword: QueryKeyword, _ word: QueryWord, _ own: OwnFields
  ) throws(QueryError) {
    func field(
      _ part: (text: String, span: Range<Int>)
    ) throws(QueryError) -> NamedField {
      guard let field = own.named(part.text) else {
        throw QueryError(.unknownField(part.text), at: part.span)
      }
      return field
    }
    func add(_ test: QueryTerm.Test) {
      terms.append(QueryTerm(test, isNegated: word.isNegated))
    }
    switch keyword {
    case .overdue: add(.overdue(try Self.truth(word)))
    case .open: add(.open(try Self.truth(word)))
    case .conflicts: add(.inConflict(try Self.truth(word)))
    case .missing:
      var fields: [NamedField] = []
      for part in word.parts { fields.append(try field(part)) }
      add(.missing(fields))
    case .group: grouping = try field((word.text, word.valueSpan))
    case .sort:
      var keys: [FindingOrder.Key] = []
      for part in word.parts {
        let signs = part.text.prefix { $0 == "-" || $0 == "+" }
        let name = String(part.text.dropFirst(signs.count))
        let field = try field((name, part.span))
        keys.append(FindingOrder.Key(field, isReversed: signs.contains("-") != word.isNegated))
      }
      order = FindingOrder(order.keys + keys)
    }
  }

  private static func test(
    _ field: FindingField, _ word: QueryWord, _ rest: inout ArraySlice<QueryWord>, today: Day,
    _ own: OwnCodes
  ) throws(QueryError) -> QueryTerm.Test {
    let (comparison, value) = comparison(in: word.text)
    func unknown() -> QueryError {
      QueryError(.unknownValue(field: .known(field), value: value), at: word.valueSpan)
    }
    if field.isAskedByDay {
      let span = daySpan(value, looksBack: field.tellsOfThePast, word, &rest, today: today)
      guard let span else { throw unknown() }
      return .day(field, comparison ?? .equal, span)
    }
    if case .integer = field.form {
      guard let number = Int(value) else { throw unknown() }
      return .number(field, comparison ?? .equal, number)
    }
    if field == .priority, let comparison {
      guard let code = Vocabulary.code(named: value, in: .priority),
        let priority = Priority(rawValue: code)
      else { throw unknown() }
      return .priority(comparison, priority)
    }
    guard comparison == nil else {
      throw QueryError(.comparisonNotPossible(field: .known(field)), at: word.valueSpan)
    }
    var wanted: [String] = []
    for part in word.parts {
      let key = try key(part, for: field, own)
      wanted.append(key)
      // What the workspace has put below a category is of it.
      if field == .category { wanted += own.below(key) }
    }
    return .isOne(field, wanted)
  }

  private static func test(
    _ field: OwnField, _ word: QueryWord, _ rest: inout ArraySlice<QueryWord>, today: Day
  ) throws(QueryError) -> QueryTerm.Test {
    let (comparison, value) = comparison(in: word.text)
    func unknown(_ value: String, at span: Range<Int>) -> QueryError {
      QueryError(.unknownValue(field: .own(field), value: value), at: span)
    }
    switch field.kind {
    case .day:
      guard let span = daySpan(value, looksBack: true, word, &rest, today: today) else {
        throw unknown(value, at: word.valueSpan)
      }
      return .own(field, .day(comparison ?? .equal, span))
    case .number:
      guard let number = Int(value) else { throw unknown(value, at: word.valueSpan) }
      return .own(field, .number(comparison ?? .equal, number))
    case .line, .text, .code, .truth: break
    }
    guard comparison == nil else {
      throw QueryError(.comparisonNotPossible(field: .own(field)), at: word.valueSpan)
    }
    if field.kind == .truth {
      guard let claim = Vocabulary.truth(named: value) else {
        throw unknown(value, at: word.valueSpan)
      }
      return .own(field, .truth(claim))
    }
    var wanted: [String] = []
    for part in word.parts {
      guard field.kind == .code else {
        wanted.append(SearchKey.name(part.text))
        continue
      }
      guard let code = field.codes.first(where: { $0.means(part.text) }) else {
        throw unknown(part.text, at: part.span)
      }
      wanted.append(code.code)
    }
    return .own(field, .isOne(wanted))
  }

  /// A day may take several words, `frist:<om 14 dage`: as many of the plain words behind it as
  /// make a day together.
  private static func daySpan(
    _ value: String, looksBack: Bool, _ word: QueryWord,
    _ rest: inout ArraySlice<QueryWord>, today: Day
  ) -> DaySpan? {
    let following = rest.prefix(4).prefix { $0.field == nil && !$0.isNegated && !$0.isQuoted }
    let most = word.isQuoted ? 0 : following.count
    for count in stride(from: most, through: 0, by: -1) {
      let text = ([value] + following.prefix(count).map(\.text)).joined(separator: " ")
      if let span = DaySpan(reading: text, today: today, looksBack: looksBack) {
        rest = rest.dropFirst(count)
        return span
      }
    }
    return nil
  }

  private static func key(
    _ part: (text: String, span: Range<Int>), for field: FindingField, _ own: OwnCodes
  ) throws(QueryError) -> String {
    let known: String? =
      switch field.form {
      case .code(let list): Vocabulary.code(named: part.text, in: list, own: own)
      case .statePart where field == .state: Vocabulary.code(named: part.text, in: .state)
      case .statePart where field == .reason:
        Vocabulary.reason(named: part.text)?.rawValue
      case .truth: Vocabulary.truth(named: part.text).map { $0 ? "yes" : "no" }
      default: SearchKey.name(part.text)
      }
    guard let known else {
      throw QueryError(.unknownValue(field: .known(field), value: part.text), at: part.span)
    }
    return known
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

  private static func truth(_ word: QueryWord) throws(QueryError) -> Bool {
    guard let truth = Vocabulary.truth(named: word.text) else {
      throw QueryError(.neitherYesNorNo(word.text), at: word.valueSpan)
    }
    return truth
  }
}

extension QueryWord {
  fileprivate var isLoneDash: Bool { isNegated && text.isEmpty && !isQuoted }

  /// What commas separate, with where it stands.
  fileprivate var parts: [(text: String, span: Range<Int>)] {
    // Between quotation marks places are not counted; the whole value is pointed at.
    var parts: [(text: String, span: Range<Int>)] = []
    var place = valueStart
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let count = part.count
      if !part.isEmpty {
        parts.append((String(part), isQuoted ? valueSpan : place..<min(place + count, end)))
      }
      place += count + 1
    }
    return parts
  }
}

extension FindingField {
  /// Whether a query asks for it by day.
  package var isAskedByDay: Bool {
    switch self {
    case .createdAt, .updatedAt, .stateSince, .waitingUntil: true
    default: form == .day
    }
  }

  /// Whether its day tells of what has happened, so that `uge 40` is the latest one.
  var tellsOfThePast: Bool {
    switch self {
    case .createdAt, .updatedAt, .stateSince, .doneOn, .confirmedOn: true
    default: false
    }
  }
}

extension NamedField {
  /// Whether a query asks for it by day.
  package var isAskedByDay: Bool {
    switch self {
    case .known(let field): field.isAskedByDay
    case .own(let field): field.kind == .day
    }
  }
}

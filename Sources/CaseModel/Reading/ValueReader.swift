/// Why a text cannot be the value of a field.
package enum ValueError: Error, Hashable, Sendable {
  /// The text, and the list it should come from.
  case notACode(String, CodeList)
  /// The text, and the words of the workspace's own list it should come from.
  case notAmong(String, [String])
  case notADay(String)
  /// A year, a month or a day was asked for.
  case notAPartialDay(String)
  case notATime(String)
  /// An e-mail address was asked for.
  case notAnAddress(String)
  case notANumber(String)
  case notATruth(String)
  case notACoordinate(String)
  /// The most characters the field takes.
  case tooLong(limit: Int)
  /// The number is below or above what the field takes.
  case outOfRange(ClosedRange<Int64>)
  /// The program keeps the field itself.
  case notEditable
}

/// Turns what a person typed into the value that is stored.
package enum ValueReader {
  /// - Parameters:
  ///   - own: the workspace's own words for codes.
  ///   - manner: how a day is read that was written in part.
  /// - Returns: `.null` for an empty text, which takes the value away.
  package static func value(
    _ text: String, form: FieldForm, today: Day, own: OwnCodes = .none, manner: DayManner = .ahead
  ) throws(ValueError) -> JSONValue {
    let accepted = TextRules.accepted(text, form: form)
    if accepted.isEmpty { return .null }
    switch form {
    case .line, .text, .party, .area, .reference, .statePart, .entries: return .string(accepted)
    case .fixed, .columns, .kept: throw .notEditable
    case .code(let list):
      guard let code = Vocabulary.code(named: accepted, in: list, own: own) else {
        throw .notACode(accepted, list)
      }
      return .string(code)
    case .codes(let list):
      var codes: [JSONValue] = []
      for part in parts(of: accepted) {
        guard let code = Vocabulary.code(named: part, in: list, own: own) else {
          throw .notACode(part, list)
        }
        if !codes.contains(.string(code)) { codes.append(.string(code)) }
      }
      return codes.isEmpty ? .null : .array(codes)
    case .choice(let codes):
      guard let code = codes.first(where: { $0.means(accepted) }) else {
        throw .notAmong(accepted, codes.map(\.word))
      }
      return .string(code.code)
    case .options:
      let words = parts(of: accepted)
      return words.isEmpty ? .null : .array(words.map { .string($0) })
    case .day:
      guard let day = DayReader.day(accepted, today: today, manner: manner) else {
        throw .notADay(accepted)
      }
      return .string(day.description)
    case .partialDay:
      guard let day = DayReader.partialDay(accepted, today: today, manner: manner) else {
        throw .notAPartialDay(accepted)
      }
      return .string(day.description)
    case .time:
      guard let time = time(accepted) else { throw .notATime(accepted) }
      return .string(time)
    case .integer, .rank:
      guard let number = integer(accepted) else { throw .notANumber(accepted) }
      return .integer(number)
    case .truth:
      guard let truth = Vocabulary.truth(named: accepted) else { throw .notATruth(accepted) }
      return .bool(truth)
    case .coordinate:
      guard let coordinate = CoordinateReader.coordinate(accepted) else {
        throw .notACoordinate(accepted)
      }
      return coordinate
    }
  }

  /// What commas divide, without blanks around it.
  private static func parts(of text: String) -> [String] {
    text.split(separator: ",").map { TextRules.accepted(String($0), form: .line) }
      .filter { !$0.isEmpty }
  }

  /// The value of a field, with the field's own limits besides those of its form.
  ///
  /// - Parameters:
  ///   - isMonthFirst: whether days are written as Americans do.
  ///   - isHeld: whether it is of a walk that has been walked.
  package static func value(
    _ text: String, for field: AnyField, today: Day, own: OwnCodes = .none,
    isMonthFirst: Bool = false, isHeld: Bool = false
  ) throws(ValueError) -> JSONValue {
    var manner = DayManner.usual(for: field)
    if isHeld, field == .walk(.date) { manner.side = .behind }
    manner.isMonthFirst = isMonthFirst
    let value = try value(text, form: form(of: field), today: today, own: own, manner: manner)
    if field == .finding(.title), let title = value.string, title.count > TextRules.titleLength {
      throw .tooLong(limit: TextRules.titleLength)
    }
    if field == .party(.email), let address = value.string, !isAddress(address) {
      throw .notAnAddress(address)
    }
    if let number = value.integer, let range = range(of: field), !range.contains(number) {
      throw .outOfRange(range)
    }
    return value
  }

  package static func value(
    _ text: String, for field: FindingField, today: Day, own: OwnCodes = .none,
    isMonthFirst: Bool = false
  ) throws(ValueError) -> JSONValue {
    try value(text, for: field.any, today: today, own: own, isMonthFirst: isMonthFirst)
  }

  /// Whether a letter could be sent there: something, a sign, and a place with a dot in it.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return host.count > 1 && host.allSatisfy { !$0.isEmpty }
  }

  /// What a number may be; nil for any.
  private static func range(of field: AnyField) -> ClosedRange<Int64>? {
    switch field {
    case .finding(.number): 1...999_999
    case .finding(.heightCm), .finding(.dots): 0...10_000
    case .finding(.pointedOutCount): 1...100_000
    case .walk(.participants): 0...100_000
    case .area(.households): 0...1_000_000
    case .workspace, .party(.deadlineDays), .party(.silentDays): DayRule.range
    default: nil
    }
  }

  /// Parts of the state have the form of what they hold when they are read by themselves.
  private static func form(of field: AnyField) -> FieldForm {
    switch field {
    case .finding(.state): .code(.state)
    case .finding(.waitingUntil): .day
    default: field.form
    }
  }

  /// Digits with a sign, a unit `cm`, or a decimal part of zeros as spreadsheets write it.
  private static func integer(_ text: String) -> Int64? {
    var digits = text.lowercased().filter { !SearchKey.isUnseen($0) }
    if digits.hasSuffix("cm") { digits.removeLast(2) }
    while digits.last?.isWhitespace == true { digits.removeLast() }
    if let mark = digits.lastIndex(where: { $0 == "." || $0 == "," }),
      digits[digits.index(after: mark)...].allSatisfy({ $0 == "0" }),
      digits.distance(from: mark, to: digits.endIndex) <= 3
    {
      digits = String(digits[..<mark])
    }
    guard let number = Int64(digits), number.magnitude <= 9_007_199_254_740_991 else {
      return nil
    }
    return number
  }

  /// `17:30` from `17.30`, `kl. 17`, `17:30`.
  private static func time(_ text: String) -> String? {
    let parts = text.lowercased().split { !$0.isNumber && !$0.isLetter }
      .filter { !["kl", "klokken", "at"].contains($0) }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 2 }),
      let hour = Int(parts[0]), (0...23).contains(hour)
    else { return nil }
    guard let minute = parts.count == 2 ? Int(parts[1]) : 0, (0...59).contains(minute) else {
      return nil
    }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(hour)):\(two(minute))"
  }
}

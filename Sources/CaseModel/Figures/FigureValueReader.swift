/// Why a text is no value of a figure; each with the text as it stands.
package enum FigureValueError: Error, Hashable, Sendable {
  case notANumber(String)
  case negative(String)
  /// A count with decimals.
  case fraction(String)
  /// More than 100 percent.
  case overHundred(String)
  /// More than three decimals: it is never rounded here.
  case tooManyDecimals(String)
  /// Beyond ``FigureValueReader/greatest``.
  case tooLarge(String)
}

/// Reads the value of a figure as people, spreadsheets and Statistics Denmark write it.
///
/// `1.234`, `1,234` and `1 234` are the same count, for a count has no decimals; of percents and
/// rates `1.234` has three. `12.0` is the count 12, as spreadsheets write it.
package enum FigureValueReader {
  package static let greatest = 999_999_999

  package static func value(
    _ text: String, in unit: FigureUnit
  ) throws(FigureValueError) -> FigureValue {
    if unit == .count, let count = plainCount(text) { return .count(count) }
    let folded = trimmed(SearchKey.fold(text))
    if let unknown = unknown(folded) { return .unknown(unknown) }
    guard let number = FigureDigits(withoutSign(of: unit, folded), unit: unit) else {
      throw .notANumber(text)
    }
    if number.isNegative { throw .negative(text) }
    guard let whole = number.whole, whole <= greatest else { throw .tooLarge(text) }
    switch unit {
    case .count:
      guard number.decimals.isEmpty else { throw .fraction(text) }
      return .count(whole)
    case .percent:
      guard let thousandths = number.thousandths else { throw .tooManyDecimals(text) }
      guard thousandths <= 100_000 else { throw .overHundred(text) }
      return .percent(thousandths: thousandths)
    case .perThousand:
      guard let thousandths = number.thousandths else { throw .tooManyDecimals(text) }
      return .perThousand(thousandths: thousandths)
    }
  }

  /// The number that most cells are: up to nine digits and nothing else.
  private static func plainCount(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// What a text says that says no number; nil where it may be one.
  private static func unknown(_ text: String) -> FigureUnknown? {
    switch text {
    case "": return .blank
    case "-", "–", "—": return .dash
    case ".": return .dot
    case "..": return .dots
    case "...", "…": return .later
    case "*", "**": return .hidden
    default:
      let letters = text.filter { $0.isLetter }
      if letters.count + text.count(where: { " ./?".contains($0) }) == text.count,
        notStated.contains(letters)
      {
        return .notStated
      }
      return limit(text).map { .below($0) }
    }
  }

  /// 5 of `<5`, `under 5`, `≤4`.
  private static func limit(_ text: String) -> Int? {
    for (sign, more) in lessThan where text.hasPrefix(sign) {
      let digits = trimmed(String(text.dropFirst(sign.count)))
      guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(digits),
        number < greatest, number + more > 0
      else { return nil }
      return number + more
    }
    return nil
  }

  private static func withoutSign(of unit: FigureUnit, _ text: String) -> String {
    for sign in signs[unit] ?? [] where text.hasSuffix(sign) {
      return trimmed(String(text.dropLast(sign.count)))
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// `≤` before `<` would hide `<=`.
  private static let lessThan: [(sign: String, more: Int)] = [
    ("<=", 1), ("≤", 1), ("<", 0), ("under", 0), ("mindre end", 0), ("faerre end", 0),
    ("less than", 0), ("fewer than", 0),
  ]

  private static let signs: [FigureUnit: [String]] = [
    .percent: ["%", "pct.", "pct", "procent", "percent"], .perThousand: ["‰", "promille"],
  ]

  private static let notStated: Set<String> = [
    "uo", "uoplyst", "ukendt", "io", "ikkeoplyst", "na", "unknown", "null", "", "mangler",
  ]
}

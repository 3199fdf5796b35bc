/// Reads periods as people, spreadsheets and Statistics Denmark write them.
///
/// `2007K1`, `Q1 2007`, `1. kvartal 2007`, `2007M01`, `jan-26`, `januar 2026`, `2026-01`, `1/2026`,
/// `202601`, `uge 48 2026`, `2026U48`, `2026-W48`, `5.1.2026`, `5. januar 2026`, `2026-01-05`,
/// `2007M01D05`, `20260105`, `2026`. Days are read day first. Two digits are a year only beside the
/// name of a month or a quarter, as Excel writes them: 70...99 of the last century, else of this.
package enum PeriodReader {
  /// - Parameter year: the year a period belongs to that is written without one.
  package static func period(_ text: String, year: Int? = nil) throws(PeriodError) -> Period {
    // Most are written as they stand on disk; four digits are a year only in usual ones.
    if let plain = Period(text), plain.form != .year { return plain }
    let parts = PeriodParts(text)
    guard let parts, !parts.numbers.isEmpty || !parts.words.isEmpty else {
      throw .notAPeriod(text)
    }
    let words = parts.words.filter { !fillers.contains($0.text) }
    if words.contains(where: { goalWords.contains($0.text) }) { throw .goal(text) }
    if isSpan(parts, words) { throw .span(text) }
    guard let form = form(of: words) else { throw .notAPeriod(text) }
    guard var read = reading(form, parts, words) else { throw .notAPeriod(text) }
    if read.year == nil { read.year = year }
    guard let year = read.year else {
      // A lone number is no month of some year, but a number.
      if form == .numbers { throw .notAPeriod(text) }
      throw .yearMissing(text)
    }
    guard let period = read.period(in: year) else { throw .noSuchPeriod(text) }
    return period
  }

  private enum Form: Equatable { case numbers, namedMonth(Int), quarter, week, month, day }

  private struct Reading {
    enum Part { case whole, quarter(Int), month(Int), week(Int), day(month: Int, Int) }
    var year: Int?
    let part: Part

    func period(in year: Int) -> Period? {
      switch part {
      case .whole: Period(year: year)
      case .quarter(let quarter): Period(year: year, quarter: quarter)
      case .month(let month): Period(year: year, month: month)
      case .week(let week): Period(year: year, week: week)
      case .day(let month, let day):
        Day(year: year, month: month, day: day).flatMap { Period(.day, of: $0) }
      }
    }
  }

  private static func form(of words: [PeriodParts.Word]) -> Form? {
    let texts = words.map(\.text)
    if texts.isEmpty { return .numbers }
    if texts == ["m", "d"] { return .day }
    guard texts.count == 1 else { return nil }
    if let month = DayWords.months[texts[0]] { return .namedMonth(month) }
    return units[texts[0]]
  }

  private static func isSpan(_ parts: PeriodParts, _ words: [PeriodParts.Word]) -> Bool {
    let names = words.count { DayWords.months[$0.text] != nil }
    let quarters = words.count { units[$0.text] == .quarter }
    let fullYears = parts.numbers.count { $0.isYear }
    return names > 1 || quarters > 1 || fullYears > 1
      || words.contains { halfYears.contains($0.text) }
      || (units[words.first?.text ?? ""] != nil && words.count == 1 && parts.numbers.count > 2)
  }

  private static func reading(
    _ form: Form, _ parts: PeriodParts, _ words: [PeriodParts.Word]
  ) -> Reading? {
    let numbers = parts.numbers
    switch form {
    case .numbers: return parts.hasComma ? nil : reading(ofNumbers: numbers)
    case .namedMonth(let month): return reading(ofMonth: month, numbers, after: words[0].place)
    case .day:
      guard numbers.count == 3, numbers[0].isYear else { return nil }
      return Reading(
        year: numbers[0].value, part: .day(month: numbers[1].value, numbers[2].value))
    case .quarter, .month, .week: return reading(ofUnit: form, numbers)
    }
  }

  private static func reading(ofNumbers numbers: [PeriodParts.Number]) -> Reading? {
    let values = numbers.map(\.value)
    switch numbers.map(\.digits) {
    case [1], [2]: return Reading(year: nil, part: .month(values[0]))
    case [4]: return usualYears.contains(values[0]) ? Reading(year: values[0], part: .whole) : nil
    case [6]:
      let year = values[0] / 100
      guard usualYears.contains(year) else { return nil }
      return Reading(year: year, part: .month(values[0] % 100))
    case [8]:
      let year = values[0] / 10_000
      guard usualYears.contains(year) else { return nil }
      return Reading(
        year: year, part: .day(month: values[0] / 100 % 100, values[0] % 100))
    case [4, 1], [4, 2]: return Reading(year: values[0], part: .month(values[1]))
    case [1, 4], [2, 4]: return Reading(year: values[1], part: .month(values[0]))
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]:
      return Reading(year: values[0], part: .day(month: values[1], values[2]))
    case [1, 1, 4], [1, 2, 4], [2, 1, 4], [2, 2, 4]:
      return Reading(year: values[2], part: .day(month: values[1], values[0]))
    default: return nil
    }
  }

  /// - Parameter place: how many numbers stand before the name.
  private static func reading(
    ofMonth month: Int, _ numbers: [PeriodParts.Number], after place: Int
  ) -> Reading? {
    switch numbers.count {
    case 0: return Reading(year: nil, part: .month(month))
    case 1:
      // A number before the name is a day: `5. januar` lacks its year.
      if numbers[0].digits <= 2, place == 1 {
        return Reading(year: nil, part: .day(month: month, numbers[0].value))
      }
      return numbers[0].anyYear.map { Reading(year: $0, part: .month(month)) }
    case 2:
      if numbers[0].isYear, numbers[1].digits <= 2 {
        return Reading(year: numbers[0].value, part: .day(month: month, numbers[1].value))
      }
      let year = place == 1 ? numbers[1].anyYear : numbers[1].isYear ? numbers[1].value : nil
      guard numbers[0].digits <= 2, let year else { return nil }
      return Reading(year: year, part: .day(month: month, numbers[0].value))
    default: return nil
    }
  }

  private static func reading(ofUnit form: Form, _ numbers: [PeriodParts.Number]) -> Reading? {
    func part(_ number: Int) -> Reading.Part {
      switch form {
      case .quarter: .quarter(number)
      case .week: .week(number)
      default: .month(number)
      }
    }
    if numbers.count == 1, numbers[0].digits <= 2 {
      return Reading(year: nil, part: part(numbers[0].value))
    }
    guard numbers.count == 2 else { return nil }
    let (first, second) = (numbers[0], numbers[1])
    if first.isYear, second.digits <= 2 {
      return Reading(year: first.value, part: part(second.value))
    }
    // Two numbers of two digits beside a week or a month may be two of them: "uge 48-50".
    guard first.digits <= 2,
      let year = form == .quarter ? second.anyYear : second.isYear ? second.value : nil
    else { return nil }
    return Reading(year: year, part: part(first.value))
  }

  /// Four digits alone are a year only here; elsewhere they are a number.
  private static let usualYears = 1900...2100

  private static let units: [String: Form] = [
    "k": .quarter, "q": .quarter, "kvartal": .quarter, "kv": .quarter, "kvt": .quarter,
    "quarter": .quarter, "qtr": .quarter, "u": .week, "w": .week, "uge": .week, "week": .week,
    "m": .month, "md": .month, "maaned": .month, "maned": .month, "month": .month,
  ]

  private static let halfYears: Set<String> = ["halvaar", "halvar", "half", "h"]

  private static let goalWords: Set<String> = ["maal", "maaltal", "goal", "target"]

  private static let fillers: Set<String> = [
    "i", "af", "aar", "ar", "aaret", "year", "den", "the", "of", "st", "nd", "rd", "th", "ste",
  ]
}

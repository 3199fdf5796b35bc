/// A stretch of the calendar that something is counted in: a day, an ISO week, a month, a quarter or
/// a year.
package struct Period: Hashable, Sendable {
  package let form: PeriodForm
  /// Which of its form it is, one more for the next: a day's number, weeks since the one that holds
  /// 1970-01-01, 12 × year + month − 1, 4 × year + quarter − 1, the year.
  package let number: Int

  /// - Returns: nil when it does not lie in the years 1...9999 from its first day to its last.
  package init?(_ form: PeriodForm, number: Int) {
    guard Self.numbers(of: form).contains(number) else { return nil }
    self.form = form
    self.number = number
  }

  /// The period of that form the day lies in; nil where either leaves the years 1...9999.
  package init?(_ form: PeriodForm, of day: Day) {
    guard Self.numbers(of: .day).contains(day.number) else { return nil }
    let (year, month, _) = day.civil
    switch form {
    case .day: self.init(.day, number: day.number)
    case .week: self.init(.week, number: Self.week(of: day))
    case .month: self.init(year: year, month: month)
    case .quarter: self.init(year: year, quarter: (month + 2) / 3)
    case .year: self.init(year: year)
    }
  }

  package init?(year: Int) { self.init(.year, number: year) }

  /// - Returns: nil when there is no such quarter; they are 1...4.
  package init?(year: Int, quarter: Int) {
    guard (1...9999).contains(year), (1...4).contains(quarter) else { return nil }
    self.init(.quarter, number: 4 * year + quarter - 1)
  }

  /// - Returns: nil when there is no such month; they are 1...12.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(.month, number: 12 * year + month - 1)
  }

  /// - Parameter year: the ISO year, the one the week's Thursday lies in.
  /// - Returns: nil when that year has no such week; it has 52 or 53.
  package init?(year: Int, week: Int) {
    // The fourth of January always lies in week 1.
    guard (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    self.init(.week, number: Self.week(of: fourth) + week - 1)
    guard isoWeek.year == year else { return nil }
  }

  package var first: Day {
    switch form {
    case .day: Day(number: number)
    case .week: Day(number: 7 * number - 3)
    case .month, .quarter, .year: Self.beginning(ofMonth: firstMonthNumber)
    }
  }

  package var last: Day {
    switch form {
    case .day: Day(number: number)
    case .week: Day(number: 7 * number + 3)
    case .month, .quarter, .year:
      Self.beginning(ofMonth: firstMonthNumber + (form.months ?? 1)).adding(days: -1)
    }
  }

  /// The year it lies in; of a week, its ISO year.
  package var year: Int {
    switch form {
    case .day: first.civil.year
    case .week: isoWeek.year
    case .month: number / 12
    case .quarter: number / 4
    case .year: number
    }
  }

  private var isoWeek: (year: Int, week: Int) {
    let thursday = first.adding(days: 3)
    return (thursday.civil.year, thursday.week)
  }

  private static func week(of day: Day) -> Int {
    let shifted = day.number + 3
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
  }

  /// The number of its first month; of a day or week, of the month its first day lies in.
  private var firstMonthNumber: Int {
    switch form {
    case .day, .week:
      let (year, month, _) = first.civil
      return 12 * year + month - 1
    case .month: return number
    case .quarter: return 3 * number
    case .year: return 12 * number
    }
  }

  private static func beginning(ofMonth number: Int) -> Day {
    Day(year: number / 12, month: number % 12 + 1, day: 1) ?? lastDay.adding(days: 1)
  }

  private static let firstDay = Day(year: 1, month: 1, day: 1) ?? Day(number: 0)
  private static let lastDay = Day(year: 9999, month: 12, day: 31) ?? Day(number: 0)

  private static func numbers(of form: PeriodForm) -> ClosedRange<Int> {
    switch form {
    case .day: firstDay.number...lastDay.number
    // The first day is a Monday; the last week of all reaches beyond.
    case .week: week(of: firstDay)...(week(of: lastDay) - 1)
    case .month: 12...119_999
    case .quarter: 4...39_999
    case .year: 1...9999
    }
  }
}

extension Period: CustomStringConvertible {
  /// As it stands on disk: `2024-03-09`, `2024-W10`, `2024-03`, `2024K1`, `2024`.
  package var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let year = padded(year, 4)
    return switch form {
    case .day: first.description
    case .week: "\(year)-W\(padded(isoWeek.week, 2))"
    case .month: "\(year)-\(padded(number % 12 + 1, 2))"
    case .quarter: "\(year)K\(number % 4 + 1)"
    case .year: year
    }
  }

  /// Reads what ``description`` writes and nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { value, byte in
        guard let value, (48...57).contains(byte) else { return nil }
        return value * 10 + Int(byte) - 48
      }
    }
    guard bytes.count >= 4, let year = number(0..<4) else { return nil }
    switch (bytes.count, bytes.dropFirst(4).first) {
    case (4, _): self.init(year: year)
    case (6, UInt8(ascii: "K")):
      guard let quarter = number(5..<6) else { return nil }
      self.init(year: year, quarter: quarter)
    case (7, UInt8(ascii: "-")):
      guard let month = number(5..<7) else { return nil }
      self.init(year: year, month: month)
    case (8, UInt8(ascii: "-")):
      guard bytes[5] == UInt8(ascii: "W"), let week = number(6..<8) else { return nil }
      self.init(year: year, week: week)
    case (10, _):
      guard let day = Day(iso: text) else { return nil }
      self.init(.day, of: day)
    default: return nil
    }
  }
}

extension Period: Comparable {
  /// By the day it ends, then the shorter first: a year comes after its December.
  package static func < (left: Period, right: Period) -> Bool {
    if left.form == right.form { return left.number < right.number }
    let (end, otherEnd) = (left.last, right.last)
    return end == otherEnd ? left.form < right.form : end < otherEnd
  }
}

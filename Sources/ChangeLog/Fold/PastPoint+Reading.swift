import CaseModel

extension PastPoint {
  /// A day as people write one in either language, or RFC 3339.
  ///
  /// - Parameter today: what `i går` and days without a year are seen from. A day without a year is
  ///   the last one that has been: the past is asked for.
  package init?(reading text: String, today: Day) {
    let text = text.filter { !$0.isNewline }
    if let time = WallTime(text) {
      self = .time(time)
      return
    }
    guard var day = DayReader.day(text, today: today) else { return nil }
    let (year, month, number) = day.civil
    if day > today, text.first?.isNumber == true, !text.contains(String(year)),
      let before = Day(year: year - 1, month: month, day: number)
    {
      day = before
    }
    self = .endOfDay(day)
  }
}

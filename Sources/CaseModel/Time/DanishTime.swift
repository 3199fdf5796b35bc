/// The time of Danish clocks, for stamps that other programs keep in UTC.
///
/// Summer time as directive 2000/84/EC has it: from the last Sunday of March to the last Sunday of
/// October, both at 01:00 UTC.
package enum DanishTime {
  /// The day on Danish calendars at a point in time.
  package static func day(at seconds: Int) -> Day {
    let local = seconds + offset(at: seconds)
    return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// The moments at which Danish clocks show a time: one, or two in the hour that is there twice; in
  /// the hour that is left out, what a clock shows that nobody put forward.
  /// - Parameter local: seconds since 1970 as if the place were at UTC.
  package static func moments(local: Int) -> [Moment] {
    let found = [7200, 3600].filter { offset(at: local - $0) == $0 }
    return (found.isEmpty ? [3600] : found).map {
      Moment(seconds: local - $0, offsetMinutes: $0 / 60)
    }
  }

  /// Seconds east of UTC.
  private static func offset(at seconds: Int) -> Int {
    let day = Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    let year = day.civil.year
    guard let begin = lastSunday(of: 3, year: year), let end = lastSunday(of: 10, year: year) else {
      return 3600
    }
    let isSummer =
      seconds >= begin.number * 86_400 + 3600 && seconds < end.number * 86_400 + 3600
    return isSummer ? 7200 : 3600
  }

  /// Of a month of 31 days.
  private static func lastSunday(of month: Int, year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    return last.adding(days: -(last.weekday % 7))
  }
}

/// What a camera's clock showed: local time, and where the camera knows it the offset.
package struct PhotoClock: Hashable, Sendable {
  package let day: Day
  /// 0..<86400.
  package let secondOfDay: Int
  /// Minutes east of UTC; nil where the camera did not say.
  package let offsetMinutes: Int?

  package init(day: Day, secondOfDay: Int, offsetMinutes: Int? = nil) {
    self.day = day
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
  }

  /// Reads `2026:11:20 18:42:07` as EXIF has it, and `+01:00`; nil for zeros, blanks and days that
  /// are in no calendar.
  package init?(exif text: String, offset: String? = nil) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count,
        bytes[range].allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    guard let year = number(0..<4), let month = number(5..<7), let date = number(8..<10),
      let day = Day(year: year, month: month, day: date), let hour = number(11..<13), hour < 24,
      let minute = number(14..<16), minute < 60, let second = number(17..<19), second < 61
    else { return nil }
    self.init(
      day: day, secondOfDay: min(86_399, hour * 3600 + minute * 60 + second),
      offsetMinutes: offset.flatMap(Self.offset))
  }

  /// `+01:00`, `-05:30`.
  private static func offset(_ text: String) -> Int? {
    let parts = Array(text.utf8.prefix(6))
    guard parts.count == 6, parts[3] == UInt8(ascii: ":"), let sign = [43: 1, 45: -1][parts[0]],
      [1, 2, 4, 5].allSatisfy({ (48...57).contains(parts[$0]) })
    else { return nil }
    func digit(_ place: Int) -> Int { Int(parts[place] - 48) }
    let minutes = (digit(1) * 10 + digit(2)) * 60 + digit(4) * 10 + digit(5)
    return minutes <= 14 * 60 ? sign * minutes : nil
  }

  /// Seconds since 1970 as if the place were at UTC.
  package var localSeconds: Int { day.number * 86_400 + secondOfDay }

  /// When the pictures of one camera were taken, in the order of their names.
  ///
  /// In the hour that is there twice, the second one is meant where the picture before it would else
  /// have been taken after it.
  package static func moments(of clocks: [PhotoClock?]) -> [Moment?] {
    var before: Moment?
    return clocks.map { clock in
      guard let clock else { return nil }
      let choices = clock.moments
      let earliest = before?.seconds ?? Int.min
      let moment = choices.first { $0.seconds >= earliest } ?? choices.first
      before = moment
      return moment
    }
  }

  /// The moments it may mean: one, or two in the hour that is there twice.
  private var moments: [Moment] {
    if let offsetMinutes {
      return [Moment(seconds: localSeconds - offsetMinutes * 60, offsetMinutes: offsetMinutes)]
    }
    return DanishTime.moments(local: localSeconds)
  }
}

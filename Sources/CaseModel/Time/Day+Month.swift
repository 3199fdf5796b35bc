extension Day {
  /// The same day a month later, or that month's last: within which somebody must have an answer
  /// (GDPR art. 12(3)).
  package var monthLater: Day {
    let (year, month, day) = civil
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    for last in stride(from: day, through: 28, by: -1) {
      if let later = Day(year: next.0, month: next.1, day: last) { return later }
    }
    return Day(year: next.0, month: next.1, day: day) ?? adding(days: 30)
  }
}

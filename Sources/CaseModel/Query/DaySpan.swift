/// The days a query names: one, a week, a month, or from one to another.
package struct DaySpan: Hashable, Sendable {
  package let first: Day
  package let last: Day

  package init(_ first: Day, through last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  package init(_ day: Day) { self.init(day, through: day) }

  /// `<uge 40` is before its Monday, `>uge 40` after its Sunday, `uge 40` within it.
  func holds(_ comparison: QueryTerm.Comparison, _ day: Day) -> Bool {
    switch comparison {
    case .equal: first <= day && day <= last
    case .less: day < first
    case .lessOrEqual: day <= last
    case .greater: day > last
    case .greaterOrEqual: day >= first
    }
  }
}

extension DaySpan {
  /// Reads what ``DayReader`` does, and besides `uge 40` as the whole week, `2026-11` and
  /// `november` as the whole month, `2026` as the year, and `i dag..om 14 dage`.
  ///
  /// - Parameter looksBack: whether the field tells of what has happened; a week or month without
  ///   a year is then the latest one that has begun, else the first that has not ended.
  init?(reading text: String, today: Day, looksBack: Bool) {
    if let dots = text.firstRange(of: "..") {
      guard let from = Self(one: String(text[..<dots.lowerBound]), today, looksBack),
        let to = Self(one: String(text[dots.upperBound...]), today, looksBack)
      else { return nil }
      self.init(from.first, through: to.last)
      return
    }
    self.init(one: text, today, looksBack)
  }

  private init?(one text: String, _ today: Day, _ looksBack: Bool) {
    guard text.utf8.count <= 60 else { return nil }
    let words = SearchKey.name(text.replacing("-", with: " ")).split(separator: " ").map(
      String.init)
    if let span = Self.week(words, today, looksBack) ?? Self.month(words, today, looksBack)
      ?? Self.year(words)
    {
      self = span
      return
    }
    guard
      let day = DayReader.day(text, today: today) ?? DayReader.day(Self.plain(text), today: today)
    else { return nil }
    self.init(day)
  }

  /// `i-dag`, `om-14-dage`: as people write several words where a blank would end the term.
  private static func plain(_ text: String) -> String { text.replacing("-", with: " ") }

  private static func week(_ words: [String], _ today: Day, _ looksBack: Bool) -> DaySpan? {
    guard (2...3).contains(words.count), ["uge", "week", "u", "w"].contains(words[0]),
      let week = Int(words[1]), (1...53).contains(week)
    else { return nil }
    if words.count == 3 {
      return Int(words[2]).flatMap { (1...9999).contains($0) ? span(week: week, of: $0) : nil }
    }
    let year = today.civil.year
    let spans = (year - 2...year + 2).compactMap { span(week: week, of: $0) }
    return looksBack ? spans.last { $0.first <= today } : spans.first { $0.last >= today }
  }

  private static func span(week: Int, of year: Int) -> DaySpan? {
    // 4 January is in week 1, by definition.
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    return monday.week == week ? DaySpan(monday, through: monday.adding(days: 6)) : nil
  }

  /// `november`, `november 2026`, `2026-11`.
  private static func month(_ words: [String], _ today: Day, _ looksBack: Bool) -> DaySpan? {
    if words.count == 2, words[0].utf8.count == 4, words[1].utf8.count == 2,
      let year = Int(words[0]), let month = Int(words[1])
    {
      return span(month: month, of: year)
    }
    guard let name = words.first, words.count <= 2, let month = DayWords.months[name],
      DayWords.weekdays[name] == nil
    else { return nil }
    if words.count == 2 {
      return words[1].utf8.count == 4 ? Int(words[1]).flatMap { span(month: month, of: $0) } : nil
    }
    let year = today.civil.year
    let spans = (year - 1...year + 1).compactMap { span(month: month, of: $0) }
    return looksBack ? spans.last { $0.first <= today } : spans.first { $0.last >= today }
  }

  private static func span(month: Int, of year: Int) -> DaySpan? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return DaySpan(
      first, through: first.adding(days: Day.length(ofMonth: month, year: year) - 1))
  }

  private static func year(_ words: [String]) -> DaySpan? {
    guard words.count == 1, words[0].utf8.count == 4, let year = Int(words[0]),
      let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return DaySpan(first, through: last)
  }
}

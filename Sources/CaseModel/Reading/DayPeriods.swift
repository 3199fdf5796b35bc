/// Stretches of days, of which a deadline means the last: `1. kvartal 2027`, `ultimo maj`,
/// `maj 2027`, `2. halvår`, `inden udgangen af 2027`.
enum DayPeriods {
  /// - Parameter words: as ``DayReader`` divides a phrase.
  static func end(of words: [String], today: Day) -> Day? {
    let rest = words.drop { fillers.contains($0) }
    let isNamed = rest.count < words.count
    var words = Array(rest)
    if words.isEmpty || words.count > 3 { return nil }
    if let feast = feast(words, before: isNamed, today) { return feast }
    if words.count == 2, let ahead = fromThis[words[0]] {
      return end(of: words[1], ahead: ahead, today)
    }
    let third = thirds[words[0]]
    if third != nil { words.removeFirst() }
    var year: Int?
    if let last = words.last, last.utf8.count == 4, let number = Int(last) {
      year = number
      words.removeLast()
    } else if words.count == 3, let last = words.last, last.utf8.count == 2, let number = Int(last)
    {
      year = 2000 + number
      words.removeLast()
    }
    // A lone year is a number; behind "inden" or "ultimo" it is one.
    if words.isEmpty {
      return (isNamed || third != nil) ? day(third, in: 1...12, year, today) : nil
    }
    // A lone "jul" is Christmas to whoever writes Danish.
    if year == nil, third == nil, words == ["jul"] { return nil }
    guard let months = months(words) else { return nil }
    return day(third, in: months, year, today)
  }

  /// `inden jul`, `før nytår`: the last day before it.
  private static func feast(_ words: [String], before: Bool, _ today: Day) -> Day? {
    guard before, words.count == 1, let last = feasts[words[0]] else { return nil }
    let year = today.civil.year
    return [year, year + 1].lazy.compactMap { Day(year: $0, month: 12, day: last) }
      .first { $0 >= today }
  }

  private static let feasts = [
    "jul": 23, "christmas": 23, "juleferien": 18, "nytaar": 31, "nytar": 31,
  ]

  /// The month a stretch lies in, where it is no longer than one: `december`, `primo maj`,
  /// `ultimo maj 2026`, with its year where one is written.
  static func month(of words: [String]) -> (month: Int, year: Int?)? {
    var words = words.drop { fillers.contains($0) || thirds[$0] != nil }
    var year: Int?
    if let last = words.last, last.utf8.count == 4, let number = Int(last) {
      year = number
      words.removeLast()
    }
    guard words.count == 1, let word = words.first, let month = DayWords.months[word] else {
      return nil
    }
    return year == nil && word == "jul" ? nil : (month, year)
  }

  private static let fromThis = [
    "denne": 0, "dette": 0, "this": 0, "naeste": 1, "kommende": 1, "next": 1, "coming": 1,
  ]

  /// `næste uge` ends on its Friday, as `uge 48` does; a month, a quarter and a year on their last day.
  private static func end(of unit: String, ahead: Int, _ today: Day) -> Day? {
    let (year, month, _) = today.civil
    func last(_ count: Int) -> Day? {
      let (year, month) = ((year * 12 + count - 1) / 12, (count - 1) % 12 + 1)
      return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
    switch unit {
    case "uge", "week": return today.adding(days: 5 - today.weekday + 7 * ahead)
    case "maaned", "maned", "md", "month": return last(month + ahead)
    case "kvartal", "quarter": return last(((month - 1) / 3 + 1 + ahead) * 3)
    case "aar", "ar", "year": return Day(year: year + ahead, month: 12, day: 31)
    default: return nil
    }
  }

  /// Words before a stretch that change nothing about its end.
  private static let fillers: Set<String> = [
    "i", "inden", "foer", "senest", "udgangen", "af", "ved", "slutningen", "by", "the", "end", "of",
    "in", "before",
  ]

  private enum Third { case first, middle, last }

  private static let thirds: [String: Third] = [
    "primo": .first, "start": .first, "begyndelsen": .first, "early": .first,
    "medio": .middle, "midt": .middle, "mid": .middle,
    "ultimo": .last, "slut": .last, "sidst": .last, "late": .last,
  ]

  private static func months(_ words: [String]) -> ClosedRange<Int>? {
    if words.count == 1 { return DayWords.months[words[0]].map { $0...$0 } }
    guard words.count == 2 else { return nil }
    let (number, unit) = Int(words[0]).map { ($0, words[1]) } ?? (Int(words[1]) ?? 0, words[0])
    switch unit {
    case "kvartal", "kvt", "kv", "quarter", "q":
      return (1...4).contains(number) ? (3 * number - 2)...(3 * number) : nil
    case "halvaar", "halvar", "half", "h":
      return (1...2).contains(number) ? (6 * number - 5)...(6 * number) : nil
    default: return nil
    }
  }

  /// Of a month, its thirds end on the 10th, the 20th and the last; of a year, on the last of January,
  /// of June and of December. Without a year it is the first that has not ended.
  private static func day(
    _ third: Third?, in months: ClosedRange<Int>, _ year: Int?, _ today: Day
  ) -> Day? {
    func end(_ year: Int) -> Day? {
      let length = Day.length(ofMonth: months.upperBound, year: year)
      switch third {
      case nil, .last: return Day(year: year, month: months.upperBound, day: length)
      case .first where months.count == 1: return Day(year: year, month: months.upperBound, day: 10)
      case .middle where months.count == 1:
        return Day(year: year, month: months.upperBound, day: 20)
      case .first:
        let month = months.lowerBound
        return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      case .middle:
        let month = (months.lowerBound + months.upperBound) / 2
        return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      }
    }
    if let year { return end(year) }
    let now = today.civil.year
    return end(now).flatMap { $0 >= today ? $0 : nil } ?? end(now + 1)
  }
}

/// Reads days as people write them in either language. Day stands before month, unless the manner
/// says otherwise.
package enum DayReader {
  /// `2026-12-05`, `5-12-2026`, `5.12.26`, `5/12`, `5. december 2026`, `December 5, 2026`,
  /// `i dag`, `om 14 dage`, `in 2 weeks`, `fredag`, `næste fredag`, `uge 48` (its Friday).
  ///
  /// A year of two digits is one of 2000…2099. A day without a year is this year's, or the next
  /// one's when that lies more than 90 days back: people mostly write deadlines. What lies behind
  /// (``DayManner/Side/behind``) is the last such day up to today.
  /// - Returns: nil when the text names no day of the calendar.
  package static func day(_ text: String, today: Day, manner: DayManner = .ahead) -> Day? {
    let phrase = phrase(text)
    if phrase.isEmpty || phrase.utf8.count > 60 { return nil }
    if let distance = DayWords.fromToday[phrase] { return valid(today.number + distance) }
    if let stamped = DayStamps.day(phrase) { return stamped }
    let words = words(phrase)
    let side = manner.side
    return numeric(words, phrase, today: today, manner)
      ?? numeric(withoutWeekday(words), phrase, today: today, manner)
      ?? named(words, today: today, side)
      ?? relative(words, phrase, today: today) ?? weekday(words, today: today, side)
      ?? week(words, today: today, side) ?? weekdayOfWeek(words, today: today, side)
      ?? (side == .ahead ? DayPeriods.end(of: words, today: today) : nil)
  }

  /// A year, a month or a day: `2022`, `2022-09`, `09-2022`, `september 2022`, or any day that
  /// ``day(_:today:)`` takes.
  package static func partialDay(
    _ text: String, today: Day, manner: DayManner = .ahead
  ) -> PartialDay? {
    let phrase = phrase(text)
    if let exact = PartialDay(iso: phrase) { return exact }
    let words = words(phrase)
    if words.count == 2 {
      if let month = month(words[0]), let year = year(words[1]), words[1].utf8.count == 4 {
        return PartialDay(iso: "\(padded(year, 4))-\(padded(month, 2))")
      }
      if let year = year(words[0]), words[0].utf8.count == 4, let month = month(words[1]) {
        return PartialDay(iso: "\(padded(year, 4))-\(padded(month, 2))")
      }
    }
    return partialMonth(words, today: today, manner.side)
      ?? day(text, today: today, manner: manner).flatMap { PartialDay(iso: $0.description) }
  }

  /// `december`, `primo maj`, `ultimo maj 2026`: no more than the month is known. Without a year it
  /// is the last such month that has begun, or, ahead, the first that has not ended.
  private static func partialMonth(
    _ words: [String], today: Day, _ side: DayManner.Side
  ) -> PartialDay? {
    guard let (month, year) = DayPeriods.month(of: words) else { return nil }
    let (thisYear, thisMonth, _) = today.civil
    let nearest =
      side == .behind
      ? (month <= thisMonth ? thisYear : thisYear - 1)
      : (month >= thisMonth ? thisYear : thisYear + 1)
    return PartialDay(iso: "\(padded(year ?? nearest, 4))-\(padded(month, 2))")
  }

  /// `fre 1/5-26`, `d. 1/5 2026`: what leads to the numbers says nothing more.
  private static func withoutWeekday(_ words: [String]) -> [String] {
    Array(words.drop { DayWords.weekdays[$0] != nil || ["den", "d", "the"].contains($0) })
  }

  /// `mandag uge 50`, `onsdag i uge 3 2027`.
  private static func weekdayOfWeek(
    _ words: [String], today: Day, _ side: DayManner.Side
  ) -> Day? {
    var rest = words[...]
    guard let name = rest.popFirst(), let weekday = DayWords.weekdays[name] else { return nil }
    if ["i", "in", "of"].contains(rest.first) { rest.removeFirst() }
    guard let number = rest.dropFirst().first.flatMap(number),
      ["uge", "week", "u"].contains(rest.first), (1...53).contains(number)
    else { return nil }
    func day(_ year: Int) -> Day? {
      friday(week: number, of: year).map { $0.adding(days: weekday - 5) }
    }
    if rest.count == 3 { return rest.last.flatMap(year).flatMap(day) }
    guard rest.count == 2 else { return nil }
    let now = today.civil.year
    return side == .behind
      ? (0...6).lazy.compactMap { day(now + 1 - $0) }.first { $0 <= today }
      : (0...6).lazy.compactMap { day(now - 1 + $0) }.first { $0 >= today }
  }

  // A time of day behind the date, as other registers export it, says nothing about the day.
  private static func numeric(
    _ words: [String], _ phrase: String, today: Day, _ manner: DayManner
  ) -> Day? {
    var numbers = words.prefix(3).compactMap { number($0) }
    guard numbers.count == min(3, words.count), numbers.count >= 2 else { return nil }
    guard words.count <= 3 || isTime(behind: phrase) else { return nil }
    if words[0].utf8.count == 4 {
      return numbers.count == 3 ? Day(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    }
    if manner.isMonthFirst { numbers.swapAt(0, 1) }
    if numbers.count == 2 {
      guard !phrase.contains(":"), words[1].utf8.count <= 2 else { return nil }
      return nearest(month: numbers[1], day: numbers[0], today: today, manner.side)
    }
    guard let year = year(words[2]) else { return nil }
    numbers[2] = year
    return Day(year: numbers[2], month: numbers[1], day: numbers[0])
  }

  private static func isTime(behind phrase: String) -> Bool {
    let parts = phrase.split(maxSplits: 1) { $0 == " " || $0 == "t" }
    guard parts.count == 2, parts[1].contains(where: { $0 == ":" || $0 == "." }) else {
      return false
    }
    return parts[1].allSatisfy { $0.isNumber || ":.+-z apm".contains($0) }
  }

  /// `5. december 2026`, `5 dec`, `december 5, 2026`.
  private static func named(_ words: [String], today: Day, _ side: DayManner.Side) -> Day? {
    var words = words
    if let first = words.first, DayWords.weekdays[first] != nil { words.removeFirst() }
    if words.first == "den" || words.first == "d" || words.first == "the" { words.removeFirst() }
    words.removeAll { $0 == "of" }
    guard (2...3).contains(words.count) else { return nil }
    let isMonthFirst = DayWords.months[words[0]] != nil
    guard let month = DayWords.months[words[isMonthFirst ? 0 : 1]],
      let day = number(ordinal(words[isMonthFirst ? 1 : 0])), (1...31).contains(day)
    else { return nil }
    guard words.count == 3 else { return nearest(month: month, day: day, today: today, side) }
    return year(words[2]).flatMap { Day(year: $0, month: month, day: day) }
  }

  /// `om 14 dage`, `in a week`, `+14`, `3 days ago`, `for 2 uger siden`.
  private static func relative(_ words: [String], _ phrase: String, today: Day) -> Day? {
    var words = words
    var sign = 1
    if words.count == 4, words[0] == "for", words[3] == "siden" {
      sign = -1
      words = Array(words[1...2])
    } else if words.count == 3, words[2] == "ago" {
      sign = -1
      words.removeLast()
    } else if words.count == 3, words[0] == "om" || words[0] == "in" {
      words.removeFirst()
    } else if words.count == 1, phrase.first == "+" {
      let digits = words[0].prefix { $0.isNumber }
      let unit = words[0].dropFirst(digits.count)
      words = [String(digits), unit.isEmpty ? "dage" : String(unit)]
    }
    guard words.count == 2, let unit = DayWords.units[words[1]],
      let count = DayWords.numbers[words[0]] ?? number(words[0]), count <= 9999
    else { return nil }
    let distance = sign * count
    switch unit {
    case .days: return valid(today.number + distance)
    case .weeks: return valid(today.number + 7 * distance)
    case .months: return shifted(today, months: distance)
    case .years: return shifted(today, months: 12 * distance)
    }
  }

  /// `fredag`, `på fredag`, `this Friday`: the first to come, or the last that was where it lies
  /// behind. `næste fredag`, `next Friday`: that of the week after this one. `i fredags`,
  /// `last Friday`: the last that was.
  private static func weekday(_ words: [String], today: Day, _ side: DayManner.Side) -> Day? {
    guard (1...2).contains(words.count), var name = words.last else { return nil }
    let before = words.count == 2 ? words[0] : ""
    let isPast = before == "i" || before == "sidste" || before == "last"
    if before == "i", name.hasSuffix("s") { name.removeLast() }
    guard let weekday = DayWords.weekdays[name] else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    switch before {
    case _ where isPast || (side == .behind && ["", "on", "den"].contains(before)):
      return valid(today.number + (ahead == 0 ? -7 : ahead - 7))
    case "", "paa", "on", "this", "den", "kommende", "coming":
      return valid(today.number + (ahead == 0 ? 7 : ahead))
    case "naeste", "next": return valid(today.number + 7 - today.weekday + weekday)
    default: return nil
    }
  }

  /// `uge 48`, `week 48 2026`: its Friday, by ISO 8601; of the week that goes on, today where it
  /// lies behind.
  private static func week(_ words: [String], today: Day, _ side: DayManner.Side) -> Day? {
    guard (2...3).contains(words.count), words[0] == "uge" || words[0] == "week" || words[0] == "u",
      let week = number(words[1]), (1...53).contains(week)
    else { return nil }
    if words.count == 3 { return year(words[2]).flatMap { friday(week: week, of: $0) } }
    let year = today.civil.year
    if side == .behind {
      return (0...6).lazy.compactMap { friday(week: week, of: year + 1 - $0) }
        .first { $0.adding(days: -4) <= today }.map { min($0, today) }
    }
    if let friday = friday(week: week, of: year), friday >= today { return friday }
    return friday(week: week, of: year + 1) ?? friday(week: week, of: year + 2)
  }

  private static func friday(week: Int, of year: Int) -> Day? {
    // 4 January is in week 1, by definition.
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    let friday = fourth.adding(days: 5 - fourth.weekday + 7 * (week - 1))
    return friday.week == week ? friday : nil
  }

  private static func nearest(
    month: Int, day: Int, today: Day, _ side: DayManner.Side
  ) -> Day? {
    let year = today.civil.year
    if side == .behind {
      // 29 February may lie eight years back.
      return (0...8).lazy.compactMap { Day(year: year - $0, month: month, day: day) }
        .first { $0 <= today }
    }
    if let this = Day(year: year, month: month, day: day), this.days(since: today) >= -90 {
      return this
    }
    return Day(year: year + 1, month: month, day: day) ?? Day(year: year, month: month, day: day)
  }

  private static func shifted(_ day: Day, months: Int) -> Day? {
    let (year, month, date) = day.civil
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (goalYear, goalMonth) = (count / 12, count % 12 + 1)
    return Day(
      year: goalYear, month: goalMonth,
      day: min(date, Day.length(ofMonth: goalMonth, year: goalYear)))
  }

  private static func valid(_ number: Int) -> Day? {
    let day = Day(number: number)
    return (1...9999).contains(day.civil.year) ? day : nil
  }

  private static func phrase(_ text: String) -> String {
    SearchKey.name(text.map { $0.isWhitespace ? " " : String($0) }.joined())
  }

  private static func words(_ phrase: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isNumber = false
    for character in phrase {
      let belongs = character.isLetter || character.isNumber
      // `2026-12-05T10:00` and `den5.` fall apart; `14d` and `5th` stay one word.
      if !belongs || (character.isNumber && !isNumber && !word.isEmpty)
        || (character == "t" && isIsoDay(words, word))
      {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if belongs, !(character == "t" && word.isEmpty && words.count == 3) { word.append(character) }
      isNumber = character.isNumber
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func isIsoDay(_ words: [String], _ word: String) -> Bool {
    words.count == 2 && words[0].utf8.count == 4 && word.utf8.count == 2
  }

  private static func number(_ word: String) -> Int? {
    word.utf8.count <= 4 && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  private static func ordinal(_ word: String) -> String {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return word
  }

  private static func month(_ word: String) -> Int? {
    DayWords.months[word] ?? number(word).flatMap { (1...12).contains($0) ? $0 : nil }
  }

  /// Four digits as they stand; two are of 2000…2099.
  private static func year(_ word: String) -> Int? {
    guard let year = number(word) else { return nil }
    switch word.utf8.count {
    case 2: return 2000 + year
    case 4: return year
    default: return nil
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

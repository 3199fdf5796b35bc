/// Words of both languages that days are said with, folded as `SearchKey` does.
package enum DayWords {
  package static let months: [String: Int] = table([
    "januar|jan|january", "februar|feb|february|febr", "marts|mar|march|mrt", "april|apr",
    "maj|may", "juni|jun|june", "juli|jul|july", "august|aug", "september|sep|sept",
    "oktober|okt|october|oct", "november|nov", "december|dec",
  ])

  /// 1 Monday … 7 Sunday.
  package static let weekdays: [String: Int] = table([
    "mandag|man|monday|mon", "tirsdag|tir|tirs|tuesday|tue|tues", "onsdag|ons|wednesday|wed",
    "torsdag|tor|tors|thursday|thu|thurs", "fredag|fre|friday|fri",
    "loerdag|loer|lordag|lor|saturday|sat", "soendag|soen|sondag|son|sunday|sun",
  ])

  static let fromToday: [String: Int] = [
    "i dag": 0, "idag": 0, "today": 0, "nu": 0, "now": 0,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "day after tomorrow": 2, "the day after tomorrow": 2,
    "i gaar": -1, "igaar": -1, "i gar": -1, "yesterday": -1, "i forgaars": -2,
    "i gaar aftes": -1, "i aftes": -1, "last night": -1, "i morges": 0, "i aften": 0,
  ]

  static let numbers: [String: Int] = [
    "en": 1, "et": 1, "a": 1, "an": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3,
    "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6, "otte": 8, "eight": 8,
    "ti": 10, "ten": 10, "fjorten": 14,
  ]

  enum Unit { case days, weeks, months, years }

  static let units: [String: Unit] = [
    "dag": .days, "dage": .days, "d": .days, "day": .days, "days": .days,
    "uge": .weeks, "uger": .weeks, "u": .weeks, "w": .weeks, "week": .weeks, "weeks": .weeks,
    "maaned": .months, "maaneder": .months, "maneder": .months, "maned": .months,
    "mdr": .months, "md": .months, "month": .months, "months": .months,
    "aar": .years, "ar": .years, "year": .years, "years": .years, "y": .years,
  ]

  /// Words that a number counts or dates, so that it is no number of anything else.
  package static let counting: [String] = Array(units.keys) + Array(months.keys)

  private static func table(_ lines: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (place, line) in lines.enumerated() {
      for word in line.split(separator: "|") { table[String(word)] = place + 1 }
    }
    return table
  }
}

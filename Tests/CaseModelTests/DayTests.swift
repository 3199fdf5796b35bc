import CaseModel
import Testing

@Suite("Days and moments") struct DayTests {
  // Weekdays and ISO weeks as printed by `date -d … +%u %G-W%V` of GNU coreutils.
  @Test(
    "weekday and ISO week are those of the calendar",
    arguments: [
      ("2026-11-21", 6, 47), ("2027-01-01", 5, 53), ("2024-12-30", 1, 1), ("2000-02-29", 2, 9),
      ("1969-12-31", 3, 1), ("2021-01-03", 7, 53),
    ])
  func weeks(_ text: String, _ weekday: Int, _ week: Int) throws {
    let day = try #require(Day(iso: text))
    #expect(day.weekday == weekday)
    #expect(day.week == week)
    #expect(day.description == text)
  }

  @Test("days go round trip through the calendar over 400 years")
  func civilRoundTrip() {
    let first = Day(year: 1900, month: 1, day: 1)
    var day = first ?? Day(number: 0)
    for _ in 0..<146_097 {
      let (year, month, date) = day.civil
      if Day(year: year, month: month, day: date) != day {
        Issue.record("\(day) does not come back")
        return
      }
      day = day.adding(days: 1)
    }
    #expect(day.description == "2300-01-01")
  }

  @Test(
    "only real days in the one form are read",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-1-01", "2026-01-00", "20260101", "0000-01-01", "",
    ])
  func unreadable(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test("the workday of a Saturday is the Monday after")
  func workdays() throws {
    let saturday = try #require(Day(iso: "2026-11-21"))
    #expect(saturday.workday.description == "2026-11-23")
  }

  @Test("a moment keeps its offset and knows its local day")
  func moments() throws {
    let moment = try #require(Moment(rfc3339: "2026-11-21T00:30:05+01:00"))
    #expect(moment.description == "2026-11-21T00:30:05+01:00")
    #expect(moment.day.description == "2026-11-21")
    let zulu = try #require(Moment(rfc3339: "2026-11-20T23:30:05.75Z"))
    #expect(zulu.seconds == moment.seconds)
    #expect(zulu.day.description == "2026-11-20")
    let past = try #require(Moment(rfc3339: "1969-12-31T22:00:00-03:30"))
    #expect(past.description == "1969-12-31T22:00:00-03:30")
  }

  @Test("years, months and days are told apart and nothing else is read")
  func partialDays() throws {
    #expect(try #require(PartialDay(iso: "2022")).month == nil)
    #expect(PartialDay(iso: "2022-09")?.description == "2022-09")
    #expect(PartialDay(iso: "2021-12-09")?.day == 9)
    for text in ["22", "2022-13", "2022-9", "2021-02-30", "2022-09-", "september"] {
      #expect(PartialDay(iso: text) == nil, "\(text)")
    }
  }
}

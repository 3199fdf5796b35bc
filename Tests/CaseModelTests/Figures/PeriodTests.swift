import CaseModel
import Testing

@Suite struct PeriodTests {
  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  @Test(
    "a period begins and ends on these days, and its text gives it back",
    arguments: [
      ("2024-02-29", "2024-02-29", "2024-02-29"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2007K1", "2007-01-01", "2007-03-31"),
      ("2007K4", "2007-10-01", "2007-12-31"), ("2007", "2007-01-01", "2007-12-31"),
      ("2026-W48", "2026-11-23", "2026-11-29"), ("2025-W01", "2024-12-30", "2025-01-05"),
      ("2020-W53", "2020-12-28", "2021-01-03"), ("1969-W52", "1969-12-22", "1969-12-28"),
      ("1970-W01", "1969-12-29", "1970-01-04"), ("0001", "0001-01-01", "0001-12-31"),
      ("9999-12", "9999-12-01", "9999-12-31"),
    ])
  func days(text: String, first: String, last: String) throws {
    let period = try period(text)
    #expect(period.description == text)
    #expect(period.first == Day(iso: first))
    #expect(period.last == Day(iso: last))
  }

  @Test(
    "what is no period, or written otherwise, is not read",
    arguments: [
      "", "2007K0", "2007K5", "2007Q1", "2007-13", "2007-00", "2025-W53", "2026-W00", "2007-W1",
      "2007-1", "207", "20070", "2007-02-30", "0000", "2007K", "2007K11", "２００７", "2007-0a",
      "9999-W52",
    ])
  func refuses(text: String) { #expect(Period(text) == nil) }

  @Test("a quarter is three months, a year four quarters or twelve months, a week seven days")
  func parts() throws {
    #expect(try period("2024K4").months.map(\.description) == ["2024-10", "2024-11", "2024-12"])
    #expect(try period("2024").months.count == 12)
    #expect(
      try period("2024").parts(.quarter).map(\.description)
        == ["2024K1", "2024K2", "2024K3", "2024K4"])
    #expect(try period("2024").parts(.day).count == 366)
    #expect(try period("2025-W01").parts(.day).first?.description == "2024-12-30")
    #expect(try period("2024-02").parts(.month).map(\.description) == ["2024-02"])
  }

  @Test("a week is made of no months, and a month of no quarter and seldom of whole weeks")
  func partsThatDoNotFit() throws {
    #expect(try period("2024-W10").months.isEmpty)
    #expect(try period("2024-03-01").months.isEmpty)
    #expect(try period("2024-03").parts(.week).isEmpty)
    // A Monday is its first day and a Tuesday its last; February 2021 is four weeks.
    #expect(try period("2025-09").parts(.week).isEmpty)
    #expect(try period("2021-02").parts(.week).count == 4)
    #expect(try period("2024-03").parts(.quarter).isEmpty)
  }

  @Test(
    "the same period a year before",
    arguments: [
      ("2024-03", "2023-03"), ("2024K1", "2023K1"), ("2024", "2023"), ("2024-03-09", "2023-03-09"),
      ("2026-W48", "2025-W48"),
    ])
  func yearBefore(text: String, before: String) throws {
    #expect(try period(text).yearBefore?.description == before)
  }

  @Test("a 29 February and a week 53 have none a year before")
  func noYearBefore() throws {
    #expect(try period("2024-02-29").yearBefore == nil)
    #expect(try period("2020-W53").yearBefore == nil)
    #expect(try period("0001-03").yearBefore == nil)
  }

  @Test("they stand by the day they end, the shorter first")
  func order() throws {
    let texts = [
      "2023-12-31", "2023-12", "2023K4", "2023", "2024-01", "2024-W10", "2024-03", "2024K1",
    ]
    let periods = try texts.map { try period($0) }
    #expect(periods.reversed().sorted().map(\.description) == texts)
  }

  @Test("a period stands at its last month")
  func lastMonth() throws {
    #expect(try period("2019").lastMonth?.description == "2019-12")
    #expect(try period("2019K2").lastMonth?.description == "2019-06")
    #expect(try period("2020-W53").lastMonth?.description == "2021-01")
  }

  @Test("a quarter holds its months and not those beside it")
  func contains() throws {
    let quarter = try period("2024K2")
    #expect(quarter.contains(try period("2024-04")))
    #expect(quarter.contains(quarter))
    #expect(!quarter.contains(try period("2024-03")))
    #expect(!quarter.contains(try period("2024")))
    #expect(quarter.contains(try #require(Day(iso: "2024-06-30"))))
    #expect(!quarter.contains(try #require(Day(iso: "2024-07-01"))))
  }

  @Test("every day of forty years lies in the week, month, quarter and year made of it")
  func everyDay() throws {
    for number in stride(from: 3_650, through: 18_250, by: 1) {
      let day = Day(number: number)
      for form in PeriodForm.allCases {
        let period = try #require(Period(form, of: day))
        #expect(period.contains(day))
        #expect(Period(period.description) == period)
      }
      #expect(try #require(Period(.week, of: day)).description.hasSuffix("\(day.week)"))
    }
  }

  @Test("steps far out of the calendar give none")
  func farSteps() throws {
    #expect(try period("2024-03").adding(.max) == nil)
    #expect(try period("9999").adding(1) == nil)
    #expect(try period("2024-03").adding(-3)?.description == "2023-12")
    #expect(Period(.day, of: Day(number: .max)) == nil)
  }
}

import CaseModel
import Testing

@Suite struct PeriodReaderTests {
  @Test(
    "what people, spreadsheets and Statistics Denmark write",
    arguments: [
      ("2007K1", "2007K1"), ("2007k1", "2007K1"), ("2007Q1", "2007K1"), ("2007 K1", "2007K1"),
      ("K1 2007", "2007K1"), ("Q1-2007", "2007K1"), ("1. kvartal 2026", "2026K1"),
      ("4. kvt. 2026", "2026K4"), ("kvartal 2, 2026", "2026K2"), ("Q1-26", "2026K1"),
      ("1st quarter 2026", "2026K1"),
      ("2007M01", "2007-01"), ("2007m12", "2007-12"), ("jan 2026", "2026-01"),
      ("januar 2026", "2026-01"), ("Marts 2026", "2026-03"), ("2026 maj", "2026-05"),
      ("jan-26", "2026-01"), ("dec.98", "1998-12"), ("okt. '25", "2025-10"),
      ("2026-01", "2026-01"), ("2026-1", "2026-01"), ("1/2026", "2026-01"), ("01-2026", "2026-01"),
      ("1.2026", "2026-01"), ("202601", "2026-01"), ("2026/12", "2026-12"),
      ("uge 48 2026", "2026-W48"), ("Uge 48, 2026", "2026-W48"), ("2026U48", "2026-W48"),
      ("2026-W48", "2026-W48"), ("2026W48", "2026-W48"), ("uge 5/2026", "2026-W05"),
      ("week 48 2026", "2026-W48"),
      ("2026-01-05", "2026-01-05"), ("5.1.2026", "2026-01-05"), ("05-01-2026", "2026-01-05"),
      ("5/1 2026", "2026-01-05"), ("5. januar 2026", "2026-01-05"), ("5. jan 26", "2026-01-05"),
      ("2007M01D05", "2007-01-05"), ("20260105", "2026-01-05"),
      ("2026-01-05 00:00:00", "2026-01-05"), ("January 5, 2026", "2026-01-05"),
      ("2026", "2026"), (" 2007 ", "2007"), ("år 2007", "2007"), ("året 2026", "2026"),
      ("'2026", "2026"), ("januar\u{A0}2026", "2026-01"), ("ma\u{72}ts 2026", "2026-03"),
    ])
  func reads(text: String, period: String) throws {
    #expect(try PeriodReader.period(text).description == period)
  }

  @Test(
    "a number, a decimal, a sign or a name is no period",
    arguments: [
      "", " ", "541", "5,2", "5.2", "1,2026", "-2007", "1234", "12", "1.234.567", "København",
      "Ale", "<5", "..", "-", "2026:1", "48/2026/1", "25 procent", "123456789", "uge 48-50",
      "2026-W48-3", "maj-juni", "1 2 3 4 5",
    ])
  func isNone(text: String) {
    // Spans and lacking years are told apart below; here it only must not be read.
    #expect(throws: PeriodError.self) { try PeriodReader.period(text) }
  }

  @Test("a period the calendar does not have is told apart from what is none")
  func noSuch() {
    for text in ["2026K5", "2026M13", "13/2026", "uge 53 2025", "uge 0 2026", "30.2.2026"] {
      #expect(throws: PeriodError.noSuchPeriod(text)) { try PeriodReader.period(text) }
    }
  }

  @Test("several periods and goals are told as what they are")
  func spans() {
    for text in ["2007-2017 (gns.)", "jan-mar 2026", "1.-2. kvartal 2026", "1. halvår 2026"] {
      #expect(throws: PeriodError.span(text)) { try PeriodReader.period(text) }
    }
    for text in ["2023 (mål)", "mål inden 5 år", "mål"] {
      #expect(throws: PeriodError.goal(text)) { try PeriodReader.period(text) }
    }
  }

  @Test("a period without its year lacks it, and takes the one it is given")
  func yearMissing() throws {
    let texts = [
      ("januar", "2026-01"), ("K3", "2026K3"), ("uge 7", "2026-W07"), ("5. jan", "2026-01-05"),
    ]
    for (text, period) in texts {
      #expect(throws: PeriodError.yearMissing(text)) { try PeriodReader.period(text) }
      #expect(try PeriodReader.period(text, year: 2026).description == period)
    }
    #expect(try PeriodReader.period("3", year: 2026).description == "2026-03")
    #expect(throws: PeriodError.notAPeriod("3")) { try PeriodReader.period("3") }
  }

  @Test("every period's own text is read")
  func canonical() throws {
    for form in PeriodForm.allCases {
      for day in stride(from: 9_000, to: 22_000, by: 17) {
        let period = try #require(Period(form, of: Day(number: day)))
        #expect(try PeriodReader.period(period.description) == period)
      }
    }
  }
}

import CaseModel
import Testing

@Suite struct CountSeriesTests {
  /// 1 in January 2024, 2 in February, and so on for 36 months.
  private func rising() throws -> CountSeries {
    var series = CountSeries(form: .month)
    let first = try period("2024-01")
    for month in 0..<36 {
      series[try #require(first.adding(month))] = PeriodCount(month + 1)
    }
    return series
  }

  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  @Test("rolling twelve months stand beside the twelve before")
  func rolling() throws {
    let series = try rising()
    // 1 + … + 12 is 78, and each later month adds 12 more than it drops.
    #expect(series.year(endingWith: try period("2024-12")) == .known(PeriodCount(78)))
    #expect(series.year(endingWith: try period("2025-02")) == .known(PeriodCount(102)))
    #expect(series.yearBefore(try period("2026-02")) == .known(PeriodCount(102)))
  }

  @Test("there is no rolling sum where a month is not known, and it says which")
  func unknown() throws {
    var series = try rising()
    series[try period("2024-07")] = nil
    #expect(
      series.year(endingWith: try period("2025-06")) == .unknown([try period("2024-07")]))
    #expect(series.year(endingWith: try period("2025-07"))?.known?.count == 162)
    #expect(
      series.year(endingWith: try period("2024-02"))
        == .unknown(
          try ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]
            .map { try period("2023-\($0)") }))
  }

  @Test("one preliminary month makes the sum preliminary")
  func preliminary() throws {
    var series = try rising()
    series[try period("2024-12")] = PeriodCount(12, isPreliminary: true)
    #expect(
      series.year(endingWith: try period("2024-12"))
        == .known(PeriodCount(78, isPreliminary: true)))
    #expect(series.year(endingWith: try period("2025-12"))?.known?.isPreliminary == false)
  }

  @Test("a quarter is the sum of its months, a rolling year of quarters has four")
  func quarters() throws {
    let series = try rising()
    #expect(series.total(of: try period("2024K2")) == .known(PeriodCount(15)))
    #expect(series.total(of: try period("2024")) == .known(PeriodCount(78)))
    #expect(series.total(of: try period("2024-W10")) == nil)
    var quarters = CountSeries(form: .quarter)
    for quarter in 1...4 {
      quarters[try period("2024K\(quarter)")] = PeriodCount(quarter)
    }
    #expect(quarters.year(endingWith: try period("2024K4")) == .known(PeriodCount(10)))
    #expect(quarters.total(of: try period("2024-03")) == nil)
  }

  @Test("weeks have no rolling twelve months")
  func weeks() throws {
    var weeks = CountSeries(form: .week)
    weeks[try period("2024-W10")] = PeriodCount(3)
    #expect(weeks.year(endingWith: try period("2024-W10")) == nil)
    #expect(weeks[try period("2024-03")] == nil)
  }

  @Test("of each 1,000 households, only where they are counted")
  func perThousand() {
    #expect(PeriodCount(21).perThousand(households: 4200) == 5)
    #expect(PeriodCount(0).perThousand(households: 4200) == 0)
    #expect(PeriodCount(21).perThousand(households: nil) == nil)
    #expect(PeriodCount(21).perThousand(households: 0) == nil)
  }

  @Test("only known counts of its own form come in, and contradictions do not")
  func fromFigures() throws {
    func standing(_ period: String, _ values: FigureValue...) throws -> FigureStanding {
      let key = FigureKey(
        indicator: "burglaries", area: "Stavnsholt", period: try self.period(period))
      let day = try #require(Day(iso: "2026-12-01"))
      return try #require(
        FigureStanding(values.map { Figure(key, $0, source: "politiet", countedOn: day) }))
    }
    let series = CountSeries(
      form: .month,
      [
        try standing("2026-01", .count(0)), try standing("2026-02", .unknown(.below(5))),
        try standing("2026-03", .count(1), .count(2)), try standing("2026K1", .count(9)),
        try standing("2026-05", .count(4)),
      ])
    #expect(series.span == (try period("2026-01"))...(try period("2026-05")))
    #expect(series[try period("2026-01")] == PeriodCount(0))
    #expect(
      series.total(of: try period("2026K1"))
        == .unknown([try period("2026-02"), try period("2026-03")]))
  }
}

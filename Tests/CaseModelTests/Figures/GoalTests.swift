import CaseModel
import Testing

@Suite struct GoalTests {
  private func period(_ text: String) throws -> Period { try #require(Period(text)) }

  private func goal(
    _ baseline: Double, _ start: String, _ target: Double, _ end: String,
    _ direction: Goal.Direction, _ measure: Goal.Measure = .level
  ) throws -> Goal {
    try Goal(
      from: baseline, in: try period(start), to: target, in: try period(end), direction,
      measure: measure)
  }

  // Of ../shared/figures/fixture-surveys-goals.json.
  @Test(
    "the gap to the straight path, downward and upward, behind and ahead",
    arguments: [
      (25000, "2019", 10000, "2024", "2021", 19500, .down, 19000, 500, 0.36666666666666664),
      (
        30, "2020", 10, "2025", "2022-05", 25.3, .down, 24.333333333333336, 0.966666666666665, 0.235
      ),
      (0, "2017", 3500, "2022", "2019-06", 1240, .up, 1050, -190, 0.35428571428571426),
      (600, "2016", 200, "2021", "2023", 230, .down, 200, 30, 0.925),
      (25, "2021", 10, "2026", "2021", 25, .down, 25, 0, 0),
    ]
      as [(
        Double, String, Double, String, String, Double, Goal.Direction, Double, Double, Double
      )])
  func gap(
    baseline: Double, start: String, target: Double, end: String, at: String, measured: Double,
    direction: Goal.Direction, expected: Double, behind: Double, travelled: Double
  ) throws {
    let goal = try goal(baseline, start, target, end, direction)
    let gap = try #require(goal.gap(measured: measured, at: try period(at)))
    #expect(abs(gap.expected - expected) < 1e-9 * max(1, expected))
    #expect(abs(gap.behind - behind) < 1e-9 * max(1, abs(behind)))
    #expect(abs((gap.travelled ?? .nan) - travelled) < 1e-9)
    #expect(gap.isBehind == (behind > 0))
  }

  @Test("a period stands at its last month: a year at its December")
  func lastMonth() throws {
    let goal = try goal(30, "2020", 10, "2025", .down)
    #expect(goal.start.description == "2020-12")
    #expect(goal.end.description == "2025-12")
    #expect(try goal.expected(at: period("2021")) == 26)
    #expect(try goal.expected(at: period("2021K4")) == 26)
    #expect(try goal.expected(at: period("2021-12")) == 26)
    #expect(try goal.expected(at: period("2021-12-09")) == 26)
  }

  @Test("before the baseline there is no path, and after the goal it stays")
  func outside() throws {
    let goal = try goal(30, "2020", 10, "2025", .down)
    #expect(try goal.expected(at: period("2020-11")) == nil)
    #expect(try goal.gap(measured: 30, at: period("2020-11")) == nil)
    #expect(try goal.expected(at: period("2020-12")) == 30)
    #expect(try goal.expected(at: period("2031")) == 10)
  }

  @Test(
    "a goal on or before its baseline is refused",
    arguments: [("2020", "2020"), ("2020", "2019"), ("2020", "2020-12"), ("2020-06", "2020K2")])
  func refusesTime(start: String, end: String) throws {
    #expect(throws: GoalError.targetNotAfterBaseline) { try goal(30, start, 10, end, .down) }
  }

  @Test("a goal the other way than its direction is refused")
  func refusesDirection() throws {
    #expect(throws: GoalError.wrongDirection) { try goal(30, "2020", 40, "2025", .down) }
    #expect(throws: GoalError.wrongDirection) { try goal(30, "2020", 10, "2025", .up) }
  }

  @Test("a goal may be to hold what is, and then there is no way to go")
  func holds() throws {
    let goal = try goal(30, "2020", 30, "2025", .down)
    let gap = try #require(goal.gap(measured: 33, at: try period("2022")))
    #expect(gap.expected == 30)
    #expect(gap.behind == 3)
    #expect(gap.travelled == nil)
  }

  private func months(_ first: String, _ counts: [Int?]) throws -> CountSeries {
    var series = CountSeries(form: .month)
    let start = try period(first)
    for (place, count) in counts.enumerated() {
      let month = try #require(start.adding(place))
      series[month] = count.map { PeriodCount($0) }
    }
    return series
  }

  @Test("a year's path is compared with the twelve months that end there")
  func yearly() throws {
    let goal = try goal(600, "2024", 360, "2026", .down, .yearly)
    // 24 months of 40: 480 in any twelve, where the path stands at 420 in June 2026.
    let series = try months("2024-07", Array(repeating: 40, count: 24))
    let standing = goal.standing(series)
    guard case .measured(let gap, isPreliminary: false) = standing else {
      Issue.record("\(standing)")
      return
    }
    #expect(gap.measured == 480)
    #expect(gap.expected == 420)
    #expect(gap.behind == 60)
    #expect(gap.month == (try period("2026-06")))
  }

  @Test("a month that is not known leaves twelve months unknown, and says which")
  func yearlyUnknown() throws {
    let goal = try goal(600, "2024", 360, "2026", .down, .yearly)
    let series = try months("2025-01", [40, nil, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40])
    #expect(goal.standing(series) == .unknown([try period("2025-02")]))
  }

  @Test("years and quarters are compared as years; weeks cannot be")
  func yearlyForms() throws {
    let goal = try goal(600, "2024", 360, "2026", .down, .yearly)
    var years = CountSeries(form: .year)
    years[try period("2025")] = PeriodCount(500, isPreliminary: true)
    let gap = try #require(goal.gap(measured: 500, at: try period("2025-12")))
    #expect(goal.standing(years) == .measured(gap, isPreliminary: true))
    var weeks = CountSeries(form: .week)
    weeks[try period("2025-W10")] = PeriodCount(9)
    #expect(goal.standing(weeks) == .unlike(.week))
  }

  @Test("a level is compared as it stands")
  func level() throws {
    let goal = try goal(100, "2024", 300, "2025", .up, .level)
    let gap = try #require(goal.gap(measured: 150, at: try period("2025-06")))
    #expect(
      goal.standing(try months("2025-05", [120, 150])) == .measured(gap, isPreliminary: false))
  }

  @Test("what came since the baseline is summed from the month after it")
  func sinceBaseline() throws {
    let goal = try goal(0, "2024", 1200, "2025", .up, .sinceBaseline)
    // 500 in December 2024 are the baseline's own.
    let series = try months("2024-12", [500, 80, 90, 100])
    let gap = try #require(goal.gap(measured: 270, at: try period("2025-03")))
    #expect(goal.standing(series) == .measured(gap, isPreliminary: false))
    #expect(gap.expected == 300)
    #expect(goal.standing(series, at: try period("2025-04")) == .unknown([try period("2025-04")]))
    let inMay = try self.goal(0, "2024-05", 1200, "2025", .up, .sinceBaseline)
    var quarters = CountSeries(form: .quarter)
    quarters[try period("2024K3")] = PeriodCount(9)
    #expect(inMay.standing(quarters) == .unlike(.quarter))
  }

  @Test("nothing measured, or nothing since the baseline")
  func notMeasured() throws {
    let goal = try goal(600, "2024", 360, "2026", .down, .yearly)
    #expect(goal.standing(CountSeries(form: .month)) == .notMeasured)
    #expect(goal.standing(try months("2024-01", Array(repeating: 40, count: 6))) == .notMeasured)
  }
}

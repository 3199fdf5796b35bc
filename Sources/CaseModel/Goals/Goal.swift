/// Why a goal cannot be followed.
package enum GoalError: Error, Hashable, Sendable {
  /// The target lies on or before the baseline.
  case targetNotAfterBaseline
  /// The calendar ends within the period.
  case outsideCalendar
  /// The target lies the other way than the direction says.
  case wrongDirection
}

/// Where a number should go, from what it was, and by when.
package struct Goal: Hashable, Sendable {
  /// The raw value is the name on disk: never rename or reuse one.
  package enum Direction: String, Sendable, CaseIterable {
    case down, up
  }

  /// What of the indicator is compared with the path. The raw value is the name on disk.
  package enum Measure: String, Sendable, CaseIterable {
    /// What a year holds: burglaries of twelve months, whatever month they end with.
    case yearly
    /// How it stands: the percent who are insecure, active neighbour helpers.
    case level
    /// All that came since the baseline: new neighbour helpers.
    case sinceBaseline = "since-baseline"
  }

  package let baseline: Double
  package let target: Double
  package let direction: Direction
  package let measure: Measure
  /// The months the two stand at, the last of their periods: the year 2019 is December 2019.
  package let start: Period
  package let end: Period

  /// - Throws: when the target's period lies on or before the baseline's, or its number on the other
  ///   side than the direction says; the baseline's own number is a goal to hold.
  package init(
    from baseline: Double, in baselinePeriod: Period, to target: Double, in targetPeriod: Period,
    _ direction: Direction, measure: Measure
  ) throws(GoalError) {
    guard let start = baselinePeriod.lastMonth, let end = targetPeriod.lastMonth else {
      throw .outsideCalendar
    }
    guard start < end else { throw .targetNotAfterBaseline }
    guard direction == .down ? target <= baseline : target >= baseline else {
      throw .wrongDirection
    }
    self.baseline = baseline
    self.target = target
    self.direction = direction
    self.measure = measure
    self.start = start
    self.end = end
  }

  /// What the straight path from baseline to target gives at a period's last month; the target from
  /// there on. Nil before the baseline, where there is no path.
  package func expected(at period: Period) -> Double? {
    guard let month = period.lastMonth, month >= start else { return nil }
    let way = Double(month.number - start.number) / Double(end.number - start.number)
    return baseline + (target - baseline) * min(1, way)
  }

  /// How a number measured at that period lies to the path; nil before the baseline.
  package func gap(measured: Double, at period: Period) -> GoalGap? {
    guard let expected = expected(at: period), let month = period.lastMonth else { return nil }
    return GoalGap(
      month: month, expected: expected, measured: measured,
      behind: direction == .down ? measured - expected : expected - measured,
      travelled: target == baseline ? nil : (measured - baseline) / (target - baseline))
  }
}

/// How a number lies to the path of its goal.
package struct GoalGap: Hashable, Sendable {
  /// The month it stands at.
  package let month: Period
  package let expected: Double
  package let measured: Double
  /// On the wrong side of the path by so much; ahead of it where negative.
  package let behind: Double
  /// The share of the whole way that is done; below 0 where it went the other way, above 1 beyond
  /// the target. Nil where there is no way, only a number to hold.
  package let travelled: Double?

  package var isBehind: Bool { behind > 0 }
}

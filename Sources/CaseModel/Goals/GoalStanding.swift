/// How far a goal is, by the counts of its indicator, like compared with like.
package enum GoalStanding: Hashable, Sendable {
  /// - Parameter isPreliminary: whether what was measured may still change.
  case measured(GoalGap, isPreliminary: Bool)
  /// What is to be compared is not known in these periods.
  case unknown([Period])
  /// Nothing was measured, or nothing since the baseline.
  case notMeasured
  /// Periods of this form cannot be compared with the goal: weeks with a year's path.
  case unlike(PeriodForm)
}

extension Goal {
  /// How far it is at the latest period that is known.
  ///
  /// A year's path is compared with the twelve months, four quarters or one year that end there,
  /// never with a part of a year.
  /// - Parameter latest: another period to look at than the last.
  package func standing(_ series: CountSeries, at latest: Period? = nil) -> GoalStanding {
    guard let period = latest ?? series.span?.upperBound else { return .notMeasured }
    guard period.form == series.form else { return .unlike(period.form) }
    guard let month = period.lastMonth, month >= start else { return .notMeasured }
    let sum: PeriodSum?
    switch measure {
    case .level: sum = series.sum(of: [period])
    case .yearly: sum = series.year(endingWith: period)
    case .sinceBaseline: sum = sinceBaseline(series, until: period)
    }
    switch sum {
    case nil: return .unlike(series.form)
    case .unknown(let periods): return .unknown(periods)
    case .known(let count):
      guard let gap = gap(measured: Double(count.count), at: period) else { return .notMeasured }
      return .measured(gap, isPreliminary: count.isPreliminary)
    }
  }

  /// The sum of what came after the baseline's last month; nil for weeks, which lie across it.
  private func sinceBaseline(_ series: CountSeries, until period: Period) -> PeriodSum? {
    guard series.form != .week, let next = start.adding(1),
      let first = Period(series.form, of: next.first)
    else { return nil }
    // A quarter or year that holds the baseline's month counts what came before it too.
    guard first.first == next.first else { return nil }
    guard first <= period else { return .known(PeriodCount(0)) }
    return series.sum(
      of: (first.number...period.number).compactMap { Period(series.form, number: $0) })
  }
}

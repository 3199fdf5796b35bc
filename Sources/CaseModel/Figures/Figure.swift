/// What a figure is about: one number of one area in one period.
package struct FigureKey: Hashable, Sendable {
  /// A code, or the workspace's own name for what is counted.
  package let indicator: String
  package let area: String
  package let period: Period

  package init(indicator: String, area: String, period: Period) {
    self.indicator = indicator
    self.area = area
    self.period = period
  }
}

/// One measurement: what was counted where and when, by whom, and as of which day.
package struct Figure: Hashable, Sendable {
  package let key: FigureKey
  package let value: FigureValue
  package let source: String
  /// The day it was as the source says.
  package let countedOn: Day
  /// Whether the source will count again.
  package let isPreliminary: Bool
  package let note: String?

  package init(
    _ key: FigureKey, _ value: FigureValue, source: String, countedOn: Day,
    isPreliminary: Bool = false, note: String? = nil
  ) {
    self.key = key
    self.value = value
    self.source = source
    self.countedOn = countedOn
    self.isPreliminary = isPreliminary
    self.note = note
  }
}

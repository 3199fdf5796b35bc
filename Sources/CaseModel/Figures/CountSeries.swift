/// A count, and whether it may still change.
package struct PeriodCount: Hashable, Sendable {
  package let count: Int
  package let isPreliminary: Bool

  package init(_ count: Int, isPreliminary: Bool = false) {
    self.count = count
    self.isPreliminary = isPreliminary
  }

  /// Of each 1,000 households; nil where nobody has said how many there are.
  package func perThousand(households: Int?) -> Double? {
    guard let households, households > 0 else { return nil }
    return Double(count) * 1000 / Double(households)
  }
}

/// A sum over periods: known only when every one of them is.
package enum PeriodSum: Hashable, Sendable {
  /// Preliminary when any of them is.
  case known(PeriodCount)
  /// The periods that are not known, in order; never none.
  case unknown([Period])

  package var known: PeriodCount? {
    if case .known(let count) = self { count } else { nil }
  }
}

/// The counts of one area, one for each period of a form that is known.
package struct CountSeries: Hashable, Sendable {
  package let form: PeriodForm
  private var counts: [Int: PeriodCount] = [:]

  package init(form: PeriodForm) { self.form = form }

  /// Of figures of one area and indicator, those that are known counts of that form.
  ///
  /// - Parameter standings: what holds for each period; contradictions count as not known.
  package init(form: PeriodForm, _ standings: some Sequence<FigureStanding>) {
    self.form = form
    for standing in standings {
      guard let figure = standing.figure, let count = figure.value.count else { continue }
      self[figure.key.period] = PeriodCount(count, isPreliminary: figure.isPreliminary)
    }
  }

  /// The count of that period; nil where it is not known, or of another form.
  package subscript(period: Period) -> PeriodCount? {
    get { period.form == form ? counts[period.number] : nil }
    set { if period.form == form { counts[period.number] = newValue } }
  }

  package var isEmpty: Bool { counts.isEmpty }

  /// The first and the last period that are known.
  package var span: ClosedRange<Period>? {
    guard let first = counts.keys.min(), let last = counts.keys.max(),
      let from = Period(form, number: first), let to = Period(form, number: last)
    else { return nil }
    return from...to
  }

  /// The sum over a longer period, such as a quarter of months; nil where that is not made of whole
  /// periods of this form.
  package func total(of period: Period) -> PeriodSum? {
    let parts = period.parts(form)
    return parts.isEmpty ? nil : sum(of: parts)
  }

  /// Rolling twelve months, or four quarters, that end with this period; nil for days and weeks,
  /// for a period of another form, and where the calendar begins.
  package func year(endingWith period: Period) -> PeriodSum? {
    guard period.form == form, let count = form.periodsInYear else { return nil }
    let year = (0..<count).reversed().compactMap { period.adding(-$0) }
    return year.count == count ? sum(of: year) : nil
  }

  /// The twelve months before those that end with this period.
  package func yearBefore(_ period: Period) -> PeriodSum? {
    period.yearBefore.flatMap { year(endingWith: $0) }
  }

  /// The sum of these periods; nothing at all is a sum of 0.
  package func sum(of periods: [Period]) -> PeriodSum {
    let known = periods.compactMap { self[$0] }
    if known.count < periods.count { return .unknown(periods.filter { self[$0] == nil }) }
    return .known(
      PeriodCount(
        known.reduce(0) { $0 + $1.count }, isPreliminary: known.contains(where: \.isPreliminary)))
  }
}

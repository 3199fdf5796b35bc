extension Period {
  /// So many of its form later; earlier where negative. Nil outside the years 1...9999.
  package func adding(_ count: Int) -> Period? {
    let (sum, isTooFar) = number.addingReportingOverflow(count)
    return isTooFar ? nil : Period(form, number: sum)
  }

  /// The month, or the last of the months it is made of; of a day or week, the month it ends in.
  ///
  /// A goal's path counts by it: a year stands at its December.
  package var lastMonth: Period? { Period(.month, of: last) }

  /// The months it is made of, in order; none of a day or a week.
  package var months: [Period] { form.months == nil ? [] : parts(.month) }

  /// The same period a year before: of a day the same date, of a week that of the same number.
  /// Nil for a 29 February and a week 53 where the year before has none.
  package var yearBefore: Period? {
    switch form {
    case .day:
      let (year, month, day) = first.civil
      return Day(year: year - 1, month: month, day: day).flatMap { Period(.day, of: $0) }
    case .week:
      // Thursdays carry the number of a week.
      return Period(year: year - 1, week: first.adding(days: 3).week)
    case .month: return adding(-12)
    case .quarter: return adding(-4)
    case .year: return adding(-1)
    }
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether the other lies in it whole; each lies in itself.
  package func contains(_ other: Period) -> Bool { first <= other.first && other.last <= last }

  /// Those of a shorter form it is made of, in order: the months, quarters or days of a year, the
  /// days of a week. Itself for its own form; none where it is not made of whole ones.
  package func parts(_ form: PeriodForm) -> [Period] {
    guard form <= self.form, let head = Period(form, of: first), let tail = Period(form, of: last),
      head.first == first, tail.last == last
    else { return [] }
    return (head.number...tail.number).compactMap { Period(form, number: $0) }
  }
}

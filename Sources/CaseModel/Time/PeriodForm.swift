/// How long a period is. The raw value is the name on disk: never rename or reuse one.
package enum PeriodForm: String, Sendable, CaseIterable, Comparable {
  case day, week, month, quarter, year

  /// The shorter one is less.
  package static func < (left: PeriodForm, right: PeriodForm) -> Bool {
    left.place < right.place
  }

  /// How many months it is made of; nil for what is not made of months.
  package var months: Int? {
    switch self {
    case .day, .week: nil
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }

  /// How many of them make a year; nil where years differ.
  package var periodsInYear: Int? { months.map { 12 / $0 } }

  private var place: Int {
    switch self {
    case .day: 0
    case .week: 1
    case .month: 2
    case .quarter: 3
    case .year: 4
    }
  }
}

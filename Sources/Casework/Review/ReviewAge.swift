/// How old an open finding is. The raw value is the least days since it was made.
package enum ReviewAge: Int, CaseIterable {
  case new = 0
  case weeks = 14
  case months = 30
  case quarters = 90
  case halfYears = 180

  package init(days: Int) { self = Self.allCases.last { $0.rawValue <= days } ?? .new }
}

/// Why a text is no period something was counted in; each with the text as it stands.
package enum PeriodError: Error, Hashable, Sendable {
  case notAPeriod(String)
  /// It is written as one, but the calendar has none such: `2026K5`, `uge 53 2025`.
  case noSuchPeriod(String)
  /// `januar`, `K1`, `uge 48`.
  case yearMissing(String)
  /// Several periods, or half a year: `2007-2017 (gns.)`, `jan-mar 2026`.
  case span(String)
  /// A goal and nothing that was counted: `2023 (mål)`.
  case goal(String)
}

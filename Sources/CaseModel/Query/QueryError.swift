/// What could not be understood of a query, and where it stands.
package struct QueryError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case unknownField(String)
    case unknownValue(field: NamedField, value: String)
    /// Neither yes nor no, behind `overdue:`, `open:` or `conflicts:`.
    case neitherYesNorNo(String)
    case unclosedQuote
    case comparisonNotPossible(field: NamedField)
    /// Nothing stands behind the colon.
    case nothingAsked(String)
    case tooLong
  }

  package let problem: Problem
  /// In characters of the query; never beyond its end.
  package let span: Range<Int>

  package init(_ problem: Problem, at span: Range<Int>) {
    self.problem = problem
    self.span = span
  }
}

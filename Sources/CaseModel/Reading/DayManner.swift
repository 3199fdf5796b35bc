/// How a day is read that somebody wrote in part: on which side of today one lies that has no year,
/// and whether its month stands first.
package struct DayManner: Hashable, Sendable {
  package enum Side: Hashable, Sendable {
    /// As deadlines do.
    case ahead
    /// As what was seen, done or walked does.
    case behind
  }

  package var side = Side.ahead
  package var isMonthFirst = false

  package static let ahead = DayManner()
  package static let behind = DayManner(side: .behind)

  package init(side: Side = .ahead, isMonthFirst: Bool = false) {
    self.side = side
    self.isMonthFirst = isMonthFirst
  }

  /// What was seen, done, confirmed or said lies behind; every other day is one to come.
  package static func usual(for field: AnyField) -> DayManner {
    switch field {
    case .finding(.observedOn), .finding(.doneOn), .finding(.confirmedOn), .entry(.doneOn),
      .entry(.on):
      .behind
    default: .ahead
    }
  }
}

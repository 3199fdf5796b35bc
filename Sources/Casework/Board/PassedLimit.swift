import CaseModel

/// A column that holds more than it should, since an act put more into it. Nothing is stopped by
/// it.
package struct PassedLimit: Hashable, Sendable {
  package let column: BoardColumn
  /// With what a filter hides.
  package let count: Int
  package let limit: Int
}

/// How many findings each column held at a moment. It is kept in the board's stead: a copy of the
/// board would have the next save copy every card.
package struct ColumnTotals: Hashable, Sendable {
  fileprivate let columns: [BoardColumn]
  fileprivate let totals: [Int]

  package init(_ board: BoardIndex) {
    columns = board.columns
    totals = board.columns.indices.map { board.total(in: $0) }
  }
}

extension BoardIndex {
  /// The columns that hold more than they should, and more than they did before.
  package func passedLimits(since before: ColumnTotals) -> [PassedLimit] {
    // Of another grouping the columns tell nothing.
    guard columns == before.columns else { return [] }
    return columns.indices.compactMap { place in
      let count = total(in: place)
      guard let limit = columns[place].limit, count > limit, count > before.totals[place]
      else { return nil }
      return PassedLimit(column: columns[place], count: count, limit: limit)
    }
  }
}

import ChangeLog

/// Where a person stands on the board: the column, and in each column the card and the first one
/// shown.
package struct BoardPlace: Hashable, Sendable {
  /// The focused column's place among all columns.
  package var column = 0
  /// The selected card's place in each column.
  package var cards: [Int: Int] = [:]
  /// The first card shown in each column.
  package var tops: [Int: Int] = [:]
  /// The first column shown.
  package var firstColumn = 0
  /// Where a range began, while one is being marked.
  package var rangeStart: RecordIndex?

  package init() {}

  package var card: Int {
    get { cards[column] ?? 0 }
    set { cards[column] = newValue }
  }
}

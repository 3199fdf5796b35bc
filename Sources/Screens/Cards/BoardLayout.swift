import CaseModel
import Casework
import ChangeLog
import TerminalModel

/// How the board lies on a screen of a size: which columns show, and which of their cards.
package struct BoardLayout: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// The column's place among all.
    package let column: Int
    package let area: Rectangle
    /// The place of the first card that may show.
    let top: Int
    package let cards: [Card]

    /// Whether it holds the same cards, where no card has changed.
    func isLaid(as other: Column) -> Bool {
      column == other.column && area == other.area && top == other.top
    }
  }

  package struct Card: Hashable, Sendable {
    package let record: RecordIndex
    /// The card's place in its column.
    package let place: Int
    package let area: Rectangle
    package let laid: CardLayout
  }

  /// The narrowest card that shows a place with its number, and a day beside a party.
  package static let narrowest = 20
  /// From how many columns of the board on what is closed stands in a narrow last column, and how
  /// many that takes.
  package static let (leastClosed, closedColumns) = (140, 18)
  /// Of what a column is wide, the focused one.
  static let focusedShare = 1.45
  /// Between columns, and beside the first and the last one.
  static let (gap, margin) = (2, 1)
  /// The finding beside the board: from how many columns it stands there, and how many it takes.
  package static let (leastBeside, besideColumns) = (160, 48)
  /// Below: what was said, or the columns that are out of sight; and the keys.
  package static let rowsBelow = 2

  package let columns: [Column]
}

/// Where the cards of the last layout lay, and of what they were made: with a key that scrolls one
/// column the others are not laid out anew.
struct CachedLayout: Sendable {
  let layout: BoardLayout
  let size: Size
  /// Columns of the screen that the board took.
  let columns: Int
  let focus: Int
  let firstColumn: Int
  let board: Edition
  let cards: Edition
}

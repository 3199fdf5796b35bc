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

  /// The narrowest card that shows a place with number uncut and two words of a title.
  package static let narrowest = 24
  /// Header, the line of columns, and below: message and keys.
  package static let rowsAbove = 3
  package static let rowsBelow = 2

  package let columns: [Column]
}

/// Where the cards of the last layout lay, and of what they were made: with a key that scrolls one
/// column the others are not laid out anew.
struct CachedLayout: Sendable {
  let layout: BoardLayout
  let size: Size
  let focus: Int
  let firstColumn: Int
  let board: Edition
  let cards: Edition
}

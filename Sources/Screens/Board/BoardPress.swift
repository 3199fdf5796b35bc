import ChangeLog
import TerminalModel

/// A column of the board, by its place among all: its head, its room, or its name below the board.
package struct PressColumn: PressTarget, Hashable {
  package let column: Int
}

/// A card, or the finding beside the board.
package struct PressCard: PressTarget, Hashable {
  package let column: Int
  /// Its place in the column.
  package let place: Int
  package let record: RecordIndex
}

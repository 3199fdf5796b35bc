import ChangeLog
import TerminalModel

/// What the mouse is about.
struct PointingState: AreaState {
  /// The card it holds, and where it took it.
  var grabbed: Grab?
  /// What it pressed last; nil for nothing yet.
  var last: Press?

  struct Grab: Hashable, Sendable {
    let record: RecordIndex
    let position: Position
  }

  struct Press: Hashable, Sendable {
    let row: Int
    /// How many screens lay over the board.
    let layers: Int
  }

  /// Whether a press is on the line that was pressed last: slow hands press twice too.
  func isPressedAgain(_ position: Position, over layers: Int) -> Bool {
    last == Press(row: position.row, layers: layers)
  }
}

extension AreaStates {
  var pointing: PointingState {
    get { self[PointingState.self] }
    _modify { yield &self[PointingState.self] }
  }
}

import ChangeLog
import TerminalModel

/// What the mouse is about.
struct PointingState: AreaState {
  /// The card it holds, and where it took it.
  var grabbed: Grab?

  struct Grab: Hashable, Sendable {
    let record: RecordIndex
    let position: Position
  }
}

extension AreaStates {
  var pointing: PointingState {
    get { self[PointingState.self] }
    _modify { yield &self[PointingState.self] }
  }
}

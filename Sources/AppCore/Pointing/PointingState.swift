import ChangeLog
import TerminalModel

/// What the mouse is about.
struct PointingState: Sendable {
  /// The card it holds, and where it took it.
  var grabbed: Grab?

  struct Grab: Hashable, Sendable {
    let thing: ThingIndex
    let position: Position
  }
}

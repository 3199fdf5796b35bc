/// What a terminal, or the system around it, tells the program.
package enum TerminalEvent: Hashable, Sendable {
  case key(KeyStroke)
  /// Pasted text with line feeds between lines; may hold anything, and is never read as keys.
  case paste(String)
  case resize(Size)
  case mouse(MouseEvent)
  /// The program was stopped and goes on; the screen has been drawn again.
  case resumed
  /// The terminal is gone: save and leave without writing to it.
  case hangUp
  /// The system asks the program to end: save and leave.
  case terminate
  /// Somebody sent an interrupt from outside; Ctrl-C comes as a key.
  case interrupted
}

package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, drag, scrollUp, scrollDown
  }

  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  package let action: Action
  package let button: Button
  package let position: Position
  /// 1 for a single press, 2 when the same cell was pressed twice in short time.
  package let clicks: Int
  package let modifiers: KeyStroke.Modifiers

  package init(
    _ action: Action, button: Button = .left, at position: Position, clicks: Int = 1,
    modifiers: KeyStroke.Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.position = position
    self.clicks = clicks
    self.modifiers = modifiers
  }
}

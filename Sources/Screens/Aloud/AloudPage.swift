import TerminalModel

/// What a screen says when it is read aloud: one thing a line, in the order it is read, without
/// drawings. Every kind of screen makes its own from what it shows; one drawing writes them all.
package struct AloudPage: Sendable {
  package var lines: [AloudLine]
  /// The line keys act on; nil where there is none.
  package var selected: Int?
  /// What is said of that on the last line.
  package var said: String
  /// Whether the lines are only those near the selected one, of many.
  package var isPart = false

  package init(_ lines: [AloudLine] = [], selected: Int? = nil, said: String = "") {
    self.lines = lines
    self.selected = selected
    self.said = said
  }
}

/// A line of such a screen; a long one goes on below.
package struct AloudLine: Sendable {
  package let text: String
  /// The column of the line where the next letter goes; nil where none is typed.
  package var cursor: Int?
  /// What a press of the mouse on it means.
  package var press: (any PressTarget)?

  package init(_ text: String, cursor: Int? = nil, press: (any PressTarget)? = nil) {
    self.text = text
    self.cursor = cursor
    self.press = press
  }
}

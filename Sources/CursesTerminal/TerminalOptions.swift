/// What the caller has found in options and environment; nothing here is read by itself.
package struct TerminalOptions: Sendable {
  package enum Colors: Sendable {
    /// What the terminal's description offers.
    case automatic
    /// None, as `NO_COLOR` and `--color=never` ask for; bold, underlined and reverse stay.
    case never
  }

  /// The terminal's kind as `TERM` has it; nil or empty when it is not set.
  package var terminalName: String?
  package var colors: Colors
  package var usesMouse: Bool
  /// Whether the window's title is set to that of the frame.
  package var setsTitle: Bool

  package init(
    terminalName: String?, colors: Colors = .automatic, usesMouse: Bool = true,
    setsTitle: Bool = true
  ) {
    self.terminalName = terminalName
    self.colors = colors
    self.usesMouse = usesMouse
    self.setsTitle = setsTitle
  }
}

/// Why no screen can be shown here; the command line still works.
package enum TerminalProblem: Error, Equatable, Sendable {
  /// Standard input or standard output is no terminal.
  case noTerminal
  /// `TERM` is `dumb` or not set.
  case dumb
  /// Neither the named kind of terminal nor `xterm-256color` is described on this machine.
  case unknownKind(String)
  /// The system gave no pipe; what it said.
  case noPipe(String)
}

import TerminalModel

/// What a press of the mouse on the finding screen means.
package enum FindingPress: PressTarget, Hashable {
  case row(FindingTarget)
  /// The line of steps: asks where the finding is to go.
  case steps
}

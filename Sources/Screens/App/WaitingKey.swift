/// A first key that was pressed and says nothing alone.
package enum WaitingKey: Hashable, Sendable {
  /// Just now: whoever knows the second one presses it without a flicker.
  case pressed
  /// For so long that the choices are shown.
  case shown
}

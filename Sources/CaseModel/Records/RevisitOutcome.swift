/// What becomes of a finding beside the second look that is written down.
package enum RevisitOutcome: Hashable, Sendable {
  case noted
  /// Somebody other than the doer has seen that it is done.
  case confirmed
  /// It is not done after all, and is with the responsible again.
  case reopened
  /// It was settled and is a new finding now, tied to the old one.
  case comeBack(SayableIdentifier)
}

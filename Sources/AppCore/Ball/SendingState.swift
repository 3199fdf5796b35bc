/// A list to a party.
struct SendingState: Sendable {
  /// One that is on its way out.
  var pending: PendingSending?
}

/// A list to a party.
struct SendingState: AreaState {
  /// One that is on its way out.
  var pending: PendingSending?
}

extension AreaStates {
  var sending: SendingState {
    get { self[SendingState.self] }
    _modify { yield &self[SendingState.self] }
  }
}

import ChangeLog

/// The look-alikes as they were last gone through.
struct AlikeState: AreaState {
  /// The pairs that were found when the list of look-alikes was opened.
  var pairs: [AlikePair] = []
}

extension AreaStates {
  var alike: AlikeState {
    get { self[AlikeState.self] }
    _modify { yield &self[AlikeState.self] }
  }
}

import ChangeLog

/// The look-alikes as they were last gone through.
struct AlikeState: Sendable {
  /// The pairs that were found when the list of look-alikes was opened.
  var pairs: [AlikePair] = []
}

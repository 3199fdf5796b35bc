import ChangeLog

/// How much of the history is shown, so that no key reads all of it.
struct HistoryView: AreaState {
  /// Acts read at first, and how many are looked through for them.
  static let firstRows = 200
  static let firstReach = 4_000

  /// As it was typed.
  var text = ""
  var filter = HistoryFilter()
  /// How many rows are asked for.
  var rows = HistoryView.firstRows
  /// How many acts are looked through for them.
  var reach = HistoryView.firstReach

  /// Asks for twice as much, so that going to the beginning costs no more than what lies there.
  mutating func lookFurther() {
    rows *= 2
    reach *= 2
  }
}

extension AreaStates {
  var history: HistoryView {
    get { self[HistoryView.self] }
    _modify { yield &self[HistoryView.self] }
  }
}

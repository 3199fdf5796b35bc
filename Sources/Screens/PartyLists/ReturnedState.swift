import CaseModel
import Casework

/// A list that came back from a party.
struct ReturnedState: AreaState {
  var list: ReturnedList?
  /// Which list it answers, where nothing in it says so.
  var said: SayableIdentifier?
  /// The rows of an exported file that came back, where it is no list.
  var rows: [ImportRow] = []
  /// What the party changed on it, as it was compared when something last changed here.
  var comparison: ReturnedComparison?
  /// Changes on it that were put aside.
  var aside: Set<String> = []
}

extension AreaStates {
  var returned: ReturnedState {
    get { self[ReturnedState.self] }
    _modify { yield &self[ReturnedState.self] }
  }
}

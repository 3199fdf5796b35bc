import Casework
import ChangeLog

/// What is done to many findings at once.
struct BulkState: AreaState {
  /// What would change many findings and waits for a yes.
  var pending: PendingBulk?
  /// Why marked findings did not go along with the last act.
  var leftReasons: [RecordIndex: String] = [:]
}

extension AreaStates {
  var bulk: BulkState {
    get { self[BulkState.self] }
    _modify { yield &self[BulkState.self] }
  }
}

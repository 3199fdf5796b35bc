import ChangeLog

/// What is done to many findings at once.
struct BulkState: Sendable {
  /// What would change many findings and waits for a yes.
  var pending: PendingBulk?
  /// Why marked findings did not go along with the last act.
  var leftReasons: [ThingIndex: String] = [:]
}

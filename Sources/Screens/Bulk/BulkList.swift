/// What an act would change, before it does.
struct BulkList: ListScreen {
  static let isRead = true
  static let listsRecords = true
}

struct BulkChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] { state.confirmBulk() }
}

/// What an act did not change, and why.
struct LeftOverList: ListScreen {
  static let listsRecords = true
}

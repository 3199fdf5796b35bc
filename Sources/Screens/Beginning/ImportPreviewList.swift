/// What taking in a table would do.
struct ImportPreviewList: ListScreen {
  static let isRead = true
  static let asks = true
}

struct ImportChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.confirmImport()
  }
}

import Language

extension Scope {
  package static let merge = Scope("merge", Phrase("ved samling", "at merging"))
  package static let devices = Scope("devices", Phrase("ved computerne", "at the machines"))
}

/// What merging another machine's folder would bring.
struct MergePreviewList: ListScreen {
  static let scope = Scope.merge
  static let isRead = true
  static let listsRecords = true
  static let asks = true
  func content(in state: AppState) -> ListContent? { state.mergeContent }
}

struct MergeChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] { state.mergeNow() }
}

/// Who has written here.
struct DeviceList: ListScreen {
  static let scope = Scope.devices
  static let isRead = true
  func content(in state: AppState) -> ListContent? { state.devicesContent }
}

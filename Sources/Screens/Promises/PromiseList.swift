import Language

extension Scope {
  package static let promises = Scope(
    "promises", Phrase("ved det, der er lovet", "at what was promised"), isOfFindings: true)
  package static let handover = Scope(
    "handover", Phrase("ved overdragelsen", "at the handover"), isOfFindings: true)
}

/// What was promised and not kept yet.
struct PromiseList: ListScreen {
  static let scope = Scope.promises
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.promiseContent }
}

/// Everything open, for whoever takes over.
struct HandoverList: ListScreen {
  static let scope = Scope.handover
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.handoverContent }
}

struct PromiseChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openPromises()
  }
}

import Language

extension Scope {
  package static let promises = Scope(
    "promises", Phrase("ved det, der er lovet", "at what was promised"), isOfFindings: true)
  package static let deadlines = Scope(
    "deadlines", Phrase("ved jeres egne frister", "at your own deadlines"), isOfFindings: true)
  package static let handover = Scope(
    "handover", Phrase("ved overdragelsen", "at the handover"), isOfFindings: true)
}

/// What others have promised and not kept yet.
struct PromiseList: ListScreen {
  static let scope = Scope.promises
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.promiseContent }
}

/// Our own deadlines: what we have set a day for, and what we owe ourselves.
struct DeadlineList: ListScreen {
  static let scope = Scope.deadlines
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.deadlineContent }
}

/// Everything open, for whoever takes over.
struct HandoverList: ListScreen {
  static let scope = Scope.handover
  static let listsRecords = true
  static let hasFoot = true
  func content(in state: AppState) -> ListContent? { state.handoverContent }
}

struct PromiseChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openPromises()
  }
}

struct DeadlinesChoice: RowChoice {
  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openDeadlines()
  }
}

import Casework
import Language

/// What has happened and what waits.
struct StartList: ListScreen {
  static let scope = Scope.start
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.startContent }
  func side(in state: AppState) -> [ListLayer.Row] { state.startSide }
}

extension StartSummary.Line.Goal: RowChoice {
  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.follow(self)
  }
}

/// What others have written since the last visit.
struct SinceVisitList: ListScreen {
  static let scope = Scope.start
  static let isRead = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.sinceVisitContent }
}

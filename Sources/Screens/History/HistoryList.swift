import CaseModel
import ChangeLog
import Language

extension Scope {
  package static let history = Scope("history", Phrase("ved ændringerne", "at the changes"))
}

/// The latest acts.
struct HistoryList: ListScreen {
  static let scope = Scope.history
  static let isRead = true
  static let listsRecords = true
  func content(in state: AppState) -> ListContent? { state.historyContent }
}

/// Every value each field of a finding has had.
struct FieldHistoryList: ListScreen {
  static let scope = Scope.history
  static let isRead = true
  static let listsRecords = true
  let record: RecordIndex
  func content(in state: AppState) -> ListContent? { state.fieldHistoryContent(of: record) }
}

/// Whether an act is taken back, or done again, though others have built on it.
struct ConfirmUndoList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let act: LineName
  let isRedo: Bool
  func content(in state: AppState) -> ListContent? { state.confirmContent(act, isRedo: isRedo) }
}

enum HistoryChoice: RowChoice {
  /// A change, and the finding it is about.
  case act(LineName, RecordIndex?)
  case further
  case takeBack(LineName, isRedo: Bool)
  case leave

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .act(_, let record):
      if let record, state.shown.caseFile.kind(of: record) == .finding { state.showWhole(record) }
      return []
    case .further: return state.lookFurther()
    case .takeBack(let act, let isRedo): return state.confirmTakingBack(act, isRedo: isRedo)
    case .leave: return state.closeTop()
    }
  }
}

import CaseModel
import ChangeLog

/// Every state findings can come to, to choose one.
struct MoveList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let records: [RecordIndex]
  var actsOn: [RecordIndex]? { records }
}

struct MoveChoice: RowChoice {
  let goal: FindingState

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    let records = state.actedUpon
    state.shown.layers.removeLast()
    return state.move(to: goal, records: records)
  }
}

/// A column of the board, which the lists above it are left for.
struct GoToColumn: RowChoice {
  let column: Int

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeAll()
    return state.focusColumn(by: column - state.shown.place.column)
  }
}

import CaseModel
import ChangeLog

/// The records of a kind, to choose one to change.
struct RecordList: ListScreen {
  static let holdsThings = true
  let kind: RecordKind

  struct Choice: RowChoice {
    let thing: ThingIndex

    func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
      state.shown.layers.removeLast()
      return state.openEditRecord(thing)
    }
  }
}

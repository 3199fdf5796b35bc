import ChangeLog

/// Shows a finding whole.
package struct OpenFinding: RowChoice {
  package let record: RecordIndex

  init(_ record: RecordIndex) { self.record = record }

  package var finding: RecordIndex? { record }

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    if !layer.screen.staysBeneath { state.shown.layers.removeLast() }
    state.select(record)
    state.showWhole(record)
    return []
  }
}

import ChangeLog

/// Shows a finding whole.
package struct OpenFinding: RowChoice {
  package let thing: RecordIndex

  init(_ thing: RecordIndex) { self.thing = thing }

  package var finding: RecordIndex? { thing }

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    if !layer.screen.staysBeneath { state.shown.layers.removeLast() }
    state.select(thing)
    state.showWhole(thing)
    return []
  }
}

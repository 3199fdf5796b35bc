/// The ways to begin, to choose from.
struct WelcomeList: ListScreen {
  static let isNumbered = true
}

package enum Welcome: RowChoice {
  case example, table, afresh, open, aloud

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.begin(self)
  }
}

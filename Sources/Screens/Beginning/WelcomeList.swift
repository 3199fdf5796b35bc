/// The ways to begin, and how it may look, to choose from.
struct WelcomeList: ListScreen {
  static let isNumbered = true
  func content(in state: AppState) -> ListContent? { state.welcomeContent }
}

package enum Welcome: RowChoice {
  case example, table, afresh, open, aloud

  package func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.begin(self)
  }
}

/// Wears a theme at once, and stays where one was.
struct WelcomeTheme: RowChoice {
  let code: String

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.sitting.theme.code = code
    state.remakeLists()
    return [.useTheme(code)]
  }
}

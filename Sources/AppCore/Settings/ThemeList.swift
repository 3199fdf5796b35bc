/// The colours of the screen, to choose from.
struct ThemeList: ListScreen {
  static let isNumbered = true

  struct Choice: RowChoice {
    let code: String

    func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
      state.shown.layers.removeLast()
      state.sitting.theme.code = code
      return [.useTheme(code)]
    }
  }
}

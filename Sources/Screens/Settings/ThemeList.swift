import CaseModel
import ChangeLog
import Language
import TerminalModel
import Wording

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

extension AppState {
  mutating func openThemes() -> [Effect] {
    let rows = sitting.theme.all.enumerated().map { place, code in
      let name = sitting.theme.names[code]?[sitting.language.rawValue] ?? code
      return ListLayer.Row(
        ListLayer.numbered(name, at: place),
        trailing: code == sitting.theme.code ? words.finding.shownValue : "",
        choice: ThemeList.Choice(code: code))
    }
    return lay(ThemeList(), title: words.board.themesTitle, rows: rows)
  }
}

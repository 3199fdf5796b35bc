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
  /// The theme to draw in: the one a person walks over in the list of themes, else the chosen one.
  package var shownTheme: String {
    selectedChoice(ThemeList.Choice.self)?.code ?? sitting.theme.code
  }

  mutating func openThemes() -> [Effect] {
    let rows = sitting.theme.all.enumerated().map { place, code -> ListLayer.Row in
      let name = sitting.theme.names[code]?[sitting.language.rawValue] ?? code
      var row = ListLayer.Row(
        ListLayer.numbered(name, at: place),
        trailing: code == sitting.theme.code ? words.finding.shownValue : "",
        choice: ThemeList.Choice(code: code))
      row.sample = ThemeSamples.codes.firstIndex(of: code)
      return row
    }
    _ = lay(ThemeList(), title: words.board.themesTitle, rows: rows)
    // It opens on the theme one has, so that nothing changes before one walks.
    if case .list(var layer) = shown.layers.last {
      layer.selection = sitting.theme.all.firstIndex(of: sitting.theme.code) ?? 0
      shown.layers[shown.layers.endIndex - 1] = .list(layer)
    }
    return []
  }
}

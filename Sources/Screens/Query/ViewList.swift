import Language
import Wording

extension Scope {
  package static let views = Scope("views", Phrase("ved visningerne", "at the saved views"))
}

/// Saved views, to open one.
struct ViewList: ListScreen {
  static let scope = Scope.views

  func content(in state: AppState) -> ListContent? { (state.words.views.title, state.viewRows) }

  func take(digit: Int, in state: inout AppState) -> [Effect]? { state.openView(withKey: digit) }
}

enum ViewChoice: RowChoice {
  /// The saved view of that name in the log.
  case open(String)
  case save, showAll

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .open(let view): return state.openView(view)
    case .save:
      state.shown.layers.removeLast()
      return state.openPrompt(.viewName)
    case .showAll: return state.showAll()
    }
  }
}

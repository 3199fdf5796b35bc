import Language

extension Scope {
  package static let figures = Scope("figures", Phrase("ved tallene", "at the figures"))
}

/// Findings counted, and how long they take.
struct FigureList: ListScreen {
  static let scope = Scope.figures
  static let isRead = true
  static let holdsThings = true
  func content(in state: AppState) -> ListContent? { state.figureContent }
}

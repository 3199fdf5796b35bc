import CaseModel
import TerminalModel
import Wording

/// What is about to leave as a page.
enum WiderPage: Hashable, Sendable {
  case edition(PrintJob)
  /// The list on top, for us alone.
  case rows
  /// Another page, as it is.
  case page(PageToWrite)
}

/// Lets a page leave.
struct WiderChoice: RowChoice {
  let page: WiderPage

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    switch page {
    case .edition(let job): return state.printAnyway(job)
    case .rows: return state.printRowsAnyway()
    case .page(let page): return state.askWhere(page)
    }
  }
}

extension AppState {
  /// Asks first where a page's readers are more than the role of whoever sits here writes for.
  ///
  /// - Returns: nil where nothing is to be asked.
  mutating func askWider(_ page: WiderPage, for audience: Audience) -> [Effect]? {
    askWider(for: audience, letting: WiderChoice(page: page))
  }

  /// Writes the list on top as a page, which is for us.
  mutating func printTop() -> [Effect] {
    askWider(.rows, for: .internal) ?? printRowsAnyway()
  }

  mutating func printRowsAnyway() -> [Effect] {
    guard let layer = topList else { return [] }
    return askWhere(
      .rows(title: layer.title, rows: layer.rows.map { [$0.text, $0.detail, $0.trailing] }))
  }
}

import CaseModel
import TerminalModel
import Wording

/// Lets it leave, or not.
struct WiderChoice: RowChoice {
  /// Nil to leave it.
  let page: WiderPage?

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.shown.layers.removeLast()
    switch page {
    case .edition(let job): return state.printAnyway(job)
    case .rows: return state.printRowsAnyway()
    case nil:
      state.say(state.words.persons.nothingWritten, .done)
      return []
    }
  }
}

extension AppState {
  /// Asks first where the readers are more than the role of whoever sits here writes for.
  ///
  /// - Returns: nil where nothing is to be asked.
  mutating func askWider(_ page: WiderPage, for audience: Audience) -> [Effect]? {
    guard let sentence = widerSentence(for: audience) else { return nil }
    let rows = [
      ListLayer.Row(
        ListLayer.numbered(words.persons.leaveIt, at: 0), choice: WiderChoice(page: nil)),
      ListLayer.Row(
        ListLayer.numbered(words.persons.writeIt, at: 1), choice: WiderChoice(page: page)),
      ListLayer.Row(""),
    ]
    let said = TextLayout.wrapped(sentence, toColumns: max(20, sitting.size.columns - 4)).map {
      ListLayer.Row($0, tone: .pressing)
    }
    return lay(WiderList(page: page), title: words.persons.widerTitle, rows: rows + said)
  }

  /// Writes the list on top as a page, which is for us.
  mutating func printTop() -> [Effect] {
    askWider(.rows, for: .internal) ?? printRowsAnyway()
  }

  mutating func printRowsAnyway() -> [Effect] {
    guard let layer = topList else { return [] }
    return [
      .printRows(title: layer.title, rows: layer.rows.map { [$0.text, $0.detail, $0.trailing] })
    ]
  }
}

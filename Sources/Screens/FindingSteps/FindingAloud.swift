import TerminalModel
import Wording

extension FindingLayer {
  /// The finding as it is read aloud: a field, an entry or an act a line.
  func aloud(in state: AppState) -> AloudPage {
    let layout = state.findingLayout(of: self)
    let (targets, chosen) = (layout.targets, screen.selected(in: layout))
    let language = state.sitting.language
    var page = AloudPage()
    for row in layout.panes.flatMap(\.rows) {
      let text = row.told(language)
      if text.isEmpty { continue }
      if row.isSelectable, row.target == chosen, page.selected == nil {
        page.selected = page.lines.count
        let place = (targets.firstIndex { $0 == chosen } ?? 0) + 1
        page.said = AloudText.joined(
          [text, state.words.aloud.place(place, targets.count)], language)
      }
      let press = row.target.map { row.isOfSteps ? FindingPress.steps : .row($0) }
      page.lines.append(AloudLine(text, press: press))
    }
    return page
  }
}

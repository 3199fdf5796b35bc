import TerminalModel
import Wording

extension TriageLayer {
  package func aloud(in state: AppState) -> AloudPage {
    let language = state.sitting.language
    guard let desk else {
      let text = AloudText.plain(state.words.triage.nothingLeft, language)
      return AloudPage([AloudLine(text)], selected: 0, said: text)
    }
    // One page holds all that is told where there is room.
    var page = AloudPage()
    let told = state.triagePages(of: desk, columns: 100).flatMap { $0.page.lines.map(\.text) }
    let alike = desk.stage == .duplicate ? [] : desk.alike.prefix(3).map { state.line(of: $0) }
    let heading = alike.isEmpty ? [] : [state.words.triage.alike]
    page.lines = (told + heading + alike + [state.triageQuestion(of: desk)]).map {
      AloudText.plain($0, language)
    }
    .filter { !$0.isEmpty }.map { AloudLine($0) }
    let rows = state.triageRows(of: desk)
    let selection = min(max(0, desk.selection), max(0, rows.count - 1))
    for (place, row) in rows.enumerated() {
      let text = AloudText.plain("\(row.key) \(row.text)", language)
      if place == selection {
        page.selected = page.lines.count
        page.said = AloudText.joined(
          [text, state.words.aloud.place(place + 1, rows.count)], language)
      }
      page.lines.append(AloudLine(text, press: PressRow(place)))
    }
    return page
  }
}

import CaseModel
import Casework
import TerminalModel
import Wording

extension CaptureLayer {
  package func aloud(in state: AppState) -> AloudPage {
    let (said, language) = (state.words.capture, state.sitting.language)
    let findings = state.capturedFindings(of: walk)
    var lines: [String] = []
    for (place, finding) in findings.enumerated() {
      if place == 0 || state.stop(of: findings[place - 1]) != state.stop(of: finding) {
        lines.append(state.stop(of: finding).map { state.stopName($0) } ?? said.noStop)
      }
      lines.append(CaptureDrawing.told(finding, number: place + 1, state))
    }
    if findings.isEmpty { lines.append(said.nothingYet) }
    var page = AloudPage(lines.map { AloudLine(AloudText.plain($0, language)) })
    if let revisiting {
      let points = state.revisitPoints(of: walk)
      page.lines.append(
        AloudLine(
          AloudText.plain(
            said.fromLast(points.count { $0.verdict != nil }, points.count), language)))
      for (place, point) in points.enumerated() {
        let told = CaptureDrawing.told(point, state)
        if place == revisiting { page.selected = page.lines.count }
        page.lines.append(
          AloudLine(AloudText.plain("\(told.name), \(told.standing)", language)))
      }
      page.lines.append(AloudLine(AloudText.plain(said.verdicts, language)))
      return page
    }
    let options = choosing.map { state.captureOptions($0, of: self) } ?? []
    if let choosing {
      page.lines.append(
        AloudLine(AloudText.plain(CaptureFoot.question(choosing, state), language)))
      for (place, option) in options.enumerated() {
        page.lines.append(
          AloudLine(
            AloudText.plain("\(place + 1) \(option.word)", language),
            press: PressKeys(.character(Character("\((place + 1) % 10)")))))
      }
    }
    if let told = CaptureFoot.told(self, state) {
      page.lines.append(AloudLine(AloudText.plain(told, language)))
    }
    page.lines.append(AloudLine(AloudText.plain(said.beginnings, language)))
    let label = "\(mending == nil ? "\(findings.count + 1)" : said.mending): "
    let head = TextWidth.columns(of: label)
    let editor = choosing?.isTyped == true ? typed : line
    let layout = editor.layout(columns: max(1, state.sitting.size.columns - head - 1))
    page.selected = page.lines.count
    page.lines.append(AloudLine(label + layout.text, cursor: head + layout.cursorColumn))
    page.said = AloudText.plain(CaptureFoot.standing(self, state), language)
    return page
  }
}

import TerminalModel
import Wording

extension ListLayer {
  private static let mostAloud = 200

  /// The list as it is read aloud: what one chooses between, then a row a line.
  func aloud(in state: AppState) -> AloudPage {
    let language = state.sitting.language
    var page = AloudPage()
    for pane in panes {
      // What is the same as in the one before is told in few words, so that both fit a page.
      let facts = pane.facts.filter { $0.value != "–" }
        .map { AloudText.joined([$0.label, $0.value, $0.mark], language) }
      let texts =
        [AloudText.joined([pane.heading, pane.tag], language)]
        + pane.text.split(separator: "\n").map(String.init)
      let told = [facts.joined(separator: ". "), AloudText.joined(pane.notes, language)]
      for text in texts + told where !text.isEmpty {
        page.lines.append(AloudLine(AloudText.plain(text, language)))
      }
    }
    let stops = stops
    // Of a list of thousands those near the selected row are read.
    let first = selection / Self.mostAloud * Self.mostAloud
    page.isPart = rows.count > Self.mostAloud
    var heads: [String] = []
    for (place, row) in rows.enumerated().dropFirst(first).prefix(Self.mostAloud) {
      if row.isLabels { heads = row.cells.map(\.text) }
      let text = row.isLabels ? "" : row.told(heads: heads, in: state)
      if place == selection, stops.contains(place) {
        page.selected = page.lines.count
        let number = (stops.firstIndex(of: place) ?? 0) + 1
        page.said = AloudText.joined(
          [text, row.more, state.words.aloud.place(number, stops.count)], language)
      }
      if !text.isEmpty { page.lines.append(AloudLine(text, press: PressRow(place))) }
    }
    for row in side {
      let text = row.told(heads: [], in: state)
      if !text.isEmpty { page.lines.append(AloudLine(text)) }
    }
    // What there is nothing to choose in is read whole.
    if page.selected == nil {
      page.said = AloudText.joined(page.lines.prefix(3).map(\.text), language)
    }
    return page
  }
}

extension ListLayer.Row {
  /// Whether it only says what the cells below it are.
  fileprivate var isLabels: Bool { text.isEmpty && name.isEmpty && choice == nil && !cells.isEmpty }

  /// All that stands on the row, from the left to the right and then below.
  fileprivate func told(heads: [String], in state: AppState) -> String {
    let behind = parts.map(\.text).joined()
    let whole = text + behind
    let cells = self.cells.enumerated().map { place, cell in
      guard heads.indices.contains(place), !cell.text.isEmpty, cell.text != "·" else {
        return cell.text == "·" ? "" : cell.text
      }
      return "\(heads[place]) \(cell.text)"
    }
    // The digit that chooses it is said with its name.
    let key = key.trimmed
    let named = key.isEmpty || name.isEmpty
    return AloudText.joined(
      [
        named ? key : nil, number, named ? name : "\(key) \(name)", whole,
        ListDrawing.conflictMark(self, state), party,
      ]
        + cells + [trailing, detail, detailTrailing] + hints.map { "\($0.key) \($0.text)" },
      state.sitting.language)
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

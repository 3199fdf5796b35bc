import TerminalModel
import Wording

/// Deciding on new findings: the finding above, what can be said of it below.
enum TriageDrawing {
  static func draw(_ layer: TriageLayer, _ state: AppState, in painter: inout Painter) {
    painter.inside(body(state)) { painter in
      let (head, rest) = painter.bounds.splitTop(1)
      painter.inside(head) { drawHead(layer, state, in: &$0) }
      guard let desk = layer.desk else {
        painter.inside(rest) { drawNothingLeft(state, in: &$0) }
        return
      }
      let rows = state.triageRows(of: desk)
      let (top, bottom) = rest.splitBottom(state.triageLines(rows: rows.count).below)
      painter.inside(top) { drawPage(desk, state, in: &$0) }
      painter.inside(bottom) { drawRows(rows, desk, state, in: &$0) }
    }
  }

  private static func drawHead(
    _ layer: TriageLayer, _ state: AppState, in painter: inout Painter
  ) {
    let (waiting, putOff) = state.triageCounts
    painter.line(" \(state.words.triage.title)", at: .origin, role: .title)
    painter.textRight(
      state.words.triage.left(waiting, putOff),
      endingAt: Position(column: painter.size.columns - 1, row: 0), role: .title,
      maxColumns: max(0, painter.size.columns - 16))
  }

  private static func drawNothingLeft(_ state: AppState, in painter: inout Painter) {
    painter.paragraph(
      state.words.triage.nothingLeft, in: painter.bounds.inset(left: 1, top: 1, right: 1))
    painter.placeCursor(at: Position(column: 0, row: min(1, painter.size.rows - 1)))
  }

  private static func drawPage(_ desk: TriageFinding, _ state: AppState, in painter: inout Painter)
  {
    let pages = state.triagePages(of: desk, columns: painter.size.columns)
    var column = 0
    for (columns, page) in pages {
      if column > 0 {
        painter.verticalRule(at: Position(column: column, row: 0), role: .border)
        column += 1
      }
      let area = Rectangle(column: column, row: 0, columns: columns, rows: painter.size.rows)
      painter.inside(area) { drawLines(of: page, in: &$0) }
      column += columns
    }
  }

  private static func drawLines(of page: TriagePage, in painter: inout Painter) {
    for (line, part) in page.lines(height: painter.size.rows).enumerated() {
      painter.line(
        " " + SafeText.simplified(part.text), at: Position(column: 0, row: line),
        role: part.meaning.role)
    }
  }

  private static func drawRows(
    _ rows: [TriageRow], _ desk: TriageFinding, _ state: AppState, in painter: inout Painter
  ) {
    painter.line(" " + state.triageQuestion(of: desk), at: .origin, role: .heading)
    let height = painter.size.rows - 1
    guard height > 0 else { return }
    let selection = min(max(0, desk.selection), max(0, rows.count - 1))
    let top = state.triageTop(of: desk, rows: rows.count)
    for (line, row) in rows.dropFirst(top).prefix(height).enumerated() {
      let isSelected = top + line == selection
      let start = Position(column: 0, row: line + 1)
      painter.line(
        (isSelected ? "> " : "  ") + "\(row.key.isEmpty ? " " : row.key)  "
          + SafeText.simplified(row.text), at: start,
        role: isSelected ? .selection : .value)
      if isSelected { painter.placeCursor(at: start) }
    }
  }
}

extension TriagePage.Meaning {
  fileprivate var role: Role {
    switch self {
    case .title: .title
    case .label: .label
    case .value: .value
    case .heading: .heading
    case .conflict: .conflict
    }
  }
}

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

  /// How far one has come: what was decided in this sitting of all there was; told in words above.
  private static func drawHead(
    _ layer: TriageLayer, _ state: AppState, in painter: inout Painter
  ) {
    let columns = max(0, painter.size.columns - 2)
    let all = layer.decided + state.triageCounts.waiting
    let done = all == 0 ? columns : columns * layer.decided / all
    painter.heavyRule(at: Position(column: 1, row: 0), columns: done, role: .good)
    painter.horizontalRule(
      at: Position(column: 1 + done, row: 0), columns: columns - done, role: .line)
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
        painter.verticalRule(at: Position(column: column, row: 0), role: .line)
        column += 1
      }
      let area = Rectangle(column: column, row: 0, columns: columns, rows: painter.size.rows)
      painter.inside(area) { drawLines(of: page, in: &$0) }
      column += columns
    }
  }

  private static func drawLines(of page: TriagePage, in painter: inout Painter) {
    let lines = page.lines(height: painter.size.rows)
    let card = Rectangle(
      column: 1, row: 0, columns: max(0, painter.size.columns - 2), rows: lines.count)
    painter.fill(card, on: .card)
    painter.bar(.new, at: card.origin, rows: card.rows)
    for (line, part) in lines.enumerated() {
      painter.text(
        SafeText.simplified(part.text), at: Position(column: 3, row: line),
        role: part.meaning.role, maxColumns: max(0, painter.size.columns - 5))
    }
  }

  private static func drawRows(
    _ rows: [TriageRow], _ desk: TriageFinding, _ state: AppState, in painter: inout Painter
  ) {
    let taken = painter.text(
      state.triageQuestion(of: desk), at: Position(column: 1, row: 0), role: .head)
    painter.horizontalRule(
      at: Position(column: taken + 2, row: 0), columns: painter.size.columns - taken - 3,
      role: .line)
    let height = painter.size.rows - 1
    guard height > 0 else { return }
    let selection = min(max(0, desk.selection), max(0, rows.count - 1))
    let top = state.triageTop(of: desk, rows: rows.count)
    for (line, row) in rows.dropFirst(top).prefix(height).enumerated() {
      let isSelected = top + line == selection
      let start = Position(column: 0, row: line + 1)
      let area = Rectangle(column: 0, row: line + 1, columns: painter.size.columns, rows: 1)
      painter.pressable(area, PressRow(top + line))
      if isSelected {
        painter.fill(area, on: .chosen)
        painter.bar(.here, at: start)
        painter.placeCursor(at: start)
      }
      painter.text(row.key, at: start.moved(columns: 2, rows: 0), role: .key)
      // What a verdict is called stands out; what it means explains.
      let parts = SafeText.simplified(row.text).split(separator: ": ", maxSplits: 1)
      let isNamed = parts.count == 2 && desk.stage == .verdict
      painter.spans(
        isNamed
          ? [(parts[0] + "  ", isSelected ? .strong : .plain), (String(parts[1]), .soft)]
          : [(SafeText.simplified(row.text), isSelected ? .strong : .plain)],
        at: start.moved(columns: 5, rows: 0), maxColumns: max(0, painter.size.columns - 6))
    }
  }
}

extension TriagePage.Meaning {
  fileprivate var role: Role {
    switch self {
    case .title: .strong
    case .label: .soft
    case .value: .plain
    case .heading: .head
    case .conflict: .dispute
    }
  }
}

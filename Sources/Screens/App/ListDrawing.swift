import ChangeLog
import TerminalModel
import Wording

/// A list to read or choose from: help, messages, changes, moves, the ways to begin.
enum ListDrawing {
  static func draw(_ layer: ListLayer, _ state: AppState, in painter: inout Painter) {
    painter.inside(body(state)) { painter in
      let area = painter.bounds.inset(top: 1)
      let panes = PaneLayout(layer, columns: area.size.columns, rows: area.size.rows)
      painter.inside(area) { draw(panes, in: &$0) }
      let (isMoreAbove, isMoreBelow) = painter.inside(area.inset(top: panes.height)) {
        drawRows(layer, state, in: &$0)
      }
      drawTitle(layer.title, isMoreAbove: isMoreAbove, isMoreBelow: isMoreBelow, in: &painter)
    }
  }

  /// With arrows at its end where rows lie above or below those that show, as over a column.
  static func drawTitle(
    _ title: String, isMoreAbove: Bool, isMoreBelow: Bool, in painter: inout Painter
  ) {
    let arrows = [isMoreAbove ? "↑" : "", isMoreBelow ? "↓" : ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let width = painter.size.columns
    painter.line(" \(title)", at: .origin, role: .title, maxColumns: max(0, width - 5))
    painter.fill(Rectangle(column: width - 5, row: 0, columns: 5, rows: 1), role: .title)
    painter.textRight(arrows, endingAt: Position(column: width - 1, row: 0), role: .title)
  }

  private static func draw(_ panes: PaneLayout, in painter: inout Painter) {
    for line in panes.lines {
      painter.text(
        line.text, at: Position(column: line.column, row: line.row),
        role: line.isHeading ? .heading : .value, maxColumns: line.columns)
    }
  }

  private static func drawRows(
    _ layer: ListLayer, _ state: AppState, in painter: inout Painter
  ) -> (isMoreAbove: Bool, isMoreBelow: Bool) {
    let height = painter.size.rows
    guard height > 0 else { return (false, !layer.rows.isEmpty) }
    var line = 0
    let top = layer.top(height: height)
    var end = top
    while end < layer.rows.count, line < height {
      let isSelected = end == layer.selection && !layer.rows[end].isHeading
      draw(layer.rows[end], isSelected: isSelected, line: line, state, in: &painter)
      line += layer.rows[end].height
      end += 1
    }
    return (top > 0, line > height || end < layer.rows.count)
  }

  private static func draw(
    _ row: ListLayer.Row, isSelected: Bool, line: Int, _ state: AppState,
    in painter: inout Painter
  ) {
    let width = painter.size.columns
    let role = isSelected ? Role.selection : row.tone.role
    let start = Position(column: 0, row: line)
    let mark = conflictMark(row, state)
    let trailing = trailing(
      [row.trailing, row.shortTrailing].map { text in
        [mark, SafeText.simplified(text)].compactMap { $0 }.filter { !$0.isEmpty }
          .joined(separator: " · ")
      }, columns: width - leastText)
    painter.line(
      (isSelected ? "> " : "  ") + (mark == nil ? "" : "! ") + SafeText.simplified(row.text),
      at: start, role: role, maxColumns: width - room(of: trailing))
    drawEdge(trailing, line: line, role: role, in: &painter)
    if !row.detail.isEmpty { drawDetail(of: row, line: line + 1, in: &painter) }
    if isSelected { painter.placeCursor(at: start) }
  }
}

extension ListDrawing {
  /// Columns that a row's text keeps beside what stands at its right.
  private static let leastText = 22

  /// What stands at the right of a row, in as many columns at most: the first text that fits, else
  /// the last without its beginning, for at its end stand the days and the key. Empty where not
  /// even those fit.
  private static func trailing(_ texts: [String], columns: Int) -> String {
    func fits(_ text: String) -> Bool { room(of: text) <= columns }
    let texts = texts.filter { !$0.isEmpty }
    if let text = texts.first(where: fits) { return text }
    let separator = " · "
    var parts = (texts.last ?? "").split(separator: separator)[...]
    while !parts.isEmpty {
      parts.removeFirst()
      let text = parts.joined(separator: separator)
      if fits(text) { return text }
    }
    return ""
  }

  /// Columns at the right of a line: a gap, the text, and one to spare.
  private static func room(of text: String) -> Int {
    text.isEmpty ? 0 : TextWidth.columns(of: text) + 3
  }

  private static func drawEdge(
    _ text: String, line: Int, role: Role, in painter: inout Painter
  ) {
    if text.isEmpty { return }
    painter.line(
      "  \(text) ", at: Position(column: max(0, painter.size.columns - room(of: text)), row: line),
      role: role)
  }

  /// The second line: cut before what stands at its edge, which says the key to press.
  private static func drawDetail(of row: ListLayer.Row, line: Int, in painter: inout Painter) {
    let width = painter.size.columns
    let edge = SafeText.simplified(row.detailTrailing)
    painter.line(
      "    " + SafeText.simplified(row.detail), at: Position(column: 0, row: line),
      role: .label, maxColumns: max(0, width - min(width - 5, room(of: edge))))
    drawEdge(edge, line: line, role: .label, in: &painter)
  }

  /// That a field of the finding has two values, wherever it is listed; nil for none.
  private static func conflictMark(_ row: ListLayer.Row, _ state: AppState) -> String? {
    if row.choice?.tellsOfConflict == true { return nil }
    guard let record = row.record ?? row.choice?.finding, state.shown.caseFile.isInConflict(record)
    else { return nil }
    return state.words.board.twoValues
  }
}

extension ListLayer.Row.Tone {
  fileprivate var role: Role {
    switch self {
    case .plain: .value
    case .heading: .heading
    case .pressing: .overdue
    case .quiet: .label
    }
  }
}

import CaseModel
import TerminalModel
import Wording

/// Draws the body of the finding screen: its rows in one pane or two, with the real cursor and a
/// mark on the selected one.
package enum FindingDrawing {
  package static func draw(
    _ screen: FindingScreen, layout: FindingLayout, in rectangle: Rectangle,
    on painter: inout Painter
  ) {
    painter.inside(rectangle) { painter in
      var column = 0
      for (place, pane) in layout.panes.enumerated() {
        let area = Rectangle(
          column: column, row: 0, columns: pane.columns, rows: painter.size.rows)
        let top = screen.top(ofPane: place, in: layout, height: area.rows)
        let selected = screen.selected(in: layout)
        painter.inside(area) { draw(pane, from: top, selected: selected, on: &$0) }
        column += pane.columns + FindingLayout.gap
      }
    }
  }

  /// What is drawn at a position of the body, for the mouse.
  package static func target(
    at position: Position, screen: FindingScreen, layout: FindingLayout, height: Int
  ) -> FindingTarget? {
    var column = 0
    for (place, pane) in layout.panes.enumerated() {
      if position.column >= column, position.column < column + pane.columns {
        let row = screen.top(ofPane: place, in: layout, height: height) + position.row
        return pane.rows.indices.contains(row) ? pane.rows[row].target : nil
      }
      column += pane.columns + FindingLayout.gap
    }
    return nil
  }

  private static func draw(
    _ pane: FindingLayout.Pane, from top: Int, selected: FindingTarget?,
    on painter: inout Painter
  ) {
    let height = painter.size.rows
    guard height > 0, painter.size.columns > 0 else { return }
    for (line, row) in pane.rows.dropFirst(top).prefix(height).enumerated() {
      let isSelected = row.target != nil && row.target == selected
      draw(row, at: line, isSelected: isSelected, on: &painter)
    }
    ScrollMarks.draw(above: top > 0, below: top + height < pane.rows.count, in: &painter)
  }

  private static func draw(
    _ row: FindingRow, at line: Int, isSelected: Bool, on painter: inout Painter
  ) {
    let isCursorRow = isSelected && row.isSelectable
    if isSelected {
      painter.fill(
        Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1),
        role: .selection)
    }
    if isCursorRow { painter.text(">", at: Position(column: 0, row: line), role: .selection) }
    for part in row.parts {
      painter.text(
        part.text, at: Position(column: FindingLayout.markColumns + part.column, row: line),
        role: isSelected ? .selection : role(of: part.meaning))
    }
    if isCursorRow {
      painter.placeCursor(
        at: Position(column: min(FindingLayout.markColumns, painter.size.columns - 1), row: line))
    }
  }

  private static func role(of meaning: FindingMeaning) -> Role {
    switch meaning {
    case .title: .title
    case .heading: .heading
    case .label: .label
    case .value: .value
    case .hint: .hint
    case .missing: .missing
    case .overdue: .overdue
    case .urgent: .urgent
    case .positive: .positive
    case .waiting: .waiting
    case .conflict: .conflict
    }
  }
}

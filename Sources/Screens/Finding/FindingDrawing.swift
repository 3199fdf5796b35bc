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

  private static func draw(
    _ pane: FindingLayout.Pane, from top: Int, selected: FindingTarget?,
    on painter: inout Painter
  ) {
    let height = painter.size.rows
    guard height > 0, painter.size.columns > 0 else { return }
    for (line, row) in pane.rows.dropFirst(top).prefix(height).enumerated() {
      let isSelected = row.target != nil && row.target == selected
      draw(row, at: line, on: &painter)
      let area = Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1)
      if row.isOfSteps {
        painter.pressable(area, FindingPress.steps)
      } else if let target = row.target {
        painter.pressable(area, FindingPress.row(target))
      }
      if isSelected { select(row, at: line, on: &painter) }
    }
    ScrollMarks.draw(above: top > 0, below: top + height < pane.rows.count, in: &painter)
  }

  /// Draws a row from the column behind the mark on.
  static func draw(_ row: FindingRow, at line: Int, on painter: inout Painter) {
    for part in row.parts {
      let role = role(of: part.meaning)
      let place = Position(column: FindingLayout.markColumns + part.column, row: line)
      let taken = painter.text(part.text, at: place, role: role)
      if part.meaning == .heading {
        let end = place.column + taken + 1
        painter.horizontalRule(
          at: Position(column: end, row: line), columns: painter.size.columns - end - 1,
          role: .line)
      }
    }
  }

  /// The whole row lies on another ground; nothing in it moves.
  private static func select(_ row: FindingRow, at line: Int, on painter: inout Painter) {
    painter.bar(.here, at: Position(column: 0, row: line))
    painter.lay(
      Rectangle(column: 0, row: line, columns: painter.size.columns, rows: 1), on: .chosen)
    if row.isSelectable { painter.placeCursor(at: Position(column: 0, row: line)) }
  }

  private static func role(of meaning: FindingMeaning) -> Role {
    switch meaning {
    case .title: .strong
    case .heading: .head
    case .label, .hint: .soft
    case .value: .plain
    case .strong: .strong
    case .missing: .warn
    case .overdue, .urgent: .alarm
    case .positive: .good
    case .waiting: .wait
    case .conflict: .dispute
    case .key: .key
    case .faint: .faint
    }
  }
}

import CaseModel
import ChangeLog
import TerminalModel

/// The selected finding beside the board, in a wide window.
enum BesideDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    guard state.showsBeside else { return }
    let (above, below) = (state.boardRowsAbove - 2, BoardLayout.rowsBelow)
    let edge = painter.size.columns - BoardLayout.besideColumns - 2
    let rows = max(0, painter.size.rows - above - below)
    painter.fill(
      Rectangle(column: edge, row: above, columns: painter.size.columns - edge, rows: rows),
      role: .plain)
    painter.verticalRule(at: Position(column: edge, row: above), rows: rows, role: .line)
    guard let record = state.selected else { return }
    let area = Rectangle(
      column: edge + 2, row: above, columns: BoardLayout.besideColumns - 1, rows: rows)
    let place = state.shown.place
    painter.pressable(
      area, PressCard(column: place.column, place: place.card, record: record))
    painter.inside(area) { drawFinding(record, state, in: &$0) }
  }

  private static func drawFinding(
    _ record: RecordIndex, _ state: AppState, in painter: inout Painter
  ) {
    let rows = state.besideRows(of: record, columns: painter.size.columns)
    let height = painter.size.rows
    for (line, row) in rows.prefix(height).enumerated() {
      FindingDrawing.draw(row, at: line, on: &painter)
    }
    if rows.count > height {
      painter.textRight(
        "↓", endingAt: Position(column: painter.size.columns, row: height - 1), role: .soft)
    }
  }
}

extension AppState {
  /// What stands beside the board of a finding: without its history, so that a step costs little.
  func besideRows(of record: RecordIndex, columns: Int) -> [FindingRow] {
    let finding = shown.caseFile.finding(at: record)
    let rows = FindingRows(
      finding, words: words, today: today, titles: shown.caseFile.walkTitles(of: record))
    let inner = columns - FindingLayout.markColumns
    let entries = rows.entryRows(history: [], columns: inner)
    return rows.fieldRows(columns: inner) + (entries.isEmpty ? [] : [.empty]) + entries
  }
}

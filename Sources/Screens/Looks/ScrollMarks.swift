import TerminalModel

/// That rows lie above or below those that show: an arrow at the right edge.
enum ScrollMarks {
  /// - Parameter rows: nil for all of the painter's.
  static func draw(above: Bool, below: Bool, rows: Int? = nil, in painter: inout Painter) {
    let right = painter.size.columns - 1
    if above {
      painter.text("↑", at: Position(column: right, row: 0), role: .soft)
    }
    if below {
      painter.text(
        "↓", at: Position(column: right, row: (rows ?? painter.size.rows) - 1),
        role: .soft)
    }
  }
}

import TerminalModel
import Wording

/// The selected row in full, below a list whose rows do not grow: what it is and its day, what it
/// says, and what is known of it, with the key that settles it.
enum ListFoot {
  static func draw(_ row: ListLayer.Row, _ state: AppState, in painter: inout Painter) {
    painter.fill(painter.bounds, on: .card)
    if row.isHeading || row.text.isEmpty && row.name.isEmpty { return }
    painter.bar(row.bar ?? .here, at: .origin, rows: painter.size.rows)
    let width = painter.size.columns
    let more = SafeText.simplified(row.more)
    let edge = drawKeys(of: row, state, in: &painter)
    var name = SafeText.simplified(row.name)
    if let number = row.number { name = "\(SafeText.simplified(number)) \(name)" }
    let (fact, _) = RowText.edge(SafeText.simplified(row.trailing))
    let head: RowText.Spans = [
      (name, .strong), (name.isEmpty || fact.isEmpty ? "" : "  ", .plain),
      (fact, row.edgeTone.role),
    ]
    guard painter.size.rows > 1 else {
      painter.spans(
        head + [("  ", .plain), (more, .soft)], at: Position(column: 2, row: 0),
        maxColumns: max(0, edge - 3))
      return
    }
    painter.spans(head, at: Position(column: 2, row: 0), maxColumns: max(0, edge - 3))
    let lines = TextLayout.wrapped(SafeText.simplified(row.text), toColumns: max(1, width - 3))
    painter.text(
      lines.count > 1 && more.isEmpty ? lines[0] : SafeText.simplified(row.text),
      at: Position(column: 2, row: 1), maxColumns: width - 3)
    let below = more.isEmpty && lines.count > 1 ? lines[1...].joined(separator: " ") : more
    painter.text(
      below, at: Position(column: 2, row: 2), role: more.isEmpty ? .plain : .soft,
      maxColumns: width - 3)
  }

  /// What Enter does, and what settles the row.
  /// - Returns: the column they begin at.
  private static func drawKeys(
    of row: ListLayer.Row, _ state: AppState, in painter: inout Painter
  ) -> Int {
    var edge = painter.size.columns - 1
    let parts = SafeText.simplified(row.detailTrailing).split(separator: ": ", maxSplits: 1)
      .map(String.init)
    guard parts.count == 2, painter.size.columns >= 60 else { return edge }
    edge = painter.textRight(parts[1], endingAt: Position(column: edge, row: 0), role: .soft)
    let end = painter.size.columns - 1
    edge = painter.textRight(parts[0], endingAt: Position(column: edge - 1, row: 0), role: .key)
    if let key = KeyStroke(name: parts[0]) {
      painter.pressable(
        Rectangle(column: edge, row: 0, columns: end - edge, rows: 1), PressKeys(key))
    }
    return edge
  }
}

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
    if row.text.isEmpty {
      // What says nothing itself leaves both lines to what is known of it.
      let known = TextLayout.wrapped(more, toColumns: max(1, width - 3))
      for (place, line) in [known.first ?? "", known.dropFirst().joined(separator: " ")]
        .enumerated()
      {
        painter.text(
          line, at: Position(column: 2, row: place + 1), role: .soft, maxColumns: width - 3)
      }
      return
    }
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
    let edge = painter.size.columns - 1
    guard painter.size.columns >= 60 else { return edge }
    var hints = row.hints
    let parts = SafeText.simplified(row.detailTrailing).split(separator: ": ", maxSplits: 1)
      .map(String.init)
    if parts.count == 2 { hints.insert(ListLayer.Row.Hint(parts[0], parts[1]), at: 0) }
    return ListDrawing.drawHints(hints, endingAt: edge, least: 30, in: &painter)
  }
}

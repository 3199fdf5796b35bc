import Casework
import TerminalModel
import Wording

/// The columns that do not show, in a line above the keys: to the left and to the right of those
/// that do, with how many of each are late.
enum ColumnStrip {
  static func draw(_ state: AppState, _ layout: BoardLayout, in painter: inout Painter) {
    guard let first = layout.columns.first?.column else {
      return
    }
    let shown = Set(layout.columns.map(\.column))
    let hidden = state.shown.indexes.board.columns.indices.filter { !shown.contains($0) }
    // Folded ones may lie between those that show; they are reached to the right.
    let (left, right) = (hidden.filter { $0 < first }, hidden.filter { $0 > first })
    let row = painter.size.rows - 2
    painter.fill(
      Rectangle(column: 0, row: row, columns: painter.size.columns, rows: 1), role: .plain)
    let room = painter.size.columns - 2
    var edge = 1
    if !left.isEmpty {
      let most = right.isEmpty ? room : room / 2
      edge += draw(left, mark: "← ", room: most, endingAt: nil, state, in: &painter) + 3
    }
    if !right.isEmpty {
      draw(
        right, mark: "→ ", room: room + 1 - edge, endingAt: painter.size.columns - 1, state,
        in: &painter)
    }
  }

  /// - Parameter end: the column they end before; nil to begin at the left.
  /// - Returns: columns drawn.
  @discardableResult
  private static func draw(
    _ columns: [Int], mark: String, room: Int, endingAt end: Int?, _ state: AppState,
    in painter: inout Painter
  ) -> Int {
    let row = painter.size.rows - 2
    var parts = columns.map { part(of: $0, state) }
    // Where not all have room, those with something late are named first.
    var order = columns.indices.sorted { one, other in
      let late = [one, other].map { !parts[$0].late.isEmpty }
      return late[0] != late[1] ? late[0] : one < other
    }
    func width(_ chosen: [Int]) -> Int {
      chosen.map { parts[$0].width }.reduce(0, +) + 3 * max(0, chosen.count - 1)
        + TextWidth.columns(of: mark)
    }
    let rest = painter.isPlain ? " ~" : " …"
    while order.count > 1, width(order) + (order.count < parts.count ? 2 : 0) > room {
      order.removeLast()
    }
    if width(order) > room, let only = order.first { parts[only].name = "" }
    guard width(order) <= room else { return 0 }
    let isWhole = order.count == parts.count
    let taken = width(order) + (isWhole ? 0 : 2)
    var column = end.map { $0 - taken } ?? 1
    column += painter.text(mark, at: Position(column: column, row: row), role: .key)
    for (place, index) in order.sorted().enumerated() {
      if place > 0 { column += 3 }
      painter.pressable(
        Rectangle(column: column, row: row, columns: parts[index].width, rows: 1),
        PressColumn(column: columns[index]))
      column += painter.spans(
        [(parts[index].name, .soft), (parts[index].count, .soft), (parts[index].late, .alarm)],
        at: Position(column: column, row: row))
    }
    if !isWhole { painter.text(rest, at: Position(column: column, row: row), role: .soft) }
    return taken
  }

  private struct Part {
    var name: String
    let count: String
    let late: String
    var width: Int { [name, count, late].map { TextWidth.columns(of: $0) }.reduce(0, +) }
  }

  private static func part(of column: Int, _ state: AppState) -> Part {
    let title = ColumnTitle(column, in: state)
    return Part(
      name: title.name + " ", count: title.count, late: title.late.isEmpty ? "" : " " + title.late)
  }
}

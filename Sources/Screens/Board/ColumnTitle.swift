import CaseModel
import Casework
import TerminalModel
import Wording

/// A column's name with how many findings it holds, whatever a filter hides, how many it should hold
/// at most, and how many of them are late.
struct ColumnTitle {
  let name: String
  let count: String
  /// `4 over`; empty where none is.
  let late: String
  /// `1 passeret`: what waited until a day that has passed; empty where none is.
  let passed: String
  /// Whether it holds more than it should.
  let isPassed: Bool

  init(_ place: Int, in state: AppState) {
    let board = state.shown.indexes.board
    let column = board.columns[place]
    let (all, shown) = (board.total(in: place), board.count(in: place))
    let words = state.words
    name = state.title(of: column)
    count = words.columns.count(
      shown == all ? words.numbers.grouped(all) : words.board.shownOf(shown, all),
      of: all, in: column)
    let late = board.late(in: place, on: state.today)
    self.late = late > 0 ? words.board.late(late) : ""
    let passed = board.passed(in: place, on: state.today)
    self.passed = passed > 0 ? words.board.passed(passed) : ""
    isPassed = column.isPassed(by: all)
  }

  /// Name at the left, counts at the right; how many are late gives way first, then the name.
  func draw(isFocused: Bool, columns: Int, in painter: inout Painter) {
    let countRole: Role = isPassed ? .warn : isFocused ? .strong : .soft
    var edge = painter.textRight(
      count, endingAt: Position(column: columns, row: 0), role: countRole, maxColumns: columns)
    let separator = painter.isPlain ? " - " : " · "
    for (text, role) in [(late, Role.alarm), (passed, Role.warn)] where !text.isEmpty {
      let room = TextWidth.columns(of: name) + 2 + TextWidth.columns(of: text + separator)
      guard room <= edge else { break }
      edge = painter.textRight(separator, endingAt: Position(column: edge, row: 0), role: .soft)
      edge = painter.textRight(text, endingAt: Position(column: edge, row: 0), role: role)
    }
    painter.text(
      name, at: .origin, role: isFocused ? .key : .head, maxColumns: max(0, edge - 1))
  }
}

import CaseModel
import Casework
import TerminalModel
import Wording

/// A column's name with how many findings it holds, whatever a filter hides, and how many it should
/// hold at most.
struct ColumnTitle {
  private(set) var name: String
  let count: String
  /// Whether it holds more than it should.
  let isPassed: Bool
  private let ellipsis: String

  init(_ place: Int, in state: AppState) {
    let board = state.shown.indexes.board
    let column = board.columns[place]
    let (all, shown) = (board.total(in: place), board.count(in: place))
    let words = state.words
    name = state.title(of: column)
    count = words.columns.count(
      shown == all ? words.numbers.grouped(all) : words.board.shownOf(shown, all),
      of: all, in: column)
    isPassed = column.isPassed(by: all)
    ellipsis = state.sitting.isPlain ? "~" : "…"
  }

  /// The fewest columns of a name that tell which column it is.
  fileprivate static let shortestName = 8

  fileprivate var nameColumns: Int { TextWidth.columns(of: name) }

  fileprivate mutating func shorten() {
    var short = Substring(TextLayout.cut(name, toColumns: nameColumns - 1, ellipsis: ""))
    if short.hasSuffix(ellipsis) { short.removeLast() }
    short.removeLast()
    while short.last == " " { short.removeLast() }
    name = short + ellipsis
  }

  var text: String { "\(name) \(count)" }

  /// - Returns: columns drawn; the name gives way to a count that warns.
  @discardableResult
  func draw(
    at position: Position, role: Role, maxColumns: Int? = nil, in painter: inout Painter
  ) -> Int {
    guard isPassed else {
      return painter.text(text, at: position, role: role, maxColumns: maxColumns)
    }
    let room = maxColumns ?? painter.size.columns - position.column
    let nameRoom = max(0, room - TextWidth.columns(of: count) - 1)
    var drawn = painter.text(name, at: position, role: role, maxColumns: nameRoom)
    if drawn > 0 { drawn += 1 }
    return drawn
      + painter.text(
        count, at: Position(column: position.column + drawn, row: position.row), role: .missing,
        maxColumns: max(0, room - drawn))
  }
}

extension [ColumnTitle] {
  /// Takes a letter from the longest name, that of the focused column last.
  ///
  /// - Returns: false where all are as short as they may be.
  mutating func shortenLongest(but focused: Int) -> Bool {
    let long = indices.filter { self[$0].nameColumns > ColumnTitle.shortestName }
    let others = long.filter { $0 != focused }
    guard
      let longest = (others.isEmpty ? long : others).max(by: {
        self[$0].nameColumns < self[$1].nameColumns
      })
    else { return false }
    self[longest].shorten()
    return true
  }
}

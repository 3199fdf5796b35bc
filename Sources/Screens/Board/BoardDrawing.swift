import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The board: an overview of all columns, and beside each other those that fit.
enum BoardDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    let layout = state.boardLayout()
    drawOverview(
      state, isWhole: layout.columns.count == state.shown.indexes.board.columns.count, in: &painter)
    if state.shown.indexes.board.total == 0 {
      drawEmpty(state, in: &painter)
      return
    }
    if state.shown.indexes.board.shownTotal == 0 {
      painter.text(
        state.words.board.filterHides, at: Position(column: 2, row: 3), role: .notice)
      if state.shown.prompt == nil { painter.placeCursor(at: Position(column: 2, row: 3)) }
      return
    }
    let areas = layout.columns
    for (place, column) in areas.enumerated() {
      drawTitle(of: column, state, in: &painter)
      drawCards(of: column, state, in: &painter)
      if place > 0 {
        painter.verticalRule(
          at: Position(column: column.area.column - 1, row: 2),
          rows: column.area.rows + 1, role: .border)
      }
    }
    if state.shown.prompt == nil { placeCursor(state, layout, in: &painter) }
  }

  /// The cards of a column, or that it has none; the gap at its right edge is not drawn on.
  static func drawCards(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    for card in column.cards { CardDrawing.draw(card, in: column, state, in: &painter) }
    drawEmptiness(of: column, state, in: &painter)
  }

  /// All columns with their counts, or the filter while there is one.
  static func drawOverview(
    _ state: AppState, isWhole: Bool, in painter: inout Painter
  ) {
    let words = state.words
    var right = ""
    if !state.shown.marked.isEmpty { right = words.board.markedCount(state.shown.marked.count) }
    let edge = painter.textRight(
      right, endingAt: Position(column: painter.size.columns - 1, row: 1), role: .cardMarked)
    if !state.shown.filter.isEmpty {
      painter.text(
        words.board.filterOn(
          state.shown.indexes.board.shownTotal, state.shown.indexes.board.total,
          state.shown.filter.text),
        at: Position(column: 1, row: 1), role: .notice,
        maxColumns: max(0, edge - 2))
      return
    }
    let separators = state.sitting.isPlain ? [" | ", "|"] : [" │ ", "│"]
    var titles = state.shown.indexes.board.columns.indices.map { ColumnTitle($0, in: state) }
    let room = edge - 2
    var separator = fitting(titles, separators, room)
    // What each column holds is told before any name whole: names give way, the longest first.
    while separator == nil, titles.shortenLongest(but: state.shown.place.column) {
      separator = fitting(titles, separators, room)
    }
    guard let separator else {
      drawFocused(titles, state, room: room, in: &painter)
      return
    }
    var column = 1
    for (place, title) in titles.enumerated() {
      if place > 0 {
        column += painter.text(separator, at: Position(column: column, row: 1), role: .border)
      }
      column += title.draw(
        at: Position(column: column, row: 1),
        role: place == state.shown.place.column ? .columnTitleFocused : .columnTitle, in: &painter)
    }
  }

  /// The widest separator with which all titles fit.
  private static func fitting(
    _ titles: [ColumnTitle], _ separators: [String], _ room: Int
  ) -> String? {
    separators.first { separator in
      titles.map { TextWidth.columns(of: $0.text) }.reduce(0, +)
        + TextWidth.columns(of: separator) * (titles.count - 1) <= room
    }
  }

  /// Where not all titles fit: the focused one between how many lie to its sides.
  private static func drawFocused(
    _ titles: [ColumnTitle], _ state: AppState, room: Int, in painter: inout Painter
  ) {
    let at = state.shown.place.column
    guard titles.indices.contains(at) else { return }
    let before = at > 0 ? (state.sitting.isPlain ? "< " : "‹ ") : ""
    let after = at + 1 < titles.count ? (state.sitting.isPlain ? " >" : " ›") : ""
    var column = 1
    column += painter.text(before, at: Position(column: column, row: 1), role: .border)
    column += titles[at].draw(
      at: Position(column: column, row: 1), role: .columnTitleFocused, in: &painter)
    column += painter.text(
      after + " \(at + 1)/\(titles.count)", at: Position(column: column, row: 1),
      role: .border, maxColumns: max(0, room - column))
  }

  static func drawTitle(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    let isFocused = column.column == state.shown.place.column
    let title = ColumnTitle(column.column, in: state)
    let role: Role = isFocused ? .columnTitleFocused : .columnTitle
    let width = column.area.columns - 1
    // How many cards are out of sight is told whole; a long title gives way to it.
    let room = width - 2 - TextWidth.columns(of: title.text)
    let marks = hiddenMarks(of: column, state)
    let mark = marks.first { TextWidth.columns(of: $0) <= room } ?? marks.last ?? ""
    let start = Position(column: column.area.column, row: 2)
    painter.line(isFocused ? ">" : " ", at: start, role: role, maxColumns: width)
    title.draw(
      at: Position(column: start.column + 1, row: 2), role: role,
      maxColumns: max(0, width - 2 - TextWidth.columns(of: mark)), in: &painter)
    painter.textRight(
      mark, endingAt: Position(column: column.area.endColumn - 1, row: 2), role: role)
  }

  /// How many cards lie above and below those that show, in words and then as numbers alone;
  /// empty when all show.
  private static func hiddenMarks(
    of column: BoardLayout.Column, _ state: AppState
  ) -> [String] {
    guard let first = column.cards.first else { return [] }
    // A card of which the end is cut off is not seen either.
    let whole = column.cards.last { $0.area.rows == $0.laid.height }
    let below =
      state.shown.indexes.board.count(in: column.column) - (whole?.place ?? first.place - 1) - 1
    let arrows = state.sitting.isPlain ? ["^", "v"] : ["↑", "↓"]
    let hidden = zip(arrows, [first.place, below]).filter { $0.1 > 0 }
    guard !hidden.isEmpty else { return [] }
    let numbers = hidden.map { "\($0.0) \(state.words.numbers.grouped($0.1))" }
    let words = hidden.map { "\($0.0) \(state.words.board.moreCards($0.1))" }
    return [words, numbers].map { $0.joined(separator: " ") }
  }

  /// That the column is empty.
  private static func drawEmptiness(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    let area = column.area
    guard area.rows > 0, state.shown.indexes.board.count(in: column.column) == 0 else { return }
    painter.text(
      state.words.board.emptyColumn, at: Position(column: area.column + 2, row: area.row),
      role: .label, maxColumns: area.columns - 3)
  }

  private static func drawEmpty(_ state: AppState, in painter: inout Painter) {
    let lines = state.words.board.emptyBoard
    for (place, line) in lines.enumerated() {
      painter.text(line, at: Position(column: 2, row: 3 + place), role: .value)
    }
    painter.placeCursor(at: Position(column: 2, row: 3))
  }

  static func placeCursor(
    _ state: AppState, _ layout: BoardLayout, in painter: inout Painter
  ) {
    guard let column = layout.columns.first(where: { $0.column == state.shown.place.column }) else {
      return
    }
    let card = column.cards.first { $0.place == state.shown.place.card }
    painter.placeCursor(
      at: card?.area.origin ?? Position(column: column.area.column, row: 2))
  }
}

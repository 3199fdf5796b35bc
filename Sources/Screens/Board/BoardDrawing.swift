import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The board: beside each other the columns that fit, and in a line below those that do not.
enum BoardDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    drawFilter(state, in: &painter)
    if state.shown.indexes.board.total == 0 {
      drawEmpty(state, in: &painter)
      return
    }
    if state.shown.indexes.board.shownTotal == 0 {
      let place = Position(column: 2, row: 3)
      painter.text(state.words.board.filterHides, at: place, role: .strong)
      drawOffers(state, in: &painter)
      if state.shown.prompt == nil { painter.placeCursor(at: place) }
      return
    }
    let layout = state.boardLayout()
    for column in layout.columns {
      drawTitle(of: column, state, in: &painter)
      drawCards(of: column, state, in: &painter)
    }
    BesideDrawing.draw(state, in: &painter)
    ColumnStrip.draw(state, layout, in: &painter)
    if state.shown.prompt == nil { placeCursor(state, layout, in: &painter) }
  }

  /// What the parts of a filter that finds nothing find alone, each with the digit that takes it.
  private static func drawOffers(_ state: AppState, in painter: inout Painter) {
    let words = state.words
    let texts = state.shown.filterOffers.map { words.board.onlyPart($0.text) }
    let widest = texts.map { TextWidth.columns(of: $0) }.max() ?? 0
    for (place, offer) in state.shown.filterOffers.enumerated() {
      let gap = String(repeating: " ", count: widest - TextWidth.columns(of: texts[place]) + 3)
      painter.spans(
        [
          ("\(place + 1) ", .key), (SafeText.simplified(texts[place]) + gap, .plain),
          (words.ball.openCount(offer.count), .soft),
        ], at: Position(column: 2, row: 5 + place), maxColumns: painter.size.columns - 3)
    }
  }

  /// The cards of a column, or that it has none.
  static func drawCards(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    painter.pressable(column.area, PressColumn(column: column.column))
    for card in column.cards { CardDrawing.draw(card, in: column, state, in: &painter) }
    drawEmptiness(of: column, state, in: &painter)
  }

  /// What is shown while not everything is.
  static func drawFilter(_ state: AppState, in painter: inout Painter) {
    guard !state.shown.filter.isEmpty else { return }
    let words = state.words.board
    let board = state.shown.indexes.board
    painter.fill(
      Rectangle(column: 0, row: 1, columns: painter.size.columns, rows: 1), on: .card)
    painter.bar(.here, at: Position(column: 0, row: 1))
    let edge = painter.textRight(
      words.filterShows(board.shownTotal, board.total),
      endingAt: Position(column: painter.size.columns - 1, row: 1), role: .soft)
    painter.spans(
      [(words.filterPrompt, .soft), (state.shown.filter.text, .strong)],
      at: Position(column: 2, row: 1), maxColumns: max(0, edge - 4))
  }

  static func drawTitle(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    let isFocused = column.column == state.shown.place.column
    let area = Rectangle(
      column: column.area.column, row: column.area.row - 2, columns: column.area.columns, rows: 2)
    let hidden = hiddenMark(of: column, state)
    painter.fill(area, role: .plain)
    painter.pressable(area, PressColumn(column: column.column))
    painter.inside(area) { painter in
      let width = painter.size.columns
      ColumnTitle(column.column, in: state)
        .draw(isFocused: isFocused, columns: width, in: &painter)
      let edge = painter.textRight(
        hidden, endingAt: Position(column: width, row: 1), role: isFocused ? .accent : .soft)
      let rule = Position(column: 0, row: 1)
      let columns = hidden.isEmpty ? width : max(0, edge - 1)
      if isFocused {
        painter.heavyRule(at: rule, columns: columns, role: .accent)
      } else {
        painter.horizontalRule(at: rule, columns: columns, role: .line)
      }
    }
  }

  /// How many cards lie above and below those that show; empty when all show.
  private static func hiddenMark(of column: BoardLayout.Column, _ state: AppState) -> String {
    guard let first = column.cards.first else { return "" }
    // A card of which the end is cut off is not seen either.
    let whole = column.cards.last { $0.area.rows == $0.laid.height }
    let below =
      state.shown.indexes.board.count(in: column.column) - (whole?.place ?? first.place - 1) - 1
    let hidden = zip(["↑", "↓"], [first.place, below]).filter { $0.1 > 0 }
    return hidden.map { "\($0.0)\(state.words.numbers.grouped($0.1))" }.joined(separator: " ")
  }

  /// That the column is empty.
  private static func drawEmptiness(
    of column: BoardLayout.Column, _ state: AppState, in painter: inout Painter
  ) {
    let area = column.area
    guard area.rows > 0, state.shown.indexes.board.count(in: column.column) == 0 else { return }
    painter.paragraph(emptiness(of: column.column, state), in: area, role: .soft)
  }

  /// What is said in a column that shows none.
  static func emptiness(of column: Int, _ state: AppState) -> String {
    let words = state.words.board
    let isFilteredAway = state.shown.indexes.board.total(in: column) > 0
    let states = state.shown.indexes.board.columns[column].states
    return isFilteredAway ? words.noneShown : words.emptyColumn(of: states.first)
  }

  private static func drawEmpty(_ state: AppState, in painter: inout Painter) {
    for (place, line) in state.words.board.emptyBoard.enumerated() {
      let at = Position(column: 2, row: 3 + (place == 0 ? 0 : place + 1))
      // A key before what it does.
      let key = place == 0 ? "" : String(line.prefix { $0 != " " })
      painter.spans(
        [(key, .key), (String(line.dropFirst(key.count)), place == 0 ? .strong : .plain)], at: at,
        maxColumns: painter.size.columns - 3)
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
      at: card?.area.origin ?? Position(column: column.area.column, row: column.area.row - 2))
  }
}

import CaseModel
import Casework
import ChangeLog
import TerminalModel

extension AppState {
  /// Columns that lie open on the board: a folded one only while it is focused, and what is closed in
  /// a wide window, where it is narrow.
  package var openColumns: [Int] {
    // Not by way of the whole state, which is copied into what asks for it.
    let (columns, focus) = (shown.indexes.board.columns, shown.place.column)
    let isWide = boardColumns >= BoardLayout.leastClosed
    return columns.indices.filter { place in
      !columns[place].isFolded || place == focus
        || isWide && place == columns.count - 1 && columns[place].states.contains(.closed)
    }
  }

  /// Columns of the screen that the board takes; the finding beside it takes the others.
  package var boardColumns: Int {
    showsBeside
      ? sitting.size.columns - BoardLayout.besideColumns - 3 : sitting.size.columns
  }

  /// Whether the selected finding stands beside the board.
  package var showsBeside: Bool {
    sitting.size.columns >= BoardLayout.leastBeside && !sitting.hidesBeside
      && !sitting.readsAloud
  }

  /// Rows above the cards: header, the columns' names and rules, and an empty one where there is
  /// room for it, or what the filter shows.
  package var boardRowsAbove: Int {
    sitting.size.rows >= 28 || !shown.filter.isEmpty ? 4 : 3
  }

  /// How many columns fit beside each other, the focused one wider than the others.
  package var columnsThatFit: Int {
    if boardColumns < 60 { return 1 }
    var fit = 1
    while narrow(of: fit + 1, isLastNarrow: false) >= Double(BoardLayout.narrowest) { fit += 1 }
    // What is closed takes less, and then all may fit.
    let all = openColumns.count
    let isNarrow = all == fit + 1 && closesNarrowly
    return isNarrow && narrow(of: all, isLastNarrow: true) >= Double(BoardLayout.narrowest)
      ? all : fit
  }

  /// Whether what is closed stands last, in a narrow column of its own, while one is not in it.
  private var closesNarrowly: Bool {
    let columns = shown.indexes.board.columns
    guard boardColumns >= BoardLayout.leastClosed, let last = openColumns.last,
      last == columns.indices.last, last != shown.place.column
    else { return false }
    return columns[last].states.contains(.closed)
  }

  /// How wide a column without focus is where so many show.
  private func narrow(of count: Int, isLastNarrow: Bool) -> Double {
    let room = boardColumns - 2 * BoardLayout.margin - BoardLayout.gap * (count - 1)
    return isLastNarrow
      ? Double(room - BoardLayout.closedColumns) / (Double(count - 2) + BoardLayout.focusedShare)
      : Double(room) / (Double(count - 1) + BoardLayout.focusedShare)
  }

  /// The columns that show, left to right; always with the focused one among them.
  package var shownColumns: [Int] {
    let open = openColumns
    let fit = min(columnsThatFit, open.count)
    guard fit > 0, let focus = open.firstIndex(of: shown.place.column) else { return [] }
    let firstColumn = shown.place.firstColumn
    let first = open.firstIndex { $0 >= firstColumn } ?? 0
    let start = min(max(first, focus - fit + 1), focus)
    return Array(open[min(start, open.count - fit)..<min(start, open.count - fit) + fit])
  }

  /// Rows of a column for cards.
  package var cardRows: Int {
    max(0, sitting.size.rows - boardRowsAbove - BoardLayout.rowsBelow)
  }

  /// Where the shown columns lie, left to right.
  private func columnAreas(_ columns: [Int]) -> [Rectangle] {
    let room = boardColumns - 2 * BoardLayout.margin - BoardLayout.gap * (columns.count - 1)
    let last = closesNarrowly && columns.count > 2 ? openColumns.last : nil
    let isLastNarrow = last != nil && last == columns.last
    let others = Int(narrow(of: columns.count, isLastNarrow: isLastNarrow))
    let isWithin = columns.count > 1
    let taken =
      isLastNarrow
      ? others * (columns.count - 2) + BoardLayout.closedColumns : others * (columns.count - 1)
    var column = BoardLayout.margin
    return columns.map { place in
      let isFocused = place == shown.place.column
      let width =
        isFocused || !isWithin
        ? max(0, room - (isWithin ? taken : 0))
        : isLastNarrow && place == last ? BoardLayout.closedColumns : others
      defer { column += width + BoardLayout.gap }
      return Rectangle(column: column, row: boardRowsAbove, columns: width, rows: cardRows)
    }
  }

  /// Columns of a card's text in a column of the board: without its bar and its edges.
  private static func cardColumns(in area: Rectangle) -> Int { max(1, area.columns - 3) }

  /// Moves what is shown, no more than needed, so that the selected card is in sight and no column
  /// has room left below its last card while cards above are hidden.
  package mutating func keepInSight() {
    if isSelectionWholeInSight { return }
    let columns = shownColumns
    if let first = columns.first { shown.place.firstColumn = first }
    for column in shown.indexes.board.columns.indices {
      let last = max(0, shown.indexes.board.count(in: column) - 1)
      shown.place.cards[column] = min(max(shown.place.cards[column] ?? 0, 0), last)
      shown.place.tops[column] = min(shown.place.tops[column] ?? 0, last)
    }
    for (column, area) in zip(columns, columnAreas(columns)) {
      let width = Self.cardColumns(in: area)
      var top = shown.place.tops[column] ?? 0
      if column == shown.place.column {
        top = max(
          min(top, shown.place.card),
          lowestTop(showing: shown.place.card, in: column, columns: width))
      }
      let last = shown.indexes.board.count(in: column) - 1
      // Cards of a heading and one line each, the least there is, fill it to the end mostly.
      if top > 0, (last - top + 1) * (CardLayout.leastHeight + 1) - 1 < cardRows {
        top = min(top, lowestTop(showing: last, in: column, columns: width))
      }
      shown.place.tops[column] = top
    }
  }

  /// Whether the selected card shows whole where nothing else has moved or changed, as with most
  /// keys.
  private var isSelectionWholeInSight: Bool {
    guard let cachedLayout = shown.drawn.cachedLayout, isLaid(as: cachedLayout) else {
      return false
    }
    for column in cachedLayout.layout.columns where column.column == shown.place.column {
      for card in column.cards where card.place == shown.place.card {
        return card.area.rows == card.laid.height
      }
    }
    return false
  }

  /// The first card that may stand on top while a card is still whole on the screen.
  private mutating func lowestTop(showing card: Int, in column: Int, columns: Int) -> Int {
    var rows = cardRows
    var top = card
    while top >= 0, let record = shown.indexes.board.card(at: top, in: column) {
      let laid = laidCard(record, columns: columns)
      shown.drawn.cards.keep(laid)
      rows -= laid.height + 1
      // The gap below the last card may be cut off.
      if rows < -1 { break }
      top -= 1
    }
    return max(0, min(top + 1, card))
  }

  /// What shows, for drawing and for the mouse.
  package func boardLayout() -> BoardLayout {
    if let cachedLayout = shown.drawn.cachedLayout, isLaid(as: cachedLayout) {
      return cachedLayout.layout
    }
    let columns = shownColumns
    guard !columns.isEmpty else { return BoardLayout(columns: []) }
    let areas = columnAreas(columns)
    let known = knownColumns
    return BoardLayout(
      columns: zip(columns, areas).enumerated().map { index, part in
        let (column, area) = part
        if known.indices.contains(index), known[index].column == column,
          known[index].area == area, known[index].top == shown.place.tops[column] ?? 0
        {
          return known[index]
        }
        return BoardLayout.Column(
          column: column, area: area, top: shown.place.tops[column] ?? 0,
          cards: cards(of: column, in: area))
      })
  }

  /// Whether nothing has changed that the layout is made of.
  func isLaid(as laid: CachedLayout) -> Bool {
    guard laid.size == sitting.size, laid.columns == boardColumns,
      laid.focus == shown.place.column,
      laid.firstColumn == shown.place.firstColumn,
      laid.board === shown.indexes.board.edition, laid.cards === shown.drawn.cards.edition
    else { return false }
    for column in laid.layout.columns where column.top != shown.place.tops[column.column] ?? 0 {
      return false
    }
    return true
  }

  /// The columns as they were laid out last; empty once a card or its place has changed.
  var knownColumns: [BoardLayout.Column] {
    guard let cachedLayout = shown.drawn.cachedLayout,
      cachedLayout.board === shown.indexes.board.edition,
      cachedLayout.cards === shown.drawn.cards.edition
    else { return [] }
    return cachedLayout.layout.columns
  }

  private func cards(of column: Int, in area: Rectangle) -> [BoardLayout.Card] {
    var cards: [BoardLayout.Card] = []
    var row = area.row
    var at = shown.place.tops[column] ?? 0
    let width = Self.cardColumns(in: area)
    while row < area.endRow, let record = shown.indexes.board.card(at: at, in: column) {
      let laid = laidCard(record, columns: width)
      cards.append(
        BoardLayout.Card(
          record: record, place: at,
          area: Rectangle(
            column: area.column, row: row, columns: area.columns,
            rows: min(laid.height, area.endRow - row)), laid: laid))
      row += laid.height + 1
      at += 1
    }
    return cards
  }

  /// The card that is selected, or nil in an empty column.
  package var selected: RecordIndex? {
    shown.indexes.board.card(at: shown.place.card, in: shown.place.column)
  }

  /// Puts the selection on a card, wherever it stands now.
  package mutating func select(_ record: RecordIndex) {
    guard let (column, card) = shown.indexes.board.place(of: record) else { return }
    shown.place.column = column
    shown.place.card = card
    keepInSight()
  }
}

import AppCore
import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// The screen of one state after the other, of which only what changed is drawn anew.
///
/// Shows what ``draw(_:)`` shows, cell for cell. On the bare board, where keys follow each other
/// fastest, that is the card left, the card reached and the counts beside them; everywhere else it
/// is the whole.
package struct RetainedScreen {
  private var painter = Painter(Size(columns: 0, rows: 0))
  /// What the frame shows, where that is the bare board.
  private var picture: BoardPicture?

  package init() {}

  package var frame: Frame { painter.frame }

  /// Draws a state.
  /// - Returns: the area that may differ from the frame before.
  package mutating func draw(_ state: AppState) -> Rectangle {
    let next = BoardPicture.of(state)
    if let next, let picture, next.isDrawn(over: picture) {
      painter.forgetDrawing()
      next.drawChanges(since: picture, state, in: &painter)
    } else {
      painter = Painter(state.size, isPlain: state.isPlain)
      Screens.draw(state, in: &painter)
      painter.noteDrawingOfAll()
    }
    picture = next
    return painter.drawnArea
  }
}

/// What the bare board shows of a state, in parts that are drawn each by itself.
private struct BoardPicture {
  let surroundings: Surroundings
  let overview: Overview
  let layout: BoardLayout
  let columns: [Column]

  /// What is on every row; when it changes, all is drawn anew.
  struct Surroundings: Equatable {
    let size: Size
    let isPlain: Bool
    let language: Language
    let today: Day
    let past: PastView?
    let isReadOnly: Bool
    let writesAs: String?
    let damagedLines: Int
    let facts: WorkspaceFacts
    let folder: AppState.Folder?
  }

  /// What the line above the columns tells.
  struct Overview: Equatable {
    let focus: Int
    let columns: [BoardColumn]
    let totals: [Int]
    let counts: [Int]
    let markedCount: Int
    let filter: String
    let columnsShown: Int
  }

  /// What a column shows beside its cards' own texts.
  struct Column {
    /// The place of the selected card; nil where the column is not focused.
    let selected: Int?
    /// The places of marked cards.
    let marked: [Int]
  }

  /// Nil where something else than the bare board shows.
  static func of(_ state: AppState) -> BoardPicture? {
    guard state.layers.isEmpty, state.prompt == nil, state.notice == nil,
      state.size.columns >= 40, state.size.rows >= 10, state.board.shownTotal > 0
    else { return nil }
    let surroundings = Surroundings(
      size: state.size, isPlain: state.isPlain, language: state.language, today: state.today,
      past: state.past, isReadOnly: state.isReadOnly || state.looksOnly,
      writesAs: state.writesAs, damagedLines: state.merging.damagedLines, facts: state.facts,
      folder: state.folder)
    let layout = state.boardLayout()
    // Taken out by themselves: what a closure uses of the state is copied with all of it.
    let (board, marked) = (state.board, state.marked)
    let (focus, card) = (state.place.column, state.place.card)
    let overview = Overview(
      focus: focus, columns: board.columns,
      totals: board.columns.indices.map { board.total(in: $0) },
      counts: board.columns.indices.map { board.count(in: $0) }, markedCount: marked.count,
      filter: state.filter.text, columnsShown: layout.columns.count)
    let columns = layout.columns.map { column in
      Column(
        selected: column.column == focus ? card : nil,
        marked: marked.isEmpty
          ? [] : column.cards.filter { marked.contains($0.thing) }.map(\.place))
    }
    return BoardPicture(
      surroundings: surroundings, overview: overview, layout: layout, columns: columns)
  }

  /// Whether the parts lie where they lay, so that each can be drawn over the one before.
  func isDrawn(over other: BoardPicture) -> Bool {
    surroundings == other.surroundings
      && layout.columns.elementsEqual(other.layout.columns) {
        $0.column == $1.column && $0.area == $1.area
      }
  }

  func drawChanges(since other: BoardPicture, _ state: AppState, in painter: inout Painter) {
    if overview != other.overview {
      painter.fill(
        Rectangle(column: 0, row: 1, columns: painter.size.columns, rows: 1), role: .plain)
      BoardDrawing.drawOverview(
        state, isWhole: layout.columns.count == state.board.columns.count, in: &painter)
    }
    for index in columns.indices { drawColumn(index, since: other, state, in: &painter) }
    BoardDrawing.placeCursor(state, layout, in: &painter)
  }

  private func drawColumn(
    _ index: Int, since other: BoardPicture, _ state: AppState, in painter: inout Painter
  ) {
    let (column, old) = (layout.columns[index], other.layout.columns[index])
    let (new, before) = (columns[index], other.columns[index])
    let isSame = column.cards == old.cards
    let at = column.column
    if !isSame || (new.selected == nil) != (before.selected == nil)
      || overview.counts[at] != other.overview.counts[at]
      || overview.totals[at] != other.overview.totals[at]
      || overview.columns != other.overview.columns
    {
      BoardDrawing.drawTitle(of: column, state, in: &painter)
    }
    guard isSame else {
      let area = column.area
      painter.fill(
        Rectangle(
          column: area.column, row: area.row, columns: area.columns - 1, rows: area.rows),
        role: .plain)
      return BoardDrawing.drawCards(of: column, state, in: &painter)
    }
    guard new.selected != before.selected || new.marked != before.marked else { return }
    for card in column.cards {
      let place = card.place
      let isTouched =
        (new.selected == place) != (before.selected == place)
        || new.marked.contains(place) != before.marked.contains(place)
      if isTouched { CardDrawing.drawMark(card, in: column, state, in: &painter) }
    }
  }
}

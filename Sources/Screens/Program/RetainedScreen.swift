import CaseModel
import Casework
import ChangeLog
import Language
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
      painter = Painter(state.sitting.size, isPlain: state.sitting.isPlain)
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
  /// The place of the selected card in the focused column.
  let card: Int
  let marked: Set<RecordIndex>

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
    let folder: OpenWorkspace.Folder?
  }

  /// What the line above the columns tells.
  struct Overview: Equatable {
    let focus: Int
    /// Of the board's counts and columns.
    let board: Edition
    let markedCount: Int
    let filter: String
    /// The finding that stands beside the board; nil where none does.
    let beside: RecordIndex?
  }

  /// Nil where something else than the bare board shows.
  static func of(_ state: AppState) -> BoardPicture? {
    guard !state.sitting.readsAloud, state.shown.layers.isEmpty, state.shown.prompt == nil,
      state.sitting.messages.notice == nil, state.sitting.waiting == nil,
      state.sitting.size.columns >= 40, state.sitting.size.rows >= 10,
      state.shown.indexes.board.shownTotal > 0, !state.shown.search.isMarked
    else { return nil }
    let surroundings = Surroundings(
      size: state.sitting.size, isPlain: state.sitting.isPlain, language: state.sitting.language,
      today: state.today,
      past: state.shown.past,
      isReadOnly: state.sitting.workspace.isReadOnly || state.sitting.who.looksOnly,
      writesAs: state.writesAs, damagedLines: state.sitting.merging.damagedLines,
      facts: state.shown.facts,
      folder: state.sitting.workspace.folder)
    let layout = state.boardLayout()
    let overview = Overview(
      focus: state.shown.place.column, board: state.shown.indexes.board.edition,
      markedCount: state.shown.marked.count,
      filter: state.shown.filter.text,
      beside: state.showsBeside ? state.selected : nil)
    return BoardPicture(
      surroundings: surroundings, overview: overview, layout: layout, card: state.shown.place.card,
      marked: state.shown.marked)
  }

  /// The place of the selected card in a column; nil where the column is not focused.
  private func selected(in column: Int) -> Int? { column == overview.focus ? card : nil }

  /// Whether the parts lie where they lay, so that each can be drawn over the one before.
  func isDrawn(over other: BoardPicture) -> Bool {
    surroundings == other.surroundings
      && layout.columns.elementsEqual(other.layout.columns) {
        $0.column == $1.column && $0.area == $1.area
      }
  }

  func drawChanges(since other: BoardPicture, _ state: AppState, in painter: inout Painter) {
    if overview != other.overview {
      if overview.board != other.overview.board
        || overview.markedCount != other.overview.markedCount
      {
        HeaderDrawing.draw(state, in: &painter)
      }
      if overview.filter != other.overview.filter || overview.board != other.overview.board {
        BoardDrawing.drawFilter(state, in: &painter)
      }
      if overview.board != other.overview.board { ColumnStrip.draw(state, layout, in: &painter) }
      if overview.board != other.overview.board || overview.beside != other.overview.beside {
        BesideDrawing.draw(state, in: &painter)
      }
    }
    for index in layout.columns.indices { drawColumn(index, since: other, state, in: &painter) }
    BoardDrawing.placeCursor(state, layout, in: &painter)
  }

  private func drawColumn(
    _ index: Int, since other: BoardPicture, _ state: AppState, in painter: inout Painter
  ) {
    let (column, old) = (layout.columns[index], other.layout.columns[index])
    let (selected, before) = (selected(in: column.column), other.selected(in: column.column))
    // What the filter asks for is marked in the cards.
    let isSame = column.cards == old.cards && overview.filter == other.overview.filter
    if !isSame || (selected == nil) != (before == nil) || overview.board != other.overview.board {
      BoardDrawing.drawTitle(of: column, state, in: &painter)
    }
    guard isSame else {
      let area = column.area
      painter.fill(
        Rectangle(
          column: area.column, row: area.row, columns: area.columns, rows: area.rows),
        role: .plain)
      return BoardDrawing.drawCards(of: column, state, in: &painter)
    }
    guard selected != before || marked != other.marked else { return }
    for card in column.cards {
      let isTouched =
        (selected == card.place) != (before == card.place)
        || marked.contains(card.record) != other.marked.contains(card.record)
      if isTouched { CardDrawing.drawMark(card, in: column, state, in: &painter) }
    }
  }
}

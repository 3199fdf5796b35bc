import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The board as it is read aloud: one column, a card a line.
enum BoardAloud {
  /// The column one stands in, with its place and how many findings it holds.
  static func title(_ state: AppState) -> [String] {
    let words = state.words.aloud
    let board = state.shown.indexes.board
    guard board.columns.indices.contains(state.shown.place.column), board.total > 0 else {
      return [words.board]
    }
    let title = ColumnTitle(state.shown.place.column, in: state)
    return [
      "\(words.board): \(words.column(title.name, title.count))", title.late,
      words.columnOf(state.shown.place.column + 1, board.columns.count),
    ]
  }

  static func page(_ state: AppState) -> AloudPage {
    let board = state.shown.indexes.board
    let language = state.sitting.language
    if board.total == 0 {
      let lines = state.words.board.emptyBoard.map { AloudLine(AloudText.plain($0, language)) }
      let said = AloudText.joined(lines.map(\.text), language)
      return AloudPage(lines, selected: 0, said: said)
    }
    var page = AloudPage()
    if !state.shown.filter.isEmpty {
      let words = state.words.board
      let text = AloudText.joined(
        [
          words.filterPrompt + state.shown.filter.text,
          words.filterShows(board.shownTotal, board.total),
        ], language)
      page.lines.append(AloudLine(text))
    }
    let column = state.shown.place.column
    let count = board.count(in: column)
    if count == 0 {
      let text =
        board.shownTotal == 0
        ? state.words.board.filterHides : BoardDrawing.emptiness(of: column, state)
      page.selected = page.lines.count
      page.said = AloudText.joined(title(state) + [text], language)
      page.lines.append(AloudLine(AloudText.plain(text, language)))
      return page
    }
    // Of a column of thousands only those are read that stand on a page, mostly two rows each.
    let most = max(1, (state.sitting.size.rows - 6) / 2)
    let first = state.shown.place.card / most * most
    page.isPart = true
    for place in first..<max(first, min(first + most, count)) {
      guard let record = board.card(at: place, in: column) else { continue }
      let text = line(of: record, state)
      if place == state.shown.place.card {
        page.selected = page.lines.count
        page.said = AloudText.joined(
          [text, state.words.aloud.place(place + 1, count)], language)
      }
      page.lines.append(
        AloudLine(text, press: PressCard(column: column, place: place, record: record)))
    }
    return page
  }

  /// `15, Vester Allé 17: Lygte slukket, haster, 3 dage over`.
  static func line(of record: RecordIndex, _ state: AppState) -> String {
    let face = CardContent(record, in: state)
    let language = state.sitting.language
    let head = AloudText.joined([face.number.map { "\($0)" }, face.place ?? face.id], language)
    let isMarked = state.shown.marked.contains(record)
    return AloudText.joined(
      ["\(head): \(face.title)", CardDrawing.word(of: face, state)]
        + CardDrawing.troubles(of: face, state).map(\.text) + CardStanding.told(face, state)
        + [isMarked ? state.words.aloud.marked : nil], language)
  }
}

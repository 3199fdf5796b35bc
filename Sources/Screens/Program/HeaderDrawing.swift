import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// The first line: what is open, where it lies, and the day.
enum HeaderDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    let width = painter.size.columns
    painter.fill(Rectangle(column: 0, row: 0, columns: width, rows: 1), role: .header)
    let isPast = state.shown.past != nil
    let day = isPast ? " \(state.words.history.asOfBanner(state.pastText)) " : dayText(state)
    var edge = painter.textRight(
      day, endingAt: Position(column: width - 1, row: 0), role: isPast ? .error : .header,
      maxColumns: isPast ? width - 2 : max(0, width / 2))
    if state.sitting.workspace.isReadOnly || state.sitting.who.looksOnly, !isPast {
      edge = painter.textRight(
        " \(state.words.board.readOnly) ", endingAt: Position(column: edge - 1, row: 0),
        role: .error)
    }
    if let person = state.writesAs, !isPast {
      edge = painter.textRight(
        " \(SafeText.simplified(person)) ", endingAt: Position(column: edge - 1, row: 0),
        role: .exampleBanner, maxColumns: max(0, width / 3))
    }
    if state.sitting.merging.damagedLines > 0 {
      edge = painter.textRight(
        " \(state.words.merging.damagedLines(state.sitting.merging.damagedLines)) ",
        endingAt: Position(column: edge - 1, row: 0), role: .error,
        maxColumns: max(0, edge - 2))
    }
    var column = 1
    let facts = state.shown.facts
    if facts.isExample {
      column += painter.text(
        " \(state.words.board.example) ", at: Position(column: column, row: 0),
        role: .exampleBanner)
      column += 1
    }
    painter.text(
      title(state, facts), at: Position(column: column, row: 0), role: .header,
      maxColumns: max(0, edge - column - 1))
  }

  private static func title(_ state: AppState, _ facts: WorkspaceFacts) -> String {
    guard let folder = state.sitting.workspace.folder else { return "Lygte" }
    let home = folder.isOnlyHere ? state.words.board.onlyHere : state.words.board.shared
    let program = state.sitting.size.columns < 100 ? "" : "Lygte"
    return [program, facts.name, "\(folder.path) (\(home))"].filter { !$0.isEmpty }
      .joined(separator: state.sitting.isPlain ? " - " : " · ")
  }

  /// `lørdag 21. november · uge 47`, or shorter on a narrow screen.
  private static func dayText(_ state: AppState) -> String {
    let dates = state.words.dates
    let (year, month, day) = state.today.civil
    let weekday = dates.weekdays[state.today.weekday - 1]
    if state.sitting.size.columns >= 100 {
      let whole = "\(dates.weekdaysInFull[state.today.weekday - 1]) \(dates.day(year, month, day))"
      return "\(whole) \(state.sitting.isPlain ? "-" : "·") \(dates.week(state.today.week))"
    }
    let short = "\(weekday) \(dates.dayAndMonth(month, day))"
    guard state.sitting.size.columns >= 70 else { return short }
    return "\(short) \(state.sitting.isPlain ? "-" : "·") \(dates.week(state.today.week))"
  }
}

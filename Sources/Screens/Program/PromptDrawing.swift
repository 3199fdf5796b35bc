import CaseModel
import TerminalModel
import Wording

/// The line that is being typed, with what is wrong in it or how it may go on.
enum PromptDrawing {
  static func draw(
    _ prompt: Prompt, _ state: AppState, row: Int, in painter: inout Painter
  ) {
    painter.coverPresses()
    painter.fill(
      Rectangle(column: 0, row: row, columns: painter.size.columns, rows: 1), role: .plain)
    let start =
      1
      + painter.text(
        label(prompt, state.words), at: Position(column: 1, row: row), role: .key)
    var edge = painter.size.columns
    if let count = prompt.count {
      edge =
        painter.textRight(
          count, endingAt: Position(column: edge - 1, row: row), role: .soft,
          maxColumns: max(0, edge - start - 12)) - 1
    }
    let width = max(1, edge - start - 1)
    let layout = prompt.editor.layout(columns: width)
    painter.line(
      layout.text, at: Position(column: start, row: row), role: Role.strong.on(.field),
      maxColumns: width)
    if let mistake = prompt.mistake {
      underline(mistake, layout, at: Position(column: start, row: row), in: &painter)
    }
    painter.placeCursor(at: Position(column: start + layout.cursorColumn, row: row))
  }

  private static func label(_ prompt: Prompt, _ words: Words) -> String {
    switch prompt.purpose {
    case .search: words.board.searchPrompt
    case .filter: words.board.filterPrompt
    case .mark: words.query.markPrompt
    case .viewName: words.views.namePrompt
    case .person: words.review.personPrompt
    case .eraseAct: words.erasure.groundPrompt
    case .mentions: words.erasure.mentionsPrompt
    case .photoPath: words.photos.pathPrompt
    case .photoShift(let camera): words.photos.shiftPrompt(camera?.name)
    case .letOut: words.exports.edition.reasonPrompt
    case .reportPass: words.report.passPrompt
    case .reportSent: words.report.sentPrompt
    case .printTo: words.exports.edition.filePrompt
    case .merge: words.merging.mergePrompt
    case .copy: words.merging.copyPrompt
    case .backup: words.merging.backupPrompt
    case .asOf: words.history.asOfPrompt
    case .history: words.history.filterPrompt
    case .records: words.board.searchPrompt
    case .check(_, let isNote): words.checklists.prompt(isNote: isNote)
    }
  }

  /// Draws the part that cannot be understood anew, as far as it is in sight.
  private static func underline(
    _ mistake: Range<Int>, _ layout: LineEditor.Layout, at position: Position,
    in painter: inout Painter
  ) {
    for (character, column) in layout.columns where mistake.contains(character) {
      guard let next = layout.columns[character + 1], next > column else { continue }
      painter.recolor(
        Rectangle(
          column: position.column + column, row: position.row, columns: next - column, rows: 1),
        role: .mistake)
    }
  }

  /// What is wrong, or how the word at the cursor may go on, the next one that Tab takes first.
  /// - Parameter columns: for the ways the word may go on; what is wrong is told whole.
  /// - Returns: the column it ends at; nil where there is neither.
  static func drawBelow(
    _ prompt: Prompt, _ state: AppState, row: Int, columns: Int, in painter: inout Painter
  ) -> Int? {
    if let problem = prompt.problem {
      return painter.text(
        " \(SafeText.simplified(problem))", at: Position(column: 0, row: row), role: .warn)
    }
    guard let completion = prompt.taken?.completion ?? prompt.completion else { return nil }
    var column = 1
    painter.pressable(
      Rectangle(column: column, row: row, columns: 4, rows: 1), PressKeys(.tab))
    column += painter.text(
      state.words.query.completes, at: Position(column: column, row: row), role: .key)
    let next = prompt.nextChoice
    let candidates = completion.candidates
    for place in candidates.indices {
      let candidate = SafeText.simplified(candidates[(next + place) % candidates.count])
      let width = TextWidth.columns(of: candidate)
      guard column + 1 + width < columns else { break }
      column += 1
      painter.pressable(
        Rectangle(column: column, row: row, columns: width, rows: 1),
        PressKeys(Array(repeating: .tab, count: place + 1)))
      column += painter.text(
        candidate, at: Position(column: column, row: row),
        role: place == 0 ? Role.strong.on(.chosen) : .soft)
      column += 1
    }
    return column
  }
}

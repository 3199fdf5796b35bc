import CaseModel
import Casework
import Language
import TerminalModel
import Wording

/// The screen for who hears it or feels it: one thing a line, no drawings, what one stands on or what
/// came of a key as a sentence on the last line, and the cursor at what keys act on.
///
/// Nothing is drawn at what is selected, so that a step changes the last line alone.
enum AloudDrawing {
  /// Rows kept for what is said, so that a longer sentence moves nothing.
  private static func saidRows(of rows: Int) -> Int { rows >= 16 ? 3 : 2 }

  static func draw(_ state: AppState, in painter: inout Painter) {
    let size = painter.size
    let page = page(state)
    let foot = saidRows(of: size.rows)
    let language = state.sitting.language
    var title = AloudText.joined(HeaderDrawing.told(state), language)
    if isPalette(state) { title = AloudText.plain(state.words.board.paletteTitle, language) }
    if state.sitting.waiting == .shown {
      title = AloudText.plain(GoingDrawing.title(state), language)
    }
    var head = TextLayout.wrapped(title, toColumns: size.columns)
    var body = AloudRows(page, columns: size.columns)
    var height = max(1, size.rows - head.count - 1 - foot)
    var (place, count) = body.pages(height: height)
    if count > 1, !page.isPart {
      title += ", \(state.words.aloud.page(place + 1, count))"
      head = TextLayout.wrapped(title, toColumns: size.columns)
      height = max(1, size.rows - head.count - 1 - foot)
      (place, count) = body.pages(height: height)
    }
    painter.lines(head, in: painter.bounds, role: .head)
    painter.placeCursor(at: Position(column: 0, row: min(head.count, size.rows - 1)))
    painter.inside(
      Rectangle(column: 0, row: head.count, columns: size.columns, rows: height)
    ) { body.draw(page: place, of: page, in: &$0) }
    drawKeys(state, row: size.rows - foot - 1, in: &painter)
    drawSaid(page, state, foot: foot, in: &painter)
  }

  private static func page(_ state: AppState) -> AloudPage {
    // What lies beneath a line that is typed would be read again with each letter.
    if state.shown.prompt != nil { return AloudPage() }
    if state.sitting.waiting == .shown { return going(state) }
    return switch state.shown.layers.last {
    case nil: BoardAloud.page(state)
    case .finding(let layer): layer.aloud(in: state)
    case .form(let layer):
      layer.form.aloud(
        words: state.words, today: state.today, columns: state.sitting.size.columns)
    case .list(let layer): layer.aloud(in: state)
    case .area(let layer): layer.aloud(in: state)
    case .palette(let layer): palette(layer, state)
    }
  }

  /// Where a second key leads.
  private static func going(_ state: AppState) -> AloudPage {
    let language = state.sitting.language
    let lines = state.commands.going(from: state.scope).compactMap { command in
      command.go.map { key in
        AloudLine("\(key.name) \(command.title.in(language))", press: PressKeys(key))
      }
    }
    return AloudPage(
      lines, selected: lines.isEmpty ? nil : 0,
      said: AloudText.plain(GoingDrawing.title(state), language))
  }

  /// What is typed, and of what it finds the one that Enter takes: the others would be read again
  /// with each letter.
  private static func palette(_ layer: PaletteLayer, _ state: AppState) -> AloudPage {
    let words = state.words
    let layout = layer.editor.layout(columns: max(1, state.sitting.size.columns - 2))
    let line = AloudLine(": " + layout.text, cursor: 2 + layout.cursorColumn)
    guard layer.matches.indices.contains(layer.selection) else {
      return AloudPage([line], selected: 0, said: words.board.paletteNone)
    }
    let row = state.row(of: layer.matches[layer.selection])
    let said = AloudText.joined(
      [
        row.name, row.keys, row.help,
        words.aloud.place(layer.selection + 1, layer.matches.count),
      ], words.language)
    return AloudPage([line], selected: 0, said: said)
  }

  /// The keys that help and that lead out; all others are told by help.
  private static func drawKeys(_ state: AppState, row: Int, in painter: inout Painter) {
    let words = state.words
    var column = painter.text(
      "\(words.aloud.keys): ", at: Position(column: 0, row: row), role: .soft)
    if case .form = state.shown.layers.last, state.shown.prompt == nil {
      painter.text(words.aloud.formKeys, at: Position(column: column, row: row), role: .soft)
      return
    }
    var hints = FooterDrawing.hints(state).filter {
      $0.isAlways || state.shown.prompt != nil || isPalette(state)
    }
    if state.shown.prompt == nil, state.sitting.waiting == nil, !isPalette(state),
      let all = state.commands["palette"], let key = all.keys.first
    {
      hints.append(
        FooterDrawing.Hint(
          key: words.keyName(key), text: all.title.in(words.language), pressed: key))
    }
    for (place, hint) in hints.enumerated() {
      let key = hint.pressed.map { spoken($0, state) } ?? hint.key
      let text = AloudText.joined(
        [key.isEmpty ? hint.text : "\(key) \(hint.text)"], words.language)
      let whole = (place > 0 ? ", " : "") + text
      guard column + TextWidth.columns(of: whole) < painter.size.columns else { continue }
      let taken = painter.text(whole, at: Position(column: column, row: row), role: .soft)
      if let pressed = hint.pressed {
        painter.pressable(
          Rectangle(column: column, row: row, columns: taken, rows: 1), PressKeys(pressed))
      }
      column += taken
    }
  }

  /// A key by a name that is heard: of a command with several, one that is no sign alone.
  private static func spoken(_ key: KeyStroke, _ state: AppState) -> String {
    let all = state.commands.command(for: key, in: state.scope)?.keys ?? [key]
    let heard = all.first { key in
      key.typed.map { $0.isLetter || $0.isNumber || $0 == " " } ?? true
    }
    return AloudText.plain(state.words.keyName(heard ?? key), state.sitting.language)
  }

  private static func isPalette(_ state: AppState) -> Bool {
    if case .palette = state.shown.layers.last { true } else { false }
  }

  /// What is typed at the bottom, else what came of the last key, else what one stands on.
  private static func drawSaid(
    _ page: AloudPage, _ state: AppState, foot: Int, in painter: inout Painter
  ) {
    let language = state.sitting.language
    if var prompt = state.shown.prompt {
      let told = AloudText.joined([told(prompt, state)], language)
      draw(told, endingAbove: painter.size.rows - 1, least: foot - 1, in: &painter)
      prompt.count = nil
      PromptDrawing.draw(prompt, state, row: painter.size.rows - 1, in: &painter)
      return
    }
    let answer = state.sitting.messages.notice.map {
      AloudText.plain(NoticeText.told($0, state), language)
    }
    let said = answer ?? shortened(page.said, rows: foot, columns: painter.size.columns)
    draw(said, endingAbove: painter.size.rows, least: foot, in: &painter)
  }

  /// What one stands on in as many rows at most: the cursor stands at the whole of it, and nothing else
  /// is written over.
  private static func shortened(_ text: String, rows: Int, columns: Int) -> String {
    let lines = TextLayout.wrapped(text, toColumns: columns)
    guard lines.count > rows else { return text }
    return lines.prefix(rows).joined(separator: " ").dropLast(4) + "..."
  }

  /// What is wrong with what was typed, else how it may go on, else how many match.
  private static func told(_ prompt: Prompt, _ state: AppState) -> String {
    if let problem = prompt.problem { return problem }
    let candidates = (prompt.taken?.completion ?? prompt.completion)?.candidates ?? []
    if !candidates.isEmpty {
      let next = candidates[prompt.nextChoice % candidates.count]
      return AloudText.joined(
        [state.words.aloud.tabWrites(next), state.words.aloud.found(candidates.count)],
        state.sitting.language)
    }
    return prompt.count ?? ""
  }

  /// - Parameter least: rows that are cleared for it, however short it is.
  private static func draw(
    _ text: String, endingAbove end: Int, least: Int, in painter: inout Painter
  ) {
    let lines = TextLayout.wrapped(text, toColumns: painter.size.columns)
    let rows = min(max(least, lines.count), end)
    let area = Rectangle(
      column: 0, row: end - rows, columns: painter.size.columns, rows: rows)
    painter.fill(area, role: .plain)
    let first = max(0, rows - lines.count)
    painter.lines(lines, in: area.inset(top: first), role: .strong)
  }
}

/// The lines of a page as rows of a width, in pages that do not change while one steps in them.
private struct AloudRows {
  private struct Row {
    /// The place of the line it is of.
    let line: Int
    let text: String
    let isFirst: Bool
  }

  private let rows: [Row]
  /// The row keys act on.
  private let focus: Int
  private var starts: [Int] = [0]

  init(_ page: AloudPage, columns: Int) {
    var rows: [Row] = []
    var focus = 0
    for (place, line) in page.lines.enumerated() {
      if place == page.selected { focus = rows.count }
      // A line that is typed on keeps to its row.
      let texts =
        line.cursor != nil
        ? [line.text] : TextLayout.wrapped(line.text, toColumns: max(1, columns - 2))
      for (index, text) in (texts.isEmpty ? [""] : texts).enumerated() {
        rows.append(
          Row(line: place, text: index == 0 ? text : "  " + text, isFirst: index == 0))
      }
      if place == page.selected, line.cursor == nil, page.lines.indices.contains(place + 1),
        page.lines[place + 1].cursor != nil
      {
        focus = rows.count
      }
    }
    self.rows = rows
    self.focus = focus
  }

  /// Breaks the rows into pages, each beginning with a line unless one takes more than a page.
  /// - Returns: the place of the page with what keys act on, and how many there are.
  mutating func pages(height: Int) -> (place: Int, count: Int) {
    starts = [0]
    var row = 0
    while row < rows.count {
      var end = row + 1
      while end < rows.count, !rows[end].isFirst { end += 1 }
      if let start = starts.last, end - start > height {
        if row > start { starts.append(row) }
        while let start = starts.last, end - start > height { starts.append(start + height) }
      }
      row = end
    }
    return (starts.lastIndex { $0 <= focus } ?? 0, starts.count)
  }

  func draw(page place: Int, of page: AloudPage, in painter: inout Painter) {
    guard starts.indices.contains(place) else { return }
    let end = starts.indices.contains(place + 1) ? starts[place + 1] : rows.count
    for (index, row) in rows[starts[place]..<end].enumerated() {
      let position = Position(column: 0, row: index)
      painter.text(row.text, at: position)
      let line = page.lines[row.line]
      if let press = line.press {
        painter.pressable(
          Rectangle(origin: position, size: Size(columns: painter.size.columns, rows: 1)), press)
      }
      if row.line == page.selected, row.isFirst { painter.placeCursor(at: position) }
      if let cursor = line.cursor {
        painter.placeCursor(
          at: Position(column: min(cursor, painter.size.columns - 1), row: index))
      }
    }
  }
}

import CaseModel
import Casework
import Language
import TerminalModel
import Wording

/// The two lines below: what was said or is asked, and the keys of this place.
enum FooterDrawing {
  static func draw(_ state: AppState, in painter: inout Painter) {
    let row = painter.size.rows - 2
    if let prompt = state.shown.prompt {
      PromptDrawing.draw(prompt, state, row: row, in: &painter)
    } else if let notice = state.sitting.messages.notice {
      draw(notice, state, in: &painter)
    }
    drawHints(state, row: row + 1, in: &painter)
  }

  private static func draw(_ notice: Notice, _ state: AppState, in painter: inout Painter) {
    let (lines, undo) = NoticeText.lines(of: notice, state)
    let first = painter.size.rows - 1 - lines.count
    let area = Rectangle(
      column: 0, row: first, columns: painter.size.columns, rows: lines.count)
    painter.fill(area, on: .raised)
    painter.bar(notice.weight == .done ? .good : .due, at: area.origin, rows: area.rows)
    for (place, line) in lines.enumerated() {
      painter.text(
        line, at: Position(column: 2, row: first + place),
        role: notice.weight == .done ? .plain : .strong)
    }
    if !undo.isEmpty { drawUndo(undo, row: first, in: &painter) }
  }

  /// The key that takes it back, with what it does.
  private static func drawUndo(_ text: String, row: Int, in painter: inout Painter) {
    let key = text.prefix { $0 != " " && $0 != ":" }
    let start = painter.size.columns - 1 - TextWidth.columns(of: text)
    painter.spans(
      [(String(key), .key), (String(text.dropFirst(key.count)), .soft)],
      at: Position(column: start, row: row))
  }

  private static func drawHints(_ state: AppState, row: Int, in painter: inout Painter) {
    let width = painter.size.columns
    painter.fill(Rectangle(column: 0, row: row, columns: width, rows: 1), role: .plain)
    var hints = hints(state)
    // Help and the way out are named even where not all fit.
    var kept = hints.filter(\.isAlways).map(\.columns).reduce(0, +)
    var column = 1
    if let prompt = state.shown.prompt,
      let taken = PromptDrawing.drawBelow(
        prompt, state, row: row, columns: width - kept, in: &painter)
    {
      column = taken + Hint.gap
      hints.removeAll { !$0.isAlways }
    }
    for hint in hints {
      if hint.isAlways { kept -= hint.columns }
      guard column + hint.columns - Hint.gap + kept < width else { continue }
      if let pressed = hint.pressed {
        let area = Rectangle(
          column: column, row: row, columns: hint.columns - Hint.gap, rows: 1)
        painter.pressable(area, PressKeys(pressed))
      }
      painter.text(hint.key, at: Position(column: column, row: row), role: .key)
      painter.text(
        hint.text, at: Position(column: column + hint.keyColumns + 1, row: row),
        role: .soft)
      column += hint.columns
    }
  }

  /// A key with what it does.
  struct Hint {
    static let gap = 2
    let key: String
    let text: String
    var isAlways = false
    /// What a press of the mouse on it presses; nil for what only explains.
    let pressed: KeyStroke?
    let keyColumns: Int
    /// With the blank between and the gap behind.
    let columns: Int

    init(key: String, text: String, isAlways: Bool = false, pressed: KeyStroke? = nil) {
      self.key = key
      self.text = text
      self.isAlways = isAlways
      self.pressed = pressed
      keyColumns = TextWidth.columns(of: key)
      columns = keyColumns + 1 + TextWidth.columns(of: text) + Self.gap
    }
  }

  /// What the hint line of the board says over and over.
  private static let boardHints: [Language: [Hint]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let words = Words.in(language)
      return (
        language,
        CommandCatalogue.table.hinted(in: .board).compactMap { hint(of: $0, named: $0, words) }
      )
    })

  /// Keys with what they do, the most needed first.
  static func hints(_ state: AppState) -> [Hint] {
    if let prompt = state.shown.prompt {
      let words = state.words
      let example =
        switch prompt.purpose {
        case .filter: words.board.filterHint
        case .mark: words.query.markHint
        case .merge, .copy: words.merging.pathExample
        case .asOf: words.history.asOfHint
        case .photoPath: words.photos.pathHint
        case .photoShift: words.photos.shiftHint
        case .history: words.history.filterHint
        case .check, .search, .viewName, .person, .letOut, .printTo, .backup, .records, .mentions,
          .eraseAct, .reportPass, .reportSent:
          ""
        }
      return [
        Hint(key: "", text: example),
        Hint(key: words.keyName(.enter), text: "ok", isAlways: true, pressed: .enter),
        Hint(
          key: words.keyName(.escape),
          text: state.commands["back"]?.title.in(state.sitting.language) ?? "",
          isAlways: true, pressed: .escape),
      ].filter { !$0.text.isEmpty }
    }
    if state.sitting.waiting != nil {
      let language = state.sitting.language
      return state.commands.going(from: state.scope).compactMap { command in
        command.go.map {
          Hint(key: $0.name, text: command.title.in(language), pressed: $0)
        }
      } + [
        Hint(
          key: state.words.keyName(.escape),
          text: Phrase("lad være", "leave").in(language), isAlways: true, pressed: .escape)
      ]
    }
    switch state.shown.layers.last {
    case nil
    where state.shown.past == nil && !state.sitting.workspace.isReadOnly
      && !state.sitting.who.looksOnly && !state.sitting.keyboard.isOwn
      && state.shown.indexes.board.shownTotal > 0:
      return boardHints[state.sitting.language] ?? []
    case .palette:
      let words = state.words
      return [
        Hint(key: words.keyName(.enter), text: words.board.enterChooses, pressed: .enter),
        Hint(key: words.keyName(.escape), text: words.board.escapeLeaves, pressed: .escape),
      ]
    default: break
    }
    return state.commands.hinted(in: state.scope).filter { isOffered($0, state) }
      .compactMap { hint(of: $0, state) }
  }

  /// What cannot be done here is not offered; of the board's cards only what can be done to none of
  /// them, for its last line is drawn once.
  private static func isOffered(_ command: Command, _ state: AppState) -> Bool {
    if command.identifier == "choose", case .list(let layer) = state.shown.layers.last,
      !layer.rows.contains(where: { $0.choice != nil })
    {
      return false
    }
    // That there is a way back is told always; what there is to undo comes and goes.
    guard let obstacle = command.obstacle(state), obstacle != .nothingToUndo else { return true }
    let isOfCards = state.shown.layers.isEmpty && state.shown.indexes.board.shownTotal > 0
    return isOfCards && ![.readOnly, .looksOnly, .inThePast].contains(obstacle)
  }

  /// Over the board `q` leads back to it, which is what Esc is called.
  private static func hint(of command: Command, _ state: AppState) -> Hint? {
    let isOver =
      (!state.shown.layers.isEmpty || state.shown.past != nil)
      && state.sitting.workspace.folder != nil
    let named =
      command.identifier == "quit" && isOver
      ? state.commands["back"] ?? command : command
    let isConflict = command.identifier == "edit-row" && state.standsOnConflict
    return hint(
      of: command, named: named, state.words,
      title: isConflict ? state.words.board.settleHint : nil)
  }

  private static func hint(
    of command: Command, named: Command, _ words: Words, title: String? = nil
  ) -> Hint? {
    named.keys.first.map { key in
      Hint(
        key: words.keyName(key),
        text: title ?? named.title.in(words.language),
        isAlways: ["help", "form-help"].contains(command.identifier)
          || command.identifier == "quit", pressed: key)
    }
  }
}

import CaseModel
import TerminalModel
import Wording

/// Draws a form: title and introduction, the fields, and what the keys do in the last line.
package struct FormDrawing {
  let form: Form
  let words: Words
  let today: Day
  let size: Size
  let isPlain: Bool
  let layout: FormLayout

  /// Draws into a part of the screen; the real cursor stands where the next letter would go, or on
  /// the option that Enter takes.
  package static func draw(
    _ form: Form, words: Words, today: Day, in rectangle: Rectangle, on painter: inout Painter
  ) {
    painter.inside(rectangle) { painter in
      let drawing = FormDrawing(
        form, words: words, today: today, size: painter.size, isPlain: painter.isPlain)
      drawing.draw(on: &painter)
    }
  }

  /// Rows of a form that are written elsewhere, without end at the right.
  init(_ form: Form, words: Words, today: Day, columns: Int) {
    self.init(
      form, words: words, today: today, size: Size(columns: columns, rows: 1000), isPlain: true)
  }

  private init(_ form: Form, words: Words, today: Day, size: Size, isPlain: Bool) {
    self.form = form
    self.words = words
    self.today = today
    self.size = size
    self.isPlain = isPlain
    layout = form.layout(size)
  }

  private func draw(on painter: inout Painter) {
    guard !size.isEmpty else { return }
    let rows = rows
    let window = window(of: rows)
    for (line, row) in rows[window].enumerated() { row.draw(at: line, on: &painter) }
    ScrollMarks.draw(
      above: window.lowerBound > 0, below: window.upperBound < rows.count, rows: bodyRows,
      in: &painter)
    if bodyRows < size.rows {
      drawHint(on: &painter)
    }
  }

  /// The lines above the hint; below four lines there is none.
  private var bodyRows: Int { size.rows >= 4 ? size.rows - 1 : size.rows }

  /// The lines that are seen: around the focused field, and always with the cursor.
  private func window(of rows: [FormRow]) -> Range<Int> {
    guard rows.count > bodyRows else { return rows.indices }
    let focused = rows.indices.filter { rows[$0].field == form.focus }
    let middle = ((focused.first ?? 0) + (focused.last ?? 0)) / 2
    var top = min(max(middle - bodyRows / 2, 0), rows.count - bodyRows)
    if let cursor = rows.firstIndex(where: { $0.cursor != nil }) {
      top = min(max(top, cursor - bodyRows + 1), cursor)
    }
    return top..<top + bodyRows
  }

  private var rows: [FormRow] {
    // The header has its title.
    var rows: [FormRow] = []
    for line in form.introduction {
      rows += TextLayout.wrapped(line, toColumns: max(1, size.columns - FormLayout.markColumns)).map
      {
        FormRow($0, at: FormLayout.markColumns, role: .plain)
      }
    }
    if !rows.isEmpty { rows.append(FormRow()) }
    for place in form.shownFields { rows += self.rows(of: place) }
    if let folded = form.foldedFrom { rows += [FormRow(), more(from: folded)] }
    return rows + alike
  }

  /// What is like a new finding that is being written: a calm hint, and never a stop.
  private var alike: [FormRow] {
    if form.alike.isEmpty { return [] }
    let room = max(1, size.columns - FormLayout.markColumns - 2)
    let ellipsis = isPlain ? "~" : "…"
    return [FormRow(), FormRow(words.forms.looksLike, at: FormLayout.markColumns, role: .dispute)]
      + form.alike.map { line in
        FormRow(
          TextLayout.cut(line, toColumns: room, ellipsis: ellipsis),
          at: FormLayout.markColumns + 2, role: .plain)
      }
  }

  /// The line that stands for the fields that do not show, with how many of them hold something.
  private func more(from place: Int) -> FormRow {
    let folded = form.fields[place...]
    let text = words.forms.more(folded.count, filled: folded.count { !$0.editor.isBlank })
    let mark = isPlain ? "> " : "▸ "
    var row = FormRow(
      "\(mark)\(text)", at: FormLayout.markColumns,
      role: form.isOnMore ? Role.key.on(.chosen) : .soft, field: place)
    if form.isOnMore { row.cursor = FormLayout.markColumns }
    return row
  }

  private func rows(of place: Int) -> [FormRow] {
    let field = form.fields[place]
    var rows: [FormRow] = []
    if let heading = field.heading {
      if place > 0 { rows.append(FormRow()) }
      rows.append(FormRow(heading, at: FormLayout.markColumns, role: .head))
    }
    rows += FieldDrawing(drawing: self, field: field, place: place).rows
    return rows
  }

  private var enterHint: String {
    if form.isOnMore { return words.forms.hintEnterUnfolds }
    if form.focusedField?.editor.standsInList == true { return words.forms.hintEnterTakes }
    guard form.isEnterSaving else { return words.forms.hintEnterGoesOn }
    return switch form.purpose {
    case .importFile: words.forms.hintEnterReads
    case .openFolder: words.forms.hintEnterOpens
    default: words.forms.hintEnterSaves
    }
  }

  /// What a key does in the focused field, as its own word first says.
  private struct Hint {
    /// The one with the highest is left out first; 0 stays.
    let rank: Int
    let text: String
    /// What a press of the mouse on it presses.
    let pressed: KeyStroke?

    init(_ rank: Int, _ text: String, _ pressed: KeyStroke? = nil) {
      self.rank = rank
      self.text = text
      self.pressed = pressed
    }
  }

  private func drawHint(on painter: inout Painter) {
    let separator = isPlain ? ", " : " · "
    let row = size.rows - 1
    var column = 1
    for (place, hint) in hints.enumerated() {
      if place > 0 {
        column += painter.text(separator, at: Position(column: column, row: row), role: .soft)
      }
      let taken = painter.text(hint.text, at: Position(column: column, row: row), role: .soft)
      if let pressed = hint.pressed {
        painter.pressable(
          Rectangle(column: column, row: row, columns: taken, rows: 1), PressKeys(pressed))
      }
      column += taken
    }
  }

  /// What the keys do in the focused field; what fits, the most needed first.
  private var hints: [Hint] {
    let hints = words.forms
    var wanted: [Hint] = []
    switch form.focusedField?.editor {
    case .text:
      wanted.append(Hint(3, hints.hintEnterNewLine))
      wanted.append(Hint(2, hints.hintTab, .tab))
      wanted.append(Hint(4, hints.hintEditor, .function(4)))
    case .choice(let choice):
      wanted.append(Hint(0, enterHint, .enter))
      wanted.append(
        choice.isLooking ? Hint(3, hints.hintArrows) : Hint(3, hints.hintChoose, .space))
    case .suggested(let editor):
      wanted.append(Hint(0, enterHint, .enter))
      if editor.taken != nil {
        wanted.append(Hint(3, hints.hintComplete, .tab))
      } else if editor.line.isEmpty, !editor.matches.isEmpty {
        wanted.append(Hint(3, hints.hintOpen, .space))
      }
    case .line, .day, nil:
      wanted.append(Hint(0, enterHint, .enter))
    }
    if !form.isEnterSaving || form.focusedField?.takesManyLines == true {
      wanted.append(Hint(form.isEnterSaving ? 2 : 0, hints.hintSave, .control("s")))
    }
    let separator = TextWidth.columns(of: isPlain ? ", " : " · ")
    func columns(_ hints: [Hint]) -> Int {
      hints.map { TextWidth.columns(of: $0.text) }.reduce(0, +) + separator * (hints.count - 1)
    }
    // How to save and how to leave are told before anything else, and in few words before not.
    while true {
      for cancel in [form.cancelHint, hints.cancelLeaves] {
        let line = wanted + [Hint(0, cancel, .escape)]
        if columns(line) < size.columns { return line }
      }
      guard let last = wanted.map(\.rank).max(), last > 0 else { break }
      wanted.removeAll { $0.rank == last }
    }
    return [wanted.first ?? Hint(0, hints.cancelLeaves, .escape)]
  }
}

import ChangeLog
import TerminalModel
import Wording

/// A list to read or choose from: help, messages, changes, moves, the ways to begin.
enum ListDrawing {
  static func draw(_ layer: ListLayer, _ state: AppState, in painter: inout Painter) {
    let (area, foot) = state.listArea.splitBottom(state.footRows)
    if let row = layer.selected, !foot.isEmpty {
      painter.inside(foot) { ListFoot.draw(row, state, in: &$0) }
    }
    painter.inside(drawSide(layer, state, in: area, on: &painter)) { painter in
      let area = painter.bounds
      let panes = PaneLayout(layer, columns: area.size.columns, rows: area.size.rows)
      painter.inside(area) { draw(panes, selected: layer.selectedPane, in: &$0) }
      let (isMoreAbove, isMoreBelow) = painter.inside(area.inset(top: panes.height)) {
        drawRows(layer, state, in: &$0)
      }
      ScrollMarks.draw(above: isMoreAbove, below: isMoreBelow, in: &painter)
    }
  }

  /// What is only read, at the right.
  /// - Returns: what is left for the list.
  private static func drawSide(
    _ layer: ListLayer, _ state: AppState, in area: Rectangle, on painter: inout Painter
  ) -> Rectangle {
    guard !layer.side.isEmpty, area.columns >= ListLayer.leastBeside else { return area }
    let (list, side) = area.splitRight(ListLayer.sideColumns)
    painter.inside(side) { painter in
      for (line, row) in layer.side.prefix(painter.size.rows).enumerated() {
        draw(row, isSelected: false, line: line, state, in: &painter)
      }
    }
    return list.inset(right: 2)
  }

  /// What a person chooses between, as cards; the one the keys would take is selected with its row.
  private static func draw(_ panes: PaneLayout, selected: Int?, in painter: inout Painter) {
    for (place, card) in panes.cards.enumerated() {
      painter.fill(card, on: place == selected ? .chosen : .card)
      painter.bar(place == selected ? .here : .new, at: card.origin, rows: card.rows)
    }
    for line in panes.lines {
      painter.text(
        line.text, at: Position(column: line.column, row: line.row), role: line.meaning.role,
        maxColumns: line.columns)
    }
  }

  private static func drawRows(
    _ layer: ListLayer, _ state: AppState, in painter: inout Painter
  ) -> (isMoreAbove: Bool, isMoreBelow: Bool) {
    let height = painter.size.rows
    guard height > 0 else { return (false, !layer.rows.isEmpty) }
    var line = 0
    let top = layer.top(height: height)
    var end = top
    while end < layer.rows.count, line < height {
      let isSelected = end == layer.selection && !layer.rows[end].isHeading
      painter.pressable(
        Rectangle(
          column: 0, row: line, columns: painter.size.columns, rows: layer.rows[end].height),
        PressRow(end))
      draw(layer.rows[end], isSelected: isSelected, line: line, state, in: &painter)
      line += layer.rows[end].height
      end += 1
    }
    return (top > 0, line > height || end < layer.rows.count)
  }

  private static func draw(
    _ row: ListLayer.Row, isSelected: Bool, line: Int, _ state: AppState,
    in painter: inout Painter
  ) {
    let area = Rectangle(
      column: 0, row: line, columns: painter.size.columns, rows: row.height)
    if isSelected { painter.fill(area, on: .chosen) }
    painter.inside(area) { painter in
      if let bar = row.bar ?? (isSelected ? .here : nil) {
        painter.bar(bar, at: .origin, rows: row.height)
      }
      if row.isHeading {
        drawHeading(row, in: &painter)
      } else {
        drawLine(row, state, in: &painter)
        if !row.detail.isEmpty { drawDetail(of: row, in: &painter) }
      }
      if isSelected { painter.placeCursor(at: .origin) }
    }
  }

  /// A heading before a thin rule, with what holds for its rows at the end.
  private static func drawHeading(_ row: ListLayer.Row, in painter: inout Painter) {
    let width = painter.size.columns
    let text = SafeText.simplified(row.text)
    let trailing = trailing([SafeText.simplified(row.trailing)], columns: width - leastText)
    var edge = width - 1
    if !trailing.isEmpty {
      // A column stays free beside the mark of what lies above and below.
      let end = Position(column: edge - 1, row: 0)
      edge = painter.textRight(trailing, endingAt: end, role: .soft) - 1
    }
    // A count in brackets at its end explains; the name stands out.
    let parts = RowText.heading(text)
    let spans: RowText.Spans =
      [(parts.name, .head), (parts.count, row.edgeTone == .pressing ? .alarm : .soft)]
      + row.parts.map { (SafeText.simplified($0.text), $0.tone.role) }
    // The keys give way before the name does.
    let wanted = spans.map { TextWidth.columns(of: $0.text) }.reduce(0, +)
    // A column stays free beside the mark of what lies above and below.
    if !row.hints.isEmpty {
      edge = drawHints(row.hints, endingAt: edge - 1, least: wanted + 4, in: &painter)
    }
    let taken = painter.spans(
      spans, at: Position(column: 1, row: 0), maxColumns: max(0, edge - 2))
    if taken > 0, taken + 3 < edge {
      painter.horizontalRule(
        at: Position(column: taken + 2, row: 0), columns: edge - taken - 2, role: .line)
    }
  }

  /// Keys with what they do, as many as have room, the first of them kept longest.
  /// - Returns: the column they begin at, with one free before it.
  static func drawHints(
    _ hints: [ListLayer.Row.Hint], endingAt end: Int, least: Int, in painter: inout Painter
  ) -> Int {
    var kept = hints.map { (key: $0.key, text: SafeText.simplified($0.text)) }
    func columns() -> Int {
      kept.map { TextWidth.columns(of: $0.key) + 1 + TextWidth.columns(of: $0.text) + 2 }
        .reduce(0, +)
    }
    while !kept.isEmpty, end - columns() < least { kept.removeLast() }
    var edge = end
    for hint in kept.reversed() {
      edge = painter.textRight(hint.text, endingAt: Position(column: edge, row: 0), role: .soft)
      edge = painter.textRight(hint.key, endingAt: Position(column: edge - 1, row: 0), role: .key)
      if let key = KeyStroke(name: hint.key) {
        let columns = TextWidth.columns(of: hint.key) + 1 + TextWidth.columns(of: hint.text)
        painter.pressable(
          Rectangle(column: edge, row: 0, columns: columns, rows: 1), PressKeys(key))
      }
      edge -= 2
    }
    return kept.isEmpty ? end : edge + 1
  }

  private static func drawLine(
    _ row: ListLayer.Row, _ state: AppState, in painter: inout Painter
  ) {
    let width = painter.size.columns
    let mark = conflictMark(row, state)
    let trailing = trailing(
      [row.trailing, row.shortTrailing].map { SafeText.simplified($0) },
      columns: width - leastText - (mark.map { TextWidth.columns(of: $0) + 2 } ?? 0))
    var edge = drawEdge(trailing, of: row, in: &painter)
    edge = drawCells(of: row, endingAt: edge, in: &painter)
    if let mark {
      edge = painter.textRight(mark, endingAt: Position(column: edge, row: 0), role: .dispute) - 2
    }
    painter.spans(
      RowText.spans(of: row), at: Position(column: 2, row: 0), maxColumns: max(0, edge - 2))
    if let sample = row.sample { draw(sample: sample, state, endingBefore: edge, in: &painter) }
  }

  /// A late card and a selected one as a theme has them.
  private static func draw(
    sample: Int, _ state: AppState, endingBefore edge: Int, in painter: inout Painter
  ) {
    let words = state.words
    let ground = ThemeSamples.ground(sample)
    let chosen = ThemeSamples.ground(sample, isChosen: true)
    let bar = painter.isPlain ? "#" : "▌"
    let spans: RowText.Spans = [
      (bar, Role.alarm.on(ground)), (" \(words.board.samplePlace)  ", Role.strong.on(ground)),
      ("\(words.dates.shortOverdue(11)) ", Role.alarm.on(ground)),
      (painter.isPlain ? "|" : "▌", Role.accent.on(chosen)),
      (" \(words.board.sampleSelected) ", Role.strong.on(chosen)),
    ]
    let wanted = spans.map { TextWidth.columns(of: $0.text) }.reduce(0, +)
    guard sampleColumn + wanted <= edge else { return }
    painter.spans(spans, at: Position(column: sampleColumn, row: 0))
  }

  private static let sampleColumn = 22
}

extension ListDrawing {
  /// Columns that a name keeps beside a table's cells.
  private static let leastName = 16
  /// Columns that a row's text keeps beside what stands at its right.
  private static let leastText = 22

  /// What stands at the right of a row, in as many columns at most: the first text that fits, else
  /// the last without its beginning, for at its end stand the days and the key. Empty where not
  /// even those fit.
  private static func trailing(_ texts: [String], columns: Int) -> String {
    func fits(_ text: String) -> Bool { room(of: text) <= columns }
    let texts = texts.filter { !$0.isEmpty }
    if let text = texts.first(where: fits) { return text }
    let separator = " · "
    var parts = (texts.last ?? "").split(separator: separator)[...]
    while !parts.isEmpty {
      parts.removeFirst()
      let text = parts.joined(separator: separator)
      if fits(text) { return text }
    }
    return ""
  }

  /// Columns at the right of a line: a gap, the text, and one to spare.
  private static func room(of text: String) -> Int {
    text.isEmpty ? 0 : TextWidth.columns(of: text) + 3
  }

  /// What stands at the right, with the key behind it that settles the row.
  /// - Returns: the column the row's text may go up to.
  private static func drawEdge(
    _ text: String, of row: ListLayer.Row, in painter: inout Painter
  ) -> Int {
    let width = painter.size.columns
    if text.isEmpty { return width - 2 }
    let (fact, key) = RowText.edge(text)
    // A column between it and the mark of what lies below.
    var edge = width - 2
    if !key.isEmpty {
      edge = painter.textRight(key, endingAt: Position(column: edge, row: 0), role: .key)
      if !fact.isEmpty { edge -= 2 }
    }
    // Of several facts the day is last, and it alone is late.
    let parts = fact.split(separator: " · ").map(String.init)
    let last = parts.last ?? ""
    edge = painter.textRight(
      last, endingAt: Position(column: edge, row: 0), role: row.edgeTone.role)
    if parts.count > 1 {
      let others = parts.dropLast().joined(separator: " · ") + " · "
      edge = painter.textRight(others, endingAt: Position(column: edge, row: 0), role: .soft)
    }
    return edge - 2
  }

  /// The cells of a table, those at the left first where not all have room; then who has it.
  /// - Returns: the column the row's text may go up to.
  private static func drawCells(
    of row: ListLayer.Row, endingAt end: Int, in painter: inout Painter
  ) -> Int {
    var edge = end
    if !row.party.isEmpty, painter.size.columns >= 96 {
      // One column below the other, however long their days are.
      edge = min(edge, painter.size.columns - dayColumns) - partyColumns
      painter.text(
        SafeText.simplified(row.party), at: Position(column: edge, row: 0), role: .soft,
        maxColumns: partyColumns - 2)
      edge -= 2
    }
    var cells = row.cells[...]
    while !cells.isEmpty, cells.reduce(0, { $0 + $1.columns }) > end - leastName {
      cells.removeLast()
    }
    for cell in cells.reversed() {
      painter.textRight(
        SafeText.simplified(cell.text), endingAt: Position(column: edge, row: 0),
        role: cell.tone.role, maxColumns: cell.columns)
      edge -= cell.columns
    }
    return edge
  }

  /// Columns kept for the day beside who has it.
  private static let dayColumns = 16
  /// Columns of who has it.
  private static let partyColumns = 18

  /// The second line: cut before what stands at its edge, which says the key to press.
  private static func drawDetail(of row: ListLayer.Row, in painter: inout Painter) {
    let width = painter.size.columns
    let edge = SafeText.simplified(row.detailTrailing)
    let room = max(0, width - 4 - min(width - 9, room(of: edge)))
    painter.text(
      SafeText.simplified(row.detail), at: Position(column: 4, row: 1), role: .soft,
      maxColumns: room)
    let parts = edge.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0].count <= 3 else {
      painter.textRight(edge, endingAt: Position(column: width - 1, row: 1), role: .soft)
      return
    }
    let end = painter.textRight(
      parts[1], endingAt: Position(column: width - 1, row: 1), role: .soft)
    painter.textRight(parts[0], endingAt: Position(column: end - 1, row: 1), role: .key)
  }

  /// That a field of the finding has two values, wherever it is listed; nil for none.
  static func conflictMark(_ row: ListLayer.Row, _ state: AppState) -> String? {
    if row.choice?.tellsOfConflict == true { return nil }
    guard let record = row.record ?? row.choice?.finding, state.shown.caseFile.isInConflict(record)
    else { return nil }
    return state.words.board.twoValues
  }
}

extension ListLayer.Row.Tone {
  var role: Role {
    switch self {
    case .plain: .plain
    case .heading: .head
    case .strong: .strong
    case .pressing: .alarm
    case .warning: .warn
    case .quiet: .soft
    case .key: .key
    case .figure: .accent
    case .good: .good
    }
  }
}

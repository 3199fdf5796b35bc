import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// One card: number and place, title, who does it, and how it stands.
enum CardDrawing {
  static func draw(
    _ card: BoardLayout.Card, in column: BoardLayout.Column, _ state: AppState,
    in painter: inout Painter
  ) {
    let face = card.laid.face
    let base = base(of: card, in: column, state)
    painter.inside(card.area) { painter in
      let width = max(0, painter.size.columns - 1)
      // Who does it and how it stands keep their own looks: what is late stays red on the card
      // that is selected or marked.
      let above = 1 + card.laid.titleLines.count
      painter.fill(Rectangle(column: 0, row: 1, columns: width, rows: above - 1), role: base)
      painter.fill(
        Rectangle(column: 0, row: above, columns: width, rows: painter.size.rows - above),
        role: .card)
      drawTopLine(card, state, width: width, base: base, in: &painter)
      var row = 1
      for line in card.laid.titleLines {
        painter.text(line, at: Position(column: 2, row: row), role: base, maxColumns: width - 2)
        row += 1
      }
      if let responsible = face.responsible(columns: width - 2) {
        painter.text(
          responsible, at: Position(column: 2, row: row), role: .label,
          maxColumns: width - 2)
        row += 1
      }
      if face.hasStanding {
        drawStanding(face, state, row: row, width: width, in: &painter)
      }
    }
  }

  /// Selects or marks a card that is drawn already, or takes that back.
  static func drawMark(
    _ card: BoardLayout.Card, in column: BoardLayout.Column, _ state: AppState,
    in painter: inout Painter
  ) {
    let base = base(of: card, in: column, state)
    painter.inside(card.area) { painter in
      let width = max(0, painter.size.columns - 1)
      painter.recolor(
        Rectangle(column: 0, row: 1, columns: width, rows: card.laid.titleLines.count), role: base)
      drawTopLine(card, state, width: width, base: base, in: &painter)
    }
  }

  private static func base(
    of card: BoardLayout.Card, in column: BoardLayout.Column, _ state: AppState
  ) -> Role {
    if column.column == state.shown.place.column, card.place == state.shown.place.card {
      return .cardSelected
    }
    return state.shown.marked.contains(card.record) ? .cardMarked : .card
  }

  private static func drawTopLine(
    _ card: BoardLayout.Card, _ state: AppState, width: Int, base: Role, in painter: inout Painter
  ) {
    painter.fill(Rectangle(column: 0, row: 0, columns: width, rows: 1), role: base)
    let isMarked = base == .cardMarked || state.shown.marked.contains(card.record)
    let mark =
      (base == .cardSelected ? ">" : " ") + (isMarked ? (state.sitting.isPlain ? "*" : "✓") : "")
    painter.text(mark, at: .origin, role: base)
    drawHead(card.laid.face, state, width: width, base: base, in: &painter)
  }

  /// Number or identifier, place, and at the right how pressing it is or what kind.
  private static func drawHead(
    _ face: CardContent, _ state: AppState, width: Int, base: Role, in painter: inout Painter
  ) {
    let (tag, role) = tag(of: face, state)
    var edge = width
    if !tag.isEmpty {
      edge = painter.textRight(
        tag, endingAt: Position(column: width, row: 0),
        role: base == .cardSelected ? base : role, maxColumns: max(0, width - 8))
    }
    painter.text(
      face.head, at: Position(column: 2, row: 0), role: base == .card ? .label : base,
      maxColumns: max(0, edge - 3))
  }

  private static func tag(of face: CardContent, _ state: AppState) -> (String, Role) {
    let words = state.words
    // What is closed was pressing once; it does not cry out any more.
    let pressing: Role = face.isOpen ? .urgent : .label
    switch (face.priority, face.kind) {
    case (_, .positive?): return ("+ \(words.board.positive)", .positive)
    case (.urgent?, _): return ("!! \(words.codes.priority(.urgent))", pressing)
    case (.high?, _): return ("! \(words.codes.priority(.high))", pressing)
    case (_, .proposal?): return (words.board.proposal, .label)
    case (_, .perception?): return (words.board.perception, .label)
    default: return ("", .label)
    }
  }

  /// `i gang · 3 dage over · to værdier · mangler tiltag`: the end may be cut, the day never.
  private static func drawStanding(
    _ face: CardContent, _ state: AppState, row: Int, width: Int,
    in painter: inout Painter
  ) {
    let separator = state.sitting.isPlain ? " - " : " · "
    var column = 2
    for (place, part) in standing(face, state, columns: width - 2).enumerated() {
      let begin = place > 0 ? separator : ""
      let room = width - column - TextWidth.columns(of: begin)
      // Less tells nothing.
      guard room >= min(4, TextWidth.columns(of: part.text)) else {
        painter.text(
          state.sitting.isPlain ? "~" : "…", at: Position(column: column, row: row), role: .card,
          maxColumns: max(0, width - column))
        return
      }
      column += painter.text(begin, at: Position(column: column, row: row), role: .card)
      column += painter.text(
        part.text, at: Position(column: column, row: row),
        role: part.role, maxColumns: room)
    }
  }

  private static func standing(
    _ face: CardContent, _ state: AppState, columns: Int
  ) -> [(text: String, role: Role)] {
    let words = state.words
    var parts: [(text: String, role: Role)] = []
    if let day = day(of: face, state) { parts.append(day) }
    if let days = face.daysHere { parts.append((words.board.standsHere(days), .missing)) }
    if face.showsState {
      let word = words.codes.state(face.state)
      let days = parts.map { TextWidth.columns(of: $0.text) + 3 }.reduce(0, +)
      let isFitting = TextWidth.columns(of: word) + days <= columns
      parts.insert((word, .label), at: isFitting ? 0 : parts.count)
    }
    if face.isInConflict { parts.append((words.board.twoValues, .conflict)) }
    if face.lacksAction { parts.append((words.board.noAction, .missing)) }
    for field in face.lacking {
      parts.append((words.board.lacks(words.fields[field].lowercased()), .missing))
    }
    return parts
  }

  /// How late it is, until when it waits or when it is due.
  private static func day(of face: CardContent, _ state: AppState) -> (text: String, role: Role)? {
    let words = state.words
    if face.daysOver > 0 { return (words.dates.overdue(face.daysOver), .overdue) }
    guard let day = face.waitingUntil ?? face.due else { return nil }
    let (_, month, number) = day.civil
    let date = words.dates.dayAndMonth(month, number)
    guard face.waitingUntil != nil else { return (words.board.due(date), .label) }
    return day < state.today
      ? (words.board.waitedUntil(date), .overdue) : (words.board.waitingUntil(date), .waiting)
  }
}

import CaseModel
import ChangeLog
import TerminalModel
import Wording

/// One card: a bar, number and place, what it says, what is wrong with it, and who has it until
/// when.
enum CardDrawing {
  static func draw(
    _ card: BoardLayout.Card, in column: BoardLayout.Column, _ state: AppState,
    in painter: inout Painter
  ) {
    let face = card.laid.face
    // Of one row nothing but its bar would show, which would say less than it seems to.
    guard card.area.rows > 1 else { return }
    let marking = state.cardMarking
    painter.fill(card.area, on: .card)
    painter.pressable(
      card.area, PressCard(column: column.column, place: card.place, record: card.record))
    painter.inside(card.area) { painter in
      painter.bar(CardStanding.bar(of: face, on: state.today), at: .origin, rows: painter.size.rows)
      let width = max(0, painter.size.columns - 3)
      painter.inside(
        Rectangle(column: 2, row: 0, columns: width, rows: painter.size.rows)
      ) { painter in
        drawHead(face, marking, state, in: &painter)
        var row = 1
        // The day is never cut: of a card that does not show whole, its text is.
        let last = painter.size.rows - 1
        let isTroubleShown = face.hasTrouble && last > 1
        for line in card.laid.titleLines where row < last - (isTroubleShown ? 1 : 0) {
          if let marking {
            painter.spans(marking.spans(of: line, .plain), at: Position(column: 0, row: row))
          } else {
            painter.text(line, at: Position(column: 0, row: row))
          }
          row += 1
        }
        if isTroubleShown { drawTrouble(face, state, row: last - 1, in: &painter) }
        CardStanding.draw(face, state, row: last, in: &painter)
      }
    }
    drawMark(card, in: column, state, in: &painter)
  }

  /// Selects or marks a card that is drawn already, or takes that back: nothing moves.
  static func drawMark(
    _ card: BoardLayout.Card, in column: BoardLayout.Column, _ state: AppState,
    in painter: inout Painter
  ) {
    let isSelected =
      column.column == state.shown.place.column && card.place == state.shown.place.card
    let isMarked = state.shown.marked.contains(card.record)
    guard card.area.rows > 1 else { return }
    painter.inside(card.area) { painter in
      _ = painter.text(
        isMarked ? (painter.isPlain ? "*" : "✓") : " ", at: Position(column: 1, row: 0), role: .key)
    }
    painter.lay(card.area, on: isSelected ? .chosen : .card)
  }

  /// Number, place, and at the right how pressing it is or of what kind: in words where the place
  /// leaves room for them, else as a sign.
  private static func drawHead(
    _ face: CardContent, _ marking: Marking?, _ state: AppState, in painter: inout Painter
  ) {
    let width = painter.size.columns
    let number = face.number.map { "\($0) " } ?? ""
    let name = face.place ?? (face.number == nil ? face.id : "")
    let (sign, word, role) = badge(of: face, state)
    let room = width - TextWidth.columns(of: number) - TextWidth.columns(of: name) - 1
    let whole = word.isEmpty ? sign : sign.isEmpty ? word : "\(sign) \(word)"
    let tag = TextWidth.columns(of: whole) <= room ? whole : sign
    let edge = painter.textRight(
      tag, endingAt: Position(column: width, row: 0), role: role, maxColumns: max(0, width - 4))
    let spans =
      marking.map { $0.spans(of: number, .soft) + $0.spans(of: name, .strong) }
      ?? [(number, .soft), (name, .strong)]
    painter.spans(spans, at: .origin, maxColumns: max(0, tag.isEmpty ? width : edge - 1))
  }

  /// How pressing it is or of what kind, in a word; empty for what is neither.
  static func word(of face: CardContent, _ state: AppState) -> String {
    badge(of: face, state).word
  }

  private static func badge(
    of face: CardContent, _ state: AppState
  ) -> (sign: String, word: String, role: Role) {
    let words = state.words
    // What is closed was pressing once; it does not cry out any more.
    let pressing: Role = face.isOpen ? .alarm : .soft
    switch (face.priority, face.kind) {
    case (_, .positive?): return ("+", words.board.positive, .good)
    case (.urgent?, _): return ("!!", words.codes.priority(.urgent), pressing)
    case (.high?, _): return ("!", words.codes.priority(.high), pressing)
    case (_, .proposal?): return (">", words.board.proposal, .soft)
    case (_, .perception?): return ("?", words.board.perception, .soft)
    default: return ("", "", .soft)
    }
  }

  /// `to værdier · mangler tiltag`.
  private static func drawTrouble(
    _ face: CardContent, _ state: AppState, row: Int, in painter: inout Painter
  ) {
    let between = (text: painter.isPlain ? " - " : " · ", role: Role.soft)
    let parts = troubles(of: face, state)
    painter.spans(
      Array(parts.map { [$0] }.joined(separator: [between])), at: Position(column: 0, row: row))
  }

  /// What is wrong with it, each in words.
  static func troubles(
    of face: CardContent, _ state: AppState
  ) -> [(text: String, role: Role)] {
    let words = state.words.board
    var parts: [(text: String, role: Role)] = []
    if face.isInConflict { parts.append((words.twoValues, .dispute)) }
    if face.lacksAction { parts.append((words.noAction, .soft)) }
    if let fault = face.photoFault {
      parts.append((state.words.photos.photo(fault), .warn))
    }
    for field in face.lacking {
      parts.append((words.lacks(state.words.fields[field].lowercased()), .warn))
    }
    return parts
  }
}

extension AppState {
  /// The letters to be marked in the cards: of what is searched for, else of what the filter asks for
  /// in plain words; nil where nothing is.
  var cardMarking: Marking? {
    if shown.prompt?.purpose == .search || shown.search.isMarked, !shown.search.isEmpty {
      return Marking(MarkedLetters(shown.search.saying))
    }
    return shown.filter.saying.map { Marking(MarkedLetters($0)) }
  }
}

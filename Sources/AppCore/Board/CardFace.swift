import CaseModel
import Casework
import ChangeLog
import TerminalModel

/// What a card on the board shows of a finding.
package struct CardFace: Hashable, Sendable {
  package let thing: ThingIndex
  package let id: String
  package let number: Int?
  package let place: String?
  /// Number or identifier, and the place.
  package let head: String
  package let title: String
  package let responsible: String?
  package let priority: Priority?
  package let kind: FindingKind?
  package let state: FindingState
  package let isOpen: Bool
  /// Whether the column holds other states too, which come before this one.
  package let showsState: Bool
  /// Days over the deadline, 0 when it is not.
  package let daysOver: Int
  package let due: Day?
  package let waitingUntil: Day?
  package let lacksAction: Bool
  /// Whether a field has two values.
  package let isDisputed: Bool
  /// Gate fields it should have where it stands.
  package let lacking: [FindingField]

  package init(_ thing: ThingIndex, in state: AppState) {
    let finding = state.shown.caseFile.plainFinding(at: thing)
    let facts = state.shown.indexes.board.facts(of: thing)
    self.thing = thing
    id = finding.id
    number = finding.number
    place = finding.place ?? finding.area
    head = [finding.number.map { String($0) } ?? finding.id, place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    title = finding.title
    responsible = finding.responsible
    priority = finding.priority
    kind = finding.kind
    self.state = finding.state
    isOpen = finding.isOpen
    let states = facts?.column.map { state.shown.indexes.board.columns[$0].states } ?? []
    showsState = states.first != finding.state && states.contains(finding.state)
    due = finding.isOpen ? finding.due : nil
    waitingUntil = finding.waitingUntil
    let late = facts?.overdueAfter.map { state.today.number - Int($0) } ?? 0
    daysOver = max(0, late)
    lacksAction = facts?.lacksAction ?? false
    isDisputed = state.shown.caseFile.isDisputed(thing)
    lacking = Gate.lacking(in: finding)
  }

  /// The title on one line or two.
  package func titleLines(columns: Int) -> [String] {
    let lines = TextLayout.wrapped(title, toColumns: columns)
    guard lines.count > 2 else { return lines.isEmpty ? [""] : lines }
    let rest = lines[1...].joined(separator: " ")
    return [lines[0], TextLayout.cut(rest, toColumns: columns)]
  }

  /// Whether the last line has something to say.
  package var hasStanding: Bool {
    showsState || daysOver > 0 || lacksAction || isDisputed || due != nil || waitingUntil != nil
      || !lacking.isEmpty
  }
}

/// A card as it lies on the board at a width; an object, since layouts hand it on many times a key.
package final class LaidCard: Hashable, Sendable {
  package let face: CardFace
  package let titleLines: [String]
  /// Columns of the text.
  package let columns: Int

  init(_ face: CardFace, columns: Int) {
    self.face = face
    self.columns = columns
    titleLines = face.titleLines(columns: columns)
  }

  package static func == (left: LaidCard, right: LaidCard) -> Bool {
    left === right || (left.columns == right.columns && left.face == right.face)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(face)
    hasher.combine(columns)
  }

  /// Heading and one line of the title.
  static let leastHeight = 2

  /// Rows the card takes, without the gap below.
  package var height: Int {
    1 + titleLines.count + (face.responsible == nil ? 0 : 1) + (face.hasStanding ? 1 : 0)
  }
}

extension AppState {
  /// A card at a width, from those kept or read anew.
  package func laidCard(_ thing: ThingIndex, columns: Int) -> LaidCard {
    shown.drawn.cards.card(thing, columns: columns)
      ?? LaidCard(CardFace(thing, in: self), columns: columns)
  }

  /// Keeps what the board shows now.
  mutating func keepShownCards() {
    guard shown.layers.isEmpty else { return }
    if let laidBoard = shown.drawn.laidBoard, isLaid(as: laidBoard) { return }
    let known = knownColumns
    let layout = boardLayout()
    shown.drawn.laidBoard = LaidBoard(
      layout: layout, size: sitting.size, focus: shown.place.column,
      firstColumn: shown.place.firstColumn,
      board: shown.indexes.board.edition, cards: shown.drawn.cards.edition)
    for column in layout.columns where !known.contains(where: { column.isLaid(as: $0) }) {
      for card in column.cards
      where shown.drawn.cards.card(card.thing, columns: card.laid.columns) == nil {
        shown.drawn.cards.keep(card.laid)
      }
    }
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CardContent {
  /// As the finding stands now.
  package init(_ record: RecordIndex, in state: AppState) {
    let finding = state.shown.caseFile.plainFinding(at: record)
    let facts = state.shown.indexes.board.facts(of: record)
    self.record = record
    id = finding.id
    number = finding.number
    place = finding.place ?? finding.area
    head = [finding.number.map { String($0) } ?? finding.id, place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    title = finding.title
    responsible = finding.responsible
    responsibleShort = finding.responsible.flatMap { state.shown.indexes.shortNames[$0] }
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
    daysHere = state.shown.caseFile
      .longStanding(of: record, state.shown.indexes.limits, on: state.today)
    lacksAction = facts?.lacksAction ?? false
    isInConflict = state.shown.caseFile.isInConflict(record)
    lacking = Gate.lacking(in: finding)
  }
}

extension AppState {
  /// A card at a width, from those kept or read anew.
  package func laidCard(_ record: RecordIndex, columns: Int) -> CardLayout {
    shown.drawn.cards.card(record, columns: columns)
      ?? CardLayout(CardContent(record, in: self), columns: columns)
  }

  /// Keeps what the board shows now.
  mutating func keepShownCards() {
    guard shown.layers.isEmpty else { return }
    if let cachedLayout = shown.drawn.cachedLayout, isLaid(as: cachedLayout) { return }
    let known = knownColumns
    let layout = boardLayout()
    shown.drawn.cachedLayout = CachedLayout(
      layout: layout, size: sitting.size, focus: shown.place.column,
      firstColumn: shown.place.firstColumn,
      board: shown.indexes.board.edition, cards: shown.drawn.cards.edition)
    for column in layout.columns where !known.contains(where: { column.isLaid(as: $0) }) {
      for card in column.cards
      where shown.drawn.cards.card(card.record, columns: card.laid.columns) == nil {
        shown.drawn.cards.keep(card.laid)
      }
    }
  }
}

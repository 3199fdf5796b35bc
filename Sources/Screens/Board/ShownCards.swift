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
    // Of what is new nobody expects one: what is always on is no alarm.
    let hasDay = due != nil || waitingUntil != nil || daysHere != nil
    age =
      hasDay
      ? nil
      : FindingReader(record, in: state.shown.caseFile).stamp(.stateSince)
        .flatMap { Moment(rfc3339: $0) }.map { max(0, state.today.days(since: $0.day)) }
    lacksAction =
      (facts?.lacksAction ?? false) && finding.state != .new && finding.state != .assessing
    isInConflict = state.shown.caseFile.isInConflict(record)
    photoFault = state.photoFault(of: record)
    lacking = Gate.lacking(in: finding)
  }
}

extension AppState {
  /// A card at a width, from those kept or read anew.
  package func laidCard(_ record: RecordIndex, columns: Int) -> CardLayout {
    shown.drawn.cards.card(record, columns: columns, mostLines: cardLines)
      ?? CardLayout(CardContent(record, in: self), columns: columns, mostLines: cardLines)
  }

  /// Lines of a card's text at most.
  var cardLines: Int { sitting.size.rows < 18 ? 1 : sitting.size.rows < 40 ? 2 : 3 }

  /// Keeps what the board shows now.
  mutating func keepShownCards() {
    guard shown.layers.isEmpty else { return }
    if let cachedLayout = shown.drawn.cachedLayout, isLaid(as: cachedLayout) { return }
    let known = knownColumns
    let layout = boardLayout()
    shown.drawn.cachedLayout = CachedLayout(
      layout: layout, size: sitting.size, columns: boardColumns, focus: shown.place.column,
      firstColumn: shown.place.firstColumn,
      board: shown.indexes.board.edition, cards: shown.drawn.cards.edition)
    for column in layout.columns where !known.contains(where: { column.isLaid(as: $0) }) {
      for card in column.cards
      where shown.drawn.cards.card(
        card.record, columns: card.laid.columns, mostLines: cardLines) == nil
      {
        shown.drawn.cards.keep(card.laid)
      }
    }
  }
}

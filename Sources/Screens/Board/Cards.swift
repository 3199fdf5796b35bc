import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Opening, marking and moving cards.
  static let cards: [Command] = [
    Command(
      "open", Phrase("Åbn", "Open"),
      help: Phrase("vis hele fundet", "show the whole finding"),
      in: [.board], keys: "Enter", hint: 2, obstacle: needsCard
    ) { $0.openFinding() },
    Command(
      "choose", Phrase("Vælg", "Choose"),
      help: Phrase("gør det, linjen siger", "do what the line says"),
      in: .lists, keys: "Enter", hint: 1
    ) { $0.chooseRow() },
    Command(
      "mark", Phrase("Markér", "Mark"),
      help: Phrase(
        "markér kortet, så flere kan ændres på én gang", "mark the card, to change several at once"),
      in: [.board], keys: "Space", obstacle: needsCard
    ) { $0.toggleMark() },
    Command(
      "mark-range", Phrase("Markér flere", "Mark several"),
      help: Phrase("begynd her, og markér til næste v", "begin here, and mark up to the next v"),
      in: [.board], keys: "v", obstacle: needsCard
    ) { $0.markRange() },
    Command(
      "mark-column", Phrase("Markér kolonnen", "Mark the column"),
      help: Phrase("markér alle kort i kolonnen", "mark every card of the column"),
      in: [.board], keys: "Ctrl-A", obstacle: needsCard
    ) {
      $0.markColumn()
    },
    Command(
      "invert-marks", Phrase("Vend markering", "Invert marks"),
      help: Phrase("byt om på markerede og ikke markerede", "swap marked and unmarked"),
      in: [.board], keys: "*", obstacle: needsCard
    ) { $0.invertMarks() },
  ]

  static let needsCard: @Sendable (AppState) -> Obstacle? = { state in
    if state.sitting.workspace.folder == nil { return .noWorkspace }
    return state.actedUpon.isEmpty ? .noCard : nil
  }

  static let canChange: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? whyNotWrite(state) ?? needsCard(state)
  }
}

extension AppState {
  /// The findings a command acts upon: the open one, in a list the selected row's, else the marked
  /// ones, else the selected.
  package var actedUpon: [RecordIndex] {
    if case .finding(let layer) = shown.layers.last { return [layer.record] }
    if case .area(let layer) = shown.layers.last { return layer.actsOn }
    if let layer = topList {
      if let records = layer.screen.actsOn { return records }
      if layer.screen.scope != .list { return layer.selected?.record.map { [$0] } ?? [] }
    }
    if !shown.marked.isEmpty { return shown.marked.sorted() }
    return selected.map { [$0] } ?? []
  }

  mutating func openFinding() -> [Effect] {
    guard let selected else { return [] }
    showWhole(selected)
    return []
  }

  mutating func toggleMark() -> [Effect] {
    guard let selected else { return [] }
    if shown.marked.remove(selected) == nil { shown.marked.insert(selected) }
    shown.place.rangeStart = nil
    stepCard(by: 1)
    return []
  }

  /// Begins a range, or marks from its beginning to here.
  mutating func markRange() -> [Effect] {
    guard let selected else { return [] }
    guard let start = shown.place.rangeStart, let from = shown.indexes.board.place(of: start),
      from.column == shown.place.column
    else {
      shown.place.rangeStart = selected
      shown.marked.insert(selected)
      return []
    }
    for card in min(from.place, shown.place.card)...max(from.place, shown.place.card) {
      if let record = shown.indexes.board.card(at: card, in: shown.place.column) {
        shown.marked.insert(record)
      }
    }
    shown.place.rangeStart = nil
    return []
  }

  mutating func markColumn() -> [Effect] {
    for card in 0..<shown.indexes.board.count(in: shown.place.column) {
      if let record = shown.indexes.board.card(at: card, in: shown.place.column) {
        shown.marked.insert(record)
      }
    }
    return []
  }

  mutating func invertMarks() -> [Effect] {
    for card in 0..<shown.indexes.board.count(in: shown.place.column) {
      guard let record = shown.indexes.board.card(at: card, in: shown.place.column) else {
        continue
      }
      if shown.marked.remove(record) == nil { shown.marked.insert(record) }
    }
    return []
  }

  /// What a column is called: the workspace's own word, or the language's.
  package func title(of column: BoardColumn) -> String {
    words.columns.name(of: column)
  }

  func id(of record: RecordIndex) -> String {
    shown.caseFile.shown(record, FindingField.id.rawValue)?.string ?? ""
  }
}

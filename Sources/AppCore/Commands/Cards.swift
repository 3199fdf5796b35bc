import CaseModel
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
      in: Scope.lists, keys: "Enter", hint: 1
    ) { $0.chooseRow() },
    Command(
      "edit-row", Phrase("Ret feltet", "Edit field"),
      help: Phrase("ret det felt, markøren står på", "edit the field under the cursor"),
      in: [.finding], keys: "Enter", hint: 1
    ) { $0.editRow() },
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
    Command(
      "next-state", Phrase("Videre", "Onward"),
      help: Phrase("før fundet et skridt videre", "take the finding a step further"),
      in: Scope.findings, keys: ">", hint: 4, obstacle: nextStepObstacle
    ) {
      $0.advance()
    },
    Command(
      "move-to", Phrase("Flyt", "Move"),
      help: Phrase(
        "flyt fundet til en status, du vælger", "move the finding to a state you choose"),
      in: Scope.findings, keys: "m", hint: 5, obstacle: canChange
    ) {
      $0.openMoveList()
    },
    Command(
      "move-left", Phrase("Flyt til venstre", "Move left"),
      help: Phrase(
        "flyt kortet til kolonnen til venstre", "move the card to the column on the left"),
      in: [.board], keys: "H Shift-Left", obstacle: canChange
    ) {
      $0.moveAcross(by: -1)
    },
    Command(
      "move-right", Phrase("Flyt til højre", "Move right"),
      help: Phrase(
        "flyt kortet til kolonnen til højre", "move the card to the column on the right"),
      in: [.board], keys: "L Shift-Right", obstacle: canChange
    ) {
      $0.moveAcross(by: 1)
    },
    Command(
      "move-up", Phrase("Flyt op", "Move up"),
      help: Phrase("flyt kortet op i kolonnen", "move the card up in its column"),
      in: [.board], keys: "K Shift-Up", obstacle: canChange
    ) {
      $0.moveWithin(by: -1)
    },
    Command(
      "move-down", Phrase("Flyt ned", "Move down"),
      help: Phrase("flyt kortet ned i kolonnen", "move the card down in its column"),
      in: [.board], keys: "J Shift-Down", obstacle: canChange
    ) {
      $0.moveWithin(by: 1)
    },
    Command(
      "take-out", Phrase("Fjern", "Take out"),
      help: Phrase(
        "fjern et fund, der er oprettet ved en fejl",
        "take out a finding that was made by mistake"),
      in: Scope.findings, keys: "Delete x", obstacle: canChange
    ) {
      $0.move(to: .withdrawn)
    },
  ]

  static let needsCard: @Sendable (AppState) -> Obstacle? = { state in
    if state.sitting.workspace.folder == nil { return .noWorkspace }
    return state.actedUpon.isEmpty ? .noCard : nil
  }

  static let canChange: @Sendable (AppState) -> Obstacle? = { state in
    needsWorkspace(state) ?? whyNotWrite(state) ?? needsCard(state)
  }

  /// What stands in the way of writing anything.
  static func whyNotWrite(_ state: AppState) -> Obstacle? {
    state.writeObstacle ?? (state.sitting.who.looksOnly ? .looksOnly : nil)
  }

  static let nextStepObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = canChange(state) { return obstacle }
    let hasStep = state.actedUpon.contains { state.nextState(of: $0) != nil }
    return hasStep ? nil : .noNextStep
  }
}

extension AppState {
  /// The findings a command acts upon: the open one, in a list the selected row's, else the marked
  /// ones, else the selected.
  package var actedUpon: [ThingIndex] {
    if case .finding(let layer) = shown.layers.last { return [layer.thing] }
    if case .triage(let layer) = shown.layers.last { return layer.desk.map { [$0.thing] } ?? [] }
    if let layer = topList {
      if let things = layer.screen.actsOn { return things }
      if layer.screen.scope != .list { return layer.selected?.thing.map { [$0] } ?? [] }
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
    return step(by: 1)
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
      if let thing = shown.indexes.board.card(at: card, in: shown.place.column) {
        shown.marked.insert(thing)
      }
    }
    shown.place.rangeStart = nil
    return []
  }

  mutating func markColumn() -> [Effect] {
    for card in 0..<shown.indexes.board.count(in: shown.place.column) {
      if let thing = shown.indexes.board.card(at: card, in: shown.place.column) {
        shown.marked.insert(thing)
      }
    }
    return []
  }

  mutating func invertMarks() -> [Effect] {
    for card in 0..<shown.indexes.board.count(in: shown.place.column) {
      guard let thing = shown.indexes.board.card(at: card, in: shown.place.column) else { continue }
      if shown.marked.remove(thing) == nil { shown.marked.insert(thing) }
    }
    return []
  }

  /// The first step onward from where a finding stands, as the table of steps has it.
  package func nextState(of thing: ThingIndex) -> FindingState? {
    let finding = shown.caseFile.plainFinding(at: thing)
    return Lifecycle.onward(from: finding.state, kind: finding.kind)
  }

  mutating func advance() -> [Effect] {
    let goals = actedUpon.compactMap { nextState(of: $0) }
    guard let goal = goals.first else { return [] }
    let things = actedUpon
    shown.areas.bulk.leftReasons = [:]
    for thing in things where nextState(of: thing) != goal {
      shown.areas.bulk.leftReasons[thing] = reasonAgainstStep(of: thing)
    }
    return move(to: goal, things: things.filter { nextState(of: $0) == goal })
  }

  /// Lists every state that can be reached, in columns' order.
  mutating func openMoveList() -> [Effect] {
    let things = actedUpon
    let states = things.map { shown.caseFile.plainFinding(at: $0).state }
    let goals = (shown.indexes.board.columns.flatMap(\.states) + [.withdrawn]).filter { goal in
      states.contains { $0 != goal && Lifecycle.path(from: $0, to: goal) != nil }
    }
    let rows = goals.enumerated().map { place, goal in
      let title = words.board.stateTitle(words.codes.state(goal))
      let column = columnTitle(besides: goal)
      return ListLayer.Row(
        ListLayer.numbered(column.isEmpty ? title : "\(title)  (\(column))", at: place),
        choice: MoveChoice(goal: goal))
    }
    let title =
      things.count == 1
      ? words.board.moveTitle(name(of: things[0])) : words.board.moveSeveral(things.count)
    return lay(MoveList(things: things), title: title, rows: rows)
  }

  /// The title of the column a state stands in; empty where it says no more than the state.
  func columnTitle(besides state: FindingState) -> String {
    let column =
      shown.indexes.board.columns.first { $0.states.contains(state) }.map(title(of:)) ?? ""
    let word = words.codes.state(state)
    return SearchKey.fold(column) == SearchKey.fold(word) ? "" : column
  }

  /// What a column is called: the workspace's own word, or the language's.
  package func title(of column: BoardColumn) -> String {
    column.title ?? words.codes.column(code: column.code)
  }

  /// What a finding is called in a message: its number and place, or its identifier.
  package func name(of thing: ThingIndex) -> String {
    let finding = shown.caseFile.plainFinding(at: thing)
    if let number = finding.number, let place = finding.place { return "\(number) \(place)" }
    return finding.id
  }
}

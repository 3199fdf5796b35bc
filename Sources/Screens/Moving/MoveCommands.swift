import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension CommandCatalogue {
  /// Taking findings from state to state, and cards up and down.
  static let moving: [Command] = [
    Command(
      "next-state", Phrase("Videre", "Onward"),
      help: Phrase("før fundet et skridt videre", "take the finding a step further"),
      in: .findings, keys: ">", hint: 4, obstacle: nextStepObstacle
    ) {
      $0.advance()
    },
    Command(
      "move-to", Phrase("Flyt", "Move"),
      help: Phrase(
        "flyt fundet til en status, du vælger", "move the finding to a state you choose"),
      in: .findings, keys: "m", hint: 5, obstacle: canChange
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
      in: .findings, keys: "Delete x", obstacle: canChange
    ) {
      $0.move(to: .withdrawn)
    },
  ]

  static let nextStepObstacle: @Sendable (AppState) -> Obstacle? = { state in
    if let obstacle = canChange(state) { return obstacle }
    let hasStep = state.actedUpon.contains { state.nextState(of: $0) != nil }
    return hasStep ? nil : .noNextStep
  }
}

extension AppState {
  mutating func advance() -> [Effect] {
    let goals = actedUpon.compactMap { nextState(of: $0) }
    guard let goal = goals.first else { return [] }
    let records = actedUpon
    shown.areas.bulk.leftReasons = [:]
    for record in records where nextState(of: record) != goal {
      shown.areas.bulk.leftReasons[record] = reasonAgainstStep(of: record)
    }
    return move(to: goal, records: records.filter { nextState(of: $0) == goal })
  }

  /// Lists every state that can be reached, in columns' order.
  mutating func openMoveList() -> [Effect] {
    let records = actedUpon
    let reached = records.reduce(into: Set<FindingState>()) { reached, record in
      let finding = shown.caseFile.plainFinding(at: record)
      reached.formUnion(Way.goals(from: finding.state, kind: finding.kind))
    }
    let goals = (shown.indexes.board.columns.flatMap(\.states) + [.withdrawn])
      .filter(reached.contains)
    let rows = goals.enumerated().map { place, goal in
      let title = words.board.stateTitle(words.codes.state(goal))
      let column = columnTitle(besides: goal)
      return ListLayer.Row(
        ListLayer.numbered(column.isEmpty ? title : "\(title)  (\(column))", at: place),
        choice: MoveChoice(goal: goal))
    }
    let title =
      records.count == 1
      ? words.board.moveTitle(name(of: records[0])) : words.board.moveSeveral(records.count)
    return lay(MoveList(records: records), title: title, rows: rows)
  }

  /// The title of the column a state stands in; empty where it says no more than the state.
  func columnTitle(besides state: FindingState) -> String {
    let column =
      shown.indexes.board.columns.first { $0.states.contains(state) }.map(title(of:)) ?? ""
    let word = words.codes.state(state)
    return SearchKey.fold(column) == SearchKey.fold(word) ? "" : column
  }
}

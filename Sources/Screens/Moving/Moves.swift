import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Moves what is acted upon to a state; asks in one form for what is missing.
  mutating func move(to goal: FindingState, records: [RecordIndex]? = nil) -> [Effect] {
    let all = (records ?? actedUpon).map { Move($0, to: goal, in: shown.caseFile) }
    let moves = all.filter { !$0.way.path.isEmpty }
    for move in all where move.way.path.isEmpty {
      shown.areas.bulk.leftReasons[move.record] = reasonAgainstMove(of: move.record, to: goal)
    }
    guard let first = moves.first?.record else { return refuse(.noNextStep) }
    let movable = moves.map(\.record)
    let missing = moves.missing()
    if missing.isEmpty {
      return commitMove(of: movable, to: goal, answers: MoveAnswers())
    }
    let column =
      shown.indexes.board.facts(of: first)?.column.map {
        title(of: shown.indexes.board.columns[$0])
      } ?? ""
    openForm(
      formMaker(findingsBut: missing.contains(.duplicateOf) ? movable : nil).gate(
        for: moves.map(\.way.path).max { $0.count < $1.count } ?? [], missing: missing,
        findings: moves.map(\.way.finding),
        proposals: sitting.who.person.initials.isEmpty
          ? [:] : [.confirmedBy: sitting.who.person.initials],
        column: column))
    return []
  }

  /// One act for all of them, so that one undo takes it back.
  mutating func commitMove(
    of records: [RecordIndex], to goal: FindingState, answers: MoveAnswers,
    seen: SeenChanges? = nil, closesForm: String? = nil
  ) -> [Effect] {
    let seen = seen ?? SeenChanges(records, in: shown.caseFile)
    let moves = records.map { Move($0, to: goal, in: shown.caseFile) }
    if closesForm != nil, !moves.missing(answers).isEmpty, answers.passing == nil {
      // A colleague moved one meanwhile, and the way from there asks for more.
      say(words.board.changedWhileOpen, .refused)
      return []
    }
    var draft = ActDraft()
    moves.write(answers, in: shown.caseFile, seen: seen, draft: &draft)
    if draft.isEmpty { return refuse(.noNextStep) }
    let column = columnTitle(besides: goal)
    let said =
      records.count == 1
      ? words.board.moved(name(of: records[0]), goal, column)
      : words.board.movedSeveral(records.count, goal)
    let lacksPhoto =
      goal == .done && answers.fields[.noAfterPhoto] == nil
      && records.contains { shown.caseFile.finding(at: $0).lacksAfterPhoto }
    return commit(
      draft,
      then: AfterCommit(
        lacksPhoto ? "\(said) \(words.photos.offerAfter)" : said,
        follow: goal == .withdrawn ? nil : .existing(records[0]), closesForm: closesForm))
  }

  /// Moves cards to the column beside: to its first state that can be reached.
  mutating func moveAcross(by step: Int) -> [Effect] {
    let records = actedUpon
    guard let first = records.first, let facts = shown.indexes.board.facts(of: first),
      let from = facts.column
    else { return refuse(.noCard) }
    let target = from + step
    guard shown.indexes.board.columns.indices.contains(target) else {
      return refuse(step < 0 ? .firstColumn : .lastColumn)
    }
    let finding = shown.caseFile.plainFinding(at: first)
    let column = shown.indexes.board.columns[target]
    guard let goal = column.firstReachable(from: finding.state, kind: finding.kind) else {
      return refuse(.noNextStep)
    }
    return move(to: goal, records: records)
  }
}

import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Moves what is acted upon to a state; asks in one form for what is missing.
  mutating func move(to goal: FindingState, things: [ThingIndex]? = nil) -> [Effect] {
    let things = things ?? actedUpon
    let movable = things.filter { path(of: $0, to: goal)?.isEmpty == false }
    let going = Set(movable)
    for thing in things where !going.contains(thing) {
      shown.areas.bulk.leftReasons[thing] = reasonAgainstMove(of: thing, to: goal)
    }
    guard let first = movable.first else { return refuse(.noNextStep) }
    let steps = movable.compactMap { path(of: $0, to: goal) }
    let missing = missingFields(for: movable, goal: goal)
    if missing.isEmpty {
      return commitMove(of: movable, to: goal, answers: MoveAnswers())
    }
    let column =
      shown.indexes.board.facts(of: first)?.column.map {
        title(of: shown.indexes.board.columns[$0])
      } ?? ""
    openForm(
      formMaker(findingsBut: missing.contains(.duplicateOf) ? movable : nil).gate(
        for: steps.max { $0.count < $1.count } ?? [], missing: missing,
        findings: movable.map { shown.caseFile.finding(at: $0) },
        proposals: sitting.who.person.initials.isEmpty
          ? [:] : [.confirmedBy: sitting.who.person.initials],
        column: column))
    return []
  }

  func path(of thing: ThingIndex, to goal: FindingState) -> [LifecycleStep]? {
    let finding = shown.caseFile.plainFinding(at: thing)
    return Lifecycle.path(from: finding.state, to: goal, kind: finding.kind)
  }

  /// What any of the findings lacks for the way to the goal, each field once.
  func missingFields(for things: [ThingIndex], goal: FindingState) -> [FindingField] {
    var missing: [FindingField] = []
    for thing in things {
      guard let path = path(of: thing, to: goal) else { continue }
      for field in Gate.missing(for: path, in: shown.caseFile.finding(at: thing))
      where !missing.contains(field) {
        missing.append(field)
      }
    }
    return missing
  }

  /// One act for all of them, so that one undo takes it back.
  mutating func commitMove(
    of things: [ThingIndex], to goal: FindingState, answers: MoveAnswers,
    seen: SeenChanges? = nil, closesForm: String? = nil
  ) -> [Effect] {
    let seen = seen ?? SeenChanges(things, in: shown.caseFile)
    var draft = ActDraft()
    for thing in things {
      var own = answers
      // A field that was filled already is asked for because of another finding: left alone. One
      // filled elsewhere while the form lay open is not: then both values stand.
      own.fields = answers.fields.filter { !seen.stood(thing, $0.key.rawValue) }
      let finding = shown.caseFile.finding(at: thing)
      let way = path(of: thing, to: goal) ?? []
      let missing = Gate.missing(for: way, in: finding)
      if closesForm != nil, !missing.allSatisfy({ answers.answers($0) }), answers.passing == nil {
        // A colleague moved it meanwhile, and the way from there asks for more.
        say(words.board.changedWhileOpen, .refused)
        return []
      }
      // What one finding lacks is not said of those that have it.
      if !missing.contains(.answers) { own.answer = nil }
      if !way.contains(where: { $0.needs.contains(.reason) }) { own.reason = nil }
      if missing.isEmpty { own.passing = nil }
      guard let path = path(of: thing, to: goal), !path.isEmpty else {
        EditWriter.keep(own, of: thing, in: shown.caseFile, seen: seen, draft: &draft)
        continue
      }
      if shown.caseFile.isWithdrawn(thing) {
        EditWriter.revive(thing, in: shown.caseFile, draft: &draft)
      }
      EditWriter.move(
        thing, along: path, answers: own, in: shown.caseFile, seen: seen, draft: &draft)
    }
    if draft.isEmpty { return refuse(.noNextStep) }
    let column = columnTitle(besides: goal)
    let said =
      things.count == 1
      ? words.board.moved(name(of: things[0]), goal, column)
      : words.board.movedSeveral(things.count, goal)
    return commit(
      draft,
      then: AfterCommit(
        said, follow: goal == .withdrawn ? nil : .existing(things[0]), closesForm: closesForm))
  }

  /// Moves cards to the column beside: to its first state that can be reached.
  mutating func moveAcross(by step: Int) -> [Effect] {
    let things = actedUpon
    guard let first = things.first, let facts = shown.indexes.board.facts(of: first),
      let from = facts.column
    else { return refuse(.noCard) }
    let target = from + step
    guard shown.indexes.board.columns.indices.contains(target) else {
      return refuse(step < 0 ? .firstColumn : .lastColumn)
    }
    let state = shown.caseFile.plainFinding(at: first).state
    guard let goal = shown.indexes.board.columns[target].firstReachable(from: state) else {
      return refuse(.noNextStep)
    }
    return move(to: goal, things: things)
  }
}

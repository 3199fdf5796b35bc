import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Does what the selected row of the desk says.
  mutating func chooseOnDesk() -> [Effect] {
    guard let desk = triageDesk else { return [] }
    let rows = triageRows(of: desk)
    guard rows.indices.contains(desk.selection) else { return [] }
    return choose(rows[desk.selection].choice)
  }

  /// Does what the row with that digit says.
  mutating func chooseOnDesk(digit: Int) -> [Effect] {
    guard let desk = triageDesk,
      let row = triageRows(of: desk).first(where: { $0.key == "\(digit)" })
    else { return refuse(.noSuchNumber) }
    return choose(row.choice)
  }

  private mutating func choose(_ choice: TriageRow.Choice) -> [Effect] {
    if let obstacle = CommandCatalogue.needsDesk(self) { return refuse(obstacle) }
    switch choice {
    case .verdict(let verdict): return give(verdict)
    case .answer(let text): return answer(text)
    case .duplicate(let other): return commitDuplicate(of: other)
    case .until(let day): return commitPutOff(until: day)
    case .write: return writeOnDesk()
    }
  }

  mutating func give(_ verdict: TriageVerdict) -> [Effect] {
    guard var desk = triageDesk else { return [] }
    switch verdict {
    case .take: return goOn()
    case .keep: return move(to: .kept, records: [desk.record])
    case .decline: return move(to: .declined, records: [desk.record])
    case .takeOut: return move(to: .withdrawn, records: [desk.record])
    case .duplicate: desk.stage = .duplicate
    case .later: desk.stage = .later
    case .site: desk.stage = .site
    }
    desk.selection = 0
    replace(desk)
    return []
  }

  /// Takes up an answer and asks for the next, or saves when nothing more is asked.
  mutating func answer(_ text: String?) -> [Effect] {
    guard var desk = triageDesk else { return [] }
    desk.answered.removeAll { $0.stage == desk.stage }
    desk.answered.append(TriageAnswer(stage: desk.stage, text: text))
    replace(desk)
    return goOn()
  }

  /// To what taking the finding asks next.
  private mutating func goOn() -> [Effect] {
    guard var desk = triageDesk else { return [] }
    let finding = shown.caseFile.finding(at: desk.record)
    let next = TriageStage.ofTaking.first { stage in
      desk.answer(to: stage) == nil && Self.asks(stage, of: finding)
    }
    guard let next else { return commitTaking(desk, finding) }
    desk.stage = next
    desk.selection = 0
    if next == .priority { desk.selection = Priority.medium.order }
    if next == .responsible || next == .action, let category = desk.text(of: .category) {
      var asked = finding
      asked.values[FindingField.category] = .string(category)
      desk.proposals =
        shown.indexes.triageSuggestions?.proposals(for: asked, rules: shown.caseFile.rules)
        ?? desk.proposals
    }
    replace(desk)
    return []
  }

  /// Whether a finding lacks what a stage asks for.
  static func asks(_ stage: TriageStage, of finding: Finding) -> Bool {
    switch stage {
    case .category: finding.category == nil
    case .action: finding.kind != .perception && !finding.hasAction
    case .responsible: finding.responsible == nil
    case .followUp: finding.followUp == nil
    case .priority: finding.priority == nil
    case .verdict, .duplicate, .later, .site: false
    }
  }

  /// All that was answered as one act: it is assigned where somebody is to do it, else taken up.
  private mutating func commitTaking(_ desk: TriageFinding, _ finding: Finding) -> [Effect] {
    var answers = MoveAnswers()
    let texts: [(FindingField, TriageStage)] = [
      (.category, .category), (.responsible, .responsible), (.followUp, .followUp),
      (.priority, .priority),
    ]
    for (field, stage) in texts {
      if let text = desk.text(of: stage) { answers.fields[field] = .string(text) }
    }
    let priority =
      desk.text(of: .priority).flatMap { Priority(rawValue: $0) } ?? finding.priority ?? .medium
    if finding.due == nil {
      let party = desk.text(of: .responsible) ?? finding.responsible
      let due = shown.caseFile.rules.deadline(of: priority, from: today, with: party)
      answers.fields[.due] = .string(due.description)
    }
    let isGiven = [FindingField.responsible, .followUp].allSatisfy {
      answers.fields[$0] != nil || finding.values[$0] != nil
    }
    // Without somebody there is no promise of a date yet.
    if !isGiven, finding.due == nil { answers.fields[.due] = nil }
    let goal: FindingState = isGiven ? .assigned : .assessing
    var draft = ActDraft()
    let reference = RecordReference.existing(shown.caseFile.name(of: desk.record))
    let path = Lifecycle.path(from: desk.state, to: goal, kind: finding.kind) ?? []
    if path.isEmpty {
      EditWriter.keep(answers, of: desk.record, in: shown.caseFile, seen: desk.seen, draft: &draft)
    } else {
      EditWriter.move(
        desk.record, along: path, answers: answers, in: shown.caseFile, seen: desk.seen,
        draft: &draft)
    }
    if let action = desk.text(of: .action) {
      var values: [EntryField: JSONValue] = [.text: .string(action)]
      values[.party] = answers.fields[.responsible]
      _ = EditWriter.entry(.action, of: reference, values, in: &draft)
    }
    if draft.isEmpty { return turnDesk(by: 1) }
    let said =
      isGiven
      ? words.board.moved(name(of: desk.record), goal, columnTitle(besides: goal))
      : words.triage.takenWithoutParty(name(of: desk.record))
    return commitVerdict(draft, on: desk, saying: said)
  }

  private mutating func commitDuplicate(of other: RecordIndex) -> [Effect] {
    guard let desk = triageDesk else { return [] }
    // What was settled and is seen again is a new case, tied to the old one; it is still to be decided.
    if shown.caseFile.plainState(of: other).isSettled {
      let draft = EditWriter.comeBack(desk.record, of: other, in: shown.caseFile)
      changeArea(TriageLayer.self) { $0.desk?.stage = .verdict }
      return commit(
        draft, then: AfterCommit(words.settle.tied(name(of: desk.record), name(of: other))))
    }
    if let sentence = duplicateObstacle(of: [desk.record], to: other) {
      say(sentence, .refused)
      return []
    }
    var answers = MoveAnswers()
    answers.duplicateOf = shown.caseFile.name(of: other)
    let path = Lifecycle.path(from: desk.state, to: .duplicate) ?? []
    var draft = ActDraft()
    EditWriter.move(
      desk.record, along: path, answers: answers, in: shown.caseFile, seen: desk.seen, draft: &draft
    )
    let said = words.triage.joined(name(of: desk.record), name(of: other))
    return commitVerdict(draft, on: desk, saying: said)
  }

  /// Later, or once somebody has been there: it keeps its state and comes back on the day.
  mutating func commitPutOff(until day: Day) -> [Effect] {
    guard let desk = triageDesk else { return [] }
    let mustBeSeen = desk.stage == .site
    var draft = ActDraft()
    draft.set(
      .existing(shown.caseFile.name(of: desk.record)),
      [
        EditWriter.amendedState(
          of: desk.record,
          reason: mustBeSeen ? Reason(code: ReasonCode.siteVisit.rawValue, text: nil) : nil,
          waitingUntil: day, duplicateOf: nil, in: shown.caseFile, seen: desk.seen)
      ])
    let date = words.day(day)
    let said =
      mustBeSeen
      ? words.triage.mustBeSeen(name(of: desk.record), date)
      : words.triage.putOff(name(of: desk.record), date)
    return commitVerdict(draft, on: desk, saying: said)
  }

  private mutating func commitVerdict(
    _ draft: ActDraft, on desk: TriageFinding, saying sentence: String
  ) -> [Effect] {
    var after = AfterCommit(sentence, follow: .existing(desk.record))
    after.settlesDesk = true
    return commit(draft, then: after)
  }

  /// Opens a field for what the rows do not hold; over a verdict, the finding's own form.
  mutating func writeOnDesk() -> [Effect] {
    guard let desk = triageDesk else { return [] }
    switch desk.stage {
    case .verdict, .category, .priority: return openEdit()
    case .duplicate: return move(to: .duplicate, records: [desk.record])
    case .action, .responsible, .followUp, .later, .site:
      openForm(
        formMaker().triageAnswer(
          shown.caseFile.finding(at: desk.record), stage: desk.stage,
          question: triageQuestion(of: desk)))
      return []
    }
  }

  /// What was written in such a field.
  mutating func submitTriageAnswer(
    _ values: [String: JSONValue], _ stage: TriageStage, _ form: Form
  ) -> [Effect] {
    let effects = closeForm(form.purpose.key)
    guard var desk = triageDesk, let text = values["answer"]?.string else { return effects }
    desk.stage = stage
    replace(desk)
    if stage == .later || stage == .site {
      return effects + (Day(iso: text).map { commitPutOff(until: $0) } ?? [])
    }
    return effects + answer(text)
  }
}

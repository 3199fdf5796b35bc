import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What would be taken out, named so that it can be found again after others have written.
enum ErasureSubject: Hashable, Sendable {
  /// A field, or a word of it alone.
  case place(RecordIndex, field: String, word: String?)
  /// All texts of a finding, which are handled elsewhere.
  case elsewhere(RecordIndex)
  /// Every mention of a person.
  case person(String)
  /// What is over the time limits.
  case due
  /// What an act wrote into the fields it changed.
  case act(LineName)
}

/// What waits for the last yes.
struct PendingErasure: Hashable, Sendable {
  let subject: ErasureSubject
  let ground: String
  /// What the person has looked at.
  let edits: [Edit]
  let count: Int
  /// The form it was asked for in.
  let form: String?
}

/// What is taken out for good.
struct ErasureState: AreaState {
  var pending: PendingErasure?
  /// The act of the history that is asked about.
  var act: LineName?
}

extension AreaStates {
  var erasure: ErasureState {
    get { self[ErasureState.self] }
    _modify { yield &self[ErasureState.self] }
  }
}

/// Everything that would go, to be looked at; leaving it stands first.
struct ConfirmErasureList: ListScreen {
  static let isNumbered = true
  static let isRead = true
  static let listsRecords = true
}

enum ConfirmErasureChoice: RowChoice {
  case leave, takeOut

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    switch self {
    case .leave:
      state.shown.areas.erasure.pending = nil
      return state.closeTop()
    case .takeOut: return state.confirmErasure()
    }
  }
}

extension AppState {
  /// A redaction made anew of what stands: the act, what it takes line by line, and in how many places.
  private func erasure(
    _ subject: ErasureSubject, ground: String
  ) -> (draft: ActDraft, lines: [(text: String, isHeading: Bool)], count: Int) {
    let caseFile = shown.caseFile
    func made(
      _ plan: RedactionPlan
    ) -> (draft: ActDraft, lines: [(text: String, isHeading: Bool)], count: Int) {
      (
        plan.draft(ground: ground, in: caseFile),
        words.lines(of: plan, in: caseFile).map { ($0, false) }, plan.targets.count
      )
    }
    switch subject {
    case .place(let record, let field, let word):
      guard let word else { return made(RedactionPlan(field: field, of: record, in: caseFile)) }
      guard let pattern = NamePattern(word) else { return (ActDraft(), [], 0) }
      return made(RedactionPlan(word: pattern, in: field, of: record, caseFile))
    case .elsewhere(let record):
      return made(
        RedactionPlan(elsewhere: record, leaving: words.retention.elsewhereStub, in: caseFile))
    case .person(let name):
      guard let mentions = Mentions(of: name, in: caseFile) else { return (ActDraft(), [], 0) }
      return made(RedactionPlan(mentions, in: caseFile))
    case .act(let line): return made(RedactionPlan(act: line, in: caseFile))
    case .due:
      let due = RetentionDue.all(in: caseFile, on: today)
      let draft = RetentionDue.draft(due, in: caseFile) { words.ground($0) }
      return (
        draft, words.lines(of: due, in: caseFile), due.map(\.plan.targets.count).reduce(0, +)
      )
    }
  }

  /// Shows what would go, and asks for the last yes.
  mutating func askErasure(
    _ subject: ErasureSubject, ground: String, form: String? = nil
  ) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let made = erasure(subject, ground: ground)
    guard made.count > 0 else {
      say(words.erasure.nothingThere, .refused)
      return []
    }
    shown.areas.erasure.pending = PendingErasure(
      subject: subject, ground: ground, edits: made.draft.edits, count: made.count, form: form)
    let said = words.retention
    var rows = [
      ListLayer.Row(ListLayer.numbered(said.leave, at: 0), choice: ConfirmErasureChoice.leave),
      ListLayer.Row(
        ListLayer.numbered(said.takeOut(made.count), at: 1), choice: ConfirmErasureChoice.takeOut),
    ]
    rows += wrapped(said.cannotBeUndone, tone: .warning)
    rows.append(ListLayer.Row(""))
    for line in made.lines.prefix(Self.longestSection) {
      rows += line.isHeading ? [ListLayer.Row(line.text, isHeading: true)] : wrapped(line.text)
    }
    if made.lines.count > Self.longestSection {
      rows.append(
        ListLayer.Row(said.more(made.lines.count - Self.longestSection), tone: .quiet))
    }
    return lay(ConfirmErasureList(), title: said.confirmTitle(made.count), rows: rows)
  }

  /// A sentence as rows that are no wider than the screen.
  func wrapped(_ text: String, tone: ListLayer.Row.Tone = .plain) -> [ListLayer.Row] {
    TextLayout.wrapped(text, toColumns: max(20, sitting.size.columns - 4))
      .map { ListLayer.Row($0, tone: tone) }
  }

  /// Takes it out, if what was looked at is what stands.
  mutating func confirmErasure() -> [Effect] {
    guard let pending = shown.areas.erasure.pending else { return closeTop() }
    shown.layers.removeLast()
    shown.areas.erasure.pending = nil
    let made = erasure(pending.subject, ground: pending.ground)
    guard made.draft.edits == pending.edits else {
      say(words.retention.changedMeanwhile, .warning)
      return askErasure(pending.subject, ground: pending.ground, form: pending.form)
    }
    var after = AfterCommit(
      pending.subject == .due
        ? words.retention.taken(pending.count) : words.erasure.redacted(pending.count),
      closesForm: pending.form)
    if case .place(let record, _, _) = pending.subject,
      let finding = shown.caseFile.finding(holding: record)
    {
      after.follow = .existing(finding)
    }
    after.offersUndo = false
    after.actsOnMarks = false
    after.asks = .never
    if case .elsewhere = pending.subject { close(ElsewhereList.self) }
    return commit(made.draft, then: after)
  }
}

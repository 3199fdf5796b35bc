import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What can be done about a problem that says nothing of what happens.
struct MendList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  let finding: RecordIndex
  let point: ReportPoint
}

enum MendChoice: RowChoice {
  case action, writeAdvice, answer, pass, fetch
  case advice(RecordIndex)

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    guard let list = layer.screen as? MendList else { return [] }
    if let obstacle = CommandCatalogue.canWrite(state) { return state.refuse(obstacle) }
    state.shown.layers.removeLast()
    let finding = state.shown.caseFile.finding(at: list.finding)
    switch self {
    case .action: state.openForm(state.formMaker().action(of: [finding]))
    case .writeAdvice: state.openForm(state.formMaker().editField(.advice, of: [finding]))
    case .answer: state.openForm(state.formMaker().answer(of: [finding]))
    case .pass: return state.askToPass(list.point)
    case .fetch: return state.fetchAdvice()
    case .advice(let advice): return state.give(advice, to: list.finding)
    }
    return []
  }
}

extension AppState {
  /// Mends the selected point, or the first that is left.
  mutating func mendFirst() -> [Effect] {
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    guard let first = reportText(of: walk).content.toMend.first else {
      say(words.report.nothingToMend, .done)
      return []
    }
    return mend(first)
  }

  mutating func mend(_ point: ReportPoint) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let record = RecordName(point.finding).flatMap { shown.caseFile.record(named: $0) }
    switch point.kind {
    case .nothingDone: return record.map { openMending(point, of: $0) } ?? []
    case .picture, .unseenPicture: return record.map { openWhole($0) } ?? []
    case .identifies(let field, let text):
      if let record { return mend(field, holding: text, of: record) }
      return mendWalk(field, at: point.place)
    }
  }

  private mutating func openWhole(_ finding: RecordIndex) -> [Effect] {
    showWhole(finding)
    return []
  }

  private mutating func openMending(_ point: ReportPoint, of finding: RecordIndex) -> [Effect] {
    let said = words.report
    let stored = shown.caseFile.finding(at: finding)
    let library = shown.caseFile.advice(.advice, in: words.language)
    var rows = shown.caseFile.advice(fitting: stored, in: words.language).prefix(4).map { advice in
      var row = ListLayer.Row(
        said.useAdvice(advice.name), detail: advice.text.replacing("\n", with: " "),
        choice: MendChoice.advice(advice.index))
      row.more = said.source(advice.source, advice.year)
      return row
    }
    rows += [
      ListLayer.Row(said.writeAction, choice: MendChoice.action),
      ListLayer.Row(said.writeAdvice, choice: MendChoice.writeAdvice),
      ListLayer.Row(said.writeAnswer, choice: MendChoice.answer),
      ListLayer.Row(said.letItPass, choice: MendChoice.pass),
    ]
    if library.isEmpty { rows.append(ListLayer.Row(said.fetchLibrary, choice: MendChoice.fetch)) }
    let numbered = rows.enumerated().map { place, row in
      var row = row
      row.key = place < 9 ? "\(place + 1)  " : "   "
      return row
    }
    return lay(
      MendList(finding: finding, point: point),
      title: said.mendTitle(
        [point.number, point.place].filter { !$0.isEmpty }.joined(separator: " ")),
      rows: numbered)
  }

  /// The field that points at somebody, in a form.
  private mutating func mend(
    _ field: AnyField, holding text: String, of record: RecordIndex
  ) -> [Effect] {
    let finding = shown.caseFile.finding(at: record)
    switch field {
    case .finding(.actions):
      let entry = finding.entries(.action).first { $0.text?.contains(text) == true }
      openForm(formMaker().action(of: [finding], entry: entry))
    case .finding(.answers):
      let entry = finding.entries(.answer).first { $0.text?.contains(text) == true }
      openForm(formMaker().answer(of: [finding], entry: entry))
    case .finding(.reason): showWhole(record)
    case .finding(let field): openForm(formMaker().editField(field, of: [finding]))
    default: openForm(formMaker().editFinding(finding))
    }
    return []
  }

  private mutating func mendWalk(_ field: AnyField, at place: String) -> [Effect] {
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    if case .walk(let field) = field { return openEditRecord(walk, at: field.rawValue) }
    guard let stop = shown.caseFile.stop(at: place, of: walk) else { return [] }
    return openEditRecord(stop)
  }

  // Letting pass

  /// The selected point, or the first that is left.
  mutating func askToPass() -> [Effect] {
    guard let walk = top(ReportScreen.self)?.walk else { return [] }
    var point = reportText(of: walk).content.toMend.first
    if case .point(let selected)? = selectedChoice(ReportChoice.self) { point = selected }
    guard let point else {
      say(words.report.nothingToMend, .done)
      return []
    }
    return askToPass(point)
  }

  mutating func askToPass(_ point: ReportPoint) -> [Effect] {
    shown.areas.report.point = point
    return openPrompt(.reportPass)
  }

  mutating func passPoint(because text: String) -> [Effect] {
    let reason = TextRules.accepted(text, form: .line)
    guard let walk = top(ReportScreen.self)?.walk, let point = shown.areas.report.point else {
      shown.prompt = nil
      return []
    }
    if reason.isEmpty {
      let problem = words.report.reasonMissing
      shown.prompt?.problem = problem
      return []
    }
    shown.prompt = nil
    var draft = ActDraft()
    EditWriter.pass(
      point, of: walk, for: shown.areas.report.audience, on: today, because: reason,
      in: shown.caseFile, draft: &draft)
    let subject = point.place.isEmpty ? point.number : point.place
    return commit(draft, then: quiet(words.report.saidPassed(subject)))
  }

  /// An act of the report: it is not done to marked cards.
  func quiet(_ sentence: String) -> AfterCommit {
    var after = AfterCommit(sentence)
    after.actsOnMarks = false
    after.asks = .never
    return after
  }
}

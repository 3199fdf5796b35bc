import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// What can be done about a problem that says nothing of what happens: what was seen on top, then the
/// choices, whose digits are the same for every finding, and last the library's advice in full.
struct MendList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  static let isRead = true
  static let asks = true
  let finding: RecordIndex
  let point: ReportPoint

  func content(in state: AppState) -> ListContent? { state.mendContent(of: finding, point) }
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
    case .nothingDone:
      return record.map { open(MendList(finding: $0, point: point)) } ?? []
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

  func mendContent(of record: RecordIndex, _ point: ReportPoint) -> ListContent {
    let said = words.report
    let finding = shown.caseFile.finding(at: record)
    let columns = max(20, sitting.size.columns - 7)
    func wrapped(_ text: String, _ columns: Int) -> [String] {
      text.split(separator: "\n").flatMap {
        TextLayout.wrapped(SafeText.simplified(String($0)), toColumns: columns)
      }
    }
    let seen = wrapped(
      finding.observation.isEmpty ? finding.title : finding.observation, columns)
    // The choices stay in sight below it.
    let room = max(2, sitting.size.rows / 3)
    var rows = seen.prefix(room).enumerated().map { place, line in
      ListLayer.Row(place == room - 1 && seen.count > room ? line + " …" : line)
    }
    if !rows.isEmpty { rows.append(ListLayer.Row("")) }
    var number = 0
    func add(_ text: String, _ choice: MendChoice) {
      number += 1
      var row = ListLayer.Row(text, choice: choice)
      row.key = number < 10 ? "\(number)  " : "   "
      rows.append(row)
    }
    add(said.writeAction, .action)
    add(said.writeAdvice, .writeAdvice)
    add(said.writeAnswer, .answer)
    add(said.letItPass, .pass)
    if shown.caseFile.advice(.advice, in: words.language).isEmpty { add(said.fetchLibrary, .fetch) }
    for advice in shown.caseFile.advice(fitting: finding, in: words.language).prefix(4) {
      add(said.useAdvice(advice.name), .advice(advice.index))
      let source = said.source(advice.source, advice.year)
      for line in wrapped("\(advice.text)\n\(source)", columns - 3) {
        rows.append(ListLayer.Row("   \(line)", tone: .quiet))
      }
    }
    let subject = [point.number, point.place].filter { !$0.isEmpty }.joined(separator: " ")
    return (said.mendTitle(subject), rows)
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

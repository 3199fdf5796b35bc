import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

/// The library for a finding: the advice that fits it first, then the rest.
struct AdviceList: ListScreen {
  static let isNumbered = true
  static let listsRecords = true
  static let hasFoot = true
  let finding: RecordIndex

  func content(in state: AppState) -> ListContent? { state.adviceContent(for: finding) }
}

enum AdviceChoice: RowChoice {
  case give(RecordIndex)
  /// The form of the answer to residents, filled in.
  case answer(RecordIndex)
  case fetch

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    guard let list = layer.screen as? AdviceList else { return [] }
    if let obstacle = CommandCatalogue.canWrite(state) { return state.refuse(obstacle) }
    switch self {
    case .give(let advice):
      state.shown.layers.removeLast()
      return state.give(advice, to: list.finding)
    case .answer(let advice):
      state.shown.layers.removeLast()
      return state.openAnswer(from: advice, to: list.finding)
    case .fetch: return state.fetchAdvice()
    }
  }
}

extension AppState {
  mutating func openAdvice() -> [Effect] {
    guard let finding = actedUpon.first else { return [] }
    return open(AdviceList(finding: finding))
  }

  func adviceContent(for record: RecordIndex) -> ListContent {
    let said = words.report
    let finding = shown.caseFile.finding(at: record)
    let fitting = shown.caseFile.advice(fitting: finding, in: words.language)
    let indices = Set(fitting.map(\.index))
    let others = shown.caseFile.advice(.advice, in: words.language)
      .filter { !indices.contains($0.index) }
    let answers = shown.caseFile.answers(fitting: finding, in: words.language)
    if fitting.isEmpty, others.isEmpty, answers.isEmpty {
      return (
        said.libraryTitle,
        [
          ListLayer.Row(said.libraryEmpty, tone: .quiet),
          ListLayer.Row(ListLayer.numbered(said.fetchLibrary, at: 0), choice: AdviceChoice.fetch),
        ]
      )
    }
    var rows: [ListLayer.Row] = []
    var place = 0
    func add(_ texts: [Advice], _ kind: AdviceKind) {
      if texts.isEmpty { return }
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(
        ListLayer.Row(
          KindWords.title(words.codes.adviceKind(kind)) + " (\(texts.count))", isHeading: true))
      for advice in texts {
        let choice: AdviceChoice =
          kind == .advice ? .give(advice.index) : .answer(advice.index)
        let category = advice.category.map { words.codes.word($0, in: .category) } ?? ""
        var row = ListLayer.Row(advice.name, trailing: category, choice: choice)
        row.key = place < 9 ? "\(place + 1)  " : "   "
        row.more =
          advice.text.replacing("\n", with: " ") + " "
          + said.source(advice.source, advice.year)
        rows.append(row)
        place += 1
      }
    }
    add(fitting + others, .advice)
    add(answers, .answer)
    return (said.libraryTitle, rows)
  }

  /// Puts a text of the library on a finding, for residents; it joins what stands there.
  mutating func give(_ advice: RecordIndex, to finding: RecordIndex) -> [Effect] {
    let text = shown.caseFile.shown(advice, AdviceField.text.rawValue)?.string ?? ""
    let standing = shown.caseFile.shown(finding, FindingField.advice.rawValue)?.string ?? ""
    if text.isEmpty || standing.contains(text) {
      say(words.report.hasAdvice, .refused)
      return []
    }
    let whole = standing.isEmpty ? text : "\(standing)\n\(text)"
    var draft = ActDraft()
    draft.set(
      .existing(shown.caseFile.name(of: finding)),
      EditWriter.values([FindingField.advice: .string(whole)], of: finding, in: shown.caseFile))
    return commit(draft, then: quiet(words.report.adviceGiven(name(of: finding))))
  }

  /// The answer to residents as the library has it, with place, party and day filled in.
  mutating func openAnswer(from advice: RecordIndex, to record: RecordIndex) -> [Effect] {
    let finding = shown.caseFile.finding(at: record)
    let text = shown.caseFile.shown(advice, AdviceField.text.rawValue)?.string ?? ""
    var form = formMaker().answer(of: [finding])
    let filled = AnswerFilling(finding, words).filled(text)
    form.replaceText(of: AskedField.text.rawValue, with: filled)
    openForm(form)
    return []
  }

  /// Puts the program's own first texts into the library, in the language one reads; those that stand
  /// there are left.
  mutating func fetchAdvice() -> [Effect] {
    let language = TextLanguage(rawValue: words.language.rawValue) ?? .danish
    let missing = AdviceSeed.missing(in: shown.caseFile, language)
    if missing.isEmpty {
      say(words.report.isSeeded, .done)
      return []
    }
    var draft = ActDraft()
    AdviceSeed.make(
      missing, language, beside: shown.indexes.identifiers, random: &sitting.random, in: &draft)
    return commit(draft, then: quiet(words.report.seeded(missing.count)))
  }
}

/// Fills place, party and day into an answer.
struct AnswerFilling {
  private let finding: Finding
  private let words: Words

  init(_ finding: Finding, _ words: Words) {
    self.finding = finding
    self.words = words
  }

  /// `[sted]`, `[ansvarlig]` and `[frist]`, in either language; what is not known stays to be written.
  func filled(_ text: String) -> String {
    let place = finding.values.text(FindingField.publicPlace) ?? finding.place
    let day = finding.due.map { FieldText.day($0, words: words) }
    var text = text
    for (marks, value) in [
      (["[sted]", "[place]"], place), (["[ansvarlig]", "[party]"], finding.responsible),
      (["[frist]", "[day]"], day),
    ] {
      guard let value else { continue }
      for mark in marks { text = text.replacing(mark, with: value) }
    }
    return text
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  /// The question keys act on.
  var chosenCheck: (sheet: ChecklistSheet, item: Int)? {
    guard let page = top(ChecklistPage.self), let item = selectedChoice(CheckChoice.self)?.item
    else { return nil }
    let sheet = ChecklistSheet(of: page.walk, at: page.stop, in: shown.caseFile)
    return sheet.checklist.items.indices.contains(item) ? (sheet, item) : nil
  }

  /// What Enter or a click does: of the few answers there are the next, else it is written.
  mutating func chooseCheck(_ item: Int) -> [Effect] {
    guard let (sheet, _) = chosenCheck, sheet.checklist.items.indices.contains(item) else {
      return []
    }
    let question = sheet.checklist.items[item]
    let standing = sheet.checks(of: question).last?.answer ?? ""
    switch question.form {
    case .yesNo:
      return answerCheck(with: standing == ChecklistItem.yes ? ChecklistItem.no : ChecklistItem.yes)
    case .scale:
      let next = standing.first?.wholeNumberValue.map { ($0 + 1) % 4 } ?? 0
      return answerCheck(with: "\(next)")
    case .text: return askCheck(isNote: false)
    }
  }

  /// Answers the selected question, and goes on to the next.
  ///
  /// - Parameter typed: `yes`, `no` or a digit.
  mutating func answerCheck(with typed: String) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let (sheet, item) = chosenCheck else { return refuse(.noRecord) }
    let question = sheet.checklist.items[item]
    let digits = question.form == .yesNo ? ["1": ChecklistItem.yes, "0": ChecklistItem.no] : [:]
    guard question.form != .text, let answer = question.answer(digits[typed] ?? typed) else {
      say(words.checklists.takesNot(question.form), .refused)
      return []
    }
    return commitCheck(sheet, item, answer: answer, goesOn: true)
  }

  /// Asks for an answer in words, or for a note beside one.
  mutating func askCheck(isNote: Bool) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let (sheet, item) = chosenCheck else { return refuse(.noRecord) }
    let check = sheet.checks(of: sheet.checklist.items[item]).last
    let text = isNote ? check?.note : check?.answer
    return openPrompt(.check(item: item, isNote: isNote), text: text ?? "")
  }

  mutating func takeCheck(_ text: String, item: Int, isNote: Bool) -> [Effect] {
    shown.prompt = nil
    guard let page = top(ChecklistPage.self) else { return [] }
    let sheet = ChecklistSheet(of: page.walk, at: page.stop, in: shown.caseFile)
    let said = CivilNumberMask.masked(TextRules.accepted(text, form: .line)).text
    return commitCheck(
      sheet, item, answer: isNote ? nil : said, note: isNote ? said : nil, goesOn: !isNote)
  }

  mutating func clearCheck() -> [Effect] {
    guard let (sheet, item) = chosenCheck else { return refuse(.noRecord) }
    var draft = ActDraft()
    sheet.clear(item, in: shown.caseFile, draft: &draft)
    if draft.isEmpty {
      say(words.checklists.noAnswer, .refused)
      return []
    }
    return commit(
      draft, then: AfterCommit(words.checklists.taken(sheet.checklist.items[item].asked)))
  }

  private mutating func commitCheck(
    _ sheet: ChecklistSheet, _ item: Int, answer: String?, note: String? = nil, goesOn: Bool
  ) -> [Effect] {
    guard sheet.checklist.items.indices.contains(item) else { return [] }
    var draft = ActDraft()
    let id = shown.indexes.identifiers.fresh(from: &sitting.random)
    sheet.answer(item, answer, note: note, id: id, in: shown.caseFile, draft: &draft)
    if goesOn { goToCheck(min(item + 1, sheet.checklist.items.count - 1)) }
    if draft.isEmpty { return [] }
    let question = sheet.checklist.items[item]
    let told = answer.map { words.checklists.answer($0) } ?? note ?? ""
    let name = question.theme.isEmpty ? question.text : question.theme
    return commit(draft, then: AfterCommit(words.checklists.said(name, told)))
  }

  /// Asks about the next stop of the route, and after the last about the whole walk again.
  mutating func nextCheckStop() -> [Effect] {
    guard let page = top(ChecklistPage.self) else { return [] }
    let places = [nil] + shown.caseFile.route(of: page.walk).map(Optional.some)
    let place = places.firstIndex(of: page.stop) ?? 0
    let item = selectedChoice(CheckChoice.self)?.item
    shown.layers.removeLast()
    return openChecklist(of: page.walk, at: places[(place + 1) % places.count], item: item)
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension Scope {
  package static let checklist = Scope(
    "checklist", Phrase("ved en tjekliste", "at a checklist"))
}

/// The questions of a walk, to be answered with a key each, for the whole walk or for one stop.
struct ChecklistPage: ListScreen {
  static let scope = Scope.checklist
  static let listsRecords = true
  static let hasFoot = true
  let walk: RecordIndex
  /// Nil for the walk as a whole.
  let stop: RecordIndex?

  func content(in state: AppState) -> ListContent? { state.checklistContent(of: self) }

  func take(digit: Int, in state: inout AppState) -> [Effect]? {
    state.answerCheck(with: "\(digit)")
  }
}

/// A question of the list, by its place.
struct CheckChoice: RowChoice {
  let item: Int

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.chooseCheck(item)
  }
}

/// Leads from a walk's page to its questions.
struct OpenChecklist: RowChoice {
  let walk: RecordIndex
  let stop: RecordIndex?
  /// Where the selection stands; nil for the first question without an answer.
  let item: Int?

  func choose(in state: inout AppState, from layer: ListLayer) -> [Effect] {
    state.openChecklist(of: walk, at: stop, item: item)
  }
}

extension AppState {
  /// The questions of a walk; where it has no list yet, one is chosen first.
  mutating func openChecklist(
    of walk: RecordIndex, at stop: RecordIndex? = nil, item: Int? = nil
  ) -> [Effect] {
    let sheet = ChecklistSheet(of: walk, at: stop, in: shown.caseFile)
    if sheet.record == nil { return openChecklists(of: walk) }
    let effects = open(ChecklistPage(walk: walk, stop: stop))
    goToCheck(item ?? sheet.nextUnanswered ?? 0)
    return effects
  }

  /// Stands on a question of the list on top.
  mutating func goToCheck(_ item: Int) {
    guard case .list(var layer)? = shown.layers.last,
      let row = layer.rows.firstIndex(where: { ($0.choice as? CheckChoice)?.item == item })
    else { return }
    _ = layer.select(row: row, height: listHeight)
    layer.top = layer.top(height: listHeight)
    shown.layers[shown.layers.endIndex - 1] = .list(layer)
  }

  func checklistContent(of page: ChecklistPage) -> ListContent {
    let said = words.checklists
    let sheet = ChecklistSheet(of: page.walk, at: page.stop, in: shown.caseFile)
    let walk = walk(at: page.walk)
    let place = page.stop.map { stopName($0) } ?? said.wholeWalk
    var heading = ListLayer.Row(
      said.about(place, sheet.answered, sheet.checklist.items.count), isHeading: true)
    heading.hints = [.init("s", said.otherStop)]
    var rows = [heading]
    rows += sheet.checklist.items.enumerated().map { row(of: $1, at: $0, sheet) }
    if let time = walk.partOfDay {
      rows.append(ListLayer.Row(""))
      let word = words.codes.word(time.rawValue, in: .timeOfDay)
      if let meant = sheet.checklist.timeOfDay, meant != time {
        let other = words.codes.word(meant.rawValue, in: .timeOfDay)
        rows.append(ListLayer.Row(said.otherTime(other, word), tone: .warning))
      } else {
        rows.append(ListLayer.Row(said.asked(word), tone: .quiet))
      }
    }
    return (said.title(sheet.checklist.name, walk.name), rows)
  }

  private func row(of item: ChecklistItem, at place: Int, _ sheet: ChecklistSheet)
    -> ListLayer.Row
  {
    let said = words.checklists
    let checks = sheet.checks(of: item)
    let answer = told(checks)
    var row = ListLayer.Row(
      "", trailing: answer.isEmpty ? said.keys(item.form) : answer,
      choice: CheckChoice(item: place))
    row.number = TextLayout.rightAligned("\(place + 1)", toColumns: 2)
    row.name = item.theme.isEmpty ? item.text : item.theme
    row.parts = item.theme.isEmpty ? [] : [.init("  \(item.text)", .plain)]
    row.edgeTone = answer.isEmpty ? .quiet : .strong
    row.bar = answer.isEmpty ? .new : .good
    let former = told(sheet.formerChecks(of: item))
    let notes = checks.filter { !$0.answer.isEmpty }.map(\.note).filter { !$0.isEmpty }
    let facts =
      [item.asked] + (former.isEmpty ? [] : [said.formerly(former)]) + notes.map { oneLine($0) }
    row.more = facts.joined(separator: " · ")
    return row
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The answers as people read them; both where two computers answered unknown to each other.
  func told(_ checks: [Check]) -> String {
    var seen: Set<String> = []
    let answers = checks.map { check -> String in
      let answer = words.checklists.answer(check.answer)
      return answer.isEmpty ? oneLine(check.note) : answer
    }.filter { !$0.isEmpty && seen.insert($0).inserted }
    return words.checklists.several(answers)
  }
}

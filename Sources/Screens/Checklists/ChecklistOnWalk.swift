import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The checklist on a walk's page: what was answered, beside what was at the same place last time.
extension AppState {
  func checklistHeading(of record: RecordIndex) -> ListLayer.Row {
    let said = words.checklists
    let sheet = ChecklistSheet(of: record, in: shown.caseFile)
    var row = ListLayer.Row(
      sheet.record == nil
        ? said.headingNone
        : said.heading(sheet.checklist.name, sheet.answered, sheet.checklist.items.count),
      isHeading: true)
    row.hints = [.init("Tab", said.other)]
    return row
  }

  func checklistRows(of record: RecordIndex) -> [ListLayer.Row] {
    let sheet = ChecklistSheet(of: record, in: shown.caseFile)
    if sheet.record == nil {
      return [
        .init(
          words.checklists.choose, tone: .quiet,
          choice: OpenChecklist(walk: record, stop: nil, item: nil))
      ]
    }
    var asked: [(name: String, sheet: ChecklistSheet, place: Int)] =
      sheet.checklist.items.enumerated().map { (Self.short($1), sheet, $0) }
    // Only stops that wanted answers of their own.
    for stop in shown.caseFile.route(of: record) {
      let own = ChecklistSheet(of: record, at: stop, in: shown.caseFile)
      for (place, item) in own.checklist.items.enumerated() where !own.checks(of: item).isEmpty {
        asked.append(("\(Self.short(item)), \(stopName(stop))", own, place))
      }
    }
    let width = min(asked.map { TextWidth.columns(of: $0.name) }.max() ?? 0, 30)
    return asked.map { row($0.name, $0.sheet, $0.place, columns: width) }
  }

  private static func short(_ item: ChecklistItem) -> String {
    item.theme.isEmpty ? item.text : item.theme
  }

  private func row(
    _ name: String, _ sheet: ChecklistSheet, _ place: Int, columns: Int
  ) -> ListLayer.Row {
    let said = words.checklists
    let item = sheet.checklist.items[place]
    let answer = told(sheet.checks(of: item))
    let former = told(sheet.formerChecks(of: item))
    var row = ListLayer.Row(
      "", choice: OpenChecklist(walk: sheet.walk, stop: sheet.stop, item: place))
    row.name = TextLayout.padded(TextLayout.cut(name, toColumns: columns), toColumns: columns)
    row.nameTone = .plain
    row.parts = [
      .init("  " + (answer.isEmpty ? said.notAnswered : answer), answer.isEmpty ? .quiet : .strong)
    ]
    if !former.isEmpty { row.parts.append(.init("  " + said.formerly(former))) }
    // A note alone stands as the answer.
    let notes = sheet.checks(of: item).filter { !$0.answer.isEmpty }.map(\.note)
      .filter { !$0.isEmpty }
    if !notes.isEmpty {
      let text = notes.joined(separator: " · ").split(whereSeparator: \.isNewline)
      row.parts.append(.init("  " + text.joined(separator: " ")))
    }
    return row
  }
}

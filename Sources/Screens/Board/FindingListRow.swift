import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// A finding as a row of any list: its bar, number, place, what it says, and who has it.
  func findingRow(
    _ record: RecordIndex, trailing: String = "", shortTrailing: String = "",
    choice: (any RowChoice)? = nil
  ) -> ListLayer.Row {
    let finding = shown.caseFile.plainFinding(at: record)
    let text = finding.title
    var row = ListLayer.Row(
      text, trailing: trailing, shortTrailing: shortTrailing, record: record,
      choice: choice ?? OpenFinding(record))
    row.number = finding.number.map(String.init) ?? ""
    row.name = finding.place ?? (finding.number == nil ? finding.id : finding.area ?? finding.id)
    row.party = finding.responsible.map { partyName($0, columns: 16) } ?? ""
    row.bar = bar(of: finding)
    let due = finding.due.map { words.board.due(FieldText.day($0, words: words)) }
    row.more = [finding.id, words.codes.state(finding.state), finding.responsible, due]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    return row
  }

  /// The bar a finding has on the board and in every list.
  func bar(of finding: Finding) -> Bar {
    if finding.isOverdue(on: today) { return .late }
    if finding.state == .waiting {
      return finding.waitingUntil.map { $0 < today ? .due : .waiting } ?? .waiting
    }
    switch finding.state {
    case .new, .assessing, .declined, .duplicate: return .new
    case .confirmed, .closed, .kept: return .good
    default: return .with
    }
  }
}

import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// What needs attention, from the index or, where nobody has asked yet, of the case file.
  var attentionIndex: AttentionIndex {
    shown.indexes.attention
      ?? AttentionIndex(shown.caseFile, beside: shown.indexes.board, on: today)
  }

}

extension AppState {
  func attentionHeading(_ reason: AttentionReason) -> String {
    words.attention.heading(reason)
  }

  private var attentionLines: [AttentionLine] {
    let index = attentionIndex
    let others = AttentionIndex.otherLines(in: shown.caseFile, limits: index.limits, on: today)
    return (index.lines(on: today) + others).sorted { $0.precedes($1) }
  }

  func attentionContent(isCounted: Bool) -> ListContent {
    let lines = attentionLines
    let title = isCounted ? words.attention.countsTitle : words.attention.title
    let head = "\(title) · \(words.attention.count(lines.count))"
    guard !lines.isEmpty else {
      return (title, [ListLayer.Row(words.attention.nothing, tone: .quiet)])
    }
    return (head, isCounted ? countRows(lines) : lineRows(lines))
  }

  private func countRows(_ lines: [AttentionLine]) -> [ListLayer.Row] {
    let counts = Dictionary(lines.map { ($0.reason, 1) }, uniquingKeysWith: +)
    var rows = AttentionReason.allCases.compactMap { reason -> ListLayer.Row? in
      counts[reason].map { count in
        ListLayer.Row(
          "\(Self.padded(count)) \(attentionHeading(reason))",
          choice: AttentionChoice(reason: reason))
      }
    }
    rows.append(ListLayer.Row(""))
    rows.append(
      ListLayer.Row(words.attention.ofOpen(attentionIndex.openCount), tone: .quiet))
    return rows
  }

  private static func padded(_ count: Int) -> String {
    let text = String(count)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  private func lineRows(_ lines: [AttentionLine]) -> [ListLayer.Row] {
    var rows: [ListLayer.Row] = []
    var rest = lines[...]
    while let first = rest.first {
      let section = rest.prefix { $0.reason == first.reason }
      rest = rest.dropFirst(section.count)
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(ListLayer.Row(attentionHeading(first.reason), isHeading: true))
      rows += section.prefix(Self.longestSection).map(row)
      if section.count > Self.longestSection {
        rows.append(
          ListLayer.Row(words.attention.more(section.count - Self.longestSection), tone: .quiet))
      }
    }
    return rows
  }

  private func row(_ line: AttentionLine) -> ListLayer.Row {
    let days = words.dates.days(line.cause.days(on: today))
    if line.reason == .twoValues, !line.isOfFinding(in: shown.caseFile) {
      let field = shown.caseFile.openConflicts().first { $0.record == line.record }?.field ?? ""
      return ListLayer.Row(
        calledInConflict(line.record), trailing: "\(days)  =",
        choice: ConflictChoice.open(line.record, field))
    }
    if !line.reason.isOfFinding, !line.reason.isOfWalk {
      return ListLayer.Row(
        words.called(line, in: shown.caseFile), trailing: days,
        choice: OtherAttentionChoice(reason: line.reason, record: line.record))
    }
    if line.reason.isOfWalk {
      return ListLayer.Row(
        shown.caseFile.values(of: line.record).text(WalkField.name) ?? "", trailing: days,
        choice: line.reason == .walkAgain
          ? WalkChoice.next(after: line.record) : WalkChoice.states(of: line.record))
    }
    let command = line.reason.command(in: shown.caseFile.plainState(of: line.record))
    let key =
      line.reason == .twoValues
      ? "=" : command.flatMap { commands[$0]?.keys.first?.name } ?? ""
    if let field = line.cause.field {
      return findingRow(line.record, trailing: "\(words.fields[field])  \(key)")
    }
    var row = findingRow(line.record, trailing: "\(days)  \(key)")
    row.more = [line.alsoText(words, on: today), row.more].compactMap { $0 }
      .joined(separator: " · ")
    // A group's bar says why it stands there, and its day says it in words.
    switch line.reason {
    case .overdue, .promisePassed:
      row.edgeTone = .pressing
      row.bar = .late
    case .waitingOver, .notConfirmed, .noAnswer:
      row.edgeTone = .warning
      row.bar = .due
    default:
      row.edgeTone = .plain
      row.bar = .new
    }
    return row
  }

  /// `8 Lærkestien ved broen · Der bør sættes et spejl op`.
  func named(_ record: RecordIndex) -> String {
    let finding = shown.caseFile.plainFinding(at: record)
    return "\(finding.spokenName) · \(finding.title)"
  }
}

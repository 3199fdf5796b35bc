import CaseModel
import Casework
import ChangeLog
import Language
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
      let command = groupCommand(section)
      rows.append(heading(first.reason, section.count, command))
      var told = section.prefix(Self.longestSection).map { row($0, isTold: command?.identifier) }
      // The days stand below each other, also where some rows have a key of their own behind them.
      if told.contains(where: { !RowText.edge($0.trailing).key.isEmpty }) {
        for place in told.indices where RowText.edge(told[place].trailing).key.isEmpty {
          told[place].trailing += "   "
        }
      }
      rows += told
      if section.count > Self.longestSection {
        rows.append(
          ListLayer.Row(words.attention.more(section.count - Self.longestSection), tone: .quiet))
      }
    }
    return rows
  }

  /// A reason with how many there are of it, and at the end of its rule the key that holds for all.
  private func heading(
    _ reason: AttentionReason, _ count: Int, _ command: Command?
  ) -> ListLayer.Row {
    var row = ListLayer.Row("\(attentionHeading(reason)) (\(count))", isHeading: true)
    if [.overdue, .promisePassed].contains(reason) { row.edgeTone = .pressing }
    row.hints = hints(of: command)
    return row
  }

  private func hints(of command: Command?) -> [ListLayer.Row.Hint] {
    guard let command, let key = command.keys.first else { return [] }
    return [.init(words.keyName(key), command.title.in(sitting.language).lowercased())]
  }

  /// What settles most lines of a group; the others say their own.
  private func groupCommand(_ section: ArraySlice<AttentionLine>) -> Command? {
    guard let reason = section.first?.reason, reason.isOfFinding, reason != .twoValues,
      section.allSatisfy({ $0.cause.field == nil })
    else { return nil }
    var counts: [CommandIdentifier: Int] = [:]
    for line in section.prefix(Self.longestSection) {
      if let command = self.command(of: line) { counts[command, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return most.flatMap { commands[$0.key] }
  }

  private func command(of line: AttentionLine) -> CommandIdentifier? {
    line.reason.command(in: shown.caseFile.plainState(of: line.record))
  }

  /// - Parameter told: what the heading says settles it.
  private func row(_ line: AttentionLine, isTold told: CommandIdentifier?) -> ListLayer.Row {
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
    let command = command(of: line)
    let key =
      line.reason == .twoValues
      ? "=" : command.flatMap { commands[$0]?.keys.first?.name } ?? ""
    if let field = line.cause.field {
      return findingRow(line.record, trailing: "\(words.fields[field])  \(key)")
    }
    var row = findingRow(line.record, trailing: command == told ? days : "\(days)  \(key)")
    row.hints = hints(of: command.flatMap { commands[$0] })
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

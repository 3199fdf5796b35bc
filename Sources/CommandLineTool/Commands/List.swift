import CaseModel
import ChangeLog
import Wording

extension CommandRun {
  /// `list [QUERY]`: a plain table, or with `--json` an array.
  mutating func list() throws(CommandFailure) {
    let session = try open()
    let query = try query(in: session)
    let findings = try selected(by: query, in: session)
    if wantsJSON {
      printDocument(.array(findings.map(RecordJSON.finding)))
    } else {
      printTable(findings, groupedBy: query.grouping)
    }
    finishReading(session)
  }

  /// A document as people and `git diff` read it, the same as the JSON export.
  mutating func printDocument(_ value: JSONValue) {
    report.output += SafeOutput.json(JSONWriter.bytes(of: value, as: .document))
    report.output.append(0x0A)
  }

  /// Under a heading for each group where the query asks for groups.
  private mutating func printTable(_ findings: [Finding], groupedBy field: FindingField?) {
    guard let field else {
      for line in table(of: findings).lines(width: environment.outputColumns) { print(line) }
      say(counts(findings))
      return
    }
    let shown = FieldText(words: words)
    var rest = findings[...]
    var isFirst = true
    while let first = rest.first {
      let text = shown.text(first, field)
      let group = Array(rest.prefix { shown.text($0, field) == text })
      rest = rest.dropFirst(group.count)
      if !isFirst { print("") }
      isFirst = false
      let name = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      print("\(label(field)): \(name.isEmpty ? words.query.noGroup : name) (\(group.count))")
      for line in table(of: group).lines(width: environment.outputColumns) { print(line) }
    }
    say(counts(findings))
  }

  func table(of findings: [Finding]) -> TextTable {
    let shown = FieldText(words: words)
    var table = TextTable([
      .init(title: label(.id)), .init(title: label(.number)), .init(title: label(.state)),
      .init(title: label(.place), width: 12...24, leftOut: 2),
      .init(title: label(.title), width: 20...60),
      .init(title: label(.responsible), width: 12...20, leftOut: 1),
      .init(title: label(.due), leftOut: 3), .init(title: "", width: 14...60),
    ])
    for finding in findings {
      table.add([
        finding.id, finding.number.map(String.init) ?? "", shown.state(finding),
        finding.place ?? "", finding.title, finding.responsible ?? "",
        shown.text(finding, .due), marks(of: finding).joined(separator: " · "),
      ])
    }
    return table
  }

  /// What a person should see at once: lateness, nothing written of what is to be done, two values.
  private func marks(of finding: Finding) -> [String] {
    var marks: [String] = []
    if finding.priority == .urgent, finding.isOpen {
      marks.append(words.codes.priority(.urgent))
    }
    if finding.isOverdue(on: today), let due = finding.due {
      marks.append(words.dates.overdue(today.days(since: due)))
    }
    if finding.lacksAction { marks.append(tool.lacksAction) }
    if !finding.conflicts.isEmpty { marks.append(tool.twoValues) }
    return marks
  }

  private func counts(_ findings: [Finding]) -> String {
    let overdue = findings.count { $0.isOverdue(on: today) }
    let lacking = findings.count { $0.lacksAction }
    var parts = [tool.findingCount(findings.count)]
    if overdue > 0 { parts.append(tool.overdueCount(overdue)) }
    if lacking > 0 { parts.append(tool.lackingCount(lacking)) }
    return parts.joined(separator: " · ")
  }
}

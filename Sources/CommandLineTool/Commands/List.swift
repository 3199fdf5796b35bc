import CaseModel
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let list = Subcommand(
    "list", danish: "liste",
    calledAlso: ["find", "søg", "filter", "search", "tabel", "table"],
    in: .findings, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase("viser fund som en tabel", "shows findings as a table"),
    examples: Phrase(
      """
      lygte liste
      lygte liste status:ny,vurderes område:"Vester Allé"
      lygte liste forfalden:ja ansvarlig:kommunen --sort frist
      lygte liste mangler:frist prioritet:>=høj -kategori:sti sti uden lys
      """,
      """
      lygte list
      lygte list state:new,assessing area:"Vester Allé"
      lygte list overdue:yes responsible:roads --sort due
      lygte list missing:due priority:>=high -category:litter path without light
      """),
    explanation: Phrase(
      """
      Viser fund som en tabel. Ord søger i overskrift, beskrivelse, sted, tiltag og
      noter; felt:værdi afgrænser; - foran udelader. Dage siges: frist:<om 14 dage,
      oprettet:uge 40. sortér:frist,-prioritet ordner, gruppér:område deler op.
      """,
      """
      Shows findings as a table. Words search title, description, place, actions and
      comments; field:value narrows down; - before it leaves out. Days may be said:
      due:<in 14 days, created:week 40. sort:due,-priority orders, group:area divides.
      """),
    rows: [
      .option(.sort, "frist,-prioritet (streg: omvendt)", "due,-priority (dash: reversed)"),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
      .option(.json, "alle felter, et fund på hver linje", "all fields, one finding a line"),
    ],
    onScreen: ["filter"]
  ) { run throws(CommandFailure) in try run.list() }
}

extension CommandRun {
  /// `list [QUERY]`: a plain table, or with `--json` an array.
  mutating func list() throws(CommandFailure) {
    let session = try open()
    let query = try query(in: session)
    let findings = try inOrderOfFit(selected(by: query, in: session), to: query, in: session)
    if wantsJSON {
      printDocument(.array(findings.map(RecordJSON.finding)))
    } else {
      printTable(findings, groupedBy: query.grouping)
    }
    finishReading(session)
  }

  /// What fits plain words best comes first, unless another order was asked for.
  private func inOrderOfFit(
    _ findings: [Finding], to query: Query, in session: CaseSession
  ) -> [Finding] {
    guard let saying = query.saying, query.wholeOrder.isEmpty, arguments.value(.sort) == nil
    else { return findings }
    let context = session.caseFile.queryContext(today: today)
    let scored = findings.map { finding in
      let name = finding.text(.walk).flatMap { context.walkNames[$0] }
      let fit = SearchedText(finding.searchedParts(walkName: name)).fit(saying)
      return (finding: finding, score: fit?.ranked(isOpen: finding.isOpen).score ?? 0)
    }
    return scored.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.finding)
  }

  /// A document as people and `git diff` read it, the same as the JSON export.
  mutating func printDocument(_ value: JSONValue) {
    report.output += SafeOutput.json(JSONWriter.bytes(of: value, as: .document))
    report.output.append(0x0A)
  }

  /// Under a heading for each group where the query asks for groups.
  private mutating func printTable(_ findings: [Finding], groupedBy field: NamedField?) {
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

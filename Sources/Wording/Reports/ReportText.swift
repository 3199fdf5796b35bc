import CaseModel
import Language

/// A piece of a report in words: what the screen shows and every file holds.
package enum ReportBlock: Hashable, Sendable {
  /// 2 for a part of the report, 3 for a part of that.
  case heading(String, level: Int)
  case paragraph(String)
  /// Of the finding they are of, where they are of one.
  case list([ReportLine])
  case facts([ReportFact])
  case table(ReportTable)
  case sketch(ReportSketch)
  case photos([ReportPhoto])
}

package struct ReportLine: Hashable, Sendable {
  package let text: String
  /// The finding's name in the log; empty for none.
  package let finding: String

  package init(_ text: String, of finding: String = "") {
    self.text = text
    self.finding = finding
  }
}

package struct ReportFact: Hashable, Sendable {
  package let label: String
  package let value: String
}

package struct ReportTable: Hashable, Sendable {
  /// What a column is, so that a narrow screen knows what to keep.
  package enum Column: Hashable, Sendable { case number, place, text, party, day, fact }

  package struct Row: Hashable, Sendable {
    package let cells: [String]
    package let finding: String
  }

  package let caption: String
  package let header: [String]
  package let columns: [Column]
  package var rows: [Row]
}

/// What stands on the head and foot of a report besides what it says.
package struct ReportFrame: Hashable, Sendable {
  /// Whom it comes from.
  package var letterhead = ""
  package var day: Day
  /// Who approved it and when, and the seal; empty for a draft.
  package var approval = ""
  /// The point in the past it shows; empty for now.
  package var past = ""

  package init(day: Day) { self.day = day }
}

/// A report in words, part by part.
package struct ReportText: Sendable {
  package let content: ReportContent
  package let frame: ReportFrame
  package let words: Words

  package init(_ content: ReportContent, _ frame: ReportFrame, _ words: Words) {
    self.content = content
    self.frame = frame
    self.words = words
  }

  package var said: ReportWords { words.exports.report }
  private var walk: Walk { content.walk }

  /// `Tryghedsvandring i Mosevænget, 21. november 2026`.
  package var title: String {
    said.title(area: walk.area ?? "", name: walk.name, on: dayInFull)
  }

  /// `lørdag 21-11-2026 kl. 22 · Mosevænget, nat`: the walk's name where the title does not have it.
  package var subtitle: String {
    [when, title.contains(walk.name) ? nil : walk.name].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// Who it is for, and what was kept from them, in sentences.
  package var audienceLine: String { words.exports.audience(content.audience) }
  package var kept: [String] {
    let sayings = content.sayingsLeftOut
    return words.exports.edition.kept(content.edition)
      + (sayings > 0 ? [said.sayingsLeftOut(sayings)] : [])
  }

  package var isDraft: Bool { frame.approval.isEmpty }

  /// What it says, without head and foot: what somebody approves.
  package var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = []
    func part(_ heading: String, _ body: [ReportBlock], level: Int = 2) {
      if !body.isEmpty { blocks += [.heading(heading, level: level)] + body }
    }
    part(said.positives, positives)
    blocks += doing
    part(said.advice, advice)
    part(said.findings, [findings])
    part(said.sayings, sayings)
    if !content.photos.isEmpty { part(said.photos, [.photos(content.photos)]) }
    part(said.sinceHeading(content.since?.former.name ?? ""), since)
    part(said.aboutWalk, aboutWalk)
    return blocks
  }

  /// All it says in one text: of two reports that are approved and sent, whether they are the same.
  package var wholeText: String {
    ([title, subtitle] + blocks.map { "\($0)" }).joined(separator: "\n")
  }

  // What is good, and what is done

  private var positives: [ReportBlock] {
    // Of one without a text for these readers there is nothing to tell but that it is left out.
    let told = content.positives.filter { !text(of: $0).isEmpty }
    if told.isEmpty { return [] }
    return [.list(told.map { line([$0.place ?? "", text(of: $0)], of: $0) })]
  }

  private func line(_ parts: [String], of finding: Finding) -> ReportLine {
    ReportLine(parts.filter { !$0.isEmpty }.joined(separator: ": "), of: finding.name)
  }

  /// Number and place: `2 Torvet`.
  private func head(_ finding: Finding) -> String {
    [finding.number.map(String.init) ?? finding.id, finding.place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What people say or believe, apart from what was found.
  private var sayings: [ReportBlock] {
    content.sayings.isEmpty
      ? [] : [.list(content.sayings.map { line([head($0), text(of: $0)], of: $0) })]
  }

  /// What residents do, what municipality and police do, and others, by party and date.
  private var doing: [ReportBlock] {
    let open = content.tasks.filter { !$0.isDone }
    var blocks: [ReportBlock] = []
    for side in ReportTask.Side.allCases {
      let tasks = open.filter { $0.side == side }
      if tasks.isEmpty { continue }
      let heading = said.doing(side, content.audience)
      blocks += [.heading(heading, level: 2), .table(table(of: tasks, heading))]
    }
    return blocks
  }

  private func table(of tasks: [ReportTask], _ caption: String) -> ReportTable {
    ReportTable(
      caption: caption, header: said.taskColumns, columns: [.number, .place, .text, .party, .day],
      rows: tasks.map { task in
        let party = task.party ?? said.nobody
        return ReportTable.Row(
          cells: [
            task.number, task.place, task.text,
            task.isProposed ? said.proposed(party) : party,
            task.due.map(day) ?? said.noDay,
          ], finding: task.finding)
      })
  }

  private var advice: [ReportBlock] {
    content.advice.isEmpty ? [] : [.list(content.advice.map { ReportLine($0) })]
  }

  // What was found

  private var findings: ReportBlock {
    if content.findings.isEmpty { return .paragraph(said.nothingFound) }
    return .table(
      ReportTable(
        caption: words.exports.caption,
        header: said.handbookColumns + own.map { words.fields[.own($0.name)] },
        columns: [.number, .fact, .place, .text, .party, .fact, .day]
          + own.map { _ in ReportTable.Column.fact },
        rows: content.findings.map { finding in
          ReportTable.Row(
            cells: [
              finding.number.map(String.init) ?? finding.id, registered(finding),
              finding.place ?? "", description(of: finding), finding.responsible ?? "",
              finding.followUp ?? "", standing(of: finding),
            ] + own.map { cell($0, of: finding) }, finding: finding.name)
        }))
  }

  /// The workspace's own fields that any finding has a value in.
  private var own: [OwnField] {
    guard content.audience == .internal else { return [] }
    return words.own.all.filter { field in
      content.findings.contains { $0.values[field.name.rawValue] != nil }
    }
  }

  private func cell(_ field: OwnField, of finding: Finding) -> String {
    guard let value = finding.values[field.name.rawValue] else { return "" }
    if let text = value.string {
      if let code = field.codes.first(where: { $0.code == text }) { return code.word }
      return Day(iso: text).map(day) ?? text
    }
    if let number = value.integer { return "\(number)" }
    return value == .bool(true) ? said.yes : value == .bool(false) ? said.no : ""
  }

  /// Blank where nobody wrote when.
  private func registered(_ finding: Finding) -> String {
    guard let code = finding.values.text(FindingField.timeOfDay),
      code != TimeOfDay.unknown.rawValue
    else { return "" }
    return words.codes.word(code, in: .timeOfDay)
  }

  /// What was seen, and of what is declined why; where nobody wrote it, the title.
  private func description(of finding: Finding) -> String {
    let text = text(of: finding)
    let said = text.isEmpty ? self.said.noText : text
    guard finding.state == .declined, let reason = finding.reason else { return said }
    let code =
      reason.code.flatMap(ReasonCode.init).map {
        words.codes.reason($0, for: content.audience)
      } ?? ""
    let why = [code, reason.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    return why.isEmpty ? said : "\(said)\n\(why)"
  }

  /// How far it is, and until when.
  private func standing(of finding: Finding) -> String {
    let state = words.codes.state(finding.state, for: content.audience)
    guard finding.isOpen, let due = finding.due else { return state }
    return "\(state)\n\(day(due))"
  }

  package func text(of finding: Finding) -> String {
    finding.observation.isEmpty ? finding.title : finding.observation
  }

  // The walk before

  private var since: [ReportBlock] {
    guard let since = content.since else { return [] }
    var blocks: [ReportBlock] = []
    for (heading, findings) in [
      (said.doneSince(since.done.count), since.done),
      (said.missing(since.missing.count), since.missing), (said.new(since.new.count), since.new),
    ] {
      blocks.append(.heading(heading, level: 3))
      blocks.append(
        findings.isEmpty
          ? .paragraph(said.none)
          : .list(
            findings.map { finding in
              let seen = since.verdicts[finding.name]
                .map { " (\(said.seenAgain(words.codes.revisitVerdict($0))))" }
              return line([head(finding), text(of: finding) + (seen ?? "")], of: finding)
            }))
    }
    return blocks
  }

  package func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return words.dates.day(year, month, number)
  }
}

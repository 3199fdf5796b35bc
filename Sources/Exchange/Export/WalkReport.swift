import CaseModel
import Language
import Wording

/// The report of a walk for its readers (DOMAIN B7, 1 and 2): about the walk, what makes the area
/// safe first, then what was found and what is done about it, and what residents can do themselves.
package struct WalkReport: Sendable {
  /// A finding as these readers may read it.
  package struct Row: Sendable {
    package let finding: Finding
    package let place: String
    package let text: String
    package let actions: [String]
  }

  package let walk: Walk
  package let context: ExportContext
  /// What makes people feel safe.
  package let positives: [Row]
  package let findings: [Row]
  /// Each once, in the findings' order.
  package let advice: [String]
  /// Findings that have no text these readers may have.
  package let leftOut: Int
  /// Findings something was taken out of.
  package let withheld: Int

  /// - Parameter findings: those of the walk, in the order they are to stand.
  package init(of walk: Walk, _ findings: [Finding], _ context: ExportContext) {
    self.walk = walk
    self.context = context
    var rows: [Row] = []
    var leftOut = 0
    var withheld = 0
    var advice: [String] = []
    for finding in findings where finding.state != .withdrawn && finding.state != .duplicate {
      // Residents get what somebody has written or said they may read, and nothing made of the
      // internal text.
      if context.audience == .residents, !Self.isPublic(finding) {
        leftOut += 1
        continue
      }
      let open = DisclosedText(finding, for: context.audience)
      if open.isWithheld { withheld += 1 }
      rows.append(
        Row(finding: finding, place: open.place, text: open.text, actions: open.actions))
      let written = finding.values.text(FindingField.advice) ?? ""
      let safe = context.audience == .internal ? written : PublicTextFilter.coarsened(written)
      if !safe.isEmpty, !advice.contains(safe) { advice.append(safe) }
    }
    positives = rows.filter { $0.finding.kind == .positive }
    self.findings = rows.filter { $0.finding.kind != .positive }
    self.advice = advice
    self.leftOut = leftOut
    self.withheld = withheld
  }

  private static func isPublic(_ finding: Finding) -> Bool {
    finding.values.text(FindingField.publicText)?.isEmpty == false
      || finding.values.code(FindingField.sensitivity, Sensitivity.self) == .public
  }

  private var words: Words { context.words }

  package var page: PrintedPage {
    let report = words.exports.report
    var page = PrintedPage(
      title: report.title(walk.name),
      head: words.exports.head(
        context.headLine, day(context.today), positives.count + findings.count),
      language: context.language)
    page.sections = [aboutWalk]
    if !positives.isEmpty {
      var section = PrintedPage.Section(report.positives)
      section.sentences = positives.map { row in
        [row.place, row.text].filter { !$0.isEmpty }.joined(separator: ": ")
      }
      page.sections.append(section)
    }
    page.sections.append(foundSection)
    if !advice.isEmpty {
      var section = PrintedPage.Section(report.advice)
      section.sentences = advice
      page.sections.append(section)
    }
    return page
  }

  private var aboutWalk: PrintedPage.Section {
    var section = PrintedPage.Section(words.exports.report.aboutWalk)
    var facts: [String] = []
    func add(_ field: WalkField, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      facts.append("\(words.fields[field]): \(value)")
    }
    let values = walk.values
    add(.date, walk.date.map { Day(iso: $0.description).map(day) ?? $0.description })
    let hours = [WalkField.startTime, .endTime].map { values.text($0) ?? "" }
    add(.timeOfDay, values.text(WalkField.timeOfDay).map { words.codes.word($0, in: .timeOfDay) })
    if hours != ["", ""] { facts.append(words.exports.report.hours(hours[0], hours[1])) }
    add(.area, walk.area)
    add(.occasion, values.text(WalkField.occasion).map { words.codes.word($0, in: .occasion) })
    // A meeting place may be somebody's home, and leaders are persons: for those who work with it.
    if context.audience == .internal || context.audience == .partners {
      add(.meetingPlace, values.text(WalkField.meetingPlace))
      add(.leader, values.text(WalkField.leader))
      add(.noteTaker, values.text(WalkField.noteTaker))
    }
    let route = values.text(WalkField.route) ?? ""
    add(.route, context.audience == .internal ? route : PublicTextFilter.coarsened(route))
    add(.weather, values.text(WalkField.weather))
    if let count = values.integer(WalkField.participants) {
      facts.append(words.exports.report.participants(count))
    }
    add(.followUpResponsible, values.text(WalkField.followUpResponsible))
    add(.followUpMeeting, values.day(WalkField.followUpMeeting).map(day))
    section.sentences = facts
    return section
  }

  private var foundSection: PrintedPage.Section {
    let report = words.exports.report
    var section = PrintedPage.Section(report.findings)
    if findings.isEmpty { section.sentences.append(report.nothingFound) }
    if leftOut > 0 { section.sentences.append(report.leftOut(leftOut)) }
    if withheld > 0 { section.sentences.append(report.withheld(withheld)) }
    section.header = report.columns
    section.rows = findings.map { row in
      let finding = row.finding
      return [
        finding.number.map(String.init) ?? finding.id, row.place, row.text, done(of: row),
        finding.responsible ?? "", finding.isOpen ? finding.due.map(day) ?? "" : "",
        words.codes.state(finding.state, for: context.audience),
      ]
    }
    return section
  }

  /// What is done about it; of what is declined, why not, which residents may read.
  private func done(of row: Row) -> String {
    if row.finding.state == .declined, let reason = row.finding.reason {
      let code =
        reason.code.flatMap(ReasonCode.init).map {
          words.codes.reason($0, for: context.audience)
        } ?? ""
      return [code, reason.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    return EntryList.joined(row.actions)
  }

  private func day(_ day: Day) -> String {
    let (year, month, day) = day.civil
    return words.dates.day(year, month, day)
  }
}

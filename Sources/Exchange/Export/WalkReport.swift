import CaseModel
import Language
import Wording

/// The report of a walk for its readers (DOMAIN B7, 1 and 2): about the walk, what makes the area
/// safe first, then what was found and what is done about it, and what residents can do themselves.
package struct WalkReport: Sendable {
  package let walk: Walk
  package let context: ExportContext
  private let discloser: Discloser
  /// What makes people feel safe.
  package let positives: [Finding]
  package let findings: [Finding]
  /// Each once, in the findings' order.
  package let advice: [String]
  /// The findings as these readers may read them.
  package let edition: AudienceEdition
  /// What points at somebody in the findings and in what is said of the walk.
  package let held: [HeldBack]

  /// - Parameters:
  ///   - findings: those of the walk, in the order they are to stand.
  ///   - discloser: for the context's readers.
  package init(
    of walk: Walk, _ findings: [Finding], _ context: ExportContext, by discloser: Discloser
  ) {
    self.walk = walk
    self.discloser = discloser
    let standing = findings.filter { $0.state != .withdrawn && $0.state != .duplicate }
    edition = AudienceEdition(standing, by: discloser)
    var context = context
    context.audience = discloser.reader.audience
    context.kept = context.words.exports.edition.kept(edition)
    self.context = context
    let rows = edition.findings.map(\.finding)
    var advice: [String] = []
    for finding in rows {
      let written = finding.values.text(FindingField.advice) ?? ""
      if !written.isEmpty, !advice.contains(written) { advice.append(written) }
    }
    positives = rows.filter { $0.kind == .positive }
    self.findings = rows.filter { $0.kind != .positive }
    self.advice = advice
    let told: [WalkField] = [.name, .route, .weather]
    held =
      edition.held
      + told.flatMap { field in
        discloser.points(in: walk.values.text(field) ?? "").map {
          HeldBack(finding: "", id: walk.name, field: .walk(field), $0)
        }
      }
  }

  private var words: Words { context.words }

  package var page: PrintedPage {
    let report = words.exports.report
    var page = PrintedPage(
      title: report.title(walk.name),
      head: words.exports.head(
        context.headLine, day(context.today), positives.count + findings.count),
      language: context.language)
    page.letterhead = context.letterhead.line(words)
    page.edition = context.audienceLine
    page.sections = [aboutWalk]
    if !positives.isEmpty {
      var section = PrintedPage.Section(report.positives)
      section.sentences = positives.map { finding in
        [finding.place ?? "", text(of: finding)].filter { !$0.isEmpty }.joined(separator: ": ")
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
    add(.route, values.text(WalkField.route))
    add(.weather, values.text(WalkField.weather))
    if let count = values.integer(WalkField.participants) {
      facts.append(words.exports.report.participants(count))
    }
    add(.followUpResponsible, discloser.named(values.text(WalkField.followUpResponsible)))
    add(.followUpMeeting, values.day(WalkField.followUpMeeting).map(day))
    section.sentences = facts
    return section
  }

  private var foundSection: PrintedPage.Section {
    let report = words.exports.report
    var section = PrintedPage.Section(report.findings)
    if findings.isEmpty { section.sentences.append(report.nothingFound) }
    let own = OwnColumns(of: findings, context)
    section.header = report.columns + own.header
    section.rows = findings.map { finding in
      [
        finding.number.map(String.init) ?? finding.id, finding.place ?? "", text(of: finding),
        done(of: finding), finding.responsible ?? "",
        finding.isOpen ? finding.due.map(day) ?? "" : "",
        words.codes.state(finding.state, for: context.audience),
      ] + own.cells(finding)
    }
    return section
  }

  /// What is done about it; of what is declined, why not, which residents may read.
  private func done(of finding: Finding) -> String {
    if finding.state == .declined, let reason = finding.reason {
      let code =
        reason.code.flatMap(ReasonCode.init).map {
          words.codes.reason($0, for: context.audience)
        } ?? ""
      return [code, reason.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    return EntryList.joined(finding.openActions.compactMap(\.text))
  }

  /// What was seen; where nobody wrote it, the title.
  package func text(of finding: Finding) -> String {
    finding.observation.isEmpty ? finding.title : finding.observation
  }

  private func day(_ day: Day) -> String {
    let (year, month, day) = day.civil
    return words.dates.day(year, month, day)
  }
}

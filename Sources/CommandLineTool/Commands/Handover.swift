import AppCore
import CaseModel
import ChangeLog
import Exchange
import Wording

extension CommandRun {
  /// `handover [-o FILE]`: a page of everything open for whoever takes over, as Markdown or HTML.
  mutating func handover() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let things = caseFile.things(of: .finding)
    let promises = caseFile.promises(of: things, withWalks: true, on: today)
    let open = things.filter { caseFile.plainFinding(at: $0).isOpen }.map(caseFile.finding(at:))
    let context = ExportContext(
      language: words.language, today: today, workspace: caseFile.facts.name,
      pastDay: pastDay)
    let (year, month, day) = today.civil
    var page = PrintedPage(
      title: words.promises.handoverTitle(caseFile.facts.name),
      head: "\(context.headLine) \(words.dates.day(year, month, day))",
      language: words.language)
    page.sections = [
      attentionSection(things, in: caseFile), promiseSection(promises),
      partySection(open, in: caseFile), openSection(open),
      deviceSection(in: caseFile, drafts: try remembered(of: session).drafts),
    ]
    let file = outputFile
    let isHTML = file.map { $0.lowercased().hasSuffix(".html") || $0.hasSuffix(".htm") } ?? false
    let bytes = isHTML ? page.html() : page.markdown()
    if let file {
      let path = try write(bytes, to: file)
      say(words.promises.handoverWritten(promises.count, open.count, path))
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    finishReading(session)
  }

  private func attentionSection(
    _ things: [ThingIndex], in caseFile: CaseFile
  ) -> PrintedPage.Section {
    let limits = caseFile.attentionLimits
    var counts = AttentionIndex(caseFile, limits: limits).counts(on: today)
    for line in AttentionIndex.walkLines(in: caseFile, limits: limits, on: today) {
      counts[line.reason, default: 0] += 1
    }
    var section = PrintedPage.Section(words.attention.title)
    section.sentences =
      [words.promises.handoverIntroduction]
      + AttentionReason.allCases.compactMap { reason in
        counts[reason].map { "\(words.attention.headings[reason.rawValue] ?? ""): \($0)" }
      }
    return section
  }

  private func promiseSection(_ promises: [Promise]) -> PrintedPage.Section {
    let columns = words.promises.columns
    let shown = FieldText(words: words)
    var section = PrintedPage.Section(words.promises.title)
    if promises.isEmpty { section.sentences = [words.promises.nothing] }
    section.header = [columns.day, columns.kind, columns.who, columns.about, columns.what]
    section.rows = promises.map { promise in
      [
        promise.on.map { shown.day($0.description) } ?? "",
        words.promises.kinds[promise.kind.rawValue] ?? promise.kind.rawValue,
        promise.by ?? words.promises.nobody, "\(promise.subject) \(promise.id)", promise.words,
      ]
    }
    return section
  }

  private func partySection(_ open: [Finding], in caseFile: CaseFile) -> PrintedPage.Section {
    let columns = words.promises.partyColumns
    var contacts: [String: String] = [:]
    for party in caseFile.parties {
      let fields: [PartyField] = [.contact, .phone, .email]
      contacts[SearchKey.name(party.name)] =
        fields.compactMap { party.values.text($0) }.joined(separator: ", ")
    }
    var section = PrintedPage.Section(words.promises.partiesHeading)
    section.header = [columns.name, columns.open, columns.overdue, columns.contact]
    let groups = Dictionary(grouping: open) { $0.responsible ?? "" }
    section.rows = groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      party, findings in
      [
        party.isEmpty ? words.promises.nobody : party, String(findings.count),
        String(findings.count { $0.isOverdue(on: today) }),
        contacts[SearchKey.name(party)] ?? "",
      ]
    }
    return section
  }

  private func openSection(_ open: [Finding]) -> PrintedPage.Section {
    let fields: [FindingField] = [
      .id, .number, .place, .title, .responsible, .followUp, .due, .state,
    ]
    let shown = FieldText(words: words)
    var section = PrintedPage.Section("\(words.promises.openFindings) (\(open.count))")
    section.header = fields.map { label($0) }
    section.rows = open.map { finding in fields.map { shown.text(finding, $0) } }
    return section
  }

  private func deviceSection(in caseFile: CaseFile, drafts: Int) -> PrintedPage.Section {
    var section = PrintedPage.Section(words.promises.devicesHeading)
    let shown = FieldText(words: words)
    section.sentences = caseFile.lastActs.map { act in
      words.promises.lastWrote(act.device, shown.day(act.wallTime.moment.day.description))
    }
    if drafts > 0 { section.sentences.append(words.promises.draftsLeft(drafts)) }
    return section
  }
}

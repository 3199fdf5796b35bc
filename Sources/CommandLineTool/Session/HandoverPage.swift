import CaseModel
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

/// A handover as a page that leaves the program: what the screen shows, with every promise and
/// every open finding whole.
package struct HandoverPage {
  let handover: Handover
  let caseFile: CaseFile
  private let discloser: Discloser
  /// All that is open, as the readers may read it.
  package let edition: AudienceEdition
  let words: Words
  let today: Day
  /// The day in the past it tells of; empty for now.
  let pastDay: String

  package init(
    _ handover: Handover, in caseFile: CaseFile, for audience: Audience = .internal, words: Words,
    today: Day, pastDay: String = ""
  ) {
    discloser = caseFile.discloser(for: Reader(audience), of: handover.open)
    edition = AudienceEdition(
      handover.open.lazy.map { caseFile.finding(at: $0) }, by: discloser)
    self.handover = handover
    self.caseFile = caseFile
    self.words = words
    self.today = today
    self.pastDay = pastDay
  }

  package var page: PrintedPage {
    var context = ExportContext(
      language: words.language, today: today, audience: discloser.reader.audience,
      workspace: caseFile.facts.name, pastDay: pastDay, own: words.own,
      caseNumber: caseFile.caseNumbers(of: edition.findings.map(\.finding)))
    context.kept = words.exports.edition.kept(edition)
    var page = PrintedPage(
      title: words.promises.handoverTitle(caseFile.facts.name),
      head: "\(context.headLine) \(FieldText(words: words).day(today.description))",
      language: words.language)
    page.sections = [
      attention, promises,
      shares(words.promises.partiesHeading, handover.responsible),
      shares(words.promises.followUpHeading, handover.followUp), open,
    ]
    // Which machines have written, and what is left on them, is for us.
    if discloser.reader.audience == .internal { page.sections.append(devices) }
    return page
  }

  private var attention: PrintedPage.Section {
    var section = PrintedPage.Section(words.attention.title)
    section.sentences =
      [words.promises.handoverIntroduction]
      + AttentionReason.allCases.compactMap { reason in
        handover.attention[reason].map {
          "\(words.attention.heading(reason)): \($0)"
        }
      }
    return section
  }

  private var promises: PrintedPage.Section {
    let columns = words.promises.columns
    let shown = FieldText(words: words)
    var section = PrintedPage.Section(words.promises.title)
    let told = toldPromises
    if told.isEmpty { section.sentences = [words.promises.nothing] }
    section.header = [columns.day, columns.kind, columns.who, columns.about, columns.what]
    section.rows = told.sorted(by: Promise.precedes).map { promise in
      [
        promise.on.map { shown.day($0.description) } ?? "",
        words.promises.kind(promise.kind),
        promise.by ?? words.promises.nobody,
        [promise.subject, promise.id].filter { !$0.isEmpty }.joined(separator: " "),
        words.promiseText(promise),
      ]
    }
    return section
  }

  /// What was promised, in words these readers may read.
  private var toldPromises: [Promise] {
    if discloser.reader.audience.readsInternalText {
      return handover.promises.filter { promise in
        RecordName(promise.record).flatMap { caseFile.record(named: $0) }
          .map { caseFile.limitation(of: $0) == nil } ?? true
      }
    }
    return edition.findings.flatMap { $0.finding.promises }
  }

  private func shares(_ heading: String, _ shares: [Handover.Share]) -> PrintedPage.Section {
    let columns = words.promises.partyColumns
    var section = PrintedPage.Section(heading)
    section.header = [columns.name, columns.open, columns.overdue, columns.contact]
    let tellsContacts = discloser.reader.audience.readsInternalText
    section.rows = shares.compactMap { share in
      let named = discloser.named(share.party)
      if share.party != nil, named == nil { return nil }
      return [
        named ?? words.promises.nobody, String(share.open), String(share.overdue),
        tellsContacts ? share.contact : "",
      ]
    }
    return section
  }

  private var open: PrintedPage.Section {
    let fields: [FindingField] = [
      .id, .number, .place, .title, .responsible, .followUp, .due, .state,
    ]
    let shown = FieldText(words: words)
    var section = PrintedPage.Section("\(words.promises.openFindings) (\(edition.findings.count))")
    section.header = fields.map { words.fields[$0] }
    section.rows = edition.findings.map { open in
      fields.map { shown.text(open.finding, $0) }
    }
    return section
  }

  private var devices: PrintedPage.Section {
    var section = PrintedPage.Section(words.promises.devicesHeading)
    section.sentences = handover.devices.map { act in
      words.promises.lastWrote(
        act.device, FieldText(words: words).day(act.wallTime.moment.day.description))
    }
    if handover.drafts > 0 {
      section.sentences.append(words.promises.draftsLeft(handover.drafts))
    }
    return section
  }
}

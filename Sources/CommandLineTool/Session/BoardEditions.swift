import CaseModel
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

/// What leaves by the board's own ways, as bytes: the board writes them, and a test reads them for
/// every reader.
extension AppState {
  /// A page to print for its readers.
  package func page(of edition: AudienceEdition, for job: PrintJob) -> [UInt8] {
    switch job.content {
    case .findings:
      ExportFormat.named("html")?.bytes(
        of: edition,
        editionContext(
          for: job.audience,
          of: shown.caseFile.caseNumbers(of: edition.findings.map(\.finding)))) ?? []
    case .handover: handoverPage(for: job.audience).html()
    }
  }

  /// A list on the screen as a page, which is for us.
  package func page(ofRows rows: [[String]], title: String) -> PrintedPage {
    var page = PrintedPage(
      title: title, head: editionContext(for: .internal).headLine, language: sitting.language)
    var section = PrintedPage.Section("")
    section.rows = rows.filter { row in row.contains { !$0.isEmpty } }
    page.sections = [section]
    return page
  }

  /// What is known besides the findings of a page that is printed here.
  package func editionContext(
    for audience: Audience, of caseNumber: String? = nil
  ) -> ExportContext {
    var context = ExportContext(
      language: sitting.language, today: today, audience: audience,
      workspace: shown.caseFile.facts.name, walks: shown.caseFile.walks, pastDay: pastText,
      own: words.own,
      caseNumber: caseNumber ?? shown.caseFile.facts.values.text(WorkspaceField.caseNumber))
    context.letterhead = shown.caseFile.letterhead(from: sitting.who.writer ?? "")
    return context
  }

  /// What whoever takes over needs.
  package func handoverPage(for audience: Audience) -> PrintedPage {
    let caseFile = shown.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.records(of: .finding), withWalks: true, on: today),
      today: today, drafts: sitting.workspace.drafts.count)
    var page = HandoverPage(
      handover, in: caseFile, for: audience, words: words, today: today, pastDay: pastText
    ).page
    page.letterhead = editionContext(for: audience).letterhead.line(words)
    return page
  }
}

extension ChaseDelivery {
  /// A list as it leaves: into the clipboard, or into a file of that name.
  package enum Written: Sendable {
    case clipboard(String)
    case file(name: String, bytes: [UInt8])
  }

  package func written(in words: Words, workspace: String, at now: Moment) -> Written {
    let mail = ChaseMail(list, to: address, words.language, workspace: workspace, at: now)
    let stem =
      "\(words.chase.fileName(isFirst: list.edition <= 1))-\(list.id ?? list.on.description)"
    func file(_ format: ChaseFormat) -> Written {
      .file(
        name: "\(stem).\(format.fileExtension)",
        bytes: format.bytes(of: list, words.language, workspace: workspace))
    }
    return switch way {
    case .clipboard:
      .clipboard(
        String(
          decoding: ChaseFormat.text.bytes(of: list, words.language, workspace: workspace),
          as: UTF8.self))
    case .link: .clipboard(mail.link)
    case .mail: .file(name: "\(stem).eml", bytes: mail.message)
    case .xlsx: file(.xlsx)
    case .csv: file(.csv)
    case .html: file(.html)
    case .markdown: file(.markdown)
    case .text: file(.text)
    }
  }
}

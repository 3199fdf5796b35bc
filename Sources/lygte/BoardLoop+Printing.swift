import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import Exchange
import Language
import OtherPrograms
import Screens
import Wording

extension BoardLoop {
  /// Writes a page to print to the file that was asked for.
  func write(_ page: PageToWrite, to path: String) {
    switch page {
    case .page(let job):
      let edition = state.edition(of: job)
      switch job.content {
      case .findings: printFindings(edition, to: path)
      case .handover: printHandover(for: job.audience, edition, to: path)
      }
    case .rows(let title, let rows): printRows(rows, title: title, to: path)
    }
  }

  private func printFindings(_ edition: AudienceEdition, to path: String) {
    var context = ExportContext(
      language: state.sitting.language, today: state.today, audience: edition.reader.audience,
      workspace: state.shown.caseFile.facts.name,
      walks: state.shown.caseFile.walks, pastDay: state.pastText,
      own: state.words.own)
    context.letterhead = letterhead
    let words = state.words
    let bytes: [UInt8]
    if path.lowercased().hasSuffix(".docx") {
      let title = words.exports.heading(context.workspace)
      bytes = ListPage.page(title: title, of: edition, context).document()
    } else if let format = ExportFormat.named("html") {
      bytes = format.bytes(of: edition, context)
    } else {
      return
    }
    write(bytes, to: path) { place in
      told(words.board.printed(edition.findings.count, place), edition)
    }
  }

  private var letterhead: Letterhead {
    state.shown.caseFile.letterhead(from: state.sitting.who.writer ?? "")
  }

  /// What is said of a page: where it lies, for whom it is, and what was kept.
  private func told(_ sentence: String, _ edition: AudienceEdition) -> String {
    let said = state.words.exports.edition
    var kept = said.kept(edition)
    if edition.lackingText > 0 { kept.append(said.whereToWrite(PublicTextsKey.key)) }
    let audience = state.words.exports.audience(edition.reader.audience)
    return sentence + " " + said.printedFor(audience, kept)
  }

  /// Writes a list as a page to print.
  private func printRows(_ rows: [[String]], title: String, to path: String) {
    let context = ExportContext(
      language: state.sitting.language, today: state.today,
      workspace: state.shown.caseFile.facts.name, pastDay: state.pastText,
      own: state.words.own)
    var page = PrintedPage(
      title: title, head: context.headLine, language: state.sitting.language)
    var section = PrintedPage.Section("")
    section.rows = rows.filter { row in row.contains { !$0.isEmpty } }
    page.sections = [section]
    let words = state.words
    write(bytes(of: page, path), to: path) { words.board.listPrinted($0) }
  }

  /// Writes what whoever takes over needs as a page to print.
  private func printHandover(
    for audience: Audience, _ edition: AudienceEdition, to path: String
  ) {
    let caseFile = state.shown.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.records(of: .finding), withWalks: true, on: state.today),
      today: state.today, drafts: state.sitting.workspace.drafts.count)
    var page = HandoverPage(
      handover, in: caseFile, for: audience, words: state.words, today: state.today,
      pastDay: state.pastText
    ).page
    page.letterhead = letterhead.line(state.words)
    let words = state.words
    write(bytes(of: page, path), to: path) { place in
      told(words.promises.handoverPrinted(place), edition)
    }
  }

  private func bytes(of page: PrintedPage, _ path: String) -> [UInt8] {
    let name = path.lowercased()
    if name.hasSuffix(".docx") { return page.document() }
    return name.hasSuffix(".md") ? page.markdown() : page.html()
  }

  /// Writes a page beside those of earlier, says where it lies, and opens it where there is a desktop.
  private func write(_ bytes: [UInt8], to path: String, said: (String) -> String) {
    let whole = world.absolute(path)
    let name = FilePath.name(of: whole)
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ".html"
    let stem = name.contains(".") ? String(whole.dropLast(ending.count)) : whole
    var random = SystemRandomNumberGenerator()
    do throws(FileProblem) {
      let files = POSIXFileSystem()
      var file = stem + ending
      var number = 2
      // What lies there stays.
      while try files.facts(at: file) != nil {
        file = "\(stem)-\(number)\(ending)"
        number += 1
      }
      try AtomicFile(files).replace(
        file, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      let isOpened = DesktopOpener(ProgramRunner(environment: world.variables)).open(file)
      let opened = isOpened ? " " + state.words.exports.edition.opened : ""
      send(.told(said(world.abbreviated(file)) + opened, .done))
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
    }
  }
}

import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import Exchange
import Language
import Screens
import Wording

extension BoardLoop {
  /// Reads a table's file and shows what taking it in would do.
  func readTable(_ path: String) {
    do throws(FileProblem) {
      if let size = try POSIXFileSystem().facts(at: path)?.size, let sentence = tooLarge(size) {
        send(.told("\(FilePath.name(of: path)): \(sentence)", .warning))
        return
      }
      guard let bytes = try POSIXFileSystem().contents(of: path) else {
        send(.told(state.words.program.noFile(path), .warning))
        return
      }
      readTable(bytes, name: FilePath.name(of: path))
    } catch {
      send(.told(sentence(StorageError.unreadable(error)), .warning))
    }
  }

  private func tooLarge(_ size: Int) -> String? {
    do throws(ImportError) {
      try Importer.requireSize(size)
      return nil
    } catch {
      return error.sentence(in: state.words)
    }
  }

  /// - Parameter name: the file's name, or empty for what was pasted.
  func readTable(_ bytes: [UInt8], name: String) {
    let words = state.words
    // A list of ours that comes back is no table of new findings.
    do throws(ImportError) {
      if let list = try ReturnedReader.list(bytes) { return send(.returnedRead(list)) }
      let preview = try Importer.preview(
        bytes: bytes, fileName: name, today: state.today, own: words.own,
        language: state.sitting.language)
      var random = state.sitting.random
      let plan = ImportPlan(
        rows: preview.rows, in: state.shown.caseFile, identifiers: state.shown.indexes.identifiers,
        random: &random)
      state.sitting.random = random
      var lines = [words.program.tableRead(name, preview.layout(in: words)), ""]
      lines += preview.columns.map { $0.sentence(in: words) }
      lines.append("")
      lines += preview.notices.map { $0.sentence(in: words) }
      lines += preview.refused.prefix(20).map {
        words.program.rowRefused($0.place(in: words), $0.reason.sentence(in: words))
      }
      let said = words.exports.edition
      if plan.civilNumbers > 0 { lines.append(said.masked(plan.civilNumbers)) }
      if plan.rowsPointing > 0 { lines.append(said.rowsPointing(plan.rowsPointing)) }
      lines.append(
        words.program.tableCounts(
          preview.read, plan.made.count, plan.skipped.count, preview.refused.count))
      send(.importRead(ImportReading(lines: lines, draft: plan.draft, made: plan.made.count)))
    } catch {
      let place = name.isEmpty ? "" : "\(FilePath.name(of: name)): "
      send(.told(place + error.sentence(in: words), .warning))
    }
  }

  /// Writes a page to print for its readers, into the folder the program was started in.
  func print(_ job: PrintJob) {
    let edition = state.edition(of: job)
    switch job.content {
    case .findings: printFindings(edition)
    case .handover: printHandover(for: job.audience, edition)
    }
  }

  private func printFindings(_ edition: AudienceEdition) {
    guard let format = ExportFormat.named("html") else { return }
    let context = ExportContext(
      language: state.sitting.language, today: state.today, audience: edition.reader.audience,
      workspace: state.shown.caseFile.facts.name,
      walks: state.shown.caseFile.walks, pastDay: state.pastText,
      own: state.words.own)
    if let path = writePage(format.bytes(of: edition, context), stem: "lygte-\(state.today)") {
      told(state.words.board.printed(edition.findings.count, path), edition)
    }
  }

  /// Says where a page lies, for whom it is, and what was kept.
  private func told(_ sentence: String, _ edition: AudienceEdition) {
    let said = state.words.exports.edition
    var kept = said.kept(edition)
    if edition.lackingText > 0 { kept.append(said.whereToWrite(PublicTextsKey.key)) }
    let audience = state.words.exports.audience(edition.reader.audience)
    send(.told(sentence + " " + said.printedFor(audience, kept), .done))
  }

  /// Writes a list as a page to print.
  func printRows(_ rows: [[String]], title: String) {
    let context = ExportContext(
      language: state.sitting.language, today: state.today,
      workspace: state.shown.caseFile.facts.name, pastDay: state.pastText,
      own: state.words.own)
    var page = PrintedPage(
      title: title, head: context.headLine, language: state.sitting.language)
    var section = PrintedPage.Section("")
    section.rows = rows
    page.sections = [section]
    if let path = writePage(page.html(), stem: "lygte-\(state.today)") {
      send(.told(state.words.board.listPrinted(path), .done))
    }
  }

  /// Writes what whoever takes over needs as a page to print.
  private func printHandover(for audience: Audience, _ edition: AudienceEdition) {
    let caseFile = state.shown.caseFile
    let handover = Handover(
      caseFile, index: AttentionIndex(caseFile, limits: caseFile.attentionLimits),
      promises: caseFile.promises(
        of: caseFile.records(of: .finding), withWalks: true, on: state.today),
      today: state.today, drafts: state.sitting.workspace.drafts.count)
    let page = HandoverPage(
      handover, in: caseFile, for: audience, words: state.words, today: state.today,
      pastDay: state.pastText
    ).page
    if let path = writePage(page.html(), stem: "\(state.words.promises.fileName)-\(state.today)") {
      told(state.words.promises.handoverPrinted(path), edition)
    }
  }

  /// Writes a page into the folder the program was started in, beside those of earlier.
  /// - Returns: where it lies, or nil after saying why it could not be written.
  private func writePage(_ bytes: [UInt8], stem: String) -> String? {
    let stem = "\(world.currentFolder)/\(stem)"
    var random = SystemRandomNumberGenerator()
    do throws(FileProblem) {
      let files = POSIXFileSystem()
      var path = "\(stem).html"
      var number = 2
      // A print of earlier today stays.
      while try files.facts(at: path) != nil {
        path = "\(stem)-\(number).html"
        number += 1
      }
      try AtomicFile(files).replace(
        path, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      return world.abbreviated(path)
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
      return nil
    }
  }
}

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
    let bytes = state.page(of: edition, for: job)
    switch job.content {
    case .findings:
      if let path = writePage(bytes, stem: "lygte-\(state.today)") {
        told(state.words.board.printed(edition.findings.count, path), edition)
      }
    case .handover:
      if let path = writePage(bytes, stem: "\(state.words.promises.fileName)-\(state.today)") {
        told(state.words.promises.handoverPrinted(path), edition)
      }
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
    if let path = writePage(state.page(ofRows: rows, title: title), stem: "lygte-\(state.today)") {
      send(.told(state.words.board.listPrinted(path), .done))
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

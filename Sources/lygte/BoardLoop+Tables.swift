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
  /// Reads a table's file, or files of phones, and shows what taking them in would do.
  ///
  /// - Parameter typed: the path as it was typed: of a file, of a folder with files of phones, or
  ///   several such files with a blank between.
  func readTable(_ typed: String) {
    if let files = phoneFiles(typed) { return readPhones(files) }
    let path = world.absolute(typed)
    do throws(FileProblem) {
      if let size = try POSIXFileSystem().facts(at: path)?.size, let sentence = tooLarge(size) {
        send(.told("\(FilePath.name(of: path)): \(sentence)", .warning))
        return
      }
      guard let bytes = try POSIXFileSystem().contents(of: path) else {
        send(.told(state.words.program.noFile(path), .warning))
        return
      }
      let name = FilePath.name(of: path)
      if PhoneFile.isMeant(bytes, fileName: name) { return readPhones([(name, .success(bytes))]) }
      readTable(bytes, name: name)
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
    comingPhotos = []
    // A list of ours that comes back is no table of new findings.
    do throws(ImportError) {
      let list = try ReturnedReader.list(
        bytes, sendings: state.shown.caseFile.sendings,
        workspace: state.shown.caseFile.facts.name, today: state.today)
      if let list { return send(.returnedRead(list)) }
      if name.isEmpty, !bytes.contains(0x09), bytes.split(separator: 0x0A).count < 2 {
        return send(.told(words.board.pasteNeedsField, .refused))
      }
      let preview = try Importer.preview(
        bytes: bytes, fileName: name, today: state.today, own: words.own,
        language: state.sitting.language)
      var random = state.sitting.random
      let plan = ImportPlan(
        rows: preview.rows, in: state.shown.caseFile, identifiers: state.shown.indexes.identifiers,
        random: &random)
      state.sitting.random = random
      // What was exported and comes back with nothing new in it is looked through cell by cell.
      if plan.made.isEmpty, ReturnedComparison.isExport(preview.rows, in: state.shown.caseFile) {
        return send(.exportedRead(preview.rows))
      }
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
}

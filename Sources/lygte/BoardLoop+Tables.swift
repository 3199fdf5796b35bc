import AppCore
import CaseModel
import CaseStorage
import ChangeLog
import Exchange
import Screens
import Wording

extension BoardLoop {
  /// Reads a table's file and shows what taking it in would do.
  func readTable(_ path: String) {
    do throws(FileProblem) {
      guard let bytes = try POSIXFileSystem().contents(of: path) else {
        send(.told(state.words.program.noFile(path), .warning))
        return
      }
      readTable(bytes, name: FilePath.name(of: path))
    } catch {
      send(.told(sentence("unreadable", [error.path, error.cause]), .warning))
    }
  }

  /// - Parameter name: the file's name, or empty for what was pasted.
  func readTable(_ bytes: [UInt8], name: String) {
    let words = state.words
    // A list of ours that comes back is no table of new findings.
    if let list = ReturnedReader.list(bytes) { return send(.returnedRead(list)) }
    do throws(ImportError) {
      let preview = try Importer.preview(
        bytes: bytes, fileName: name, today: state.today, language: state.language)
      var random = state.random
      let plan = ImportPlan(
        rows: preview.rows, in: state.caseFile, identifiers: state.identifiers, random: &random)
      state.random = random
      var lines = [words.program.tableRead(name, preview.layout(in: words)), ""]
      lines += preview.columns.map { $0.sentence(in: words) }
      lines.append("")
      lines += preview.notices.map { $0.sentence(in: words) }
      lines += preview.refused.prefix(20).map {
        words.program.rowRefused($0.line, $0.reason.sentence(in: words))
      }
      lines.append(
        words.program.tableCounts(
          preview.read, plan.made.count, plan.skipped.count, preview.refused.count))
      send(.importRead(ImportReading(lines: lines, draft: plan.draft, made: plan.made.count)))
    } catch {
      let place = name.isEmpty ? "" : "\(FilePath.name(of: name)): "
      send(.told(place + error.sentence(in: words), .warning))
    }
  }

  /// Writes the shown findings as a page to print, into the folder the program was started in.
  func print(_ things: [ThingIndex]) {
    guard let format = ExportFormat.named("html") else { return }
    let context = ExportContext(
      language: state.language, today: state.today, workspace: state.caseFile.facts.name,
      walks: state.caseFile.walks)
    let bytes = format.write(things.map { state.caseFile.finding(at: $0) }, context)
    let stem = "\(world.currentFolder)/lygte-\(state.today)"
    var random = SystemRandomNumberGenerator()
    do throws(FileProblem) {
      let files = POSIXFileSystem()
      var path = "\(stem).\(format.fileExtension)"
      var number = 2
      // A print of earlier today stays.
      while try files.facts(at: path) != nil {
        path = "\(stem)-\(number).\(format.fileExtension)"
        number += 1
      }
      try AtomicFile(files).replace(
        path, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      send(.told(state.words.board.printed(things.count, world.abbreviated(path)), .done))
    } catch {
      send(.told(sentence("unwritable", [error.path, error.cause]), .warning))
    }
  }
}

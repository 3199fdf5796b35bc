import CaseModel
import CaseStorage
import ChangeLog
import CommandLineTool
import Exchange
import OtherPrograms
import Screens
import Wording

extension BoardLoop {
  /// The page of a report as it goes out, for the log.
  func render(_ walk: RecordIndex, _ audience: Audience, to readers: String) {
    let page = state.reportPage(of: walk, for: audience, namesPictures: true)
    send(
      .reportRendered(
        walk, audience, page: String(decoding: page.html(), as: UTF8.self), to: readers))
  }

  /// Writes a report in the form the file's name says; as a page also a PDF beside it, where a program
  /// of this machine makes one.
  func writeReport(of walk: RecordIndex, for audience: Audience, to path: String) {
    let pictures = pictures(of: state.reportPage(of: walk, for: audience))
    let page = state.reportPage(of: walk, for: audience, pictures: pictures)
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    let format = ReportFormat(named: ending) ?? .html
    let said = state.words.exports.report
    do throws(FileProblem) {
      var written: [String] = []
      var remark = ""
      // What was sent is written as it went out.
      let kept =
        format == .html
        ? state.sentPage(of: walk, for: audience).map {
          ReportPage.filled($0, with: pictures)
        } : nil
      if let bytes = kept.map({ Array($0.utf8) }) ?? page.bytes(as: format) {
        written.append(try writeBeside(bytes, path))
      }
      if format == .html || format == .pdf {
        let printed = PagePrinter(ProgramRunner(environment: world.variables))
          .pdf(of: kept.map { Array($0.utf8) } ?? page.html())
        switch printed {
        case .printed(let pdf):
          let stem =
            format == .pdf || path.contains(".") ? path.dropLast(ending.count + 1) : path[...]
          written.append(try writeBeside(pdf, "\(stem).pdf"))
        case .noProgram: remark = said.noPrinter
        case .failed(let program): remark = said.notPrinted(program)
        }
      }
      guard let first = written.first else { return send(.told(remark, .warning)) }
      let places = written.map { world.abbreviated($0) }
      let isOpened = DesktopOpener(ProgramRunner(environment: world.variables)).open(first)
      let opened = isOpened ? state.words.exports.edition.opened : ""
      let told = [said.written(page.count, places.joined(separator: ", ")), remark, opened]
      send(.told(told.filter { !$0.isEmpty }.joined(separator: " "), .done))
      send(.reportWritten(walk, audience, written.map { FilePath.name(of: $0) }))
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
    }
  }

  private func pictures(of page: ReportPage) -> [String: ReportPage.Picture] {
    guard let workspace else { return [:] }
    return ReportPictures.read(page.files, variables: world.variables) {
      (file) throws(StorageError) in
      try workspace.photo(named: file)
    }
  }
}

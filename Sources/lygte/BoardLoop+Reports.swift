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
    takingTime(state.words.report.writing) { write(walk, audience, path) }
  }

  private func write(_ walk: RecordIndex, _ audience: Audience, _ path: String) {
    let (stem, ending) = split(path)
    let format = ReportFormat(named: String(ending.dropFirst())) ?? .html
    let endings =
      switch format {
      case .html: [ending, ".pdf"]
      case .pdf: [".pdf"]
      default: [ending]
      }
    let made = self.made(walk, audience)
    do throws(FileProblem) {
      var written: [WrittenReport.File] = []
      var remark = ""
      let free = try self.free(stem, endings)
      for ending in endings {
        let (bytes, problem) = made.bytes(
          as: ending == ".pdf" ? .pdf : format, printer, state.words)
        if let bytes { written.append(try put(bytes, free + ending)) }
        if let problem { remark = problem }
      }
      guard let first = written.first else { return send(.told(remark, .warning)) }
      let isOpened = DesktopOpener(ProgramRunner(environment: world.variables)).open(first.path)
      let opened = isOpened ? state.words.exports.edition.opened : ""
      let said = state.words.exports.report
      let told = [said.written(made.page.count, places(written)), remark, opened]
      send(.told(told.filter { !$0.isEmpty }.joined(separator: " "), .done))
      send(
        .reportWritten(walk, audience, WrittenReport(files: written, isDraft: made.page.isDraft)))
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
    }
  }

  /// Writes what was approved over its own drafts; what somebody has changed since stays as it is.
  func rewrite(_ walk: RecordIndex, _ audience: Audience, _ former: WrittenReport) {
    // Its approval may not have been saved.
    guard !state.reportPage(of: walk, for: audience).isDraft else { return }
    takingTime(state.words.report.writing) { writeAgain(walk, audience, former) }
  }

  private func writeAgain(_ walk: RecordIndex, _ audience: Audience, _ former: WrittenReport) {
    let made = self.made(walk, audience)
    let said = state.words.report
    do throws(FileProblem) {
      var files: [WrittenReport.File] = []
      var kept: [WrittenReport.File] = []
      for file in former.files {
        let standing = try POSIXFileSystem().contents(of: file.path)
        let ending = split(file.path).ending
        let format = ReportFormat(named: String(ending.dropFirst())) ?? .html
        if standing.map(digest) == file.digest,
          let bytes = made.bytes(as: format, printer, state.words).bytes
        {
          files.append(try put(bytes, file.path))
        } else {
          kept.append(file)
        }
      }
      let approved = state.words.exports.report.nowApproved(state.words.codes.audience(audience))
      let told = [
        approved, files.isEmpty ? "" : said.writtenAgain(places(files)),
        kept.isEmpty ? "" : said.leftAsTheyAre(kept.map(\.name).joined(separator: ", ")),
      ]
      send(
        .told(
          told.filter { !$0.isEmpty }.joined(separator: " "), kept.isEmpty ? .done : .warning))
      send(
        .reportWritten(
          walk, audience, WrittenReport(files: files + kept, isDraft: !kept.isEmpty)))
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
    }
  }

  private func put(
    _ bytes: [UInt8], _ path: String
  ) throws(FileProblem) -> WrittenReport.File {
    try put(bytes, at: path)
    return WrittenReport.File(path: path, digest: digest(bytes))
  }

  private func digest(_ bytes: [UInt8]) -> String { SHA256.digest(of: bytes).description }

  private func places(_ files: [WrittenReport.File]) -> String {
    files.map { world.abbreviated($0.path) }.joined(separator: ", ")
  }

  private var printer: PagePrinter {
    PagePrinter(ProgramRunner(environment: world.variables))
  }

  private func made(_ walk: RecordIndex, _ audience: Audience) -> MadeReport {
    let pictures = self.pictures(of: state.reportPage(of: walk, for: audience))
    // What was sent is written as it went out.
    let sent = state.sentPage(of: walk, for: audience).map {
      Array(ReportPage.filled($0, with: pictures).utf8)
    }
    return MadeReport(
      page: state.reportPage(of: walk, for: audience, pictures: pictures), sent: sent)
  }

  private func pictures(of page: ReportPage) -> [String: ReportPage.Picture] {
    guard let workspace else { return [:] }
    return ReportPictures.read(page.files, variables: world.variables) {
      (file) throws(StorageError) in
      try workspace.photo(named: file)
    }
  }
}

/// A report with its photos, ready for any form of file.
private struct MadeReport {
  let page: ReportPage
  /// The page of an edition that has gone out.
  let sent: [UInt8]?

  /// - Returns: nil for what no program here makes, and then why.
  func bytes(
    as format: ReportFormat, _ printer: PagePrinter, _ words: Words
  ) -> (bytes: [UInt8]?, problem: String?) {
    let said = words.exports.report
    switch format {
    case .html: return (sent ?? page.html(), nil)
    case .pdf:
      return switch printer.pdf(of: sent ?? page.html()) {
      case .printed(let pdf): (pdf, nil)
      case .noProgram: (nil, said.noPrinter)
      case .failed(let program): (nil, said.notPrinted(program))
      }
    default: return (page.bytes(as: format), nil)
    }
  }
}

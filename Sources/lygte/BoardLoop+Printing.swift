import CaseModel
import CaseStorage
import Casework
import ChangeLog
import CommandLineTool
import Exchange
import OtherPrograms
import Screens
import Wording

extension BoardLoop {
  /// Writes a page to print to the file that was asked for.
  func write(_ page: PageToWrite, to path: String) {
    switch page {
    case .page(let job):
      let edition = state.edition(of: job)
      write(bytes(of: edition, for: job, path), to: path) { place in
        switch job.content {
        case .findings: told(state.words.board.printed(edition.findings.count, place), edition)
        case .handover: told(state.words.promises.handoverPrinted(place), edition)
        }
      }
    case .rows(let title, let rows):
      let page = state.page(ofRows: rows, title: title)
      write(bytes(of: page, path), to: path) { state.words.board.listPrinted($0) }
    case .walkPaper(let walk):
      write(state.walkPaper(of: walk).html(), to: path) { state.words.walks.paperWritten($0) }
    case .report(let walk, let audience): writeReport(of: walk, for: audience, to: path)
    case .phoneForm(let walk):
      let (form, withheld) = state.phoneForm(of: walk)
      let said = state.words.phone
      let more = withheld > 0 ? " " + said.stopsWithheld(withheld) : ""
      write(form.page(), to: path) { said.formWritten($0) + more }
    }
  }

  /// As the file's name says: a document of Word, Markdown, else HTML.
  private func bytes(of edition: AudienceEdition, for job: PrintJob, _ path: String) -> [UInt8] {
    let name = path.lowercased()
    guard name.hasSuffix(".docx") || name.hasSuffix(".md") else {
      return state.page(of: edition, for: job)
    }
    switch job.content {
    case .findings:
      let title = state.words.exports.heading(state.shown.caseFile.facts.name)
      let context = state.editionContext(for: job.audience)
      return bytes(of: ListPage.page(title: title, of: edition, context), path)
    case .handover: return bytes(of: state.handoverPage(for: job.audience), path)
    }
  }

  private func bytes(of page: PrintedPage, _ path: String) -> [UInt8] {
    let name = path.lowercased()
    if name.hasSuffix(".docx") { return page.document() }
    return name.hasSuffix(".md") ? page.markdown() : page.html()
  }

  /// What is said of a page: where it lies, for whom it is, and what was kept.
  private func told(_ sentence: String, _ edition: AudienceEdition) -> String {
    let said = state.words.exports.edition
    var kept = said.kept(edition)
    if edition.lackingText > 0 { kept.append(said.whereToWrite(PublicTextsKey.key)) }
    let audience = state.words.exports.audience(edition.reader.audience)
    return sentence + " " + said.printedFor(audience, kept)
  }

  /// Writes a page beside those of earlier, says where it lies, and opens it where there is a desktop.
  private func write(_ bytes: [UInt8], to path: String, said: (String) -> String) {
    do throws(FileProblem) {
      let file = try writeBeside(bytes, path)
      let isOpened = DesktopOpener(ProgramRunner(environment: world.variables)).open(file)
      let opened = isOpened ? " " + state.words.exports.edition.opened : ""
      send(.told(said(world.abbreviated(file)) + opened, .done))
    } catch {
      send(.told(sentence(StorageError.unwritable(error)), .warning))
    }
  }

  /// What lies there stays.
  /// - Returns: the file it was written to.
  func writeBeside(_ bytes: [UInt8], _ path: String) throws(FileProblem) -> String {
    let (stem, ending) = split(path)
    let file = try free(stem, [ending]) + ending
    try put(bytes, at: file)
    return file
  }

  /// A whole path without its ending, and that; of a page where the name has none.
  func split(_ path: String) -> (stem: String, ending: String) {
    let whole = world.absolute(path)
    let name = FilePath.name(of: whole)
    guard let dot = name.lastIndex(of: ".") else { return (whole, ".html") }
    let ending = String(name[dot...])
    return (String(whole.dropLast(ending.count)), ending)
  }

  /// The stem, under a number where a file with any of the endings lies there: what belongs together is
  /// called the same.
  func free(_ stem: String, _ endings: [String]) throws(FileProblem) -> String {
    let files = POSIXFileSystem()
    var free = stem
    var number = 2
    while true {
      var isTaken = false
      for ending in endings where try files.facts(at: free + ending) != nil { isTaken = true }
      if !isTaken { return free }
      free = "\(stem)-\(number)"
      number += 1
    }
  }

  func put(_ bytes: [UInt8], at file: String) throws(FileProblem) {
    var random = SystemRandomNumberGenerator()
    try AtomicFile(POSIXFileSystem()).replace(
      file, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
  }
}

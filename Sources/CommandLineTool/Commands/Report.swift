import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import OtherPrograms
import Screens
import Wording

extension Subcommand {
  static let report = Subcommand(
    "report", danish: "rapport",
    calledAlso: ["referat", "minutes"],
    in: .files, .reads, takes: [.query],
    words: Phrase("VANDRING [SØGNING]", "WALK [QUERY]"),
    title: Phrase("skriver rapporten fra en vandring", "writes the report of a walk"),
    examples: Phrase(
      """
      lygte rapport "Lærkehaven, aften" -o rapport.pdf
      lygte rapport "Lærkehaven, aften" --læsere beboerne -o til-alle.html
      """,
      """
      lygte report "Lærkehaven, aften" -o report.pdf
      lygte report "Lærkehaven, aften" --audience residents -o all.html
      """),
    explanation: Phrase(
      """
      Forening og beboere får de offentlige tekster. Mangler et problem en linje om,
      hvad der sker, eller peger noget på nogen, skrives intet, før det er rettet.
      """,
      """
      Association and residents get public texts. Nothing is written while a problem
      has no line on what happens, or a text points at somebody.
      """),
    rows: [
      .option(
        .audience, "foreningen (ellers), beboerne, partnere eller internt",
        "association (else), residents, partners or internal"),
      .option(
        .anyway, "skriv den, selv om noget mangler; teksten gemmes",
        "write it although something lacks; the text is kept"),
      .option(
        .output, "html, pdf, docx, csv eller ellers Markdown, efter navnet",
        "html, pdf, docx, csv or else Markdown, by the name"),
      .option(
        .format, "samme, uden hensyn til navnet", "the same whatever the name",
        value: Phrase("html|pdf|docx|md|csv", "html|pdf|docx|md|csv")),
      .option(.approve, "godkend det, den siger nu", "approve what it says now"),
      .option(
        .sent, "notér, at den godkendte er sendt, og til hvem", "note that it was sent, and to whom"
      ),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
      .option(.sort, "fundenes orden på hvert sted", "the order of the findings of each place"),
    ], onScreen: ["walks", "walk-report"]
  ) { run throws(CommandFailure) in try run.walkReport() }
}

extension CommandRun {
  /// `report WALK [QUERY] [--audience …] [--format …] [-o FILE] [--approve] [--sent WHO]`.
  mutating func walkReport() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    guard let name = arguments.words.first else {
      throw .usage(words.exports.report.needsWalk(caseFile.walks.map(\.name)))
    }
    let walk = try walk(named: name, in: session)
    guard let record = RecordName(walk.record).flatMap({ caseFile.record(named: $0) }) else {
      throw .usage(words.exports.report.needsWalk(caseFile.walks.map(\.name)))
    }
    // The report is for those who asked for the walk.
    let audience = try audience(orElse: .association, in: session)
    let chosen = try chosenFindings(of: walk, in: session)
    var text = try reportText(of: record, walk, for: audience, chosen, in: session)
    try letPass(text.content, of: record, in: session)
    if arguments.has(.approve) {
      try approve(text, of: record, in: session)
      text = try reportText(of: record, walk, for: audience, chosen, in: session)
    }
    if arguments.has(.sent) { try noteSent(text, of: record, in: session) }
    if wantsJSON {
      printDocument(ReportJSON(text).value)
    } else if !arguments.has(.approve) && !arguments.has(.sent) || outputFile != nil {
      try deliver(text, in: session)
    }
    sayKept(text.content.edition)
    let sayings = text.content.sayingsLeftOut
    if sayings > 0 { say(words.exports.report.sayingsLeftOut(sayings)) }
    finishReading(session)
  }

  /// Nil where neither query nor order asks for others than the walk's, as they were seen.
  private mutating func chosenFindings(
    of walk: Walk, in session: CaseSession
  ) throws(CommandFailure) -> [RecordIndex]? {
    let asked = Array(arguments.words.dropFirst())
    guard !asked.isEmpty || arguments.value(.sort) != nil || arguments.value(.view) != nil else {
      return nil
    }
    let query = try query(in: session, of: asked)
    let isOrdered = arguments.value(.sort) != nil || !query.wholeOrder.isEmpty
    let found = try selected(in: session, by: asked)
      .filter { $0.walk == walk.id || $0.walk == walk.record }
      .filter { $0.state != .withdrawn && $0.state != .duplicate }
    // By number where the query asks for no other order: so they were seen.
    return (isOrdered ? found : found.sorted { $0.isSeenBefore($1) }).compactMap { finding in
      RecordName(finding.name).flatMap { session.caseFile.record(named: $0) }
    }
  }

  private func reportText(
    of record: RecordIndex, _ walk: Walk, for audience: Audience, _ chosen: [RecordIndex]?,
    in session: CaseSession
  ) throws(CommandFailure) -> ReportText {
    let letterhead = try letterhead(in: session, walk: walk).line(words)
    return session.caseFile.reportText(
      of: record, for: audience, findings: chosen, letterhead: letterhead, past: pastDay,
      today: today, words: words)
  }

  /// Ends where something is to be mended first, unless `--anyway` says why it may pass: of each point
  /// that is noted in the log before anything leaves.
  private mutating func letPass(
    _ content: ReportContent, of walk: RecordIndex, in session: CaseSession
  ) throws(CommandFailure) {
    let points = content.toMend
    guard !points.isEmpty else { return }
    let said = words.exports.report
    let reason = arguments.value(.anyway).map { TextRules.accepted($0, form: .line) }
    if reason?.isEmpty == true { throw .usage(tool.anywayNeedsText) }
    guard let reason else {
      let lines = points.map { "  \(said.point($0, words.fields))" }
      throw .needsLook([said.toMend(points.count)] + lines + [said.mendRemedy])
    }
    var draft = ActDraft()
    for point in points {
      EditWriter.pass(
        point, of: walk, for: content.audience, on: today, because: reason, in: session.caseFile,
        draft: &draft)
    }
    try save(draft, in: session)
    say(said.passed(points.count))
  }

  private mutating func approve(
    _ text: ReportText, of walk: RecordIndex, in session: CaseSession
  ) throws(CommandFailure) {
    let said = words.exports.report
    if !text.isDraft { return say(text.frame.approval) }
    let name = try authorship().unasked.name
    let written = session.caseFile.textsWritten(by: name, of: text.content)
    if session.caseFile.asksAnotherToApprove, written > 0 {
      throw .needsLook(said.anotherApproves(written))
    }
    var draft = ActDraft()
    EditWriter.approveReport(
      of: walk, for: text.content.audience, content: text.contentHash, by: name, on: today,
      in: session.caseFile, draft: &draft)
    try save(draft, in: session)
    say(said.nowApproved(words.codes.audience(text.content.audience)))
  }

  private mutating func noteSent(
    _ text: ReportText, of walk: RecordIndex, in session: CaseSession
  ) throws(CommandFailure) {
    let said = words.exports.report
    guard !text.isDraft,
      let edition = session.caseFile.edition(ofReport: walk, for: text.content.audience)
    else { throw .needsLook(said.approveFirst) }
    if edition.state == .sent { throw .needsLook(said.isSent(sentDay(edition), edition.sentTo)) }
    let page = String(
      decoding: ReportPage(text, namesPictures: true).html(), as: UTF8.self)
    let readers = TextRules.accepted(arguments.value(.sent) ?? "", form: .line)
    var draft = ActDraft()
    EditWriter.sendReport(
      edition, of: walk, page: page, to: readers, on: today, in: session.caseFile, draft: &draft)
    try save(draft, in: session)
    say(said.nowSent(words.codes.audience(text.content.audience)))
  }

  private func sentDay(_ edition: ReportEdition) -> String {
    edition.sentOn.map { Screens.FieldText.day($0, words: words) } ?? ""
  }

  /// Writes it to the file that is named, in the form its name or `--format` says, else as Markdown to
  /// standard output.
  private mutating func deliver(
    _ text: ReportText, in session: CaseSession
  ) throws(CommandFailure) {
    let file = outputFile
    let ending = file?.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init)
    let asked = arguments.value(.format).map { ReportFormat(named: $0) }
    guard let format = asked ?? ending.flatMap(ReportFormat.init(named:)) ?? .md else {
      throw .usage(words.exports.report.unknownFormat)
    }
    if format.isPacked { try needsFile(format.rawValue) }
    let pictures = ReportPictures.read(
      ReportPage(text).files, variables: environment.variables
    ) { (file) throws(StorageError) in try session.workspace.photo(named: file) }
    let page = ReportPage(text, pictures: pictures)
    let bytes: [UInt8]
    if let made = page.bytes(as: format) {
      bytes = made
    } else {
      switch PagePrinter(ProgramRunner(environment: environment.variables)).pdf(of: page.html()) {
      case .printed(let pdf): bytes = pdf
      case .noProgram: throw .needsLook(words.exports.report.printYourself)
      case .failed(let program):
        throw .needsLook(
          [words.exports.report.notPrinted(program)] + words.exports.report.printYourself)
      }
    }
    guard let file else {
      self.report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
      return
    }
    let count = ReportPage(text).count
    say(words.exports.report.written(count, try write(bytes, to: file)))
  }
}

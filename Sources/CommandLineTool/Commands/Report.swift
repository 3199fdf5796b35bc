import CaseModel
import ChangeLog
import Exchange
import Language
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
      lygte rapport "Lærkehaven, aften"
      lygte rapport "Lærkehaven, aften" -o rapport.docx
      lygte rapport "Lærkehaven, aften" status:udført --læsere beboerne
      """,
      """
      lygte report "Lærkehaven, aften"
      lygte report "Lærkehaven, aften" -o report.docx
      lygte report "Lærkehaven, aften" state:done --audience residents
      """),
    explanation: Phrase(
      """
      Skriver rapporten fra en vandring: om vandringen, det, der gør trygt, fundene
      med tiltag, ansvarlig og frist, og hvad beboerne selv kan gøre. Forening og
      beboere får den offentlige tekst; hvor mange der mangler en, står der. Peger
      noget på nogen, skrives rapporten ikke, før det er rettet.
      """,
      """
      Writes the report of a walk: about the walk, what makes the area safe, the
      findings with action, responsible and deadline, and what residents can do
      themselves. Association and residents get the public text; how many lack one
      is said. Where something points at somebody, nothing is written until it is
      mended.
      """),
    rows: [
      .option(
        .audience, "foreningen (ellers), beboerne, partnere eller internt",
        "association (else), residents, partners or internal"),
      .option(
        .anyway, "skriv den, selv om noget peger på nogen; teksten gemmes",
        "write it although something points at somebody; the text is kept"),
      .option(
        .output, "Word (.docx), HTML (.html) eller ellers Markdown, efter navnet",
        "Word (.docx), HTML (.html) or else Markdown, by the name"),
      .option(
        .format, "samme, uden hensyn til navnet", "the same whatever the name",
        value: Phrase("docx|html", "docx|html")),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
      .option(.sort, "fundenes orden på hvert sted", "the order of the findings of each place"),
    ]
  ) { run throws(CommandFailure) in try run.walkReport() }
}

extension CommandRun {
  /// `report WALK [QUERY] [--audience …] [-o FILE]`: the report of a walk, as Word, Markdown or HTML.
  mutating func walkReport() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    guard let name = arguments.words.first else {
      throw .usage(words.exports.report.needsWalk(caseFile.walks.map(\.name)))
    }
    let walk = try walk(named: name, in: session)
    let findings = try selected(in: session, by: Array(arguments.words.dropFirst()))
      .filter { $0.walk == walk.id || $0.walk == walk.record }
    // The report is for those who asked for the walk.
    let audience = try audience(orElse: .association, in: session)
    var context = ExportContext(
      language: words.language, today: today, audience: audience,
      workspace: caseFile.facts.name, walks: caseFile.walks, pastDay: pastDay, own: words.own,
      // The walk's own stands in the letter's head.
      caseNumber: walk.values.text(WalkField.caseNumber) == nil
        ? caseFile.caseNumbers(of: findings) : nil)
    context.letterhead = try letterhead(in: session, walk: walk)
    // By number where the query asks for no other order: so they were seen.
    let asked = try query(in: session, of: Array(arguments.words.dropFirst()))
    let isOrdered = arguments.value(.sort) != nil || !asked.wholeOrder.isEmpty
    let inOrder = isOrdered ? findings : findings.sorted { $0.isSeenBefore($1) }
    let report = WalkReport(
      of: walk, inOrder, context, by: discloser(for: audience, of: inOrder, in: session))
    try hold(report.held, for: audience, way: "report \(walk.name)", in: session)
    if wantsJSON {
      printDocument(json(report))
    } else {
      let count = report.findings.count + report.positives.count
      let written = words.exports.report.written
      try deliver(report.page) { written(count, $0) }
    }
    sayKept(report.edition)
    finishReading(session)
  }

  /// Writes a page to the file that is named, as a Word document or HTML where its name or
  /// `--format` says so, else as Markdown to standard output.
  mutating func deliver(
    _ page: PrintedPage, said: (_ path: String) -> String
  ) throws(CommandFailure) {
    let file = outputFile
    let asked = arguments.value(.format).flatMap { Self.isOfTexts($0) ? nil : $0 }
    let name = (asked ?? file.map { String($0.suffix(5)) } ?? "").lowercased()
    let isDocument = name.hasSuffix("docx")
    if isDocument { try needsFile("docx") }
    if name.hasSuffix("xlsx") { try needsFile("xlsx") }
    let isPage = name.hasSuffix("html") || name.hasSuffix(".htm")
    let bytes =
      name == "fragment"
      ? page.fragment()
      : name.hasSuffix("xlsx")
        ? page.workbook()
        : isDocument ? page.document() : isPage ? page.html() : page.markdown()
    guard let file else {
      self.report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
      return
    }
    say(said(try write(bytes, to: file)))
  }

  /// What is written, not how.
  static func isOfTexts(_ format: String) -> Bool {
    ["texts", "tekster"].contains(format.lowercased())
  }

  private func json(_ report: WalkReport) -> JSONValue {
    func rows(_ findings: [Finding]) -> JSONValue {
      .array(
        findings.map { finding in
          .object([
            "id": .string(finding.id),
            "number": finding.number.map { .integer(Int64($0)) } ?? .null,
            "place": .string(finding.place ?? ""), "text": .string(report.text(of: finding)),
            "actions": .array(finding.openActions.compactMap(\.text).map { .string($0) }),
            "responsible": finding.responsible.map { .string($0) } ?? .null,
            "due": finding.due.map { .string($0.description) } ?? .null,
            "state": .string(finding.state.rawValue),
          ])
        })
    }
    return .object([
      "walk": .string(report.walk.id), "name": .string(report.walk.name),
      "audience": .string(report.context.audience.rawValue),
      "day": .string(report.context.today.description), "positives": rows(report.positives),
      "findings": rows(report.findings),
      "advice": .array(report.advice.map { .string($0) }),
      "leftOut": .integer(Int64(report.edition.leftOut)),
      "lackingText": .integer(Int64(report.edition.lackingText)),
      "withheld": .integer(Int64(report.edition.withheld)),
    ])
  }
}

extension Finding {
  /// As they were seen on the walk: by number, those without one as they were written down.
  func isSeenBefore(_ other: Finding) -> Bool {
    let (left, right) = (number ?? .max, other.number ?? .max)
    return left == right ? createdAt < other.createdAt : left < right
  }
}

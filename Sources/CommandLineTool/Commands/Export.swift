import CaseModel
import CaseStorage
import ChangeLog
import Exchange
import Language
import Wording

extension Subcommand {
  static let export = Subcommand(
    "export", danish: "eksportér",
    aliases: ["eksporter"],
    calledAlso: ["excel", "csv", "udtræk", "save as", "udskriv", "print"],
    in: .files, .reads, takes: [.query],
    words: Phrase("[SØGNING]", "[QUERY]"),
    title: Phrase("skriver fund til en fil", "writes findings to a file"),
    examples: Phrase(
      """
      lygte eksportér -o fund.xlsx
      lygte eksportér status:tildelt ansvarlig:"Vej & Park" --format markdown
      lygte eksportér "Lærkehaven, aften" --alt -o aktindsigt.html
      lygte eksportér --format csv --csv rfc4180 -o fund.csv
      """,
      """
      lygte export -o findings.xlsx
      lygte export state:assigned responsible:"Roads" --format markdown
      lygte export "Lærkehaven, aften" --everything -o access.html
      lygte export --format csv --csv rfc4180 -o findings.csv
      """),
    explanation: Phrase(
      """
      Skriver fund til en fil eller til standard output.
      """,
      """
      Writes findings to a file or to standard output.
      """),
    rows: [
      .option(
        .format, "csv, xlsx, json, markdown, html, fragment, ics, geojson, tekster",
        "csv, xlsx, json, markdown, html, fragment, ics, geojson, texts"),
      .option(
        .csv, "komma og uden tegn først; ellers til dansk Excel",
        "comma and no mark first; else for Danish Excel"),
      .option(
        .output, "skriv til en fil, som kun du kan læse", "write to a file that only you can read"),
      .option(
        .audience, "internt (ellers), partnere, foreningen, beboerne",
        "internal (else), partners, association, residents"),
      .option(
        .anyway, "skriv den, selv om noget peger på nogen; teksten gemmes",
        "write it although something points at somebody; the text is kept"),
      .option(
        .everything, "alt om en vandring til aktindsigt, det interne mærket",
        "all of a walk for access to a case, the internal marked"),
      .option(.yes, "skriv filen over, hvis den findes", "replace the file if it exists"),
      .option(.sort, "frist,-prioritet", "due,-priority"),
      .option(
        .view, "en gemt visning, afgrænset af resten", "a saved view, narrowed down by the rest"),
    ],
    onScreen: ["print"]
  ) { run throws(CommandFailure) in try run.export() }
}

extension CommandRun {
  /// `export [QUERY] --format … [-o FILE]`.
  mutating func export() throws(CommandFailure) {
    if arguments.value(.format).map(Self.isOfTexts) ?? false {
      return try exportPublicTexts()
    }
    if arguments.has(.everything) { return try exportEverything() }
    let format = try exportFormat()
    if format.isPacked { try needsFile(format.fileExtension) }
    let session = try open()
    let audience = try editionAudience(in: session)
    let findings = try selected(in: session)
    let edition = AudienceEdition(
      findings, by: discloser(for: audience, of: findings, in: session))
    try hold(edition.held, for: audience, way: "export", in: session)
    var context = ExportContext(
      language: words.language, today: today, audience: audience,
      workspace: session.caseFile.facts.name,
      walks: session.caseFile.walks, pastDay: pastDay, own: words.own,
      caseNumber: session.caseFile.caseNumbers(of: findings))
    context.limits = session.caseFile.attentionLimits
    if audience.readsInternalText, ["csv", "xlsx"].contains(format.name) {
      context.days = session.caseFile.findingDays(of: findings, today: today)
    }
    let bytes = format.bytes(of: edition, context)
    if let file = outputFile {
      let path = try write(bytes, to: file)
      if let held = format.calendarContents(of: edition, context) {
        say(tool.exportedCalendar(held.walks, held.meetings, held.deadlines, path))
      } else {
        say(tool.exported(edition.findings.count, path))
      }
    } else {
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
    // In machine formats the audience stands beside the file (FORMAT 30).
    if !format.saysAudience { say(context.audienceLine) }
    sayKept(edition)
    finishReading(session)
  }

  /// `export --format texts -o FILE`: the texts for residents alone, for whoever edits them.
  private mutating func exportPublicTexts() throws(CommandFailure) {
    let session = try open()
    let findings = try selected(in: session)
    let whole = AudienceEdition(
      findings, by: discloser(for: .residents, of: findings, in: session))
    try hold(whole.held, for: .residents, way: "export texts", in: session)
    var context = ExportContext(
      language: words.language, today: today, audience: .residents,
      workspace: session.caseFile.facts.name, walks: session.caseFile.walks, pastDay: pastDay,
      own: words.own)
    context.letterhead = try letterhead(in: session)
    let tool = tool
    try deliver(ListPage.publicTexts(of: whole, context)) { path in
      tool.exported(whole.findings.count, path)
    }
    sayKept(whole)
    finishReading(session)
  }

  /// What is no text goes to a file or on to another program.
  func needsFile(_ ending: String) throws(CommandFailure) {
    if outputFile == nil, environment.isOutputTerminal { throw .usage(tool.needsFile(ending)) }
  }

  /// What `--format` says, else the ending of the file, else CSV.
  private func exportFormat() throws(CommandFailure) -> ExportFormat {
    let ending = outputFile.flatMap { file in
      FilePath.name(of: file).split(separator: ".").dropFirst().last.map(String.init)
    }
    let option = arguments.value(.csv)
    if let name = arguments.value(.format) ?? (option == nil ? ending : "csv") {
      let isCSV = name.lowercased() == "csv"
      if let format = ExportFormat.named(name, option: isCSV ? option : nil) { return format }
      if isCSV, let option, ["excel", "da", "dansk"].contains(option.lowercased()),
        let format = ExportFormat.named("csv")
      {
        return format
      }
      var names: [String] = []
      for format in ExportFormat.all {
        let name = format.option.map { "\(format.name) --csv \($0)" } ?? format.name
        if !names.contains(name) { names.append(name) }
      }
      throw .usage(tool.unknownFormat(isCSV ? option ?? name : name, names))
    }
    guard let format = ExportFormat.named("csv") else { throw .usage(tool.unknownFormat("", [])) }
    return format
  }
}

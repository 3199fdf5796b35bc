import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let `import` = Subcommand(
    "import", danish: "importér",
    aliases: ["importer"],
    calledAlso: ["hent", "excel", "word", "csv", "tabel", "table", "telefonfiler"],
    in: .files, .ofTodayOnly,
    words: Phrase("FIL…", "FILE…"),
    title: Phrase(
      "henter fund ind fra en tabel eller fra telefoner",
      "brings findings in from a table or from phones"),
    examples: Phrase(
      """
      lygte importér fund.xlsx --prøv
      lygte importér referat.docx
      lygte importér fund.csv --map "Bemærket=beskrivelse" --map "Hvem=ansvarlig"
      lygte importér anna.lygte.json bo.lygte.json --prøv
      """,
      """
      lygte import findings.xlsx --dry-run
      lygte import minutes.docx
      lygte import findings.csv --map "Noted=description" --map "Who=responsible"
      lygte import anna.lygte.json bo.lygte.json --dry-run
      """),
    explanation: Phrase(
      """
      Henter fund ind fra tabeller (.xlsx, .docx, .ods, CSV, TSV, Markdown, HTML)
      eller JSON; hvad en fil er, ses af dens indhold. Har den flere ark eller
      tabeller, hentes alle dem, der ligner fund; overskriften over en tabel bliver
      dens sted. Den samme fil to gange giver intet nyt. Rækker, der ikke kan
      bruges, lægges ved siden af som FIL.afvist.csv. Filer fra telefonens side
      (.lygte.json) hentes mange ad gangen; - er standard input.
      """,
      """
      Brings findings in from tables (.xlsx, .docx, .ods, CSV, TSV, Markdown, HTML)
      or JSON; what a file is, its content says. Of several sheets or tables all
      that look like findings are taken; the heading above a table becomes its
      place. The same file twice makes nothing new. Rows that cannot be used are put
      beside it as FILE.refused.csv. Files of the phone's page (.lygte.json) are taken
      many at a time; - is standard input.
      """),
    rows: [
      .option(.dryRun, "prøv, gem intet", "try it, save nothing"),
      .option(
        .map, "kolonnen A er det felt (- udelader den)", "column A is that field (- leaves it out)"),
      .option(
        .walk, "telefonfiler: hent dem til den vandring, hvad de end siger",
        "files of phones: take them in for that walk, whatever they say"),
      .option(
        .json, "{\"read\",\"made\",\"skipped\",\"refused\"}",
        "{\"read\",\"made\",\"skipped\",\"refused\"}"),
    ],
    onScreen: ["import"]
  ) { run throws(CommandFailure) in try run.importFile() }
}

extension CommandRun {
  /// `import FILE [--dry-run] [--map "A=b"]…`: one act and one undo step.
  mutating func importFile() throws(CommandFailure) {
    guard let given = arguments.words.first else { throw .usage(tool.importNeeds) }
    if arguments.words.count > 1 || PhoneFile.isMeant([], fileName: given) {
      return try importPhones(
        try arguments.words.map { (file) throws(CommandFailure) in
          try phoneFile(file)
        })
    }
    let map = try columnMap()
    var bytes = try contents(of: given)
    if PhoneFile.isMeant(bytes, fileName: given) {
      return try importPhones([(FilePath.name(of: given), .success(bytes))])
    }
    // Of what takes more than a moment it is said what is being done.
    let isLong = bytes.count > Self.longTable
    if isLong { environment.tell(words.imports.reading(bytes.count)) }
    let session = try open()
    // Taken for new findings, what the party answered would be lost.
    let sendings = session.caseFile.sendings
    let isReturned =
      !sendings.isEmpty
      && (try? ReturnedReader.list(
        bytes, sendings: sendings, workspace: session.caseFile.facts.name, today: today)) ?? nil
        != nil
    var preview: ImportPreview
    do throws(ImportError) {
      preview = try Importer.preview(
        bytes: bytes, fileName: FilePath.name(of: given), map: map, today: today,
        own: words.own, language: words.language)
    } catch {
      let sentence = error.sentence(in: words)
      switch error {
      case .unknownField, .unknownColumn: throw .usage(sentence)
      case .empty, .notText, .otherProgram, .packed, .notJSON, .tooLarge, .tooManyColumns,
        .tooManyRows:
        throw .needsLook("\(HarmlessText.line(FilePath.name(of: given))): \(sentence)")
      }
    }
    bytes = []
    if isReturned { throw .usage(words.returned.isReturned(given)) }
    if isLong { environment.tell(words.imports.looking(preview.read)) }
    var plan = ImportPlan(
      rows: preview.takeRows(), in: session.caseFile, identifiers: session.identifiers,
      random: &random)
    let isTrial = arguments.has(.dryRun)
    if !isTrial, !plan.draft.isEmpty {
      if isLong { environment.tell(words.imports.saving(plan.made.count)) }
      try save(plan.takeDraft(), in: session)
    }
    try tell(preview, plan, of: given, isTrial: isTrial)
    if isTrial { return }
    // A table is few lines and many findings: worth keeping folded at once.
    if plan.made.count >= 100 { session.workspace.writeSnapshot(afterLines: 1) }
    finishWriting(session)
  }

  /// Bytes that take a second or more.
  private static let longTable = 2 * 1024 * 1024

  private mutating func tell(
    _ preview: ImportPreview, _ plan: ImportPlan, of file: String, isTrial: Bool
  ) throws(CommandFailure) {
    say(tool.layout(HarmlessText.line(FilePath.name(of: file)), preview.layout(in: words)))
    if isTrial { for column in preview.columns { say("  " + column.sentence(in: words)) } }
    for notice in preview.notices {
      say(notice.sentence(in: words))
      if notice.needsLook { needsLook() }
    }
    // Of a table of figures every row is refused: a few show why, the file beside it has them all.
    let shownRows = preview.refused.count <= 6 ? preview.refused[...] : preview.refused.prefix(5)
    for row in shownRows {
      say(tool.refusedRow(row.place(in: words), row.reason.sentence(in: words)))
    }
    if shownRows.count < preview.refused.count {
      say(tool.moreRefused(preview.refused.count - shownRows.count))
    }
    let differing = plan.skipped.filter(\.differs).map(\.id)
    if !differing.isEmpty { say(tool.differingRows(differing)) }
    if plan.walksMade > 0 || !plan.partiesMade.isEmpty {
      say(tool.registersMade(plan.walksMade, plan.partiesMade))
    }
    if plan.civilNumbers > 0, isTrial { say(words.exports.edition.masked(plan.civilNumbers)) }
    if plan.rowsPointing > 0 { say(words.exports.edition.rowsPointing(plan.rowsPointing)) }
    if !preview.refused.isEmpty {
      needsLook()
      if !isTrial { try writeRefused(preview, beside: file) }
    }
    let counts = (preview.read, plan.made.count, plan.skipped.count, preview.refused.count)
    say(
      isTrial
        ? tool.wouldImport(counts.0, counts.1, counts.2, counts.3)
        : tool.imported(counts.0, counts.1, counts.2, counts.3))
    if !isTrial, counts.1 > 0 { say(tool.undoHint) }
    guard wantsJSON else { return }
    print(
      json: [
        "read": .integer(Int64(counts.0)), "made": .integer(Int64(counts.1)),
        "skipped": .integer(Int64(counts.2)), "refused": .integer(Int64(counts.3)),
      ])
  }

  /// `fund.csv` → `fund.afvist.csv`; rows read from standard input have no place beside them.
  private mutating func writeRefused(
    _ preview: ImportPreview, beside file: String
  ) throws(CommandFailure) {
    guard file != "-", let bytes = preview.refusedFile(in: words) else { return }
    let path = environment.absolute(file)
    let name = FilePath.name(of: path)
    let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name }
    let refused = FilePath.joined(
      FilePath.folder(of: path), "\(stem ?? name).\(tool.refusedMark).csv")
    do throws(FileProblem) {
      try AtomicFile(environment.fileSystem).replace(
        refused, with: bytes, mode: 0o600, token: Token.text(length: 8, random: &random))
      say(tool.refusedFile(refused))
    } catch {
      // The import itself is saved; the rows are named above.
      say(tool.refusedFileNotWritten(refused, words.storage.cause(error.cause)))
    }
  }

  private func columnMap() throws(CommandFailure) -> [String: String] {
    var map: [String: String] = [:]
    for text in arguments.options[.map] ?? [] {
      guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
        throw .usage(tool.mapNeeds(text))
      }
      map[String(text[..<sign])] = String(text[text.index(after: sign)...])
    }
    return map
  }

  /// - Parameter limit: the most bytes; nil for as many as a table may have.
  func contents(of file: String, limit: Int? = nil) throws(CommandFailure) -> [UInt8] {
    if file == "-" {
      guard let bytes = environment.readStandardInput() else { throw .unavailable(tool.noInput) }
      return bytes
    }
    let path = environment.absolute(file)
    do throws(ImportError) {
      if size(of: path) > limit ?? 0 { try Importer.requireSize(size(of: path)) }
    } catch {
      throw .needsLook(
        "\(HarmlessText.line(FilePath.name(of: path))): \(error.sentence(in: words))")
    }
    do throws(FileProblem) {
      guard let bytes = try environment.fileSystem.contents(of: path) else {
        throw FileProblem(.open, path, 0)
      }
      return bytes
    } catch {
      if error.errorNumber == 0 { throw .unavailable(tool.noFile(path)) }
      throw failure(.unreadable(error))
    }
  }

  /// 0 where it cannot be told: reading says then what is wrong.
  func size(of path: String) -> Int {
    do throws(FileProblem) {
      return try environment.fileSystem.facts(at: path)?.size ?? 0
    } catch {
      return 0
    }
  }
}

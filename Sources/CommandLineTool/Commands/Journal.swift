import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let journal = Subcommand(
    "journal", danish: "journalisér", aliases: ["journaliser"],
    calledAlso: ["arkiv", "sag", "esdh", "aflever", "archive"],
    in: .files, .reads,
    words: Phrase("VANDRING", "WALK"),
    title: Phrase(
      "skriver en vandring til journalen", "writes a walk for the journal"),
    examples: Phrase(
      """
      lygte journalisér "Lærkehaven, aften" -o til-journalen
      lygte journalisér "Lærkehaven, aften" --den "i dag" --sagsnr 26/1234
      """,
      """
      lygte journal "Lærkehaven, aften" -o for-the-journal
      lygte journal "Lærkehaven, aften" --on today --case-number 26/1234
      """),
    explanation: Phrase(
      """
      Skriver en mappe, der kan lægges i kommunens journal: rapporten i den interne
      udgave, historikken, de lister, der er sendt, og en side med indhold og
      kontrolsummer. En kommune skal ofte gemme, før den må slette.
      """,
      """
      Writes a folder to be handed in to the municipality’s journal: the report in its
      internal edition, the history, the lists that were sent, and a page of contents
      with checksums. A municipality must often keep before it may erase.
      """),
    rows: [
      .option(.output, "mappen, der skrives", "the folder that is written"),
      .option(
        .on, "den er afleveret den dag; også en liste, et fund eller mappen selv",
        "it was handed in on that day; a list, a finding or the folder too"),
      .option(.caseNumber, "sagen i journalen", "the case in the journal"),
    ]
  ) { run throws(CommandFailure) in try run.journal() }
}

extension CommandRun {
  /// `journal WALK -o DIR`.
  mutating func journal() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let name = arguments.words.joined(separator: " ")
    if outputFile == nil, arguments.has(.on) || arguments.has(.caseNumber) {
      return try noteJournalised(name, in: session)
    }
    guard !name.isEmpty, let folder = outputFile else {
      throw .usage(words.journal.needs(caseFile.walks.map(\.name)))
    }
    let walk = try walk(named: name, in: session)
    let findings = caseFile.records(of: .finding).filter { !caseFile.isWithdrawn($0) }
      .map { caseFile.finding(at: $0) }
      .filter { $0.walk == walk.id || $0.walk == walk.record }
    let limited = findings.count(where: \.isLimited)
    let report = try journalReport(of: walk, in: session)
    let pages: [(file: String, what: String, page: [UInt8])] = [
      (words.journal.reportFile, words.journal.report, report),
      (
        words.journal.everythingFile, words.journal.everything,
        everything(of: walk, self.findings(of: walk, in: caseFile), in: caseFile).html()
      ),
      (
        words.journal.historyFile, words.journal.history,
        history(of: walk, findings, caseFile).html()
      ),
      (words.journal.listsFile, words.journal.lists, lists(about: findings, walk, caseFile).html()),
    ]
    try makeFolder(folder)
    var rows: [[String]] = []
    for (file, what, bytes) in pages {
      _ = try write(bytes, to: FilePath.joined(folder, file))
      rows.append([file, what, SHA256.digest(of: bytes).description])
    }
    var index = page(words.journal.title(walk.name), of: walk)
    var contents = PrintedPage.Section(words.journal.contents)
    contents.header = words.journal.contentsColumns
    contents.rows = rows
    contents.sentences = [
      words.journal.contentsCounted(findings.count, pages.count),
      words.journal.check(caseFile.check.characters),
    ]
    if limited > 0 { contents.sentences.append(words.journal.limitedInside(limited)) }
    index.sections = [contents]
    _ = try write(index.html(), to: FilePath.joined(folder, words.journal.indexFile))
    say(words.journal.written(pages.count + 1, environment.absolute(folder)))
    if arguments.has(.on) || arguments.has(.caseNumber) {
      return try noteJournalised(name, in: session)
    }
    say(words.journal.noteIt(walk.name))
    finishReading(session)
  }

  /// The report in its internal edition.
  private func journalReport(of walk: Walk, in session: CaseSession) throws(CommandFailure)
    -> [UInt8]
  {
    guard let record = RecordName(walk.record).flatMap({ session.caseFile.record(named: $0) })
    else { return [] }
    let letterhead = try letterhead(in: session, walk: walk).line(words)
    return ReportPage(
      session.caseFile.reportText(
        of: record, for: .internal, letterhead: letterhead, past: pastDay, today: today,
        words: words)
    ).html()
  }

  /// `journal WALK|LIST|ID --on DAY [--case-number TEXT]`: it was handed in, and to which case.
  private mutating func noteJournalised(
    _ name: String, in session: CaseSession
  ) throws(CommandFailure) {
    let caseFile = session.caseFile
    if name.isEmpty || past != nil { throw .usage(words.journal.needs(caseFile.walks.map(\.name))) }
    let record = try journalised(name, in: session)
    var day: Day?
    if let text = arguments.value(.on) {
      do throws(ValueError) {
        day = try ValueReader.value(text, form: .day, today: today).string.flatMap { Day(iso: $0) }
      } catch {
        throw .usage(sentence(error, label: words.fields[WalkField.journalisedOn]))
      }
    }
    let number = arguments.value(.caseNumber).map { TextRules.accepted($0, form: .line) }
    var draft = ActDraft()
    JournalWriter.note(record, caseNumber: number, on: day, in: caseFile, draft: &draft)
    if draft.isEmpty { throw .usage(words.journal.needs(caseFile.walks.map(\.name))) }
    try save(draft, in: session)
    say(words.journal.noted(words.called(record, in: caseFile)))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// A list that was sent by its code, a walk or the folder by its name, else a finding by its
  /// identifier.
  private func journalised(
    _ name: String, in session: CaseSession
  ) throws(CommandFailure) -> RecordIndex {
    let caseFile = session.caseFile
    let key = SearchKey.name(name)
    if let list = caseFile.standing(.sending).first(where: { record in
      caseFile.shown(record, SendingField.id.rawValue)?.string.map { SearchKey.name($0) == key }
        ?? false || caseFile.name(of: record).description == name
    }) {
      return list
    }
    if let schema = RecordSchema.of(.walk),
      case .one(let walk) = caseFile.record(
        named: name, of: schema, naming: { called($0, in: session) })
    {
      return walk
    }
    if SearchKey.name(caseFile.facts.name) == key,
      let workspace = caseFile.records(of: .workspace).first
    {
      return workspace
    }
    return try finding(named: name, in: session)
  }

  private func makeFolder(_ folder: String) throws(CommandFailure) {
    do throws(FileProblem) {
      try environment.fileSystem.makeFolders(environment.absolute(folder), mode: 0o700)
    } catch {
      throw failure(.unwritable(error))
    }
  }

  private func page(_ title: String, of walk: Walk) -> PrintedPage {
    PrintedPage(
      title: title,
      head: words.journal.head(walk.values.text(WalkField.caseNumber), words.day(today)),
      language: words.language)
  }

  /// Every act that touched the walk or one of its findings.
  func history(
    of walk: Walk, _ findings: [Finding], _ caseFile: CaseFile
  ) -> PrintedPage {
    let records = ([walk.record] + findings.map(\.name)).compactMap { name in
      RecordName(name).flatMap { caseFile.record(named: $0) }
    }
    var seen: Set<LineName> = []
    let acts = records.flatMap { ToldHistory(of: $0, in: caseFile).acts }
      .filter { seen.insert($0.facts.act).inserted }
      .sorted { $0.facts.lamport < $1.facts.lamport }
    var section = PrintedPage.Section(words.journal.history)
    section.header = words.journal.historyColumns
    section.rows = acts.map { act in
      let shown = FieldText(words: words)
      let values = act.changes.compactMap { change -> String? in
        if change.field == EntryField.of.rawValue { return nil }
        let label = label(change.field, of: caseFile.kind(of: change.record))
        // What is referred to is named.
        let named = caseFile.reference(change.value).flatMap { caseFile.called($0) }
        return "\(label): \(named ?? shown.text(change.value, of: change.field))"
      }
      return [
        shown.moment(act.facts.wallTime.text), act.facts.actor ?? "", act.facts.device,
        ([summary(of: act, in: caseFile)] + values).joined(separator: " · "),
      ]
    }
    var page = page(words.journal.title(walk.name), of: walk)
    page.sections = [section]
    return page
  }

  /// The lists that were sent with one of the findings on them, as they were sent.
  func lists(
    about findings: [Finding], _ walk: Walk, _ caseFile: CaseFile
  ) -> PrintedPage {
    let names = Set(findings.map(\.name))
    var page = page(words.journal.title(walk.name), of: walk)
    for record in caseFile.records(of: .sending) where !caseFile.isWithdrawn(record) {
      let sending = caseFile.sending(at: record)
      let rows = sending.rows.filter { names.contains($0.finding) }
      if rows.isEmpty { continue }
      var section = PrintedPage.Section(
        words.journal.listHeading(
          sending.party, sending.on.map { words.day($0) } ?? "", sending.edition))
      section.sentences = rows.map { $0.cells.json.texts.joined(separator: " · ") }
      page.sections.append(section)
    }
    if page.sections.isEmpty {
      var section = PrintedPage.Section(words.journal.lists)
      section.sentences = [words.journal.noLists]
      page.sections = [section]
    }
    return page
  }
}

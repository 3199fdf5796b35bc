import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let returned = Subcommand(
    "returned", danish: "retur",
    calledAlso: ["svarliste", "returneret", "came back"],
    in: .answers, .ofTodayOnly,
    words: Phrase("FIL", "FILE"),
    title: Phrase(
      "tager rettelser ind fra en liste, der kom tilbage", "takes in what a party changed on a list"
    ),
    examples: Phrase(
      """
      lygte retur liste.csv
      lygte retur liste.csv --alle
      lygte retur liste.csv --tag K7Q-4MJ:frist,9FA-2T9
      """,
      """
      lygte returned list.csv
      lygte returned list.csv --all
      lygte returned list.csv --take K7Q-4MJ:due,9FA-2T9
      """),
    explanation: Phrase(
      """
      Viser, hvad den ansvarlige har rettet i en liste, der kom tilbage, celle
      for celle, og tager det, du siger, ind med den ansvarlige som kilde. Et svar
      i selve mailen (.eml, eller sat ind med -) læses punkt for punkt, og en fil
      fra lygte eksportér celle for celle. En række, der mangler, sletter intet. Er
      noget rettet her imens, bliver begge værdier stående.
      """,
      """
      Shows what the responsible party changed on a list that came back, cell by
      cell, and takes in what you say, with the party as its source. An answer in
      the mail itself (.eml, or pasted with -) is read item by item, and a file of
      lygte export cell by cell. A row that is missing deletes nothing. Where
      something was changed here meanwhile, both values stand.
      """),
    rows: [
      .option(.all, "tag alle rettelser", "take every change"),
      .option(
        .take, "tag et funds rettelser, eller én; flere med komma",
        "take a finding's changes, or one; several with commas",
        value: Phrase("KODE[:felt]", "ID[:field]")),
      .option(
        .list, "hvilken liste det er, når den har mistet sin kode",
        "which list it is, when it has lost its id"),
      .option(.dryRun, "vis det, og gem intet", "show it, and save nothing"),
    ]
  ) { run throws(CommandFailure) in try run.returned() }
}

extension CommandRun {
  /// `returned FILE [--list ID] [--dry-run] [--take ID[:FIELD],… | --all]`: what a party changed on
  /// a list that came back, offered cell by cell.
  mutating func returned() throws(CommandFailure) {
    guard arguments.words.count == 1, let file = arguments.words.first else {
      throw .usage(words.returned.needs)
    }
    let said = try saidList()
    let bytes = try contents(of: file)
    let session = try open()
    let sendings = session.caseFile.sendings
    var read: ReturnedList?
    var exported: [ImportRow] = []
    do throws(ImportError) {
      read = try ReturnedReader.list(
        bytes, sendings: sendings, workspace: session.caseFile.facts.name, today: today)
      if read == nil, said == nil { exported = exportedRows(bytes, file, in: session) }
      if read == nil, exported.isEmpty {
        read = try ReturnedReader.list(
          bytes, isSaid: true, sendings: sendings, workspace: session.caseFile.facts.name,
          today: today)
      }
    } catch {
      throw .needsLook(
        "\(HarmlessText.line(FilePath.name(of: file))): \(error.sentence(in: words))")
    }
    if !exported.isEmpty {
      let compared = ReturnedComparison(ofExport: exported, in: session.caseFile)
      return try take(compared, in: session)
    }
    guard let list = read else {
      let name = HarmlessText.line(FilePath.name(of: file))
      switch ReturnedReader.fault(in: bytes) {
      case .columns(let columns): throw .needsLook(words.returned.noList(name, columns: columns))
      case .noPoint: throw .needsLook(words.returned.noPoint(name))
      }
    }
    let compared: ReturnedComparison
    do throws(ReturnedProblem) {
      compared = try ReturnedComparison(
        list, list: said, in: session.caseFile, today: today)
    } catch {
      throw .needsLook(error.sentence(in: words))
    }
    try take(compared, in: session)
  }

  /// The rows of a file that was exported from here; none of any other.
  private func exportedRows(
    _ bytes: [UInt8], _ file: String, in session: CaseSession
  ) -> [ImportRow] {
    do throws(ImportError) {
      let rows = try Importer.preview(
        bytes: bytes, fileName: FilePath.name(of: file), today: today, own: words.own,
        language: words.language
      ).rows
      return ReturnedComparison.isExport(rows, in: session.caseFile) ? rows : []
    } catch {
      return []
    }
  }

  /// Shows what was changed, and takes what the person says.
  private mutating func take(
    _ compared: ReturnedComparison, in session: CaseSession
  ) throws(CommandFailure) {
    let taken = try chosen(among: compared.offers, in: session)
    tell(compared, in: session, taken: taken.count)
    if taken.isEmpty || arguments.has(.dryRun) { return finishReading(session) }
    let words = words
    let draft = ReturnedWriter.draft(
      taken, in: session.caseFile, today: today,
      passing: {
        $0.isExport ? words.returned.passingFile : words.returned.passing($0.party, $0.id)
      },
      fresh: { session.identifiers.fresh(from: &random) })
    try save(draft, in: session)
    let isExport = taken.first?.sending.isExport ?? false
    say(
      words.returned.taken(
        taken.count, isExport ? words.returned.file : taken.first?.sending.party ?? ""))
    finishWriting(session)
  }

  private func saidList() throws(CommandFailure) -> SayableIdentifier? {
    guard let text = arguments.value(.list) else { return nil }
    guard let list = ReturnedList.identifier(text) else {
      throw .usage(words.returned.noSuchList(text))
    }
    return list
  }

  /// What `--all` or `--take` names: a finding with all its cells, or one cell of it.
  private func chosen(
    among offers: [ProposedChange], in session: CaseSession
  ) throws(CommandFailure) -> [ProposedChange] {
    if arguments.has(.all) { return offers }
    var chosen: [ProposedChange] = []
    for key in (arguments.options[.take] ?? []).flatMap({ $0.split(separator: ",") }) {
      let parts = key.split(separator: ":", maxSplits: 1)
      let id = SearchKey.name(String(parts.first ?? ""))
      let column = parts.count > 1 ? SearchKey.name(String(parts[1])) : nil
      let found = offers.filter { offer in
        if offer.record == nil { return SearchKey.name(String(key)) == offer.key("") }
        let own = SearchKey.name(self.id(of: offer, in: session))
        return own == id
          && (column == nil || column == SearchKey.name(offer.cellName)
            || column == SearchKey.name(label(of: offer)))
      }
      if found.isEmpty { throw .usage(words.returned.noProposedChange(String(key))) }
      chosen += found.filter { !chosen.contains($0) }
    }
    return chosen
  }

  private func label(of offer: ProposedChange) -> String {
    switch offer.content {
    case .cell(let field, _): words.fields[field]
    case .detail(let field, _): words.fields[field]
    case .entries: words.fields[offer.cellName]
    default: words.chase.label(offer.column)
    }
  }

  private func id(of offer: ProposedChange, in session: CaseSession) -> String {
    offer.record.map { name(of: $0, in: session.caseFile) } ?? ""
  }

  private mutating func tell(
    _ compared: ReturnedComparison, in session: CaseSession, taken: Int
  ) {
    let said = words.returned
    for sending in compared.sendings {
      let day = sending.on.map { FieldText(words: words).day($0.description) } ?? ""
      say(said.list(sending.id, sending.edition, sending.party, day))
    }
    for notice in compared.notices {
      say(notice.sentence(in: words))
      if notice.needsLook { needsLook() }
    }
    say(said.counts(compared.rowsRead, compared.offers.count, compared.unchangedRows))
    if wantsJSON { return printDocument(json(compared, in: session, taken: taken)) }
    for offer in compared.offers {
      print(
        "\(offer.key(id(of: offer, in: session)))  "
          + OfferText(words: words).line(offer))
    }
    if compared.offers.isEmpty { return say(said.nothingChanged) }
    if taken == 0 { say(said.howToTake) }
  }

  private func json(
    _ compared: ReturnedComparison, in session: CaseSession, taken: Int
  ) -> JSONValue {
    let offers = compared.offers.map { offer -> JSONValue in
      [
        "key": .string(offer.key(id(of: offer, in: session))),
        "id": offer.record.map { .string(name(of: $0, in: session.caseFile)) } ?? .null,
        "line": .integer(Int64(offer.line)), "column": .string(offer.cellName),
        "before": offer.before, "after": OfferText.json(offer),
        "changedHere": offer.changedHere ?? .bool(false),
      ]
    }
    return [
      "lists": .array(compared.sendings.map { .string($0.id) }),
      "read": .integer(Int64(compared.rowsRead)),
      "unchanged": .integer(Int64(compared.unchangedRows)),
      "taken": .integer(Int64(arguments.has(.dryRun) ? 0 : taken)),
      "offers": .array(offers),
      "notices": .array(compared.notices.map { .string($0.sentence(in: words)) }),
    ]
  }
}

import CaseModel
import CaseStorage
import ChangeLog
import Exchange
import Language
import Screens
import Wording

extension Subcommand {
  static let chase = Subcommand(
    "chase", danish: "opgaveliste",
    aliases: ["påmindelse"],
    calledAlso: ["rykker", "rykkerliste", "bolden", "send", "brev", "mail", "reminder"],
    in: .answers, .reads,
    words: Phrase("[ANSVARLIG]", "[PARTY]"),
    title: Phrase(
      "viser, hvem der har hvad, og skriver listen til dem",
      "shows who has what, and writes the list for them"),
    examples: Phrase(
      """
      lygte opgaveliste
      lygte opgaveliste "Vej & Park"
      lygte opgaveliste "Vej & Park" -o liste.csv --eml brev.eml --send
      """,
      """
      lygte chase
      lygte chase "Vej & Park"
      lygte chase "Vej & Park" -o list.csv --eml letter.eml --send
      """),
    explanation: Phrase(
      """
      Uden navn: hvor meget der er hos hver. Med navn: listen til den ansvarlige
      over de fund, der er hos dem, med frist, og hvor længe der intet er hørt.
      --send noterer listen som sendt, og listen har en kode, så den kan kendes,
      når den kommer tilbage (lygte retur).
      """,
      """
      Without a name: how much is with each party. With a name: the list for the
      responsible party of the findings that are with it, with deadlines and how
      long nothing was heard. --send notes the list as sent, and the list has an
      id by which it is known when it comes back (lygte returned).
      """),
    rows: [
      .option(
        .format, "text, markdown, html, csv, xlsx, docx (ellers efter filens endelse)",
        "text, markdown, html, csv, xlsx, docx (else by the file's ending)"),
      .option(
        .output,
        "skriv listen til en fil, som kun du kan læse; -o - er standardudgang, fx: lygte opgaveliste Vej -o - | wl-copy",
        "write the list to a file that only you can read; -o - is standard output: lygte chase Vej -o - | wl-copy"
      ),
      .option(
        .eml, "skriv et brev med tabellen vedhæftet, klar til at sende",
        "write a mail with the table attached, ready to send"),
      .option(
        .mailto, "skriv et link, som mailprogrammet åbner",
        "print a link that the mail program opens"),
      .option(
        .audience, "efter slagsen; kommune og politi: samarbejdspartnere, andre højst foreningen",
        "by the kind; council and police: partners, others association at most"),
      .option(
        .anyway, "skriv den, selv om noget peger på nogen; teksten gemmes",
        "write it although something points at somebody; the text is kept"),
      .option(.send, "noter listen som sendt", "note the list as sent"),
    ],
    onScreen: ["parties"]
  ) { run throws(CommandFailure) in try run.chase() }
}

extension CommandRun {
  /// `chase [PARTY] [--format …] [-o FILE] [--eml FILE] [--mailto] [--send]`: what a party has open
  /// with us, as a list; without a party, how much is with each.
  mutating func chase() throws(CommandFailure) {
    let format = try chaseFormat()
    if format.isPacked { try needsFile(format.fileExtension) }
    let session = try open()
    let caseFile = session.caseFile
    let names = caseFile.partyNames
    let parties = caseFile.recordsWithParties(names)
    let wanted = TextRules.accepted(arguments.words.joined(separator: " "), form: .line)
    guard !wanted.isEmpty else {
      if arguments.has(.send) || outputFile != nil || arguments.has(.eml) {
        throw .usage(words.ball.chaseNeeds(sorted(parties.keys)))
      }
      printParties(parties, names, in: session)
      return finishReading(session)
    }
    let party = try party(named: wanted, among: parties, names)
    // What a party is decides what it may read, by no option more.
    let widest = caseFile.widestAudience(of: party, names: names)
    let audience = try audience(orElse: widest, in: session)
    if audience.isWider(than: widest) {
      throw .usage(words.exports.edition.tooWide(party, words.codes.audience(widest)))
    }
    if caseFile.kind(ofParty: party, names: names) == nil {
      say(words.exports.edition.kindUnknown(party))
    }
    var list = caseFile.chaseList(
      of: parties[party] ?? [], for: party, audience: audience, today: today, names: names)
    if list.rows.isEmpty, list.leftOut == 0 { throw .needsLook(words.ball.nothingWith(party)) }
    if audience.readsInternalText {
      for id in Set(list.held.map(\.id)).sorted() {
        let found = list.held.filter { $0.id == id }.map(\.text)
        say(words.ball.mayNameSomebody(id, found.joined(separator: ", ")))
      }
    } else {
      try hold(list.held, for: audience, way: "chase \(party)", in: session)
    }
    if arguments.has(.send) { list.id = session.identifiers.fresh(from: &random).description }
    let record = caseFile.parties.first { names.areSame($0.name, party) }
    let mail = ChaseMail(
      list, to: record?.values.text(PartyField.email), words.language,
      workspace: caseFile.facts.name, at: now)
    try deliver(
      list, mail, as: format, workspace: caseFile.facts.name, try letterhead(in: session))
    if list.lackingText > 0 { say(words.exports.edition.whereToWrite(PublicTextsKey.key)) }
    guard let id = list.id else {
      say(words.ball.notRecorded)
      return finishReading(session)
    }
    var draft = ActDraft()
    EditWriter.sending(list, in: caseFile, draft: &draft)
    try save(draft, in: session)
    say(words.ball.recorded(party, list.edition, id))
    finishWriting(session)
  }

  /// Writes the list where it is asked for; what could not be written is not noted as sent.
  private mutating func deliver(
    _ list: ChaseList, _ mail: ChaseMail, as format: ChaseFormat, workspace: String,
    _ letterhead: Letterhead
  ) throws(CommandFailure) {
    var isWritten = false
    if let file = arguments.value(.eml) {
      say(words.ball.written(try write(mail.message, to: file)))
      if mail.address == nil { say(words.ball.noAddress(list.party)) }
      isWritten = true
    }
    if let file = outputFile {
      let bytes = format.bytes(
        of: list, words.language, workspace: workspace, letterhead: letterhead)
      say(words.ball.written(try write(bytes, to: file)))
      isWritten = true
    }
    if arguments.has(.mailto) {
      print(mail.link)
    } else if wantsJSON {
      printDocument(json(list))
    } else if !isWritten {
      let bytes = format.bytes(of: list, words.language, workspace: workspace)
      report.output += environment.isOutputTerminal ? onTerminal(bytes) : bytes
    }
  }

  private mutating func printParties(
    _ parties: [String: [RecordIndex]], _ names: PartyNames, in session: CaseSession
  ) {
    var rows: [JSONValue] = []
    var table = TextTable([
      .init(title: words.ball.party), .init(title: words.ball.open),
      .init(title: words.ball.overdue), .init(title: words.ball.silent),
      .init(title: words.ball.sent),
    ])
    for party in sorted(parties.keys) {
      let list = session.caseFile.chaseList(
        of: parties[party] ?? [], for: party, audience: .internal, today: today, names: names)
      let overdue = list.rows.count { $0.overdue != nil }
      let silence = list.rows.compactMap(\.silence).max()
      let sent = session.caseFile.sendings.last { names.areSame($0.party, party) }?.on
      rows.append([
        "party": .string(party), "open": .integer(Int64(list.rows.count)),
        "overdue": .integer(Int64(overdue)),
        "silence": silence.map { .integer(Int64($0)) } ?? .null,
        "sent": sent.map { .string($0.description) } ?? .null,
      ])
      table.add([
        party, String(list.rows.count), overdue == 0 ? "" : String(overdue),
        silence.map(String.init) ?? "",
        sent.map { FieldText(words: words).day($0.description) } ?? words.ball.neverSent,
      ])
    }
    if wantsJSON { return printDocument(.array(rows)) }
    if rows.isEmpty { return say(words.ball.nobodyHasAnything) }
    for line in table.lines(width: environment.outputColumns) { print(line) }
  }

  private func json(_ list: ChaseList) -> JSONValue {
    let rows = list.rows.map { row -> JSONValue in
      guard case .object(var members) = row.cells.json else { return .null }
      members["id"] = .string(row.id)
      members["silence"] = row.silence.map { .integer(Int64($0)) } ?? .null
      members["overdue"] = row.overdue.map { .integer(Int64($0)) } ?? .null
      members["withheld"] = .bool(row.isWithheld)
      return .object(members)
    }
    return [
      "party": .string(list.party), "edition": .integer(Int64(list.edition)),
      "list": list.id.map { .string($0) } ?? .null, "on": .string(list.on.description),
      "audience": .string(list.audience.rawValue),
      "withheld": .integer(Int64(list.withheld)),
      "lackingText": .integer(Int64(list.lackingText)), "leftOut": .integer(Int64(list.leftOut)),
      "findings": .array(rows),
    ]
  }

  /// The party by any of its names, or by a part of one that is unique.
  private func party(
    named wanted: String, among parties: [String: [RecordIndex]], _ names: PartyNames
  ) throws(CommandFailure) -> String {
    let key = names.key(wanted)
    if let party = parties.keys.first(where: { names.key($0) == key }) { return party }
    let fragment = SearchKey.name(wanted)
    let near = parties.keys.filter { SearchKey.name($0).contains(fragment) }
    if near.count == 1, let party = near.first { return party }
    throw .needsLook(words.ball.noParty(wanted, sorted(near.isEmpty ? Array(parties.keys) : near)))
  }

  private func sorted(_ parties: some Sequence<String>) -> [String] {
    let order: AlphabeticalOrder = words.language == .danish ? .danish : .english
    return parties.sorted(by: order.precedes)
  }

  private func chaseFormat() throws(CommandFailure) -> ChaseFormat {
    let ending = outputFile.flatMap { file in
      FilePath.name(of: file).split(separator: ".").dropFirst().last.map(String.init)
    }
    guard let name = arguments.value(.format) else {
      return ending.flatMap(ChaseFormat.named) ?? .text
    }
    guard let format = ChaseFormat.named(name) else {
      throw .usage(words.ball.unknownFormat(name, ChaseFormat.allCases.map(\.rawValue)))
    }
    return format
  }
}

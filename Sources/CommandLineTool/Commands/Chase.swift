import CaseModel
import CaseStorage
import ChangeLog
import Exchange
import Language
import Wording

extension CommandRun {
  /// `chase [PARTY] [--format …] [-o FILE] [--eml FILE] [--mailto] [--send]`: what a party has open
  /// with us, as a list; without a party, how much is with each.
  mutating func chase() throws(CommandFailure) {
    let format = try chaseFormat()
    let audience = try chaseAudience()
    let session = try open()
    let caseFile = session.caseFile
    let names = caseFile.partyNames
    let parties = caseFile.thingsWithParties(names)
    let wanted = TextRules.accepted(arguments.words.joined(separator: " "), form: .line)
    guard !wanted.isEmpty else {
      if arguments.has(.send) || outputFile != nil || arguments.has(.eml) {
        throw .usage(words.ball.chaseNeeds(sorted(parties.keys)))
      }
      printParties(parties, names, in: session)
      return finishReading(session)
    }
    let party = try party(named: wanted, among: parties, names)
    var list = caseFile.chaseList(
      of: parties[party] ?? [], for: party, audience: audience, today: today, names: names)
    if list.rows.isEmpty { throw .needsLook(words.ball.nothingWith(party)) }
    if audience != .internal {
      for named in list.named(caseFile.personNames(places: parties[party] ?? [])) {
        say(words.ball.mayNameSomebody(named.id, named.names.joined(separator: ", ")))
      }
    }
    if arguments.has(.send) { list.id = session.identifiers.fresh(from: &random).description }
    let record = caseFile.parties.first { names.areSame($0.name, party) }
    let mail = ChaseMail(
      list, to: record?.values.text(PartyField.email), words.language,
      workspace: caseFile.facts.name, at: now)
    try deliver(list, mail, as: format, workspace: caseFile.facts.name)
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
    _ list: ChaseList, _ mail: ChaseMail, as format: ChaseFormat, workspace: String
  ) throws(CommandFailure) {
    var isWritten = false
    if let file = arguments.value(.eml) {
      say(words.ball.written(try write(mail.message, to: file)))
      if mail.address == nil { say(words.ball.noAddress(list.party)) }
      isWritten = true
    }
    if let file = outputFile {
      let bytes = format.bytes(of: list, words.language, workspace: workspace)
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
    _ parties: [String: [ThingIndex]], _ names: PartyNames, in session: CaseSession
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
      "withheld": .integer(Int64(list.withheld)), "findings": .array(rows),
    ]
  }

  /// The party by any of its names, or by a part of one that is unique.
  private func party(
    named wanted: String, among parties: [String: [ThingIndex]], _ names: PartyNames
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

  /// Partners, unless another is named: what goes out goes to others.
  private func chaseAudience() throws(CommandFailure) -> Audience {
    guard let name = arguments.value(.audience) else { return .partners }
    guard let audience = Audience(rawValue: SearchKey.name(name)) else {
      throw .usage(words.ball.unknownAudience(name, Audience.allCases.map(\.rawValue)))
    }
    return audience
  }
}

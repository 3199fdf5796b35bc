import CaseModel
import CaseStorage
import Casework
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let redact = Subcommand(
    "redact", danish: "fjern-oplysning",
    calledAlso: ["fjern", "slet", "erase", "delete", "gdpr", "glem", "persondata"],
    in: .findings, .writes,
    words: Phrase("[FUND FELT]", "[ID FIELD]"), mostWords: 2,
    title: Phrase(
      "fjerner en personoplysning for altid", "takes personal data out for good"),
    examples: Phrase(
      """
      lygte fjern-oplysning K7Q-4MJ observation --ord "Inge Holm" --grund "fejl"
      lygte fjern-oplysning K7Q-4MJ tekster --grund "journaliseret som 26/1234"
      lygte fjern-oplysning --person "Inge Holm" --grund "anmodning af 3/11" --ja
      lygte fjern-oplysning --forfaldne --prøv
      """,
      """
      lygte redact K7Q-4MJ observation --word "Inge Holm" --ground "error"
      lygte redact K7Q-4MJ texts --ground "journalised as 26/1234"
      lygte redact --person "Inge Holm" --ground "request of 3 November" --yes
      lygte redact --due --dry-run
      """),
    explanation: Phrase(
      """
      Fjerner et felt, et ord i en tekst, alle tekster i et fund eller alle steder, en
      person står, også af historikken, kladder og lister, der er sendt. Det kan ikke
      fortrydes; historikken viser, at noget er fjernet, hvornår, af hvem og hvorfor.
      Andre computere gør det samme, når de får det at vide: --status viser hvem.
      En kommune må ofte ikke slette: ret hellere med en note, eller afvis.
      """,
      """
      Takes out a field, a word in a text, all texts of a finding or every place where
      a person stands, from the history, drafts and lists that were sent too. It cannot
      be undone; the history shows that something was taken out, when, by whom and
      why. Other machines do the same once they learn of it: --status shows who.
      A municipality may often not erase: rather correct with a note, or refuse.
      """),
    rows: [
      .option(
        .entry, "en note, et tiltag eller et svar i fundet: dets nummer, eller navnet i --json",
        "a comment, action or answer of the finding: its number, or its name in --json"),
      .option(.word, "kun det ord i feltet", "that word of the field alone"),
      .option(.person, "alle steder, personen står", "every place where the person stands"),
      .option(
        .ground, "hvorfor, og på hvilket grundlag; nævn ikke det, der skal væk",
        "why, and on what ground; do not name what is to go"),
      .option(
        .due, "hvad der er over mappens slettefrister",
        "what is over the folder’s deletion deadlines"),
      .option(.dryRun, "vis kun, hvad der ville gå", "show only what would go"),
      .option(
        .status, "hvad der er fjernet, og hvilke computere der har gjort det",
        "what was taken out, and which machines have done it"),
      .option(.yes, "gør det uden at spørge", "do it without asking"),
    ],
    onScreen: ["redact"]
  ) { run throws(CommandFailure) in try run.redact() }
}

extension CommandRun {
  /// `redact ID FIELD`, `redact --person NAME`, `redact --status`.
  mutating func redact() throws(CommandFailure) {
    if arguments.has(.status) { return try redactionStatus() }
    if arguments.has(.due) { return try redactDue() }
    let session = try open()
    let caseFile = session.caseFile
    let plan = try redactionPlan(in: session)
    try refuse(plan, in: caseFile)
    for line in lines(of: plan, in: caseFile) { say(line) }
    let ground = try ground(for: plan)
    try mayRedact(plan.targets.count)
    try save(plan.draft(ground: ground, in: caseFile), in: session)
    say(words.erasure.redacted(plan.targets.count))
    if caseFile.devices.count > 1 { say(words.erasure.others) }
    for path in keepers(of: session) { say(words.erasure.mayHold(path)) }
    finishWriting(session)
  }

  private func redactionPlan(in session: CaseSession) throws(CommandFailure) -> RedactionPlan {
    let caseFile = session.caseFile
    if let name = arguments.value(.person) {
      guard arguments.words.isEmpty, let mentions = Mentions(of: name, in: caseFile) else {
        throw .usage(words.erasure.redactNeeds)
      }
      return RedactionPlan(mentions, in: caseFile)
    }
    guard arguments.words.count == 2 else { throw .usage(words.erasure.redactNeeds) }
    let owner = try inConflict(arguments.words[0], in: session)
    let word = arguments.words[1]
    let record =
      try arguments.value(.entry).map { (text) throws(CommandFailure) in
        try entry(text, of: owner, in: caseFile)
      } ?? owner
    let texts = ["texts", "tekster", "alt", "all"]
    if texts.contains(where: { SearchKey.name($0) == SearchKey.name(word) }) {
      return RedactionPlan(textsOf: record, in: caseFile)
    }
    let known = caseFile.kind(of: record) == .finding ? Vocabulary.findingField(named: word) : nil
    let field = try register(word, known, of: record, in: caseFile)
    guard let text = arguments.value(.word) else {
      return RedactionPlan(field: field, of: record, in: caseFile)
    }
    guard let pattern = NamePattern(text) else { throw .usage(words.erasure.redactNeeds) }
    return RedactionPlan(word: pattern, in: field, of: record, caseFile)
  }

  /// What belongs to a record, by its name in the log or its number there.
  private func entry(
    _ text: String, of owner: RecordIndex, in caseFile: CaseFile
  ) throws(CommandFailure) -> RecordIndex {
    let entries = caseFile.allEntries(of: owner)
    if let named = RecordName(text).flatMap({ caseFile.record(named: $0) }), entries.contains(named)
    {
      return named
    }
    guard let number = Int(text), entries.indices.contains(number - 1) else {
      throw .usage(words.erasure.nothingThere)
    }
    return entries[number - 1]
  }

  private func refuse(_ plan: RedactionPlan, in caseFile: CaseFile) throws(CommandFailure) {
    for obstacle in plan.obstacles {
      switch obstacle {
      case .nothing: throw .needsLook(words.erasure.nothingThere)
      case .alreadyGone: throw .needsLook(words.erasure.alreadyGone)
      case .notTyped: throw .usage(words.erasure.notTyped(arguments.words.last ?? ""))
      case .inConflict(let record, let field):
        throw .needsLook(
          words.erasure.inConflict(
            name(of: caseFile.owner(of: record) ?? record, in: caseFile),
            conflictLabel(field, of: record, in: caseFile)))
      }
    }
  }

  /// What would go, line by line.
  private func lines(of plan: RedactionPlan, in caseFile: CaseFile) -> [String] {
    words.lines(of: plan, in: caseFile)
  }

  private func ground(for plan: RedactionPlan) throws(CommandFailure) -> String {
    let given = arguments.value(.ground) ?? environment.ask(words.erasure.askGround) ?? ""
    let ground = given.split(separator: " ").joined(separator: " ")
    if ground.isEmpty { throw .usage(words.erasure.groundNeeded) }
    if plan.isNamed(by: ground) { throw .usage(words.erasure.groundNamesIt) }
    return ground
  }

  private func mayRedact(_ count: Int) throws(CommandFailure) {
    if arguments.has(.yes) { return }
    guard let answer = environment.ask(words.erasure.ask(count)) else {
      throw .usage(words.erasure.needsYes)
    }
    guard Vocabulary.isYes(answer) else { throw .needsLook(words.erasure.stopped) }
  }
}

extension CommandRun {
  /// `redact --due`: what is over the workspace's time limits, and after a yes takes it out.
  private mutating func redactDue() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let due = RetentionDue.all(in: caseFile, on: today)
    if wantsJSON {
      printDocument(.array(due.map { json($0, in: caseFile) }))
      return finishReading(session)
    }
    guard !due.isEmpty else {
      let hasRules = !RetentionRule.all(in: caseFile).isEmpty
      say(hasRules ? words.retention.nothingDue : words.retention.noRules)
      return finishReading(session)
    }
    for line in words.lines(of: due, in: caseFile) {
      print(line.isHeading ? line.text : "  " + line.text)
    }
    let draft = RetentionDue.draft(due, in: caseFile) { words.ground($0) }
    let count = due.map(\.plan.targets.count).reduce(0, +)
    if arguments.has(.dryRun) { return finishReading(session) }
    try mayRedact(count)
    try save(draft, in: session)
    say(words.retention.taken(count))
    if due.contains(where: { $0.items.count >= RetentionDue.most }) {
      say(words.retention.mayBeMore)
    }
    if session.caseFile.devices.count > 1 { say(words.erasure.others) }
    for path in keepers(of: session) { say(words.erasure.mayHold(path)) }
    finishWriting(session)
  }

  private func json(_ due: RetentionDue, in caseFile: CaseFile) -> JSONValue {
    [
      "what": .string(due.subject.rawValue),
      "days": due.rule.map { .integer(Int64($0.days)) } ?? .null,
      "decidedBy": due.rule.map { .string($0.decidedBy) } ?? .null,
      "since": .string(due.since.description),
      "records": .array(
        due.items.map { item in
          [
            "id": .string(name(of: caseFile.owner(of: item.record) ?? item.record, in: caseFile)),
            "since": .string(item.since.description),
          ]
        }),
      "fields": .array(
        due.plan.targets.map { target in
          [
            "id": .string(
              name(of: caseFile.owner(of: target.record) ?? target.record, in: caseFile)),
            "field": target.field.isEmpty ? .null : .string(target.field),
            "left": target.left ?? .null,
          ]
        }),
    ]
  }

  private mutating func redactionStatus() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    let all = RedactionStatus.all(in: caseFile, said: BlankedRecord.said(in: caseFile))
    if wantsJSON {
      print(json: .array(all.map { json($0, in: caseFile) }))
    } else if all.isEmpty {
      print(words.erasure.noneYet)
    }
    if !wantsJSON { for status in all { tell(status, in: caseFile) } }
    if !wantsJSON, let first = all.last {
      for path in keepers(of: session) { print(words.erasure.mayHold(path)) }
      print(words.erasure.backups(words.day(first.origin.wallTime.moment.day)))
    }
    finishReading(session)
  }

  private mutating func tell(_ status: RedactionStatus, in caseFile: CaseFile) {
    print(
      words.erasure.status(
        words.day(status.origin.wallTime.moment.day), status.origin.actor ?? "", status.ground))
    for place in status.places { print("  " + label(of: place, in: caseFile)) }
    for place in status.comeBack {
      print("  " + words.erasure.comeBack(label(of: place, in: caseFile)))
    }
    for device in status.devices {
      let reach =
        switch device.reach {
        case .done: words.erasure.done
        case .seen: words.erasure.seen
        case .unseen(let day): words.erasure.unseen(words.day(day))
        }
      print("    \(device.name): \(reach)")
    }
  }

  private func label(of place: RedactionStatus.Place, in caseFile: CaseFile) -> String {
    guard let record = place.record else { return place.field }
    if place.field.isEmpty { return words.erasure.authorsLabel }
    return [
      name(of: caseFile.owner(of: record) ?? record, in: caseFile),
      conflictLabel(place.field, of: record, in: caseFile),
    ].joined(separator: " · ")
  }

  private func json(_ status: RedactionStatus, in caseFile: CaseFile) -> JSONValue {
    [
      "at": .string(status.origin.wallTime.text),
      "by": status.origin.actor.map { .string($0) } ?? .null,
      "ground": .string(status.ground),
      "fields": .array(
        status.places.map { place in
          [
            "id": place.record.map {
              .string(name(of: caseFile.owner(of: $0) ?? $0, in: caseFile))
            } ?? .null,
            "field": place.field.isEmpty ? .null : .string(place.field),
          ]
        }),
      "comeBack": .array(status.comeBack.map { .string(label(of: $0, in: caseFile)) }),
      "devices": .array(
        status.devices.map { device in
          switch device.reach {
          case .done: ["device": .string(device.name), "state": "done"]
          case .seen: ["device": .string(device.name), "state": "seen"]
          case .unseen(let day):
            [
              "device": .string(device.name), "state": "unseen",
              "since": .string(day.description),
            ]
          }
        }),
    ]
  }

  /// Folders beside the log that keep former versions of it: git's, and those of synchronising
  /// programs.
  private func keepers(of session: CaseSession) -> [String] {
    let root = session.workspace.folder.settings.folder
    return [".git", ".stversions", ".stfolder/.stversions", ".sync/Archive"].map {
      FilePath.joined(root, $0)
    }.filter { path in
      do throws(FileProblem) {
        return try environment.fileSystem.facts(at: path) != nil
      } catch {
        return false
      }
    }
  }
}

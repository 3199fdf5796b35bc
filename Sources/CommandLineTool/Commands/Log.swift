import CaseModel
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let log = Subcommand(
    "log", danish: "historik",
    calledAlso: ["ændringer", "hvem", "history", "changes", "audit"],
    in: .findings, .reads,
    words: Phrase("[FUND]", "[ID]"),
    title: Phrase("viser, hvem der ændrede hvad og hvornår", "shows who changed what, and when"),
    examples: Phrase(
      """
      lygte historik
      lygte historik K7Q-4MJ
      lygte historik K7Q-4MJ --felt frist
      lygte historik --hvem MKJ --siden "1. september" --slags frist
      lygte historik --json | tail -n 5
      """,
      """
      lygte log
      lygte log K7Q-4MJ
      lygte log K7Q-4MJ --field due
      lygte log --by MKJ --since "1 September" --kind due
      lygte log --json | tail -n 5
      """),
    explanation: Phrase(
      """
      Viser, hvem der ændrede hvad og hvornår: i hele mappen eller på ét fund. Hver
      linje begynder med ændringens navn, som fortryd og gendan forstår.
      """,
      """
      Shows who changed what and when: in the whole folder or on one finding. Each
      line begins with the change's name, which undo and redo take.
      """),
    rows: [
      .option(
        .field, "alle værdier, fundets felt har haft", "every value the finding’s field has had"),
      .option(.by, "hvem der skrev", "who wrote"),
      .option(.device, "hvilken computer der skrev", "which machine wrote"),
      .option(.walk, "hvad der er på vandringen", "what is of the walk"),
      .option(
        .kind, "et felt, eller oprettet, hentet, fortrudt, note, tiltag …",
        "a field, or made, imported, undone, comment, action …"),
      .option(.day, "den dag", "on that day"),
      .option(.since, "fra den dag", "from that day on"),
      .option(.until, "til og med den dag", "up to that day"),
      .option(.json, "en ændring på hver linje (JSON Lines)", "one act a line (JSON Lines)"),
    ],
    onScreen: ["history"]
  ) { run throws(CommandFailure) in try run.log() }
}

extension CommandRun {
  /// `log [ID]`: the whole history, or a finding's, as far as it is asked for; `--json` as JSON
  /// Lines.
  mutating func log() throws(CommandFailure) {
    let session = try open()
    let caseFile = session.caseFile
    if let field = arguments.value(.field) {
      try printFieldHistory(field, in: session)
      finishReading(session)
      return
    }
    let filter = try historyFilter(in: session)
    let history: ToldHistory
    var record: RecordIndex?
    if arguments.words.isEmpty {
      history = ToldHistory(caseFile)
    } else {
      let named = try finding(named: arguments.words.joined(separator: " "), in: session)
      record = named
      history = ToldHistory(of: named, in: caseFile)
    }
    var told = 0
    for act in history.acts where act.matches(filter, in: caseFile) {
      told += 1
      if wantsJSON {
        print(json: json(act, in: session))
      } else {
        for line in historyLines(act, of: history, about: record, in: session) { print(line) }
      }
    }
    if told == 0, !filter.isEmpty { say(words.history.noneMatch) }
    finishReading(session)
  }

  private func historyFilter(in session: CaseSession) throws(CommandFailure) -> HistoryFilter {
    var filter = HistoryFilter()
    let options: [(OptionName, HistoryFilter.Part)] = [
      (.by, .by), (.device, .device), (.walk, .walk), (.kind, .kind), (.day, .day),
      (.since, .since), (.until, .until),
    ]
    do throws(HistoryFilter.Invalid) {
      for (option, part) in options {
        guard let text = arguments.value(option) else { continue }
        try filter.take(part, text, in: session.caseFile, today: today)
      }
    } catch {
      throw .usage(words.history.sentence(error))
    }
    return filter
  }

  /// One act: who, when, and what became of which field.
  private func json(_ entry: ToldAct, in session: CaseSession) -> JSONValue {
    let caseFile = session.caseFile
    let changes = entry.changes.map { change -> JSONValue in
      let owner = caseFile.owner(of: change.record) ?? change.record
      return .object([
        "thing": .string(caseFile.name(of: change.record).description),
        "kind": .string(caseFile.kind(of: change.record).rawValue),
        "id": .string(caseFile.shown(owner, FindingField.id.rawValue)?.string ?? ""),
        "field": .string(change.field), "value": change.value,
        "before": change.before ?? .null, "make": .bool(change.isOfMake),
      ])
    }
    return .object([
      "act": .string(entry.facts.act.description), "device": .string(entry.facts.device),
      "sequence": .integer(entry.facts.sequence), "lamport": .integer(entry.facts.lamport),
      "at": .string(entry.facts.wallTime.text),
      "by": entry.facts.actor.map { .string($0) } ?? .null,
      "changes": .array(changes),
      "withdraws": .array(entry.withdraws.map { .string($0.description) }),
      "withdrawn": .bool(entry.isWithdrawn), "seal": .bool(entry.facts.isSeal),
      "claimed": .array(entry.facts.claims.names.map { .string($0) }),
    ])
  }

  /// One head line, and a line for each field that changed.
  func historyLines(
    _ entry: ToldAct, of history: ToldHistory, about record: RecordIndex?,
    in session: CaseSession
  ) -> [String] {
    let caseFile = session.caseFile
    let shown = FieldText(words: words)
    var head = entry.facts.act.description.prefix(8) + "  "
    head += shown.moment(entry.facts.wallTime.text) + "  " + (entry.facts.actor ?? tool.redacted)
    head += " (\(entry.facts.device))"
    if entry.facts.isSeal { head += " – \(tool.seal)" }
    if !entry.facts.claims.isEmpty {
      head += " – \(words.merging.claimed(entry.facts.claims))"
    }
    if entry.isWithdrawn { head += " – \(tool.wasUndone)" }
    if let undoing = undoing(entry, of: history, in: caseFile) { head += " – \(undoing)" }
    var lines = [String(head)]
    let made = Set(entry.makes)
    for maker in entry.makes {
      let kind = caseFile.kind(of: maker)
      let name = lastingName(of: maker, in: caseFile)
      let text =
        kind == .finding
        ? caseFile.plainFinding(at: maker).title
        : [EntryField.text.rawValue, RecordSchema.of(kind)?.identity?.name ?? ""]
          .lazy.compactMap { ToldHistory.value($0, of: maker, in: caseFile)?.string }.first ?? ""
      let place = caseFile.top(of: maker) == nil ? " (\(words.withoutPlace))" : ""
      let told = [words.kinds[kind], name, text.isEmpty ? step(of: maker, in: caseFile) : text]
      lines.append("  + \(told.filter { !$0.isEmpty }.joined(separator: " "))\(place)")
    }
    for change in entry.changes where !made.contains(change.record) {
      if change.field == CaseFile.restored {
        let name = lastingName(of: change.record, in: caseFile)
        lines.append("  \(name): \(words.history.restoredAlone)")
        continue
      }
      let owner = ToldHistory.owner(of: change.record, in: caseFile) ?? change.record
      let name = owner == record ? "" : historyName(of: owner, in: caseFile) + " "
      let before = change.before.map { told($0, change, in: caseFile) } ?? ""
      // A report as it was sent is pages long, and kept to be written again.
      let isPage =
        change.field == ReportField.page.rawValue && caseFile.kind(of: change.record) == .report
      let after = isPage ? "…" : told(change.value, change, in: caseFile)
      let old = before.isEmpty ? "" : before + " → "
      lines.append(
        "  \(name)\(label(of: change, in: caseFile)): \(old)\(after.isEmpty ? tool.nothing : after)"
      )
    }
    for order in entry.redacts { lines.append("  \(tool.redacted): \(words.fields[order.field])") }
    return lines.map { String($0.replacing("\n", with: " ")) }
  }

  /// What a follow-up without words tells by its step: `fik besked`; empty for anything else.
  private func step(of record: RecordIndex, in caseFile: CaseFile) -> String {
    let step = EntryField.step.rawValue
    return ToldHistory.value(step, of: record, in: caseFile).map {
      FieldText(words: words).text($0, of: step)
    } ?? ""
  }

  /// A record of the register by its name, all else by what people say.
  private func historyName(of record: RecordIndex, in caseFile: CaseFile) -> String {
    let schema = RecordSchema.of(caseFile.kind(of: record))
    return schema.map { $0.isEdited && $0.isRegistered } ?? false
      ? words.theRecord(record, in: caseFile) : lastingName(of: record, in: caseFile)
  }

  /// A field by its label, of whatever kind of record people keep.
  func label(of change: HistoryChange, in caseFile: CaseFile) -> String {
    label(change.field, of: caseFile.kind(of: change.record))
  }

  /// A value of a change; of a photo by its own fields, of which others have none.
  private func told(_ value: JSONValue, _ change: HistoryChange, in caseFile: CaseFile) -> String {
    let kind = caseFile.kind(of: change.record)
    guard kind == .photo || kind == .picture, caseFile.reference(value) == nil, !value.isBlanked,
      let field = RecordSchema.of(kind)?.field(named: change.field)
    else { return text(value, of: change.field, in: caseFile) }
    return Screens.FieldText.shown(value, form: field.form, words: words)
  }

  func text(_ value: JSONValue, of field: String, in caseFile: CaseFile) -> String {
    if let record = caseFile.reference(value) {
      return caseFile.shown(record, WalkField.name.rawValue)?.string
        ?? name(of: record, in: caseFile)
    }
    return FieldText(words: words).text(value, of: field)
  }
}

import CaseModel
import CaseStorage
import ChangeLog
import Language
import Screens
import Wording

extension Subcommand {
  static let undo = Subcommand(
    "undo", danish: "fortryd",
    calledAlso: ["tilbage", "angre", "back"],
    in: .findings, .writes,
    words: Phrase("[ÆNDRING]", "[ACT]"),
    mostWords: 1,
    title: Phrase(
      "fortryder det seneste, eller en ændring ved navn",
      "takes back the last thing, or a change by its name"),
    examples: Phrase(
      """
      lygte fortryd
      lygte fortryd 7f3a91c2
      """,
      """
      lygte undo
      lygte undo 7f3a91c2
      """),
    explanation: Phrase(
      """
      Fortryder det seneste, der er gemt fra denne computer, og siger hvad. Det kan
      gentages. Med begyndelsen af en ændrings navn, som log viser det, fortrydes
      den ændring, uanset hvem der lavede den. Er der arbejdet videre siden, siges
      det først hvem, og intet sker.
      """,
      """
      Undoes what was saved last from this machine, and says what. It can be
      repeated. With the beginning of a change's name, as log shows it, it undoes
      that change, whoever made it. When work has gone on since, it says by whom
      first, and does nothing.
      """),
    rows: [
      .option(.yes, "fortryd resten; det nye bliver stående", "undo the rest; what is new stays")
    ],
    onScreen: ["undo"]
  ) { run throws(CommandFailure) in try run.undo() }
}

extension CommandRun {
  /// `undo [ACT]`: this device's latest act, whichever process wrote it, or anyone's by its name.
  mutating func undo() throws(CommandFailure) {
    let session = try open()
    guard let name = arguments.words.first else {
      guard let step = session.caseFile.undoable(by: session.workspace.device) else {
        throw .needsLook(tool.nothingToUndo)
      }
      try take(
        step, in: session, isRedo: false,
        command: "lygte \(Subcommand.undo.name(in: words.language))")
      return
    }
    let act = try act(named: name, in: session)
    let step: UndoStep
    do throws(UndoObstacle) {
      step = try session.caseFile.undoing(act)
    } catch {
      throw .needsLook(sentence(error, name))
    }
    try take(
      step, in: session, isRedo: false,
      command: "lygte \(Subcommand.undo.name(in: words.language)) \(name)")
  }

  mutating func take(
    _ step: UndoStep, in session: CaseSession, isRedo: Bool, command: String
  ) throws(CommandFailure) {
    let done = isRedo ? tool.redone : tool.undone
    let told = session.caseFile.recordDeed(
      makes: step.made,
      changes: step.changes.map { change in
        let value = session.caseFile.historyEntry(of: step.facts.act)?.changes
          .last { $0.record == change.record && $0.field == change.field }?.value
        return (change.record, change.field, value)
      })
    let later = laterWork(step, in: session.caseFile)
    if !later.isEmpty, !arguments.has(.yes) {
      let yes = words.language == .danish ? "--ja" : "--yes"
      throw .needsLook(words.history.resting(later, "\(command) \(yes)"))
    }
    let before = summary(
      makes: step.made, changes: step.changes.map { ($0.record, $0.field) }, in: session.caseFile)
    let meanwhile = step.changedMeanwhile.map { place(of: $0.record, $0.field, in: session) }
    try save(ActDraft([.withdraw(step.acts)]), in: session)
    if wantsJSON { printDocument(json(step, meanwhile: step.changedMeanwhile, in: session)) }
    if let told,
      let outcome = words.outcome(told.deed, of: told.record, isRedo: isRedo, in: session.caseFile)
    {
      say([outcome] + done("").dropFirst())
    } else {
      say(done(before))
    }
    if !meanwhile.isEmpty { say(tool.keptMeanwhile(meanwhile)) }
    finishWriting(session)
  }

  /// What came or went, for programs: the act, the things it made, and the fields it set.
  private func json(
    _ step: UndoStep, meanwhile: [UndoneField], in session: CaseSession
  ) -> JSONValue {
    func named(_ change: UndoneField) -> JSONValue {
      let owner = session.caseFile.owner(of: change.record) ?? change.record
      return [
        "id": .string(lastingName(of: owner, in: session.caseFile)),
        "kind": .string(session.caseFile.kind(of: change.record).rawValue),
        "field": .string(change.field),
      ]
    }
    return [
      "act": .string(step.facts.act.description),
      "by": step.facts.actor.map { .string($0) } ?? .null,
      "at": .string(step.facts.wallTime.text),
      "made": .array(
        step.made.map { .string(lastingName(of: $0, in: session.caseFile)) }),
      "changes": .array(step.changes.map(named)),
      "keptMeanwhile": .array(meanwhile.map(named)),
    ]
  }

  /// What was done since, with who and when; a long list is cut.
  private func laterWork(_ step: UndoStep, in caseFile: CaseFile) -> [String] {
    let shown = FieldText(words: words)
    var lines = step.later.prefix(8).map { change in
      let kind = caseFile.kind(of: change.record)
      let what =
        change.field.isEmpty
        ? words.kinds[kind] : words.fields.label(change.field, of: kind)
      return words.history.later(
        "\(lastingName(of: change.record, in: caseFile)): \(what)",
        change.facts.actor ?? tool.redacted, shown.moment(change.facts.wallTime.text))
    }
    if step.later.count > lines.count {
      lines.append(words.history.andMore(step.later.count - lines.count))
    }
    return lines
  }

  private static let leastOfActName = 4

  /// The act a person names by the beginning of its name, as `log` shows it.
  func act(
    named text: String, in session: CaseSession
  ) throws(CommandFailure) -> LineName {
    // A letter or two are a slip of the keyboard, not a change somebody has read of.
    guard text.count >= Self.leastOfActName else { throw .usage(words.history.noAct(text)) }
    let found = session.caseFile.acts(named: text.lowercased())
    guard let act = found.first else { throw .usage(words.history.noAct(text)) }
    if found.count > 1 {
      let shown = FieldText(words: words)
      throw .usage(
        words.history.severalActs(
          text,
          found.prefix(8).map {
            "\($0.act)  \(shown.moment($0.wallTime.text))  \($0.actor ?? tool.redacted)"
          }))
    }
    return act.act
  }

  func sentence(_ obstacle: UndoObstacle, _ name: String) -> String {
    switch obstacle {
    case .unknown: words.history.noAct(name)
    case .alreadyUndone: words.history.alreadyUndone
    case .notUndone: words.history.notUndone
    case .neverUndone: words.history.neverUndone
    }
  }

  /// `K7Q-4MJ: Frist`.
  private func place(of record: RecordIndex, _ field: String, in session: CaseSession) -> String {
    let caseFile = session.caseFile
    let owner = caseFile.owner(of: record) ?? record
    let label = words.fields[field]
    return "\(name(of: owner, in: caseFile)): \(label)"
  }
}

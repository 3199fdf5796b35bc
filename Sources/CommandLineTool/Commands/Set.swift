import CaseModel
import Casework
import ChangeLog
import Language
import Wording

extension Subcommand {
  static let set = Subcommand(
    "set", danish: "sæt",
    calledAlso: ["ret", "rediger", "ændr", "edit", "change"],
    in: .findings, .writes, takes: [.fields],
    words: Phrase("FUND… FELT=VÆRDI…", "ID… FIELD=VALUE…"),
    title: Phrase("ændrer felter", "changes fields"),
    examples: Phrase(
      """
      lygte sæt K7Q-4MJ frist="om 14 dage" ansvarlig="Vej & Park"
      lygte sæt K7Q-4MJ 9FA-2T9 prioritet=høj
      lygte sæt K7Q-4MJ mærker=sti,lys frist=
      lygte sæt --søgning "ansvarlig:vej forfalden:ja" prioritet=høj
      """,
      """
      lygte set K7Q-4MJ due="in 2 weeks" responsible="Vej & Park"
      lygte set K7Q-4MJ 9FA-2T9 priority=high
      lygte set K7Q-4MJ tags=path,light due=
      lygte set --query "responsible:vej overdue:yes" priority=high
      """),
    explanation: Phrase(
      """
      Ændrer felter. Flere fund ændres på én gang og fortrydes på én gang. Intet
      efter = tømmer feltet. Tiltag, noter og svar føjes til og overskrives aldrig.
      """,
      """
      Changes fields. Several findings are changed at once and undone at once.
      Nothing after = empties the field. Actions, comments and answers are added and
      never overwritten.
      """),
    rows: [
      .option(
        .query, "alle, der passer; de vises først, og der skal siges ja",
        "all that match; they are told first, and need a yes")
    ],
    onScreen: ["edit"]
  ) { run throws(CommandFailure) in try run.set() }
}

extension CommandRun {
  /// `set ID… FIELD=VALUE…`: several findings are one act and one undo step.
  mutating func set() throws(CommandFailure) {
    var names: [String] = []
    var fields = arguments.fields
    var others = arguments.others
    for word in arguments.words {
      if let argument = assignment(word) {
        fields.append(argument)
      } else if let other = otherAssignment(word) {
        others.append(other)
      } else {
        names.append(word)
      }
    }
    guard !names.isEmpty || arguments.has(.query), !fields.isEmpty || !others.isEmpty else {
      throw .usage(tool.setNeeds)
    }
    let session = try open()
    let own = try ownAssigned(others)
    let records = try chosen(names[...], in: session)
    var draft = ActDraft()
    var asked = try read(fields, in: session, draft: &draft)
    asked.own = own
    if asked.asksForState {
      try setWithState(records, asked, in: session, draft: &draft)
      remarkOnDaysGone(fields)
      return
    }
    for record in records {
      let values =
        EditWriter.values(asked.values, of: record, in: session.caseFile)
        + EditWriter.own(asked.own, of: record, in: session.caseFile)
      if !values.isEmpty {
        draft.set(.existing(session.caseFile.name(of: record)), values)
      }
      writeEntries(of: record, asked, in: session, draft: &draft)
    }
    if draft.isEmpty { return }
    for record in records
    where session.caseFile.finding(at: record).lastText(emptiedBy: asked.values) != nil {
      throw .usage(tool.textStays(name(of: record, in: session.caseFile)))
    }
    let settled = settledFields(asked, of: records, in: session.caseFile)
    try save(draft, in: session)
    for sentence in settled { say(sentence) }
    remarkOnDaysGone(fields)
    say(tool.changed(records.map { name(of: $0, in: session.caseFile) }))
    say(tool.undoHint)
    finishWriting(session)
  }

  /// `followUp=…`, `opfølgning=…`; nil for what is no assignment.
  private func assignment(_ word: String) -> FieldArgument? {
    guard let sign = word.firstIndex(of: "="),
      let field = Vocabulary.findingField(named: String(word[..<sign]))
    else { return nil }
    return FieldArgument(field: field, text: String(word[word.index(after: sign)...]))
  }

  /// `lampemast=12`, where the program has no such field.
  private func otherAssignment(_ word: String) -> OtherArgument? {
    guard let sign = word.firstIndex(of: "=") else { return nil }
    let name = String(word[..<sign])
    return OtherArgument(
      word: name, text: String(word[word.index(after: sign)...]),
      invalid: .unknownOption(name, nearest: nil))
  }

  private func ownAssigned(
    _ others: [OtherArgument]
  ) throws(CommandFailure) -> [OwnFieldName: JSONValue] {
    for other in others where words.own.field(named: other.word) == nil {
      throw .usage(tool.unknownField(other.word, nearestField(other.word)))
    }
    return try readOwn(others)
  }

  private mutating func setWithState(
    _ records: [RecordIndex], _ asked: AskedFields, in session: CaseSession,
    draft: inout ActDraft
  ) throws(CommandFailure) {
    var moves: [Move] = []
    for record in records {
      // A reason or a date without a state is of the state it stands in.
      let goal = asked.state ?? session.caseFile.plainState(of: record)
      moves.append(try planned(record, to: goal, in: session))
    }
    try write(moves, asked, in: session, draft: &draft)
  }

  /// The walk, where it may be made in the same act, and what is added to the finding's lists.
  ///
  /// Tags are a set: those not named are taken away. Of the other lists nothing ever goes.
  func writeEntries(
    of record: RecordIndex, _ asked: AskedFields, in session: CaseSession, draft: inout ActDraft
  ) {
    let caseFile = session.caseFile
    let reference = RecordReference.existing(caseFile.name(of: record))
    if let walk = asked.walk {
      let field = FindingField.walk.rawValue
      draft.set(
        reference,
        [FieldValue(field, .record(walk), replacing: caseFile.standingNames(record, field))])
    }
    for list in asked.entries {
      var texts = list.texts
      if list.kind == .tag {
        for tag in caseFile.entries(of: record, kind: .tag) {
          let text = caseFile.shown(tag, EntryField.text.rawValue)?.string ?? ""
          if let place = texts.firstIndex(of: text) {
            texts.remove(at: place)
          } else {
            let field = EntryField.removed.rawValue
            draft.set(
              .existing(caseFile.name(of: tag)),
              [FieldValue(field, .bare(true), replacing: caseFile.standingNames(tag, field))])
          }
        }
      }
      for text in texts { add(text, list.kind, to: reference, in: &draft) }
    }
  }
}

import CaseModel

/// What was answered to a gate, or said in passing it.
package struct MoveAnswers: Hashable, Sendable {
  /// Fields filled in: responsible, due, doneOn ….
  package var fields: [FindingField: JSONValue] = [:]
  package var reason: Reason?
  package var waitingUntil: Day?
  /// The other finding's name in the log.
  package var duplicateOf: RecordName?
  /// What was told to residents: an answer is made of it.
  package var answer: [EntryField: JSONValue]?
  /// Whether residents are told by entries that are written beside the move.
  package var isToldBeside = false
  /// Why the gate was knowingly passed, or nil when nothing is missing.
  package var passing: String?

  package init() {}

  /// Whether they say what a step asks for under that field.
  package func answers(_ field: FindingField) -> Bool {
    switch field {
    case .reason: reason != nil
    case .waitingUntil: waitingUntil != nil
    case .duplicateOf: duplicateOf != nil
    case .answers: answer != nil || isToldBeside || fields[.nobodyToTell] == true
    default: fields[field].map { !$0.isNull } ?? false
    }
  }
}

extension EditWriter {
  /// A move over one or several steps as one edit: the state register and, where given, the rank.
  ///
  /// Reason and dates of the state that is left do not follow into the new one; the count of
  /// reopenings does.
  package static func move(
    _ record: RecordIndex, along path: [LifecycleStep], answers: MoveAnswers, rank: Int? = nil,
    in caseFile: CaseFile, seen: SeenChanges? = nil, draft: inout ActDraft
  ) {
    guard let goal = path.last?.to else { return }
    let register = FindingField.state.rawValue
    let before = caseFile.shown(record, register)
    let state = StateWriting(
      goal, reason: answers.reason, waitingUntil: goal == .waiting ? answers.waitingUntil : nil,
      duplicateOf: goal == .duplicate ? answers.duplicateOf.map { .existing($0) } : nil,
      passing: answers.passing,
      reopened: (before?["reopened"]?.integer ?? 0)
        + (path.contains { $0.name == .reopen } ? 1 : 0))
    var answered = answers.fields
    if path.contains(where: { $0.name == .reopen }) {
      // The next round asks anew who did it, who has seen it and who is to be told.
      for field in [FindingField.doneOn, .confirmedBy, .confirmedOn, .nobodyToTell]
      where answered[field] == nil && caseFile.shown(record, field.rawValue)?.isNull == false {
        answered[field] = .null
      }
    }
    let isReturned = path.last?.name == .sendBack
    let party = caseFile.shown(record, FindingField.responsible.rawValue)?.string
    if isReturned, party != nil, answered[.responsible] == nil { answered[.responsible] = .null }
    var fields = values(answered, of: record, in: caseFile, seen: seen)
    fields.append(
      FieldValue(
        register, state.value,
        replacing: replaced(record, register, in: caseFile, seen)))
    if let rank {
      fields.append(rankValue(rank, of: record, in: caseFile))
    }
    let reference = RecordReference.existing(caseFile.name(of: record))
    draft.set(reference, fields)
    if isReturned { sentBack(reference, by: party, answers.reason, in: &draft) }
    if let answer = answers.answer {
      _ = entry(.answer, of: reference, answer, in: &draft)
    }
  }

  /// Notes which party said that it is not theirs: the next one is chosen anew, and each handing
  /// over counts, whatever laptop it was written on.
  private static func sentBack(
    _ finding: RecordReference, by party: String?, _ reason: Reason?, in draft: inout ActDraft
  ) {
    var values: [EntryField: JSONValue] = [.step: .string(FollowUpStep.returned.rawValue)]
    values[.party] = party.map { .string($0) }
    values[.text] = reason?.text.map { .string($0) }
    _ = entry(.followUp, of: finding, values, in: &draft)
  }

  /// What was written for a move that another has made meanwhile: no word of it is lost.
  package static func keep(
    _ answers: MoveAnswers, of record: RecordIndex, in caseFile: CaseFile,
    seen: SeenChanges? = nil, draft: inout ActDraft
  ) {
    let reference = RecordReference.existing(caseFile.name(of: record))
    var fields = values(answers.fields, of: record, in: caseFile, seen: seen)
    if answers.reason != nil || answers.waitingUntil != nil || answers.duplicateOf != nil {
      fields.append(
        amendedState(
          of: record, reason: answers.reason, waitingUntil: answers.waitingUntil,
          duplicateOf: answers.duplicateOf, in: caseFile, seen: seen))
    }
    if !fields.isEmpty { draft.set(reference, fields) }
    if let answer = answers.answer {
      _ = entry(.answer, of: reference, answer, in: &draft)
    }
  }

  /// Brings back a thing whose making was undone, with what belongs to it and was made with it.
  ///
  /// Where the act made nothing else, its undoing is undone; of an import the thing comes back
  /// alone, and the rest of it stays out.
  package static func revive(
    _ record: RecordIndex, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    guard let making = caseFile.created(record)?.act else { return }
    let undoings = caseFile.undoings(of: making)
    if undoings.isEmpty { return }
    let parts =
      [record] + caseFile.allEntries(of: record).filter { caseFile.created($0)?.act == making }
    if caseFile.isAct(making, onlyOf: Set(parts)) {
      draft.edits.append(.withdraw(undoings))
      return
    }
    let names = JSONValue.array(undoings.map { .string($0.description) })
    for part in parts where caseFile.isWithdrawn(part) {
      draft.set(
        .existing(caseFile.name(of: part)),
        [
          FieldValue(
            CaseFile.restored, .bare(names),
            replacing: caseFile.standingNames(part, CaseFile.restored))
        ])
    }
  }

  /// A place in the column, moved by hand.
  package static func rankValue(
    _ rank: Int?, of record: RecordIndex, in caseFile: CaseFile
  ) -> FieldValue {
    FieldValue(
      FindingField.rank.rawValue, .bare(rank.map { .integer(Int64($0)) } ?? .null),
      replacing: caseFile.standingNames(record, FindingField.rank.rawValue))
  }
}

import CaseModel
import ChangeLog

/// An answer received from a responsible party: who, when, what, and the day that was promised.
package struct PartyWord: Hashable, Sendable {
  /// What it comes to.
  package enum Saying: String, CaseIterable, Sendable {
    case reply, accepted, done
  }

  /// Nil: the finding's own responsible party.
  package var party: String?
  package var on: Day
  package var text: String?
  package var promisedFor: Day?
  package var saying: Saying

  package init(
    party: String? = nil, on: Day, text: String? = nil, promisedFor: Day? = nil,
    saying: Saying = .reply
  ) {
    self.party = party
    self.on = on
    self.text = text
    self.promisedFor = promisedFor
    self.saying = saying
  }

  /// Notes it on a finding. That something is done is what they say: whoever has seen it confirms it.
  ///
  /// - Parameter passing: noted where the step asks for more than they have said.
  package func write(
    of record: RecordIndex, in caseFile: CaseFile, passing: String, draft: inout ActDraft
  ) {
    let finding = caseFile.finding(at: record)
    let reference = RecordReference.existing(caseFile.name(of: record))
    let step: FollowUpStep =
      promisedFor != nil ? .promised : saying == .accepted ? .accepted : .reply
    var values: [EntryField: JSONValue] = [
      .step: .string(step.rawValue), .on: .string(on.description),
    ]
    values[.party] = (party ?? finding.responsible).map { .string($0) }
    values[.text] = text.map { .string($0) }
    values[.promisedFor] = promisedFor.map { .string($0.description) }
    _ = EditWriter.entry(.followUp, of: reference, values, in: &draft)
    guard saying == .done, finding.state.isOpen else { return }
    let move = Move(record, to: .done, in: caseFile)
    if move.way.path.isEmpty { return }
    var answers = MoveAnswers()
    answers.fields[.doneOn] = .string(on.description)
    answers.passing = passing
    [move].write(answers, in: caseFile, draft: &draft)
  }

  /// The same on several findings, as one change.
  ///
  /// - Parameter passing: what is noted on the word of the party named, where more is asked for.
  package func draft(
    of records: [RecordIndex], in caseFile: CaseFile, passing: (String) -> String
  ) -> ActDraft {
    var draft = ActDraft()
    for record in records {
      let responsible = caseFile.plainFinding(at: record).responsible
      write(of: record, in: caseFile, passing: passing(party ?? responsible ?? ""), draft: &draft)
    }
    return draft
  }

  /// Sends findings back because their party says that they are not theirs.
  ///
  /// Those that are with no party are left.
  ///
  /// - Parameter party: who could do it instead; nobody when nil.
  package static func sendBack(
    _ records: [RecordIndex], _ reason: Reason, to party: String?, in caseFile: CaseFile
  ) -> ActDraft {
    var answers = MoveAnswers()
    answers.reason = reason
    answers.fields[.responsible] = party.map { .string($0) }
    var draft = ActDraft()
    for record in records {
      guard let way = wayBack(from: caseFile.plainFinding(at: record).state) else { continue }
      EditWriter.move(record, along: way, answers: answers, in: caseFile, draft: &draft)
    }
    return draft
  }

  /// The steps back to us; nil where the finding is with no party.
  package static func wayBack(from state: FindingState) -> [LifecycleStep]? {
    guard [.assigned, .inProgress, .waiting].contains(state) else { return nil }
    return Lifecycle.path(from: state, to: .assessing)
  }
}

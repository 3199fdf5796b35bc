import CaseModel
import ChangeLog
import Language

/// An answer received from a responsible party: who, when, what, and the day that was promised.
package struct PartyWord: Hashable, Sendable {
  /// What it comes to.
  package enum Saying: String, CaseIterable, Sendable {
    case reply, accepted, done

    /// What the party does by it: `tager opgaven`.
    package var word: Phrase {
      switch self {
      case .reply: Phrase("svarer", "answers")
      case .accepted: Phrase("tager opgaven", "takes it on")
      case .done: Phrase("er udført", "is done")
      }
    }
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
    of thing: ThingIndex, in caseFile: CaseFile, passing: String, draft: inout ActDraft
  ) {
    let finding = caseFile.finding(at: thing)
    let reference = ThingReference.existing(caseFile.name(of: thing))
    let step: FollowUpStep =
      promisedFor != nil ? .promised : saying == .accepted ? .accepted : .reply
    var values: [EntryField: JSONValue] = [
      .step: .string(step.rawValue), .on: .string(on.description),
    ]
    values[.party] = (party ?? finding.responsible).map { .string($0) }
    values[.text] = text.map { .string($0) }
    values[.promisedFor] = promisedFor.map { .string($0.description) }
    _ = EditWriter.entry(.followUp, of: reference, values, in: &draft)
    guard saying == .done, finding.state.isOpen, finding.state != .done,
      let way = Lifecycle.path(from: finding.state, to: .done)
    else { return }
    var answers = MoveAnswers()
    answers.fields[.doneOn] = .string(on.description)
    let missing = Gate.missing(for: way, in: finding).filter { !answers.answers($0) }
    if !missing.isEmpty { answers.passing = passing }
    EditWriter.move(thing, along: way, answers: answers, in: caseFile, draft: &draft)
  }

  /// Sends a finding back because its party says that it is not theirs.
  ///
  /// - Parameter party: who could do it instead; nobody when nil.
  package static func sendBack(
    _ thing: ThingIndex, _ reason: Reason, to party: String?, in caseFile: CaseFile,
    draft: inout ActDraft
  ) {
    guard let way = wayBack(from: caseFile.plainFinding(at: thing).state) else { return }
    var answers = MoveAnswers()
    answers.reason = reason
    answers.fields[.responsible] = party.map { .string($0) }
    EditWriter.move(thing, along: way, answers: answers, in: caseFile, draft: &draft)
  }

  /// The steps back to us; nil where the finding is with no party.
  package static func wayBack(from state: FindingState) -> [LifecycleStep]? {
    guard [.assigned, .inProgress, .waiting].contains(state) else { return nil }
    return Lifecycle.path(from: state, to: .assessing)
  }
}

import CaseModel
import ChangeLog

/// Writes down what a place with an earlier finding looks like now, and takes the finding where that
/// leads, as far as nothing has to be asked for it on a cold night.
package struct RevisitWriter: Sendable {
  package typealias Outcome = RevisitOutcome

  /// The walk it was seen on; nil for a look between walks.
  package let walk: RecordIndex?
  package let today: Day
  /// Who looks, by initials.
  package let author: String?

  package init(on walk: RecordIndex?, today: Day, by author: String?) {
    self.walk = walk
    self.today = today
    self.author = author
  }

  /// - Parameter fresh: an identifier that is not in use, for a case that has come back.
  package func write(
    _ verdict: RevisitVerdict, of finding: RecordIndex, note: String? = nil,
    fresh: () -> SayableIdentifier, in caseFile: CaseFile, draft: inout ActDraft
  ) -> Outcome {
    let reference = RecordReference.existing(caseFile.name(of: finding))
    var values: [EntryField: JSONValue] = [
      .verdict: .string(verdict.rawValue), .on: .string(today.description),
    ]
    values[.onWalk] = walk.map { .string(caseFile.name(of: $0).description) }
    values[.text] = note.map { .string($0) }
    _ = EditWriter.entry(.revisit, of: reference, values, in: &draft)
    switch verdict {
    case .inOrder: return confirm(finding, in: caseFile, &draft)
    case .better: return .noted
    case .same, .worse, .returned:
      return bringBack(finding, verdict, fresh, in: caseFile, &draft)
    }
  }

  /// Confirmed by somebody other than the doer; else the look alone stands, and says that it was
  /// the doer's own.
  private func confirm(
    _ finding: RecordIndex, in caseFile: CaseFile, _ draft: inout ActDraft
  ) -> Outcome {
    let standing = caseFile.finding(at: finding)
    let way = Way(standing, to: .confirmed)
    guard !way.path.isEmpty, ![.declined, .duplicate, .closed].contains(standing.state),
      let author, !isDoer(author, of: standing)
    else { return .noted }
    var answers = MoveAnswers()
    answers.fields[.confirmedBy] = .string(author)
    answers.fields[.confirmedOn] = .string(today.description)
    if standing.values[FindingField.doneOn] == nil {
      answers.fields[.doneOn] = .string(today.description)
    }
    guard way.missing(answers).isEmpty else { return .noted }
    EditWriter.move(finding, along: way.path, answers: answers, in: caseFile, draft: &draft)
    return .confirmed
  }

  private func isDoer(_ person: String, of finding: Finding) -> Bool {
    finding.responsible.map { SearchKey.name($0) == SearchKey.name(person) } ?? false
  }

  private func bringBack(
    _ finding: RecordIndex, _ verdict: RevisitVerdict, _ fresh: () -> SayableIdentifier,
    in caseFile: CaseFile, _ draft: inout ActDraft
  ) -> Outcome {
    let standing = caseFile.finding(at: finding)
    switch standing.state {
    case .done:
      let way = Way(standing, to: standing.responsible == nil ? .assessing : .assigned)
      var answers = MoveAnswers()
      answers.reason = Reason(code: ReasonCode.notInOrder.rawValue, text: nil)
      guard !way.path.isEmpty, way.missing(answers).isEmpty else { return .noted }
      EditWriter.move(finding, along: way.path, answers: answers, in: caseFile, draft: &draft)
      return .reopened
    case .confirmed, .closed:
      let id = fresh()
      comeBack(as: id, standing, finding, in: caseFile, &draft)
      return .comeBack(id)
    default: return .noted
    }
  }

  /// A new finding with what the old one knows of the place; what was done about it stays there.
  private func comeBack(
    as id: SayableIdentifier, _ old: Finding, _ record: RecordIndex, in caseFile: CaseFile,
    _ draft: inout ActDraft
  ) {
    let kept: [FindingField] = [
      .area, .place, .publicPlace, .coordinate, .observation, .title, .kind, .category, .owner,
      .mastNumber, .heightCm, .sensitivity,
    ]
    var values: [FindingField: JSONValue] = [:]
    for field in kept {
      if let value = caseFile.shown(record, field.rawValue), !value.isNull { values[field] = value }
    }
    values[.returnOf] = .string(caseFile.name(of: record).description)
    values[.measureFailed] = .bool(true)
    values[.observedOn] = .string(today.description)
    let whereabouts = caseFile.whereabouts(of: record)
    let stop = walk.flatMap { caseFile.stop(at: whereabouts, of: $0) }
    if stop == nil, values[.place] == nil, !whereabouts.isEmpty {
      values[.place] = .string(whereabouts)
    }
    _ = EditWriter.makeFinding(
      id: id, values, own: [:], state: StateWriting(.new),
      walk: walk.map { .existing(caseFile.name(of: $0)) },
      stop: stop.map { .existing(caseFile.name(of: $0)) }, in: &draft)
  }
}

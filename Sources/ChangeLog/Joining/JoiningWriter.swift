import CaseModel

/// Edits by which findings are held as one, or as different, and parted again.
package enum JoiningWriter {
  /// The findings become duplicates of the one that stays; everything on them is shown with it.
  package static func join(
    _ findings: [RecordIndex], into survivor: RecordIndex, in caseFile: CaseFile,
    draft: inout ActDraft
  ) {
    for finding in findings where finding != survivor {
      var answers = MoveAnswers()
      answers.duplicateOf = caseFile.name(of: survivor)
      let from = caseFile.plainFinding(at: finding)
      guard let path = Lifecycle.path(from: from.state, to: .duplicate, kind: from.kind) else {
        continue
      }
      EditWriter.move(finding, along: path, answers: answers, in: caseFile, draft: &draft)
    }
  }

  /// Remembers that they are different, so that nobody is asked again.
  package static func keepApart(
    _ one: RecordIndex, _ other: RecordIndex, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    _ = draft.make(
      .apart,
      [
        FieldValue(JoiningField.one.rawValue, .record(.existing(caseFile.name(of: one)))),
        FieldValue(JoiningField.other.rawValue, .record(.existing(caseFile.name(of: other)))),
      ])
  }

  /// A duplicate stands again as it stood before it became one, and is not proposed with the other
  /// any more.
  /// - Returns: whether it was a duplicate.
  @discardableResult
  package static func part(
    _ finding: RecordIndex, in caseFile: CaseFile, draft: inout ActDraft
  ) -> Bool {
    let register = FindingField.state.rawValue
    guard let shown = caseFile.shown(finding, register),
      shown["state"]?.string == FindingState.duplicate.rawValue
    else { return false }
    let before = stateBefore(finding, in: caseFile)
    draft.set(
      .existing(caseFile.name(of: finding)),
      [
        FieldValue(
          register,
          before.map { EditWriter.standing($0, field: .state) } ?? StateWriting(.new).value,
          replacing: caseFile.standingNames(finding, register))
      ])
    if let other = shown["duplicateOf"].flatMap(caseFile.reference) {
      keepApart(finding, other, in: caseFile, draft: &draft)
    }
    return true
  }

  /// The last state it stood in that was not `duplicate`; nil when it never had one.
  private static func stateBefore(_ finding: RecordIndex, in caseFile: CaseFile) -> JSONValue? {
    let states = caseFile.history(of: finding).filter { !$0.isWithdrawn }.flatMap(\.changes)
      .filter { $0.record == finding && $0.field == FindingField.state.rawValue }
      .map(\.value)
    return states.last { $0["state"]?.string != FindingState.duplicate.rawValue }
  }

  /// A walk, an area or a party is shown as another from now on; nil: as itself again.
  package static func setSame(
    _ record: RecordIndex, as other: RecordIndex?, in caseFile: CaseFile, draft: inout ActDraft
  ) {
    let field = JoiningField.sameAs.rawValue
    draft.set(
      .existing(caseFile.name(of: record)),
      [
        FieldValue(
          field, other.map { .record(.existing(caseFile.name(of: $0))) } ?? .bare(.null),
          replacing: caseFile.standingNames(record, field))
      ])
  }
}

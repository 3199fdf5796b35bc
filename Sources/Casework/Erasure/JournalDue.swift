import CaseModel
import ChangeLog

/// What left the workspace and is not handed in to the municipality's journal: lists that were sent,
/// and walks whose report went out.
///
/// Only where somebody has written which case it belongs to: a workspace without cases has none to
/// hand anything in to.
package struct JournalDue: Hashable, Sendable {
  package let record: RecordIndex
  /// The day it left.
  package let since: Day

  package static func all(in caseFile: CaseFile) -> [JournalDue] {
    let whole = caseFile.facts.values
    let isOfCase = whole.text(WorkspaceField.caseNumber) != nil
    let handedIn = whole.day(WorkspaceField.journalisedOn)
    var cases: Set<RecordIndex> = []
    for walk in caseFile.standing(.walk)
    where isOfCase || caseFile.values(of: walk).text(WalkField.caseNumber) != nil {
      cases.insert(walk)
    }
    if cases.isEmpty, !isOfCase { return [] }
    func isIn(_ since: Day) -> Bool { handedIn.map { $0 >= since } ?? false }
    let walks = cases.compactMap { walk -> JournalDue? in
      let values = caseFile.values(of: walk)
      guard values[WalkField.journalisedOn] == nil,
        let state = values.code(WalkField.state, WalkState.self),
        [.reported, .followedUp, .ended].contains(state),
        let since = caseFile.changed(walk, WalkField.state.rawValue)?.wallTime.moment.day,
        !isIn(since)
      else { return nil }
      return JournalDue(record: walk, since: since)
    }
    let lists = caseFile.standing(.sending).compactMap { record -> JournalDue? in
      let sending = caseFile.sending(at: record)
      guard sending.values[SendingField.journalisedOn] == nil, let since = sending.on,
        !isIn(since), isOfCase || sending.isOf(cases, in: caseFile)
      else { return nil }
      return JournalDue(record: record, since: since)
    }
    return (walks + lists).sorted { ($0.since, $0.record) < ($1.since, $1.record) }
  }
}

extension Sending {
  /// Whether a finding on the list is of one of the walks.
  fileprivate func isOf(_ walks: Set<RecordIndex>, in caseFile: CaseFile) -> Bool {
    if values.text(SendingField.caseNumber) != nil { return true }
    return rows.contains { row in
      RecordName(row.finding).flatMap { caseFile.record(named: $0) }
        .flatMap { caseFile.shown($0, FindingField.walk.rawValue) }.flatMap(caseFile.reference)
        .map(walks.contains) ?? false
    }
  }
}

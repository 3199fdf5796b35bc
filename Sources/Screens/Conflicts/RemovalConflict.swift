import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Asks whether a record that one has removed stays, since another has changed it without knowing.
  mutating func openRemoval(of record: RecordIndex) -> [Effect] {
    guard let removed = shown.caseFile.removedAndChanged(record) else {
      say(words.board.settledMeanwhile, .refused)
      return []
    }
    func by(_ value: StandingValue) -> String {
      words.finding.by(
        value.actor ?? words.finding.unknownPerson,
        FieldText.moment(value.wallTime.text, words: words)) + " · \(value.device)"
    }
    let changes = removed.changes.map { text(of: $0, in: record) }
    let keep = words.settle.keepIt(changes.joined(separator: ", "))
    let remove = words.settle.removeIt
    let latest = removed.changes.map(\.value).max { $0.wallTime < $1.wallTime }
    var rows = [
      ListLayer.Row(
        ListLayer.numbered(keep + (latest.map { "  (\(by($0)))" } ?? ""), at: 0),
        choice: ConflictChoice.keep),
      ListLayer.Row(
        ListLayer.numbered("\(remove)  (\(by(removed.removal)))", at: 1),
        choice: ConflictChoice.remove),
    ]
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(words.settle.leaveOpen, at: 2), choice: ConflictChoice.leave))
    var layer = ListLayer(
      SettlingList(record: record, field: RecordSchema.removed),
      title: words.settle.removedTitle(calledInConflict(record)), rows: rows)
    layer.seen = SeenChanges([record], in: shown.caseFile)
    shown.layers.append(.list(layer))
    return []
  }

  mutating func settleRemoval(keeping keeps: Bool) -> [Effect] {
    guard let (record, _) = settled else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    shown.layers.removeLast()
    guard shown.caseFile.removedAndChanged(record) != nil else {
      say(words.board.settledMeanwhile, .refused)
      return []
    }
    let name = calledInConflict(record)
    return commit(
      Verdict.draft(on: record, keeps: keeps, in: shown.caseFile),
      then: AfterCommit(keeps ? words.settle.isKept(name) : words.settle.isRemoved(name)))
  }
}

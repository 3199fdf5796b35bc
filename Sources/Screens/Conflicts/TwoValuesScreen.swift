import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// Every field that holds several values, in the order the things were made.
  var twoValuesContent: ListContent {
    let rows = shown.caseFile.openConflicts().map(row)
    return (
      words.settle.listTitle(rows.count),
      rows.isEmpty ? [ListLayer.Row(words.settle.none)] : rows
    )
  }

  /// What it is, the field, and the values against each other.
  private func row(of conflict: OpenConflict) -> ListLayer.Row {
    let (record, field) = (conflict.record, conflict.field)
    let isFinding = shown.caseFile.kind(of: conflict.owner) == .finding
    let told = told(conflict).joined(separator: sitting.isPlain ? " / " : " · ")
    var row = ListLayer.Row(
      told, trailing: conflictLabel(field, of: record), record: isFinding ? conflict.owner : nil,
      choice: ConflictChoice.open(record, field))
    row.name = calledInConflict(record)
    if isFinding {
      let finding = shown.caseFile.plainFinding(at: conflict.owner)
      row.number = finding.number.map(String.init) ?? ""
      row.name = finding.place ?? finding.title
      row.bar = bar(of: finding)
      row.more = [calledInConflict(record), told].joined(separator: " · ")
    }
    return row
  }

  /// What stands against each other, with who wrote it.
  private func told(_ conflict: OpenConflict) -> [String] {
    func by(_ value: StandingValue) -> String { "(\(value.actor ?? words.finding.unknownPerson))" }
    if conflict.field == RecordSchema.removed,
      let removed = shown.caseFile.removedAndChanged(conflict.record)
    {
      return ["\(words.settle.removedThere) \(by(removed.removal))"]
        + removed.changes.map { "\(text(of: $0, in: conflict.record)) \(by($0.value))" }
    }
    return shown.caseFile.standing(conflict.record, conflict.field).map {
      "\(settledText($0.value, of: conflict.field, in: conflict.record)) \(by($0))"
    }
  }

  /// `E-mail: nat@x.example`.
  func text(of change: RemovedAndChanged.Change, in record: RecordIndex) -> String {
    let label = fieldLabel(change.field, of: record)
    return "\(label): \(settledText(change.value.value, of: change.field, in: record))"
  }

  func conflictLabel(_ field: String, of record: RecordIndex) -> String {
    field == RecordSchema.removed ? words.settle.removedAndChanged : fieldLabel(field, of: record)
  }

  /// `K7Q-4MJ Lygte slukket`, `Vandring: Vester Allé`; of an entry its finding and what it says.
  func calledInConflict(_ record: RecordIndex) -> String {
    let owner = shown.caseFile.owner(of: record) ?? record
    guard shown.caseFile.kind(of: owner) == .finding else {
      let kind = shown.caseFile.kind(of: record)
      let name = shown.caseFile.called(record) ?? ""
      return kind == .workspace
        ? "\(words.settle.workspace): \(name)" : "\(words.kinds.title(kind)): \(name)"
    }
    let finding = shown.caseFile.plainFinding(at: owner)
    var parts = [finding.id, finding.title]
    if record != owner {
      parts.append("(\(words.kinds[shown.caseFile.kind(of: record)]))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How many fields of a finding, and of what belongs to it, hold several values.
  package func conflictValues(of record: RecordIndex) -> Int {
    shown.caseFile.conflictCount(of: record)
  }
}

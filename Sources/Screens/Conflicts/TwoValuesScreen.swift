import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// Every field that holds several values, in the order the things were made.
  var twoValuesContent: ListContent {
    let rows = shown.caseFile.conflictedRecords().flatMap { record -> [ListLayer.Row] in
      guard let owner = conflictOwner(of: record) else { return [] }
      return shown.caseFile.conflicts(of: record).map {
        row(ofConflict: $0, of: record, owner: owner)
      }
    }
    return (
      words.settle.listTitle(rows.count),
      rows.isEmpty ? [ListLayer.Row(words.settle.none)] : rows
    )
  }

  /// The finding an entry belongs to, or the thing itself; nil when it is taken out.
  private func conflictOwner(of record: RecordIndex) -> RecordIndex? {
    let owner = shown.caseFile.owner(of: record) ?? record
    if shown.caseFile.isWithdrawn(record) || shown.caseFile.isWithdrawn(owner) { return nil }
    if shown.caseFile.kind(of: owner) == .finding,
      shown.caseFile.plainState(of: owner) == .withdrawn
    {
      return nil
    }
    if record != owner, shown.caseFile.shown(record, EntryField.removed.rawValue) == true {
      return nil
    }
    return owner
  }

  private func row(
    ofConflict field: String, of record: RecordIndex, owner: RecordIndex
  ) -> ListLayer.Row {
    let isFinding = shown.caseFile.kind(of: owner) == .finding
    let values = shown.caseFile.standing(record, field).map {
      "\(settledText($0.value, of: field, in: record)) (\($0.actor ?? words.finding.unknownPerson))"
    }
    return ListLayer.Row(
      calledInConflict(record), trailing: fieldLabel(field, of: record),
      detail: values.joined(separator: sitting.isPlain ? " / " : " · "),
      record: isFinding ? owner : nil, choice: ConflictChoice.open(record, field))
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

  func fieldLabel(_ field: String, of record: RecordIndex) -> String {
    words.fields.label(field, of: shown.caseFile.kind(of: record))
  }

  /// How many fields of a finding, and of what belongs to it, hold several values.
  package func conflictValues(of record: RecordIndex) -> Int {
    shown.caseFile.conflictCount(of: record)
  }
}

import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// Every field that holds several values, in the order the things were made.
  var twoValuesContent: ListContent {
    let rows = shown.caseFile.conflictedThings().flatMap { thing -> [ListLayer.Row] in
      guard let owner = conflictOwner(of: thing) else { return [] }
      return shown.caseFile.conflicts(of: thing).map {
        row(ofConflict: $0, of: thing, owner: owner)
      }
    }
    return (
      words.settle.listTitle(rows.count),
      rows.isEmpty ? [ListLayer.Row(words.settle.none)] : rows
    )
  }

  /// The finding an entry belongs to, or the thing itself; nil when it is taken out.
  private func conflictOwner(of thing: RecordIndex) -> RecordIndex? {
    let owner = shown.caseFile.owner(of: thing) ?? thing
    if shown.caseFile.isWithdrawn(thing) || shown.caseFile.isWithdrawn(owner) { return nil }
    if shown.caseFile.kind(of: owner) == .finding,
      shown.caseFile.plainState(of: owner) == .withdrawn
    {
      return nil
    }
    if thing != owner, shown.caseFile.shown(thing, EntryField.removed.rawValue) == true {
      return nil
    }
    return owner
  }

  private func row(
    ofConflict field: String, of thing: RecordIndex, owner: RecordIndex
  ) -> ListLayer.Row {
    let isFinding = shown.caseFile.kind(of: owner) == .finding
    let values = shown.caseFile.standing(thing, field).map {
      "\(settledText($0.value, of: field, in: thing)) (\($0.actor ?? words.finding.unknownPerson))"
    }
    return ListLayer.Row(
      calledInConflict(thing), trailing: fieldLabel(field, of: thing),
      detail: values.joined(separator: sitting.isPlain ? " / " : " · "),
      thing: isFinding ? owner : nil, choice: ConflictChoice.open(thing, field))
  }

  /// `K7Q-4MJ Lygte slukket`, `Vandring: Vester Allé`; of an entry its finding and what it says.
  func calledInConflict(_ thing: RecordIndex) -> String {
    let owner = shown.caseFile.owner(of: thing) ?? thing
    guard shown.caseFile.kind(of: owner) == .finding else {
      let kind = shown.caseFile.kind(of: thing)
      let name = shown.caseFile.called(thing) ?? ""
      return kind == .workspace
        ? "\(words.settle.workspace): \(name)" : "\(words.kinds.title(kind)): \(name)"
    }
    let finding = shown.caseFile.plainFinding(at: owner)
    var parts = [finding.id, finding.title]
    if thing != owner {
      parts.append("(\(words.kinds[shown.caseFile.kind(of: thing)]))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  func fieldLabel(_ field: String, of thing: RecordIndex) -> String {
    words.fields.label(field, of: shown.caseFile.kind(of: thing))
  }

  /// How many fields of a finding, and of what belongs to it, hold several values.
  package func conflictValues(of thing: RecordIndex) -> Int {
    shown.caseFile.conflictCount(of: thing)
  }
}

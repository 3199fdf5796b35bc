import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Lays the values that stand in a field unknown to each other side by side, with who wrote them,
  /// when and on which device.
  mutating func openSettling(_ field: String, of record: RecordIndex) -> [Effect] {
    if field == RecordSchema.removed { return openRemoval(of: record) }
    let standing = shown.caseFile.standing(record, field)
    guard standing.count > 1 else {
      say(words.board.settledMeanwhile, .refused)
      return []
    }
    var rows: [ListLayer.Row] = []
    var panes: [ListLayer.Pane] = []
    for (place, value) in standing.enumerated() {
      let by = words.finding.by(
        value.actor ?? words.finding.unknownPerson,
        FieldText.moment(value.wallTime.text, words: words))
      // First, where nothing cuts it: which of them shows now.
      let shown = place == 0 ? "\(words.finding.shownValue) · " : ""
      let text = settledText(value.value, of: field, in: record)
      // What was removed as personal data cannot be written once more.
      let isGone = value.value == .blanked
      var row = ListLayer.Row(
        ListLayer.numbered(text, at: place), choice: isGone ? nil : ConflictChoice.take(value.line))
      row.parts = [.init("  (\(shown)\(by) · \(value.device))")]
      rows.append(row)
      let whole = wholeText(value.value, of: field, in: record)
      // A value of a few words is its own name; of a text the person is.
      let isShort = whole.count <= 24 && !whole.contains("\n")
      panes.append(
        ListLayer.Pane(
          heading: "\(place + 1)  \(isShort ? whole : by)",
          tag: place == 0 ? words.finding.shownValue : "", text: isShort ? "" : whole,
          notes: isShort ? [by, value.device] : [value.device]))
    }
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(words.board.settleAnother, at: rows.count),
        choice: ConflictChoice.writeAnother))
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(words.settle.leaveOpen, at: rows.count), choice: ConflictChoice.leave))
    let title = words.board.settleTitle(fieldLabel(field, of: record), calledInConflict(record))
    var layer = ListLayer(SettlingList(record: record, field: field), title: title, rows: rows)
    layer.panes = panes
    layer.seen = SeenChanges([record], in: shown.caseFile)
    shown.layers.append(.list(layer))
    return []
  }

  /// A person's verdict: the chosen value replaces all that stand, in one act.
  mutating func settle(by line: LineName) -> [Effect] {
    guard let (record, field) = settled else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let standing = shown.caseFile.standing(record, field)
    // A value that came while the list lay open was not on it, and stays.
    let seen = topList?.seen?.replaced(record, field)
    shown.layers.removeLast()
    guard let chosen = standing.first(where: { $0.line == line }) else {
      say(words.board.settledMeanwhile, .refused)
      return []
    }
    let draft = Verdict(on: field, of: record)
      .draft(taking: chosen, seen: seen, in: shown.caseFile)
    let owner = shown.caseFile.owner(of: record) ?? record
    let said = words.board.settled(
      calledInConflict(record), fieldLabel(field, of: record).lowercased(),
      settledText(chosen.value, of: field, in: record))
    let isFinding = shown.caseFile.kind(of: owner) == .finding
    return commit(draft, then: AfterCommit(said, follow: isFinding ? .existing(owner) : nil))
  }

  /// Opens what the field is otherwise changed with; what is saved there replaces all that stand.
  mutating func writeAnotherValue() -> [Effect] {
    guard let (record, name) = settled else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    // There is no other value than that it is there or is not.
    if name == RecordSchema.removed { return refuse(.notEditable) }
    let owner = shown.caseFile.owner(of: record) ?? record
    guard shown.caseFile.kind(of: owner) == .finding else {
      shown.layers.removeLast()
      // Columns are one value, and no field of a form.
      if form(of: name, in: owner) == .columns { return perform("columns") }
      return openEditRecord(owner, at: name)
    }
    let finding = shown.caseFile.finding(at: owner)
    if owner != record {
      let name = shown.caseFile.name(of: record).description
      guard let entry = finding.entries.first(where: { $0.name == name }),
        let form = entryForm(entry, of: finding)
      else { return refuse(.notEditable) }
      shown.layers.removeLast()
      openForm(form)
      return []
    }
    if let own = words.own.field(name), !own.isRemoved {
      shown.layers.removeLast()
      openForm(formMaker().editField(own, of: [finding]))
      return []
    }
    guard let field = FindingField(rawValue: name) else { return refuse(.notEditable) }
    if field == .state {
      shown.layers.removeLast()
      return openMoveList()
    }
    guard FindingField.edited.contains(field) else { return refuse(.notEditable) }
    shown.layers.removeLast()
    openForm(formMaker().editField(field, of: [finding]))
    return []
  }

  private func entryForm(_ entry: Entry, of finding: Finding) -> Form? {
    switch entry.kind {
    case .action: formMaker().action(of: [finding], entry: entry)
    case .answer: formMaker().answer(of: [finding], entry: entry)
    case .comment: formMaker().comment(of: [finding], entry: entry)
    default: nil
    }
  }

  var settled: (RecordIndex, String)? {
    top(SettlingList.self).map { ($0.record, $0.field) }
  }
}

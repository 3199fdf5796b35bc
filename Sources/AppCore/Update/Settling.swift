import CaseModel
import ChangeLog
import Wording

extension AppState {
  /// Lists the values that stand in a field unknown to each other, with who wrote them and when.
  mutating func openSettling(_ field: FindingField, of thing: ThingIndex) -> [Effect] {
    var rows: [ListLayer.Row] = []
    for (place, standing) in caseFile.standing(thing, field.rawValue).enumerated() {
      let by = words.finding.by(
        standing.actor ?? words.finding.unknownPerson,
        FieldText.moment(standing.wallTime.text, words: words))
      let shown = place == 0 ? " · \(words.finding.shownValue)" : ""
      let text = "\(settledText(standing.value, of: field))  (\(by)\(shown))"
      // What was removed as personal data cannot be written once more.
      let isGone = standing.value == .blanked
      rows.append(
        ListLayer.Row(
          ListLayer.numbered(text, at: rows.count),
          choice: isGone ? nil : .standing(standing.line)))
    }
    rows.append(
      ListLayer.Row(
        ListLayer.numbered(words.board.settleAnother, at: rows.count), choice: .anotherValue))
    let title = words.board.settleTitle(words.fields[field.rawValue], name(of: thing))
    var layer = ListLayer(purpose: .settle(thing, field), title: title, rows: rows)
    layer.seen = SeenChanges([thing], in: caseFile)
    layers.append(.list(layer))
    return []
  }

  /// A person's verdict: the chosen value replaces all that stand, in one act.
  mutating func settle(by line: LineName) -> [Effect] {
    guard let (thing, field) = settled else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    let standing = caseFile.standing(thing, field.rawValue)
    // A value that came while the list lay open was not on it, and stays.
    let seen = topList?.seen?.replaced(thing, field.rawValue)
    layers.removeLast()
    guard let chosen = standing.first(where: { $0.line == line }) else {
      say(words.board.settledMeanwhile, .refused)
      return []
    }
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: thing)),
      [
        FieldValue(
          field.rawValue, EditWriter.standing(chosen.value, field: field),
          replacing: seen ?? caseFile.standingNames(thing, field.rawValue))
      ])
    let said = words.board.settled(
      name(of: thing), words.fields[field.rawValue].lowercased(),
      settledText(chosen.value, of: field))
    return commit(draft, then: AfterCommit(said, follow: .existing(thing)))
  }

  /// Opens what the field is otherwise changed with; what is saved there replaces all that stand.
  mutating func writeAnotherValue() -> [Effect] {
    guard let (thing, field) = settled else { return [] }
    if let obstacle = CommandCatalogue.canChange(self) { return refuse(obstacle) }
    layers.removeLast()
    guard FindingField.edited.contains(field) else { return openMoveList() }
    openForm(formMaker().editField(field, of: [caseFile.finding(at: thing)]))
    return []
  }

  private var topList: ListLayer? {
    if case .list(let layer) = layers.last { layer } else { nil }
  }

  private var settled: (ThingIndex, FindingField)? {
    guard case .list(let layer) = layers.last, case .settle(let thing, let field) = layer.purpose
    else { return nil }
    return (thing, field)
  }

  private func settledText(_ value: JSONValue, of field: FindingField) -> String {
    if value.isNull { return words.finding.valueTakenAway }
    if let thing = caseFile.reference(value) {
      return caseFile.values(of: thing)["name"]?.string ?? name(of: thing)
    }
    if value == .blanked { return words.finding.removed }
    return shownValue(value, field: field.rawValue)
  }
}

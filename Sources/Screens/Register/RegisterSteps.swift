import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  mutating func openRegister() -> [Effect] { open(RegisterList()) }

  mutating func openRecords(_ kind: RecordKind) -> [Effect] {
    if kind == .party { need(\.namedParties) }
    if top(RecordList.self) != nil { shown.layers.removeLast() }
    return open(RecordList(kind: kind))
  }

  /// The form of what the workspace has agreed with itself.
  mutating func openRules() -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let record = shown.caseFile.workspaceRecord else { return refuse(.notEditable) }
    return openEditRecord(record)
  }

  /// The record of the selected row; nil where it is none that stands.
  var chosenRecord: RecordIndex? {
    guard case .record(let record)? = selectedChoice(RecordChoice.self) else { return nil }
    return record
  }

  /// The first field with several values.
  func inConflict(of record: RecordIndex) -> String? {
    shown.caseFile.conflictValues(of: record).first?.field
  }

  /// How many fields of records of a kind wait for a choice; empty for none.
  func conflictsSaid(of kind: RecordKind) -> String {
    let count = shown.caseFile.openConflicts(of: kind)
    return count > 0 ? words.register.withTwoValues(count) : ""
  }

  /// A form for a new record of the kind the list shows.
  ///
  /// - Parameter called: what it is called already.
  mutating func openNewRecord(called: String? = nil) -> [Effect] {
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    guard let kind = top(RecordList.self)?.kind, let schema = RecordSchema.of(kind) else {
      return []
    }
    return openNewRecord(schema, called: called)
  }

  /// Shows what was just made in the list of its kind; where one is elsewhere than on the board or in
  /// the register, one stays there.
  mutating func showInRegister(_ kind: RecordKind, _ changes: FoldChanges) {
    guard let record = changes.made.first(where: { shown.caseFile.kind(of: $0) == kind }) else {
      return
    }
    if top(RecordList.self)?.kind != kind {
      guard shown.layers.isEmpty || top(RegisterList.self) != nil else { return }
      _ = openRecords(kind)
    }
    guard case .list(var layer) = shown.layers.last,
      let row = layer.rows.firstIndex(where: {
        $0.choice as? RecordChoice == .record(record)
      })
    else { return }
    layer.selection = row
    shown.layers[shown.layers.endIndex - 1] = .list(layer)
  }

  mutating func removeRecord() -> [Effect] {
    guard let record = chosenRecord, let schema = RecordSchema.of(shown.caseFile.kind(of: record))
    else { return refuse(.noRecord) }
    var draft = ActDraft()
    do throws(RecordRefusal) {
      try RecordWriting(schema, in: shown.caseFile, today: today).remove(record, in: &draft)
    } catch {
      say(words.sentence(error, schema) { shown.caseFile.called($0) ?? "" }, .refused)
      return []
    }
    let said = words.recordRemoved(schema.kind, recordName(record))
    return commit(
      draft,
      then: AfterCommit(
        ([said] + words.stillInUse(record, in: shown.caseFile)).joined(separator: " ")))
  }

  /// Asks with which other one it is the same; one that is shown as another is parted from it.
  mutating func joinOrPart() -> [Effect] {
    if case .joined? = selectedChoice(RecordChoice.self) { return partRecord() }
    guard let record = chosenRecord else { return refuse(.noRecord) }
    let kind = shown.caseFile.kind(of: record)
    let others = sortedRecords(kind).filter { $0 != record }
    if others.isEmpty || !kind.canBeJoined { return refuse(.noOther) }
    let rows = others.map {
      ListLayer.Row(
        recordName($0), trailing: identifier($0), choice: JoinTargetList.Choice(other: $0))
    }
    return lay(
      JoinTargetList(record: record), title: words.register.joinTitle(recordName(record)),
      rows: rows)
  }

  mutating func joinRecord(to other: RecordIndex) -> [Effect] {
    guard let record = top(JoinTargetList.self)?.record else { return [] }
    shown.layers.removeLast()
    var draft = ActDraft()
    JoiningWriter.setSame(record, as: other, in: shown.caseFile, draft: &draft)
    let said = words.register.joined(recordName(record), recordName(other))
    return commit(draft, then: AfterCommit(said))
  }

  mutating func partRecord() -> [Effect] {
    guard case .joined(let record)? = selectedChoice(RecordChoice.self) else { return [] }
    if let obstacle = CommandCatalogue.canWrite(self) { return refuse(obstacle) }
    var draft = ActDraft()
    JoiningWriter.setSame(record, as: nil, in: shown.caseFile, draft: &draft)
    return commit(draft, then: AfterCommit(words.register.parted(recordName(record))))
  }

  /// Shows only what holds the words, or all again.
  mutating func filterRecords(by text: String) -> [Effect] {
    shown.prompt = nil
    guard var list = top(RecordList.self), case .list(let layer) = shown.layers.last else {
      return []
    }
    list.words = text
    var filtered = ListLayer(list, title: layer.title, rows: layer.rows)
    filtered.selection = layer.selection
    shown.layers[shown.layers.endIndex - 1] = .list(filtered)
    remakeLists()
    return []
  }
}

extension RecordKind {
  /// Whether two of them can be held for one.
  var canBeJoined: Bool { [.walk, .area, .party, .person, .category, .ownField].contains(self) }
}

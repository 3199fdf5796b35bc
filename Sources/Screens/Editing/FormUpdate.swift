import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Makes forms with what is known here for completion.
  ///
  /// - Parameter findings: those that are no answer themselves, where findings are asked for.
  func formMaker(findingsBut findings: [RecordIndex]? = nil) -> FormMaker {
    let walks = shown.caseFile.walks.reversed().map {
      ChoiceEditor.Option(code: $0.id, word: $0.name)
    }
    var lists = FormLists(
      parties: shown.caseFile.parties.map(\.name), areas: shown.caseFile.areas.map(\.name),
      walks: walks)
    lists.add(usedNames)
    lists.records = recordChoices
    if let findings {
      let left = Set(findings)
      lists.findings = shown.indexes.board.everything.filter { !left.contains($0) }.map {
        let finding = shown.caseFile.plainFinding(at: $0)
        let place = [finding.number.map { String($0) }, finding.place].compactMap { $0 }
          .joined(separator: " ")
        return Suggestion(
          finding.id,
          note: [place, finding.title].filter { !$0.isEmpty }.joined(separator: " - "))
      }
    }
    return FormMaker(
      words: words, lists: lists, today: today, rules: shown.caseFile.rules,
      names: shown.caseFile.partyNames)
  }

  /// Opens a form, with what was typed into it before and not saved.
  mutating func openForm(_ form: Form) {
    var form = form
    form.size = sitting.size
    form.names = shown.caseFile.knownNames(places: [])
    var seen = SeenChanges(records(named: form.purpose), in: shown.caseFile)
    if let draft = sitting.workspace.drafts[form.purpose.key], form.restore(draft) {
      say(words.board.draftBack, .done)
      form.focusOnWhatLacks(today: today, own: words.own.codes)
      // It was written in view of what stood then, which may have been changed since.
      if let then = draft["seen"] { seen = SeenChanges(json: then, in: shown.caseFile) }
    }
    shown.layers.append(.form(FormLayer(form: form, seen: seen)))
  }

  /// Done with a form: its answers are saved.
  mutating func closeForm(_ key: String) -> [Effect] {
    shown.layers.removeAll {
      if case .form(let layer) = $0 { layer.form.purpose.key == key } else { false }
    }
    return dropDraft(key)
  }

  /// Shows a form again as it was filled in, with what is wrong under one of its fields.
  mutating func refuse(_ filled: Form, _ key: String, _ sentence: String) -> [Effect] {
    guard case .form(var layer) = shown.layers.last else { return [] }
    layer.form = filled
    layer.form.refuse(key, .said(sentence))
    shown.layers[shown.layers.endIndex - 1] = .form(layer)
    return []
  }

  mutating func dropDraft(_ key: String) -> [Effect] {
    sitting.workspace.drafts[key] = nil
    // Also when nothing was put aside here: a second without a key keeps what is being typed.
    return [.keepDraft(key: key, nil)]
  }

  mutating func editedOutside(_ field: String, _ text: String?) -> [Effect] {
    guard case .form(var layer) = shown.layers.last else { return [] }
    if let text {
      layer.form.replaceText(of: field, with: text)
      shown.layers[shown.layers.endIndex - 1] = .form(layer)
    } else {
      say(words.board.editorUnchanged, .done)
    }
    return [.redraw]
  }

  /// The findings a form is about, as far as they are here.
  private func records(named purpose: FormPurpose) -> [RecordIndex] {
    var names = purpose.records
    if case .entry(_, _, let entry?) = purpose { names.append(entry) }
    return names.compactMap { RecordName($0) }.compactMap { shown.caseFile.record(named: $0) }
  }

  mutating func submitNewFinding(
    _ values: [String: JSONValue], _ form: Form
  ) -> [Effect] {
    var known = registerValues(values)
    let own = ownValues(values)
    guard known[.observation] != nil || known[.title] != nil else {
      say(words.board.findingNeedsText, .refused)
      return []
    }
    known[.kind] = known[.kind] ?? .string(FindingKind.problem.rawValue)
    var draft = ActDraft()
    let identifier = shown.indexes.identifiers.fresh(from: &sitting.random)
    let finding = EditWriter.makeFinding(id: identifier, known, own: own, in: &draft)
    makeEntries(values, of: finding, in: &draft)
    return commit(
      draft,
      then: AfterCommit(
        words.board.added(identifier.description), follow: .made(identifier),
        closesForm: form.purpose.key))
  }

  mutating func submitEdit(
    _ values: [String: JSONValue], of records: [RecordIndex], _ form: Form, _ seen: SeenChanges
  ) -> [Effect] {
    let known = registerValues(values)
    let texts = records.compactMap { shown.caseFile.finding(at: $0).lastText(emptiedBy: known) }
    if let emptied = texts.first {
      var form = form
      form.refuse(emptied.rawValue, .said(words.board.textStays))
      shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
      return []
    }
    var draft = ActDraft()
    for record in records {
      let reference = RecordReference.existing(shown.caseFile.name(of: record))
      let edits =
        EditWriter.values(known, of: record, in: shown.caseFile, seen: seen)
        + EditWriter.own(ownValues(values), of: record, in: shown.caseFile, seen: seen)
      if !edits.isEmpty { draft.set(reference, edits) }
    }
    guard !draft.isEmpty, let first = records.first else {
      say(words.board.nothingChanged, .done)
      return closeForm(form.purpose.key)
    }
    let said =
      records.count == 1
      ? words.board.edited(name(of: first)) : words.board.changedSeveral(records.count)
    let isOne = records.count == 1
    return commit(
      draft,
      then: AfterCommit(
        isAssignment(form) && isOne ? saidWithPlace(said, of: first) : said,
        follow: .existing(first), closesForm: form.purpose.key))
  }

  private func isAssignment(_ form: Form) -> Bool {
    if case .edit(_, .assignment) = form.purpose { true } else { false }
  }

  /// Says where a finding stands still, when naming who does it has not assigned it.
  private func saidWithPlace(_ said: String, of record: RecordIndex) -> String {
    let state = shown.caseFile.plainFinding(at: record).state
    guard state == .new || state == .assessing,
      let column = shown.indexes.board.columns.first(where: { $0.states.contains(state) })
    else { return said }
    return words.board.standsStill(said, title(of: column))
  }

  /// The values that are registers of a finding; a walk chosen by its identifier becomes a
  /// reference to it.
  func registerValues(_ values: [String: JSONValue]) -> [FindingField: JSONValue] {
    var known: [FindingField: JSONValue] = [:]
    for (key, value) in values {
      guard let field = FindingField(rawValue: key), FindingField.registers.contains(field) else {
        continue
      }
      known[field] = value
    }
    if let id = known[.walk]?.string {
      known[.walk] = shown.caseFile.walks.first { $0.id == id }.map { .string($0.record) }
    }
    return known
  }

  /// The values of the workspace's own fields.
  private func ownValues(_ values: [String: JSONValue]) -> [OwnFieldName: JSONValue] {
    var own: [OwnFieldName: JSONValue] = [:]
    for (key, value) in values {
      if let name = OwnFieldName(rawValue: key) { own[name] = value }
    }
    return own
  }

  /// Tags and actions typed on a new finding's form are entries of their own.
  private func makeEntries(
    _ values: [String: JSONValue], of finding: RecordReference, in draft: inout ActDraft
  ) {
    for tag in values[FindingField.tags.rawValue]?.array ?? [] {
      _ = EditWriter.entry(.tag, of: finding, [.text: tag], in: &draft)
    }
    if let action = values[FindingField.actions.rawValue], action.string?.isEmpty == false {
      _ = EditWriter.entry(.action, of: finding, [.text: action], in: &draft)
    }
  }

  mutating func submitEntry(
    _ kind: RecordKind, _ values: [String: JSONValue], of records: [RecordIndex], entry: String?,
    _ form: Form, _ seen: SeenChanges
  ) -> [Effect] {
    var known: [EntryField: JSONValue] = [:]
    for (key, value) in values {
      if let field = key == "comment" ? .text : EntryField(rawValue: key) { known[field] = value }
    }
    guard let first = records.first else { return [] }
    var draft = ActDraft()
    if let existing = entry.flatMap({ RecordName($0) }) {
      guard let record = shown.caseFile.record(named: existing) else { return [] }
      let edits = EditWriter.values(known, of: record, in: shown.caseFile, seen: seen)
      if !edits.isEmpty { draft.set(.existing(existing), edits) }
    } else {
      for record in records {
        _ = EditWriter.entry(
          kind, of: .existing(shown.caseFile.name(of: record)), known, in: &draft)
      }
    }
    if draft.isEmpty { return closeForm(form.purpose.key) }
    let word = words.kinds.title(kind)
    return commit(
      draft,
      then: AfterCommit(
        words.board.entryAdded(word, name(of: first)), follow: .existing(first),
        closesForm: form.purpose.key))
  }
}

import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

extension AppState {
  /// Makes forms with what is known here for completion.
  ///
  /// - Parameter findings: those that are no answer themselves, where findings are asked for.
  func formMaker(findingsBut findings: [ThingIndex]? = nil) -> FormMaker {
    let walks = shown.caseFile.walks.reversed().map {
      ChoiceEditor.Option(code: $0.id, word: $0.name)
    }
    var lists = FormLists(
      parties: shown.caseFile.parties.map(\.name), areas: shown.caseFile.areas.map(\.name),
      walks: walks)
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
    return FormMaker(words: words, lists: lists, today: today, rules: shown.caseFile.rules)
  }

  /// Opens a form, with what was typed into it before and not saved.
  mutating func openForm(_ form: Form) {
    var form = form
    form.size = sitting.size
    var seen = SeenChanges(things(named: form.purpose), in: shown.caseFile)
    if let draft = sitting.workspace.drafts[form.purpose.key], form.restore(draft) {
      say(words.board.draftBack, .done)
      // It was written in view of what stood then, which may have been changed since.
      if let then = draft["seen"] { seen = SeenChanges(json: then, in: shown.caseFile) }
    }
    shown.layers.append(.form(FormLayer(form: form, seen: seen)))
  }

  mutating func press(_ key: KeyStroke, in layer: FormLayer) -> [Effect] {
    switch key {
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    var form = layer.form
    let outcome = form.press(key)
    shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: layer.seen))
    switch outcome {
    case .taken, .passed: return []
    case .wantsEditor(let field):
      return [.editOutside(field: field, text: form[field]?.editor.content ?? "")]
    case .submitted: return submit(form, seen: layer.seen)
    case .cancelled: return cancel(FormLayer(form: form, seen: layer.seen))
    }
  }

  /// Leaves a form; what was typed is kept and comes back when it is opened again.
  private mutating func cancel(_ layer: FormLayer) -> [Effect] {
    shown.layers.removeLast()
    let form = layer.form
    guard let draft = layer.draft(in: shown.caseFile) else { return dropDraft(form.purpose.key) }
    sitting.workspace.drafts[form.purpose.key] = draft
    say(words.board.draftKept, .done)
    return [.keepDraft(key: form.purpose.key, draft)]
  }

  /// Done with a form: its answers are saved.
  mutating func closeForm(_ key: String) -> [Effect] {
    shown.layers.removeAll {
      if case .form(let layer) = $0 { layer.form.purpose.key == key } else { false }
    }
    return dropDraft(key)
  }

  private mutating func dropDraft(_ key: String) -> [Effect] {
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
  private func things(named purpose: FormPurpose) -> [ThingIndex] {
    var names = purpose.things
    if case .entry(_, _, let entry?) = purpose { names.append(entry) }
    return names.compactMap { ThingName($0) }.compactMap { shown.caseFile.thing(named: $0) }
  }

  private mutating func submit(_ filled: Form, seen: SeenChanges) -> [Effect] {
    var form = filled
    let read = form.values(today: today)
    // Where something cannot be read, the form says beneath each field what is wrong with it.
    shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
    guard let values = read else { return [] }
    let things = form.purpose.things.compactMap { ThingName($0) }
      .compactMap { shown.caseFile.thing(named: $0) }
    switch form.purpose {
    case .newFinding: return submitNewFinding(values, form)
    case .edit: return submitEdit(values, of: things, form, seen)
    case .gate(_, let goal):
      if let slip = duplicateSlip(values, things) {
        form.refuse(FindingField.duplicateOf.rawValue, .said(slip))
        shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
        return []
      }
      if let text = values[FindingField.duplicateOf.rawValue]?.string,
        duplicated(text, by: things) == nil
      {
        say(words.board.noSuchFinding(text), .refused)
        return []
      }
      return commitMove(
        of: things, to: goal, answers: moveAnswers(values), seen: seen,
        closesForm: form.purpose.key)
    case .triage(_, let stage): return submitTriageAnswer(values, stage, form)
    case .entry(let kind, _, let entry):
      return submitEntry(kind, values, of: things, entry: entry, form, seen)
    case .partyWord, .sendBack: return submitAnswer(values, of: things, form)
    case .reassign: return submitReassign(values, form)
    case .newRecord, .editRecord: return submitRecord(values, form, seen)
    case .firstStart, .newWorkspace, .openFolder, .importFile:
      return submitBeginning(values, form)
    }
  }

  /// The finding that others repeat; nil when the text names none, several, or one of themselves.
  private func duplicated(_ text: String, by things: [ThingIndex]) -> ThingIndex? {
    guard case .one(let other) = shown.indexes.identifiers.match(text, in: shown.caseFile),
      shown.caseFile.kind(of: other) == .finding, !things.contains(other)
    else { return nil }
    return other
  }

  private mutating func submitNewFinding(
    _ values: [String: JSONValue], _ form: Form
  ) -> [Effect] {
    var known = registerValues(values)
    guard known[.observation] != nil || known[.title] != nil else {
      say(words.board.findingNeedsText, .refused)
      return []
    }
    known[.kind] = known[.kind] ?? .string(FindingKind.problem.rawValue)
    var draft = ActDraft()
    let identifier = shown.indexes.identifiers.fresh(from: &sitting.random)
    let finding = EditWriter.makeFinding(id: identifier, known, in: &draft)
    makeEntries(values, of: finding, in: &draft)
    return commit(
      draft,
      then: AfterCommit(
        words.board.added(identifier.description), follow: .made(identifier),
        closesForm: form.purpose.key))
  }

  private mutating func submitEdit(
    _ values: [String: JSONValue], of things: [ThingIndex], _ form: Form, _ seen: SeenChanges
  ) -> [Effect] {
    let known = registerValues(values)
    var draft = ActDraft()
    for thing in things {
      let reference = ThingReference.existing(shown.caseFile.name(of: thing))
      let edits = EditWriter.values(known, of: thing, in: shown.caseFile, seen: seen)
      if !edits.isEmpty { draft.set(reference, edits) }
    }
    guard !draft.isEmpty, let first = things.first else {
      say(words.board.nothingChanged, .done)
      return closeForm(form.purpose.key)
    }
    let said =
      things.count == 1
      ? words.board.edited(name(of: first)) : words.board.changedSeveral(things.count)
    let isOne = things.count == 1
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
  private func saidWithPlace(_ said: String, of thing: ThingIndex) -> String {
    let state = shown.caseFile.plainFinding(at: thing).state
    guard state == .new || state == .assessing,
      let column = shown.indexes.board.columns.first(where: { $0.states.contains(state) })
    else { return said }
    return words.board.standsStill(said, title(of: column))
  }

  /// The values that are registers of a finding; a walk chosen by its identifier becomes a
  /// reference to it.
  private func registerValues(_ values: [String: JSONValue]) -> [FindingField: JSONValue] {
    var known: [FindingField: JSONValue] = [:]
    for (key, value) in values {
      guard let field = FindingField(rawValue: key), FindingField.registers.contains(field) else {
        continue
      }
      known[field] = value
    }
    if let id = known[.walk]?.string {
      known[.walk] = shown.caseFile.walks.first { $0.id == id }.map { .string($0.thing) }
    }
    return known
  }

  /// Tags and actions typed on a new finding's form are entries of their own.
  private func makeEntries(
    _ values: [String: JSONValue], of finding: ThingReference, in draft: inout ActDraft
  ) {
    for tag in values[FindingField.tags.rawValue]?.array ?? [] {
      _ = EditWriter.entry(.tag, of: finding, [.text: tag], in: &draft)
    }
    if let action = values[FindingField.actions.rawValue], action.string?.isEmpty == false {
      _ = EditWriter.entry(.action, of: finding, [.text: action], in: &draft)
    }
  }

  private mutating func submitEntry(
    _ kind: RecordKind, _ values: [String: JSONValue], of things: [ThingIndex], entry: String?,
    _ form: Form, _ seen: SeenChanges
  ) -> [Effect] {
    var known: [EntryField: JSONValue] = [:]
    for (key, value) in values {
      if let field = key == "comment" ? .text : EntryField(rawValue: key) { known[field] = value }
    }
    guard let first = things.first else { return [] }
    var draft = ActDraft()
    if let existing = entry.flatMap({ ThingName($0) }) {
      guard let thing = shown.caseFile.thing(named: existing) else { return [] }
      let edits = EditWriter.values(known, of: thing, in: shown.caseFile, seen: seen)
      if !edits.isEmpty { draft.set(.existing(existing), edits) }
    } else {
      for thing in things {
        _ = EditWriter.entry(kind, of: .existing(shown.caseFile.name(of: thing)), known, in: &draft)
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

  /// Why what was named cannot be what the findings are duplicates of; nil when it can.
  private func duplicateSlip(
    _ values: [String: JSONValue], _ things: [ThingIndex]
  ) -> String? {
    guard let named = values[FindingField.duplicateOf.rawValue]?.string else { return nil }
    switch shown.indexes.identifiers.match(named, in: shown.caseFile) {
    case .one(let thing): return duplicateObstacle(of: things, to: thing)
    case .several: return words.board.severalCalled(named)
    case .none, .misheard: return words.board.noneCalled(named)
    }
  }

  /// Answers of a gate's form, by what each is.
  private func moveAnswers(_ values: [String: JSONValue]) -> MoveAnswers {
    var answers = MoveAnswers()
    answers.fields = registerValues(values)
    answers.reason = values[FindingField.reason.rawValue].flatMap { Reason(json: $0) }
    answers.waitingUntil = values[FindingField.waitingUntil.rawValue]?.string.flatMap {
      Day(iso: $0)
    }
    if let other = values[FindingField.duplicateOf.rawValue]?.string,
      case .one(let thing) = shown.indexes.identifiers.match(other, in: shown.caseFile)
    {
      answers.duplicateOf = shown.caseFile.name(of: thing)
    }
    if let answer = values["answer"], answer["text"]?.string?.isEmpty == false {
      var entry: [EntryField: JSONValue] = [.on: .string(today.description)]
      entry[.text] = answer["text"]
      entry[.to] = answer["to"]
      entry[.channel] = answer["channel"]
      answers.answer = entry
    }
    if let passing = values["pass"]?.string, !passing.isEmpty { answers.passing = passing }
    return answers
  }
}

import CaseModel
import Casework
import ChangeLog
import Language
import TerminalModel
import Wording

extension AppState {
  mutating func press(_ key: KeyStroke, in layer: FormLayer) -> [Effect] {
    switch key {
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default: break
    }
    return write(key, in: layer)
      ?? commands.command(for: key, in: .form).map { perform($0) } ?? []
  }

  /// Gives the form a key.
  ///
  /// - Returns: nil where it means nothing to the form.
  mutating func write(_ key: KeyStroke, in layer: FormLayer) -> [Effect]? {
    var form = layer.form
    let outcome = form.press(key)
    shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: layer.seen))
    switch outcome {
    case .taken: return []
    case .passed: return nil
    case .wantsEditor(let field):
      return [.editOutside(field: field, text: form[field]?.editor.content ?? "")]
    case .submitted: return submit(form, seen: layer.seen)
    case .submittedForNext:
      let kept = form.keptForNext
      return submit(form, seen: layer.seen).map { effect in
        guard case .commit(let draft, var after) = effect else { return effect }
        after.beginsNext = kept
        return .commit(draft, then: after)
      }
    case .thrownAway: return throwAway(FormLayer(form: form, seen: layer.seen))
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

  private mutating func submit(_ filled: Form, seen: SeenChanges) -> [Effect] {
    var form = filled
    let read = form.values(today: today, own: words.own.codes)
    // Where something cannot be read, the form says beneath each field what is wrong with it.
    shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
    guard let values = read else { return [] }
    let parties = typedParties(in: form)
    if !parties.questions.isEmpty {
      form.ask(parties.questions)
      shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
      return []
    }
    let effects = submit(values, of: form, seen: seen)
    return telling(parties.unknown, with: effects)
  }

  private mutating func submit(
    _ values: [String: JSONValue], of form: Form, seen: SeenChanges
  ) -> [Effect] {
    let records = form.purpose.records.compactMap { RecordName($0) }
      .compactMap { shown.caseFile.record(named: $0) }
    switch form.purpose {
    case .newFinding: return submitNewFinding(values, form)
    case .edit: return submitEdit(values, of: records, form, seen)
    case .gate(_, let goal): return submitGate(values, of: records, to: goal, form, seen)
    case .triage(_, let stage):
      guard let stage = TriageStage(rawValue: stage) else { return [] }
      return submitTriageAnswer(values, stage, form)
    case .entry(let kind, _, let entry):
      return submitEntry(kind, values, of: records, entry: entry, form, seen)
    case .partyWord, .sendBack: return submitAnswer(values, of: records, form)
    case .redact: return submitRedact(values, of: records, form)
    case .journal: return submitJournal(values, of: records, form, seen)
    case .request(let step, _, let person):
      return submitRequest(step, values, of: records, person: person, form)
    case .reassign: return submitReassign(values, form)
    case .newRecord, .newCode, .editRecord: return submitRecord(values, form, seen)
    case .column(let code): return submitColumn(values, code: code, form)
    case .firstStart, .newWorkspace, .openFolder, .importFile:
      return submitBeginning(values, form)
    }
  }
}

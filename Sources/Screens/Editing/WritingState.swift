import CaseModel
import Wording

/// What is remembered of forms that are left.
struct WritingState: AreaState {
  /// The form that was thrown away last, until something else is saved: the next undo opens it again.
  var thrown: FormLayer?
  /// What the next finding begins with, while one is being saved that goes on to it.
  var goesOn: [FindingField: String]?
}

extension AreaStates {
  var writing: WritingState {
    get { self[WritingState.self] }
    _modify { yield &self[WritingState.self] }
  }
}

extension Form {
  /// Where one stands still while one writes finding after finding.
  var keptForNext: [FindingField: String] {
    var kept: [FindingField: String] = [:]
    for field in [FindingField.walk, .area, .stop] {
      if let text = self[field.rawValue]?.editor.content, !text.isEmpty { kept[field] = text }
    }
    return kept
  }
}

extension AppState {
  /// Leaves a form without keeping a draft of it; undo opens it again.
  mutating func throwAway(_ layer: FormLayer) -> [Effect] {
    shown.layers.removeLast()
    guard layer.form.hasText else { return dropDraft(layer.form.purpose.key) }
    shown.areas.writing.thrown = layer
    say(words.board.thrownAway, .done)
    sitting.messages.notice?.isUndoable = true
    return dropDraft(layer.form.purpose.key)
  }

  /// Opens the form again that was thrown away; nil where none was.
  mutating func takeBackThrown() -> [Effect]? {
    guard let layer = shown.areas.writing.thrown else { return nil }
    shown.areas.writing.thrown = nil
    shown.layers.append(.form(layer))
    say(words.board.draftBack, .done)
    guard let draft = layer.draft(in: shown.caseFile) else { return [] }
    let key = layer.form.purpose.key
    sitting.workspace.drafts[key] = draft
    return [.keepDraft(key: key, draft)]
  }
}

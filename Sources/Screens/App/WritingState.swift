import CaseModel
import Wording

/// What is remembered of forms that are left.
struct WritingState: AreaState {
  /// The form that was thrown away last, until something else is saved: the next undo opens it again.
  var thrown: FormLayer?
}

extension AreaStates {
  var writing: WritingState {
    get { self[WritingState.self] }
    _modify { yield &self[WritingState.self] }
  }
}

extension AppState {
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

import CaseModel
import Wording

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
}

import CaseModel
import ChangeLog

extension AppState {
  /// Takes what was redacted, here or by another program, out of what is being written and what was
  /// put aside: a draft that is kept again would bring it back.
  mutating func forgetInDrafts(_ changes: FoldChanges) -> [Effect] {
    if changes.goneTexts.isEmpty { return [] }
    shown.areas.writing.thrown = nil
    let gone = goneWords(changes)
    if gone.isEmpty { return [] }
    func cleaned(_ text: String) -> String {
      gone.reduce(text) { rest, word in
        if word.contains(" ") { return rest.replacing(word, with: LeftOut.mark) }
        return NamePattern(word)?.takenOut(of: rest) ?? rest
      }
    }
    var effects: [Effect] = []
    for (key, draft) in sitting.workspace.drafts.sorted(by: { $0.key < $1.key }) {
      guard let fields = draft["fields"]?.mappingTexts(cleaned), fields != draft["fields"],
        case .object(var members) = draft
      else { continue }
      members["fields"] = fields
      sitting.workspace.drafts[key] = .object(members)
      effects.append(.keepDraft(key: key, .object(members)))
    }
    for place in shown.layers.indices {
      guard case .form(var layer) = shown.layers[place] else { continue }
      for field in layer.form.fields {
        let text = field.editor.content
        let left = cleaned(text)
        if left != text { layer.form.replaceText(of: field.key, with: left) }
      }
      shown.layers[place] = .form(layer)
    }
    return effects
  }

  /// Words that were taken out of texts of which a rest stands, and whole texts of more than a word;
  /// a field that held one word, such as a place, tells nothing in another text. The longest first, so
  /// that none is left in pieces.
  private func goneWords(_ changes: FoldChanges) -> [String] {
    var words = changes.goneTexts.filter { $0.contains(" ") }
    for order in changes.redactionOrders {
      guard !order.field.isEmpty, let record = shown.caseFile.record(named: order.record) else {
        continue
      }
      let rests: [String] = shown.caseFile.formerValues(record, order.field)
        .flatMap { (former: FormerValue) -> [String] in former.value.texts }
      for rest in rests where rest.contains(LeftOut.mark) {
        for text in changes.goneTexts { words.formUnion(LeftOut.words(from: text, to: rest)) }
      }
    }
    return words.filter { $0.utf8.count > 1 }.sorted { $0.utf8.count > $1.utf8.count }
  }
}

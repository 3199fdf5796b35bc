import CaseModel
import TerminalModel

extension Form {
  /// What was typed since the form was opened, to be kept until it is saved; nil when nothing was.
  package var draft: JSONValue? {
    guard hasText else { return nil }
    var contents: [String: JSONValue] = [:]
    for field in fields where field.isTyped {
      switch field.editor {
      case .choice(let choice):
        contents[field.key] = [
          "chosen": choice.chosen.map(JSONValue.string) ?? .null,
          "typed": .string(choice.filter.text),
        ]
      case .line, .day, .text, .suggested: contents[field.key] = .string(field.editor.content)
      }
    }
    return [
      "purpose": .string(purpose.key), "focus": .string(focusedField?.key ?? ""),
      "fields": .object(contents),
    ]
  }

  /// Puts a draft of the same purpose back into the fields it was typed in.
  ///
  /// - Returns: whether anything was put back.
  @discardableResult
  package mutating func restore(_ draft: JSONValue) -> Bool {
    guard draft["purpose"]?.string == purpose.key else { return false }
    var isRestored = putBack(draft)
    // What was chosen and put back may ask for more.
    askByChoices(besides: Set((draft["fields"]?.object ?? [:]).keys))
    isRestored = putBack(draft) || isRestored
    if let place = fields.firstIndex(where: { $0.key == draft["focus"]?.string }) { focus = place }
    let lastTyped = fields.lastIndex(where: \.isTyped) ?? 0
    if let foldedFrom, lastTyped >= foldedFrom { unfold() }
    unfoldForFocus()
    return isRestored
  }

  /// Puts the focus on the first field that must be filled in or cannot be read; else it stays in a text
  /// that was begun, and goes from an empty field to the first one that is.
  package mutating func focusOnWhatLacks(today: Day, own: OwnCodes = .none) {
    let empty = shownFields.first { fields[$0].editor.isBlank && !fields[$0].isAside }
    let isBegun = focusedField?.isTyped == true
    guard
      let place = fields.indices.first(where: { lacks($0, today: today, own) })
        ?? (isBegun ? nil : empty)
    else { return }
    focus = place
    unfoldForFocus()
  }

  private mutating func putBack(_ draft: JSONValue) -> Bool {
    var isRestored = false
    for place in fields.indices {
      guard let typed = draft["fields"]?[fields[place].key] else { continue }
      if case .choice(var choice) = fields[place].editor {
        choice.restore(chosen: typed["chosen"]?.string, filter: typed["typed"]?.string ?? "")
        fields[place].editor = .choice(choice)
      } else if let text = typed.string {
        fields[place].editor.replace(with: text)
      }
      isRestored = true
    }
    return isRestored
  }
}

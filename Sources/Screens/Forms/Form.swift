import CaseModel
import TerminalModel

/// What a key did to a form.
package enum FormOutcome: Equatable, Sendable {
  case taken
  /// Save: ask for ``Form/values(today:)``.
  case submitted
  /// Leave; ``Form/draft`` holds what was typed, where something was.
  case cancelled
  /// Open the text of this field in `$EDITOR`, and give it back by ``Form/replaceText(of:with:)``.
  case wantsEditor(String)
  /// The key means nothing here.
  case passed
}

/// Fields a person fills in, one below the other.
///
/// Enter goes on and saves from the last field, Ctrl-S saves from anywhere, Tab and Shift-Tab walk
/// through the fields, Esc and Ctrl-C leave, F4 and Ctrl-O open a text of many lines in an editor.
package struct Form: Equatable, Sendable {
  package let purpose: FormPurpose
  package let title: String
  package let introduction: [String]
  /// What Esc does, for the last line of the form.
  package let cancelHint: String
  package internal(set) var fields: [FormField]
  /// A place in ``fields``; 0 in a form without any.
  package internal(set) var focus: Int
  /// What the form is shown in, so that Up and Down go by the lines one sees.
  package var size = Size(columns: 80, rows: 24)

  /// - Parameter key: the field to begin in; the first one when there is none of that name.
  package init(
    _ purpose: FormPurpose, title: String, introduction: [String] = [], cancelHint: String,
    fields: [FormField], focusedOn key: String? = nil
  ) {
    self.purpose = purpose
    self.title = title
    self.introduction = introduction
    self.cancelHint = cancelHint
    self.fields = fields
    focus = fields.firstIndex { $0.key == key } ?? 0
  }

  package var focusedField: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Whether a person has typed something that leaving would lose.
  package var hasText: Bool { fields.contains(where: \.isTyped) }

  /// The fields that hold something else than what is stored.
  package var changedKeys: [String] { fields.filter(\.isChanged).map(\.key) }

  package subscript(key: String) -> FormField? { fields.first { $0.key == key } }

  /// Puts the focus on a field, as a press of the mouse does; nothing for a place without one.
  package mutating func focus(on place: Int) {
    guard fields.indices.contains(place), place != focus else { return }
    fields[focus].editor.leave()
    focus = place
  }

  /// Whether Enter in the focused field saves.
  package var isEnterSaving: Bool { fieldAfterFocus == nil }

  package mutating func press(_ stroke: KeyStroke) -> FormOutcome {
    switch (stroke.key, stroke.modifiers) {
    case (.escape, []), (.character("c"), .control): return .cancelled
    case (.character("s"), .control):
      settle()
      return .submitted
    case (.character("o"), .control), (.function(4), []):
      guard let field = focusedField, field.takesManyLines else { return .passed }
      return .wantsEditor(field.key)
    case (.backTab, []): walk(by: -1)
    case (.enter, []), (.enter, .control):
      if stroke.modifiers.isEmpty, focusedField?.takesManyLines == true { return edit(stroke) }
      settle()
      guard let next = fieldAfterFocus else { return .submitted }
      focus = next
    case (.tab, []):
      if edit(stroke) == .passed {
        settle()
        walk(by: 1)
      }
    case (.up, []), (.down, []):
      if edit(stroke) == .passed { step(by: stroke.key == .up ? -1 : 1) }
    default: return edit(stroke)
    }
    return .taken
  }

  /// Text pasted into the focused field; line feeds become blanks in a field of one line.
  package mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].editor.paste(text)
    fields[focus].slip = nil
  }

  /// Puts what an editor gave back into a field; nothing for a field the form has not.
  package mutating func replaceText(of key: String, with text: String) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[place].editor.replace(with: text)
    fields[place].slip = nil
  }

  /// Says what is wrong with a field, and goes there.
  package mutating func refuse(_ key: String, _ slip: FormSlip) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[place].slip = slip
    focus = place
  }

  private mutating func edit(_ stroke: KeyStroke) -> FormOutcome {
    guard fields.indices.contains(focus) else { return .passed }
    let before = fields[focus].editor.content
    let layout = layout(size)
    let window = Size(columns: layout.valueColumns, rows: layout.textRows)
    let isTaken = fields[focus].editor.press(stroke, window: window)
    if fields[focus].editor.content != before { fields[focus].slip = nil }
    return isTaken ? .taken : .passed
  }

  /// Takes what the focused field has highlighted.
  mutating func settle() {
    if fields.indices.contains(focus) { fields[focus].editor.settle() }
  }

  private var fieldAfterFocus: Int? {
    fields.indices.first { $0 > focus && !fields[$0].isAside }
  }

  /// To a neighbour, and from the last to the first.
  private mutating func walk(by distance: Int) {
    guard !fields.isEmpty else { return }
    fields[focus].editor.leave()
    focus = (focus + distance + fields.count) % fields.count
  }

  private mutating func step(by distance: Int) {
    guard fields.indices.contains(focus + distance) else { return }
    fields[focus].editor.leave()
    focus += distance
  }
}

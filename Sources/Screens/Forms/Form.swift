import CaseModel
import TerminalModel

/// What a key did to a form.
package enum FormOutcome: Equatable, Sendable {
  case taken
  /// Save: ask for ``Form/values(today:)``.
  case submitted
  /// Save, and begin the next of the same kind with what stays the same.
  case submittedForNext
  /// Leave, and keep nothing but what it takes to have it back at once.
  case thrownAway
  /// Leave; ``Form/draft`` holds what was typed, where something was.
  case cancelled
  /// Open the text of this field in `$EDITOR`, and give it back by ``Form/replaceText(of:with:)``.
  case wantsEditor(String)
  /// The key means nothing here.
  case passed
}

/// Fields a person fills in, one below the other.
///
/// Enter goes on and saves from the last field, Ctrl-S saves from anywhere, Up and Down, Tab and
/// Shift-Tab walk through the fields, Esc and Ctrl-C leave, F4 and Ctrl-O open a text of many lines in
/// an editor, Ctrl-G saves a new finding and begins the next, Ctrl-X throws away what was written.
package struct Form: Equatable, Sendable {
  package let purpose: FormPurpose
  package let title: String
  package let introduction: [String]
  /// What Esc does, for the last line of the form.
  package let cancelHint: String
  package internal(set) var fields: [FormField]
  /// Fields of the workspace's own, which stand last: those that the category asks for.
  let own: [OwnFormField]
  /// Fields that are asked for where another one holds a code.
  let conditional: [FormField]
  /// Over the first of them.
  let ownHeading: String
  /// A place in ``fields``, or ``foldedFrom``, where the line stands that unfolds the rest; 0 in a
  /// form without any.
  package internal(set) var focus: Int { didSet { if focus != oldValue { noteArrival() } } }
  /// What stood in the focused field when one came to it: what is read aloud of it, however much is
  /// typed meanwhile.
  private(set) var arrived = ""
  /// The first of the fields that are folded away until somebody asks for them; nil once all show.
  package internal(set) var foldedFrom: Int?
  /// What the form is shown in, so that Up and Down go by the lines one sees.
  package var size = Size(columns: 80, rows: 24)
  /// Findings that are like what is being written, a line each, and of which text they are.
  package var alike: [String] = []
  package var alikeOf = ""
  /// Whom the workspace knows, to be found in what is written.
  package var names = KnownNames.none

  /// - Parameters:
  ///   - key: the field to begin in; the first one when there is none of that name.
  ///   - asked: how many fields are asked for at once; the rest stands folded below. Nil for all.
  package init(
    _ purpose: FormPurpose, title: String, introduction: [String] = [], cancelHint: String,
    fields: [FormField], own: [OwnFormField] = [], ownHeading: String = "",
    focusedOn key: String? = nil, asking asked: Int? = nil
  ) {
    self.purpose = purpose
    self.title = title
    self.introduction = introduction
    self.cancelHint = cancelHint
    self.fields = fields
    self.own = own
    conditional = fields.filter { $0.condition != nil }
    self.ownHeading = ownHeading
    focus = 0
    askOwnFields()
    focus = self.fields.firstIndex { $0.key == key } ?? 0
    // What the category asks for is asked for at once too. One field more is no longer than the line
    // that folds it.
    let begins = asked.map { asked in
      var place = asked
      while place < self.fields.count, place - ownFields(before: place) < asked { place += 1 }
      return place
    }
    foldedFrom = begins.flatMap { self.fields.count > $0 + 1 ? $0 : nil }
    askConditionalFields()
    unfoldForFocus()
    noteArrival()
  }

  private mutating func noteArrival() {
    arrived = shownFields.contains(focus) ? fields[focus].editor.content : ""
  }

  /// The fields that show.
  package var shownFields: Range<Int> { 0..<(foldedFrom ?? fields.count) }

  /// Whether the focus stands on the line that unfolds the rest.
  package var isOnMore: Bool { foldedFrom == focus }

  /// Shows all fields, with the focus on the first that did not show.
  package mutating func unfold() { foldedFrom = nil }

  /// Shows all where the focus stands on one that did not.
  mutating func unfoldForFocus() {
    if let foldedFrom, focus >= foldedFrom { self.foldedFrom = nil }
  }

  package var focusedField: FormField? { shownFields.contains(focus) ? fields[focus] : nil }

  /// Whether a person has typed something that leaving would lose.
  package var hasText: Bool { fields.contains(where: \.isTyped) }

  /// The fields that hold something else than what is stored.
  package var changedKeys: [String] { fields.filter(\.isChanged).map(\.key) }

  /// What tells which finding is meant, as far as it is written.
  package var tellingText: String {
    [FindingField.observation, .place, .area]
      .compactMap { self[$0.rawValue]?.editor.content }.joined(separator: "\n")
  }

  package subscript(key: String) -> FormField? { fields.first { $0.key == key } }

  /// Puts the focus on a field, as a press of the mouse does; nothing for a place without one.
  package mutating func focus(on place: Int) {
    guard place != focus else { return }
    if place == foldedFrom { return unfold(at: place) }
    guard fields.indices.contains(place) else { return }
    leave()
    focus = place
    unfoldForFocus()
  }

  /// Puts the focus on the field of that name.
  package mutating func focus(on key: String) {
    if let place = fields.firstIndex(where: { $0.key == key }) { focus(on: place) }
  }

  private mutating func unfold(at place: Int) {
    leave()
    focus = place
    unfold()
  }

  private mutating func leave() {
    if shownFields.contains(focus) { fields[focus].editor.leave() }
  }

  /// Whether Enter in the focused field saves.
  package var isEnterSaving: Bool { fieldAfterFocus == nil }

  package mutating func press(_ stroke: KeyStroke) -> FormOutcome {
    let outcome = take(stroke)
    if outcome == .taken { askByChoices() }
    return outcome
  }

  /// Asks for what the choices made so far ask for.
  ///
  /// - Parameter keys: fields in which something was typed once.
  mutating func askByChoices(besides keys: Set<String> = []) {
    askOwnFields(besides: keys)
    askConditionalFields(besides: keys)
  }

  private mutating func take(_ stroke: KeyStroke) -> FormOutcome {
    if isOnMore, [.enter, .space, .right].contains(stroke) {
      unfold()
      return .taken
    }
    switch (stroke.key, stroke.modifiers) {
    case (.escape, []):
      // What was opened last is closed first.
      return closesList() ? .taken : .cancelled
    case (.character("c"), .control): return .cancelled
    case (.character("s"), .control):
      settle()
      return .submitted
    case (.character("g"), .control):
      guard purpose == .newFinding else { return .passed }
      settle()
      return .submittedForNext
    case (.character("x"), .control): return .thrownAway
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
    guard shownFields.contains(focus) else { return }
    fields[focus].editor.paste(text)
    fields[focus].invalid = nil
  }

  /// Puts what an editor gave back into a field; nothing for a field the form has not.
  package mutating func replaceText(of key: String, with text: String) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[place].editor.replace(with: text)
    fields[place].invalid = nil
  }

  /// Says what is wrong with a field, and goes there.
  package mutating func refuse(_ key: String, _ invalid: FormError) {
    guard let place = fields.firstIndex(where: { $0.key == key }) else { return }
    fields[place].invalid = invalid
    focus = place
    unfoldForFocus()
  }

  /// Asks whether what stands in fields is to stand, and goes to the first of them.
  ///
  /// - Parameter questions: each with the name that Tab takes instead; nil for none.
  package mutating func ask(_ questions: [(key: String, sentence: String, meant: String?)]) {
    for question in questions.reversed() {
      guard let place = fields.firstIndex(where: { $0.key == question.key }) else { continue }
      fields[place].ask(question.sentence, offering: question.meant)
      focus = place
      unfoldForFocus()
    }
  }

  private mutating func edit(_ stroke: KeyStroke) -> FormOutcome {
    guard shownFields.contains(focus) else { return .passed }
    let before = fields[focus].editor.content
    let layout = layout(size)
    let window = Size(columns: layout.valueColumns, rows: layout.textRows)
    let isTaken = fields[focus].editor.press(stroke, window: window)
    if fields[focus].editor.content != before { fields[focus].invalid = nil }
    return isTaken ? .taken : .passed
  }

  /// Takes what the focused field has highlighted, and asks for what that asks for, so that the way on
  /// leads there.
  mutating func settle() {
    guard shownFields.contains(focus) else { return }
    let before = fields[focus].editor.content
    fields[focus].editor.settle()
    if fields[focus].editor.content != before { askByChoices() }
  }

  private mutating func closesList() -> Bool {
    shownFields.contains(focus) && fields[focus].editor.close()
  }

  private var fieldAfterFocus: Int? {
    shownFields.first { $0 > focus && !fields[$0].isAside }
  }

  /// To a neighbour, and from the last to the first.
  private mutating func walk(by distance: Int) {
    guard !fields.isEmpty else { return }
    leave()
    focus = (focus + distance + placeCount) % placeCount
  }

  private mutating func step(by distance: Int) {
    guard (0..<placeCount).contains(focus + distance) else { return }
    leave()
    focus += distance
  }

  /// The fields that show, and the line that unfolds the rest.
  private var placeCount: Int { foldedFrom.map { $0 + 1 } ?? fields.count }
}

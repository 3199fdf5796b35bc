import CaseModel
import TerminalModel

/// How the value of a field is typed.
package enum FieldEditor: Equatable, Sendable {
  case line(LineEditor)
  case text(TextArea)
  case choice(ChoiceEditor)
  /// A line that is read back as a day below it.
  case day(LineEditor)
  case suggested(SuggestionEditor)

  /// What stands in the field: of a choice what was typed, else the chosen code.
  package var content: String {
    switch self {
    case .line(let line), .day(let line): line.text
    case .text(let area): area.text
    case .choice(let choice): choice.content
    case .suggested(let editor): editor.text
    }
  }

  /// Whether the arrows stand in an opened list, so that Enter takes of it.
  var standsInList: Bool {
    switch self {
    case .choice(let choice): choice.isLooking && choice.highlighted != nil && choice.guess == nil
    case .suggested(let editor): editor.highlighted != nil
    case .line, .text, .day: false
    }
  }

  package var isBlank: Bool { content.allSatisfy(\.isWhitespace) }

  package mutating func replace(with text: String) {
    switch self {
    case .line: self = .line(LineEditor(text))
    case .day: self = .day(LineEditor(text))
    case .text(var area):
      area.replace(with: text)
      self = .text(area)
    case .choice(var choice):
      let code = choice.options.contains { $0.code == text } ? text : nil
      choice.restore(chosen: code, filter: code == nil ? text : "")
      self = .choice(choice)
    case .suggested(var editor):
      editor.replace(with: text)
      self = .suggested(editor)
    }
  }

  mutating func paste(_ text: String) {
    switch self {
    case .line(var line):
      line.insert(text)
      self = .line(line)
    case .day(var line):
      line.insert(text)
      self = .day(line)
    case .text(var area):
      area.insert(text)
      self = .text(area)
    case .choice(var choice):
      choice.paste(text)
      self = .choice(choice)
    case .suggested(var editor):
      editor.paste(text)
      self = .suggested(editor)
    }
  }

  /// - Parameter window: what a text of many lines is shown in.
  /// - Returns: false for a key that is left to the form.
  mutating func press(_ stroke: KeyStroke, window: Size) -> Bool {
    let isTaken: Bool
    switch self {
    case .line(var line):
      isTaken = line.press(stroke)
      self = .line(line)
    case .day(var line):
      isTaken = line.press(stroke)
      self = .day(line)
    case .text(var area):
      area.window = window
      isTaken = area.press(stroke)
      self = .text(area)
    case .choice(var choice):
      isTaken = choice.press(stroke)
      self = .choice(choice)
    case .suggested(var editor):
      isTaken = editor.press(stroke)
      self = .suggested(editor)
    }
    return isTaken
  }

  /// Takes what is highlighted, where a person has begun to look for it.
  mutating func settle() {
    switch self {
    case .choice(var choice):
      choice.settle()
      self = .choice(choice)
    case .suggested(var editor):
      editor.settle()
      self = .suggested(editor)
    case .line, .text, .day: break
    }
  }

  /// Takes an option of its list that was pointed to, by its place among those that match.
  mutating func take(match place: Int) {
    switch self {
    case .choice(var choice):
      choice.take(match: place)
      self = .choice(choice)
    case .suggested(var editor):
      editor.take(match: place)
      self = .suggested(editor)
    case .line, .text, .day: break
    }
  }

  /// As ``settle()``, but lets go of what the arrows only stand on.
  mutating func leave() {
    if !close() { settle() }
  }

  /// Closes a list that was opened and in which nothing was typed.
  ///
  /// - Returns: whether there was one.
  mutating func close() -> Bool {
    switch self {
    case .choice(var choice):
      defer { self = .choice(choice) }
      return choice.close()
    case .suggested(var editor):
      defer { self = .suggested(editor) }
      return editor.close()
    case .line, .text, .day: return false
    }
  }
}

import CaseModel
import Casework
import TerminalModel

/// One of a list of codes, picked by arrows, by the numbers 1-9 or by typing part of its word.
package struct ChoiceEditor: Equatable, Sendable {
  package struct Option: Hashable, Sendable {
    package let code: String
    package let word: String
    package init(code: String, word: String) {
      self.code = code
      self.word = word
    }
  }

  package let options: [Option]
  /// Whether nothing may be chosen.
  package let allowsNone: Bool
  package private(set) var chosen: String?
  /// What was typed to find an option; empty when nothing is being looked for.
  package private(set) var filter = LineEditor()
  private var place = 0

  /// A chosen code that is in no option, of a newer version, becomes one.
  package init(_ options: [Option], chosen: String? = nil, allowsNone: Bool = true) {
    var options = options
    if let chosen, !options.contains(where: { $0.code == chosen }) {
      options.append(Option(code: chosen, word: chosen))
    }
    self.options = options
    self.chosen = chosen
    self.allowsNone = allowsNone
  }

  package var chosenWord: String? { options.first { $0.code == chosen }?.word }

  /// The options the typed letters leave, those that begin with them first.
  package var matches: [Option] {
    let key = SearchKey.name(filter.text)
    if key.isEmpty { return options }
    let ranked = options.compactMap { option in
      Suggestion.rank(of: key, in: SearchKey.name(option.word)).map { (option, $0) }
    }
    return (0...2).flatMap { rank in ranked.filter { $0.1 == rank }.map(\.0) }
  }

  /// The place in ``matches`` that Enter takes; nil when there is none.
  package var highlighted: Int? {
    if filter.isEmpty { return options.firstIndex { $0.code == chosen } }
    return matches.isEmpty ? nil : min(place, matches.count - 1)
  }

  /// What stands in the field: what was typed, else the chosen code.
  package var content: String { filter.isEmpty ? chosen ?? "" : filter.text }

  /// Takes the highlighted match in place of what was typed; without a match that stays.
  package mutating func settle() {
    guard !filter.isEmpty, let highlighted else { return }
    chosen = matches[highlighted].code
    filter = LineEditor()
  }

  /// - Returns: false for a key that is left to the form.
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    guard filter.isEmpty else { return pressWhileFiltering(stroke) }
    switch (stroke.key, stroke.modifiers) {
    case (.down, []), (.right, []), (.character(" "), []): step(by: 1)
    case (.up, []), (.left, []): step(by: -1)
    case (.backspace, []), (.delete, []), (.character("u"), .control), (.character("k"), .control):
      if allowsNone { chosen = nil }
    case (.home, []): chosen = options.first?.code ?? chosen
    case (.end, []): chosen = options.last?.code ?? chosen
    case (.character(let character), []):
      if let number = character.wholeNumberValue, character.isASCII {
        if options.indices.contains(number - 1) { chosen = options[number - 1].code }
      } else {
        filter.press(stroke)
        place = 0
      }
    default: return false
    }
    return true
  }

  package mutating func paste(_ text: String) {
    filter.insert(text)
    place = 0
  }

  mutating func restore(chosen code: String?, filter text: String) {
    self = ChoiceEditor(options, chosen: code, allowsNone: allowsNone)
    filter = LineEditor(text)
  }

  private mutating func pressWhileFiltering(_ stroke: KeyStroke) -> Bool {
    switch (stroke.key, stroke.modifiers) {
    case (.down, []): place = min((highlighted ?? 0) + 1, max(0, matches.count - 1))
    case (.up, []): place = max(0, (highlighted ?? 0) - 1)
    default:
      let before = filter.text
      guard filter.press(stroke) else { return false }
      if filter.text != before { place = 0 }
    }
    return true
  }

  private mutating func step(by distance: Int) {
    guard !options.isEmpty else { return }
    let place = options.firstIndex { $0.code == chosen } ?? (distance > 0 ? -1 : options.count)
    let next = place + distance
    if options.indices.contains(next) {
      chosen = options[next].code
    } else if next < 0, allowsNone {
      chosen = nil
    }
  }
}

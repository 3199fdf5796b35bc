import CaseModel
import Casework
import TerminalModel

/// One of a list of codes, picked by its number 1-9, by Left and Right, by typing part of its word, or
/// in the opened list: Space opens it, Up and Down go about in it, Enter, Tab and Space take.
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
  /// Whether the list was opened, so that Up and Down go about in it.
  package private(set) var isOpen = false
  private var place = 0
  /// Whether the arrows have gone about in what the typed letters leave.
  private var isChosenByArrows = false

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

  /// The place in ``matches`` that Enter takes, or that is chosen already; nil when there is none.
  package var highlighted: Int? {
    if filter.isEmpty, !isOpen { return options.firstIndex { $0.code == chosen } }
    return matches.isEmpty ? nil : min(place, matches.count - 1)
  }

  /// Whether Up and Down go about among the options.
  package var isLooking: Bool { isOpen || !filter.isEmpty }

  /// What stands in the field: what was typed, else the chosen code.
  package var content: String { filter.isEmpty ? chosen ?? "" : filter.text }

  /// The option that holds what was typed somewhere within a word, where no word begins with it and
  /// the arrows have not pointed to one: it may be meant, and is to be asked about.
  package var guess: Option? {
    if filter.isEmpty || isChosenByArrows { return nil }
    guard let first = matches.first,
      Suggestion.rank(of: SearchKey.name(filter.text), in: SearchKey.name(first.word)) == 2
    else { return nil }
    return first
  }

  /// Takes the highlighted option, also in place of what was typed; without one that stays, and so does
  /// a part of a word.
  package mutating func settle() {
    guard isLooking, guess == nil, let highlighted else { return }
    choose(matches[highlighted].code)
  }

  /// Takes a match that was pointed to, by its place in ``matches``.
  mutating func take(match place: Int) {
    if matches.indices.contains(place) { choose(matches[place].code) }
  }

  /// Closes an opened list and takes nothing of it.
  ///
  /// - Returns: whether it was open.
  mutating func close() -> Bool {
    defer { isOpen = false }
    return isOpen && filter.isEmpty
  }

  /// - Returns: false for a key that is left to the form.
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    if !filter.isEmpty { return pressWhileFiltering(stroke) }
    switch (stroke.key, stroke.modifiers) {
    case (.character(" "), []):
      if isOpen { settle() } else { open() }
    case (.down, []), (.up, []):
      guard isOpen else { return false }
      move(by: stroke.key == .down ? 1 : -1)
    case (.right, []), (.left, []):
      let distance = stroke.key == .right ? 1 : -1
      if isOpen { move(by: distance) } else { step(by: distance) }
    case (.backspace, []), (.delete, []), (.character("u"), .control), (.character("k"), .control):
      if allowsNone { choose(nil) }
    case (.home, []), (.end, []):
      let end = stroke.key == .home ? 0 : max(0, options.count - 1)
      if isOpen { place = end } else if options.indices.contains(end) { choose(options[end].code) }
    case (.character(let character), []):
      if let number = character.wholeNumberValue, character.isASCII {
        if options.indices.contains(number - 1) { choose(options[number - 1].code) }
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
    isChosenByArrows = false
  }

  private mutating func open() {
    guard !options.isEmpty else { return }
    place = options.firstIndex { $0.code == chosen } ?? 0
    isOpen = true
  }

  private mutating func choose(_ code: String?) {
    chosen = code
    filter = LineEditor()
    isOpen = false
    isChosenByArrows = false
  }

  private mutating func move(by distance: Int) {
    place = min(max(0, (highlighted ?? 0) + distance), max(0, matches.count - 1))
  }

  private mutating func pressWhileFiltering(_ stroke: KeyStroke) -> Bool {
    switch (stroke.key, stroke.modifiers) {
    case (.down, []), (.up, []):
      // Of a list that holds nothing the arrows lead on to the next field.
      if matches.isEmpty { return false }
      // The first press only says that the one that stands there is meant.
      if guess == nil { move(by: stroke.key == .down ? 1 : -1) }
      isChosenByArrows = true
    case (.tab, []):
      guard let guess else { return false }
      choose(guess.code)
    default:
      let before = filter.text
      guard filter.press(stroke) else { return false }
      if filter.text != before {
        place = 0
        isChosenByArrows = false
      }
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

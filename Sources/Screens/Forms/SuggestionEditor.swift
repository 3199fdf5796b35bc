import CaseModel
import TerminalModel

/// A text a person may mean, with what tells it from others.
package struct Suggestion: Hashable, Sendable {
  package let text: String
  /// Shown behind the text and searched with it; empty for none.
  package let note: String
  /// Folded once, since it is looked through at every key.
  let key: String

  package init(_ text: String, note: String = "") {
    self.text = text
    self.note = note
    key = SearchKey.name(note.isEmpty ? text : text + " " + note)
  }

  /// 0 when a folded text begins with the key, 1 when a word of it does, 2 when it holds it or all
  /// its words somewhere, nil when it does not.
  static func rank(of key: String, in text: String) -> Int? {
    if text.hasPrefix(key) { return 0 }
    if text.contains(" " + key) { return 1 }
    return key.split(separator: " ").allSatisfy { text.contains($0) } ? 2 : nil
  }
}

/// One line with proposals from a list: typing opens it, and Space in an empty line; Down and Up choose
/// among them then, Tab takes the first. What is proposed for a reason, Tab takes at once.
package struct SuggestionEditor: Equatable, Sendable {
  package private(set) var line: LineEditor {
    didSet { if line.text != oldValue.text { matches = proposals() } }
  }
  package let candidates: [Suggestion]
  /// Whether the first of the candidates is what is proposed here, for a reason its note gives.
  package let isProposing: Bool
  /// Whether the list was opened, so that Up and Down go about in it.
  package private(set) var isOpen = false
  /// Whether the line is a list with commas, each part completed by itself.
  package let isList: Bool
  /// The place in ``matches`` the arrows stand on; nil while they stand on the line.
  package private(set) var highlighted: Int?
  /// Every proposal for what stands in the line, best first, in the list's order.
  package private(set) var matches: [Suggestion] = []

  /// How many of them are seen at once; the arrows go on to the rest.
  package static let seenAtOnce = 5

  /// - Parameter proposed: what stands first, and Tab takes in an empty line; nil for nothing.
  package init(
    _ text: String = "", candidates: [Suggestion], isList: Bool = false,
    proposed: Suggestion? = nil
  ) {
    line = LineEditor(text)
    self.candidates =
      [proposed].compactMap { $0 } + candidates.filter { $0.text != proposed?.text }
    isProposing = proposed != nil
    self.isList = isList
    matches = proposals()
  }

  package var text: String { line.text }

  /// - Returns: false for a key that is left to the form.
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    switch (stroke.key, stroke.modifiers) {
    case (.down, []): return isOpen && highlight((highlighted ?? -1) + 1)
    case (.up, []): return isOpen && highlight((highlighted ?? -1) - 1)
    case (.pageDown, []), (.pageUp, []):
      guard isOpen, let highlighted, !matches.isEmpty else { return false }
      let distance = stroke.key == .pageDown ? Self.seenAtOnce : -Self.seenAtOnce
      self.highlighted = min(max(0, highlighted + distance), matches.count - 1)
      return true
    case (.tab, []): return takeProposal()
    case (.character(" "), []) where line.isEmpty && !matches.isEmpty:
      isOpen = true
      return highlight(0)
    default:
      let before = line.text
      guard line.press(stroke) else { return false }
      if line.text != before { isOpen = !line.isEmpty }
      highlighted = nil
      return true
    }
  }

  /// The place in ``matches`` that Tab takes; nil where it goes on.
  package var taken: Int? {
    if let highlighted { return matches.indices.contains(highlighted) ? highlighted : nil }
    if matches.isEmpty { return nil }
    if part.isEmpty { return isProposing && line.isEmpty || isOpen ? 0 : nil }
    // A whole candidate typed out is meant as it stands, so that Tab goes on.
    return candidates.contains { $0.text == part } ? nil : 0
  }

  /// Closes an opened list and takes nothing of it.
  ///
  /// - Returns: whether it was open and nothing was typed.
  mutating func close() -> Bool {
    defer { leave() }
    return isOpen && line.isEmpty
  }

  /// Takes the proposal the arrows stand on, if they do.
  package mutating func settle() {
    if let highlighted, matches.indices.contains(highlighted) { take(matches[highlighted]) }
    leave()
  }

  /// Takes a match that was pointed to, by its place in ``matches``.
  mutating func take(match place: Int) {
    if matches.indices.contains(place) { take(matches[place]) }
  }

  package mutating func paste(_ text: String) {
    line.insert(text)
    isOpen = true
    highlighted = nil
  }

  package mutating func replace(with text: String) {
    line.replace(with: text)
    leave()
  }

  /// Offers what may be meant by what stands in the line, though it is written otherwise.
  mutating func offer(_ text: String) {
    guard !matches.contains(where: { $0.text == text }) else { return }
    matches = [candidates.first { $0.text == text } ?? Suggestion(text)]
    isOpen = true
  }

  mutating func leave() {
    highlighted = nil
    isOpen = false
  }

  private func proposals() -> [Suggestion] {
    let part = part
    let key = SearchKey.name(part)
    guard !key.isEmpty else { return candidates }
    var ranked: [[Suggestion]] = [[], [], []]
    for candidate in candidates where candidate.text != part {
      guard let rank = Suggestion.rank(of: key, in: candidate.key) else { continue }
      ranked[rank].append(candidate)
    }
    return Array(ranked.joined())
  }

  private mutating func highlight(_ place: Int) -> Bool {
    let wasHighlighted = highlighted != nil
    // Below the last there is nothing more: the arrow stays, so that nobody falls out of the list.
    let place = wasHighlighted ? min(place, matches.count - 1) : place
    highlighted = matches.indices.contains(place) ? place : nil
    return highlighted != nil || (wasHighlighted && place < 0)
  }

  private mutating func takeProposal() -> Bool {
    guard let taken else { return false }
    take(matches[taken])
    return true
  }

  private mutating func take(_ suggestion: Suggestion) {
    line.replace(with: head + suggestion.text)
    leave()
  }

  private var part: String {
    var part = Substring(line.text)
    if isList { part = part.split(separator: ",", omittingEmptySubsequences: false).last ?? "" }
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }

  private var head: String {
    guard isList, let comma = line.text.lastIndex(of: ",") else { return "" }
    return line.text[...comma] + " "
  }
}

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

/// One line with proposals from a list: Down and Up choose among them, Tab takes the first.
package struct SuggestionEditor: Equatable, Sendable {
  package private(set) var line: LineEditor {
    didSet { if line.text != oldValue.text { matches = proposals() } }
  }
  package let candidates: [Suggestion]
  /// Whether the line is a list with commas, each part completed by itself.
  package let isList: Bool
  /// The place in ``matches`` the arrows stand on; nil while they stand on the line.
  package private(set) var highlighted: Int?
  /// At most ``matchLimit`` proposals for what stands in the line, best first, in the list's order.
  package private(set) var matches: [Suggestion] = []

  package static let matchLimit = 5

  package init(_ text: String = "", candidates: [Suggestion], isList: Bool = false) {
    line = LineEditor(text)
    self.candidates = candidates
    self.isList = isList
    matches = proposals()
  }

  package var text: String { line.text }

  /// - Returns: false for a key that is left to the form.
  package mutating func press(_ stroke: KeyStroke) -> Bool {
    switch (stroke.key, stroke.modifiers) {
    case (.down, []): return highlight((highlighted ?? -1) + 1)
    case (.up, []): return highlight((highlighted ?? -1) - 1)
    case (.tab, []): return takeProposal()
    default:
      guard line.press(stroke) else { return false }
      highlighted = nil
      return true
    }
  }

  /// Takes the proposal the arrows stand on, if they do.
  package mutating func settle() {
    if let highlighted, matches.indices.contains(highlighted) { take(matches[highlighted]) }
    highlighted = nil
  }

  package mutating func paste(_ text: String) {
    line.insert(text)
    highlighted = nil
  }

  package mutating func replace(with text: String) {
    line.replace(with: text)
    highlighted = nil
  }

  mutating func leave() { highlighted = nil }

  private func proposals() -> [Suggestion] {
    let part = part
    let key = SearchKey.name(part)
    guard !key.isEmpty else { return Array(candidates.prefix(Self.matchLimit)) }
    var ranked: [[Suggestion]] = [[], [], []]
    for candidate in candidates where candidate.text != part {
      guard let rank = Suggestion.rank(of: key, in: candidate.key) else { continue }
      ranked[rank].append(candidate)
      if ranked[0].count == Self.matchLimit { break }
    }
    return Array(ranked.joined().prefix(Self.matchLimit))
  }

  private mutating func highlight(_ place: Int) -> Bool {
    let wasHighlighted = highlighted != nil
    highlighted = matches.indices.contains(place) ? place : nil
    return highlighted != nil || (wasHighlighted && place < 0)
  }

  private mutating func takeProposal() -> Bool {
    let matches = matches
    if let highlighted, matches.indices.contains(highlighted) {
      take(matches[highlighted])
      return true
    }
    guard !part.isEmpty, let first = matches.first else { return false }
    // A whole candidate typed out is meant as it stands, so that Tab goes on.
    if candidates.contains(where: { $0.text == part }) { return false }
    take(first)
    return true
  }

  private mutating func take(_ suggestion: Suggestion) {
    highlighted = nil
    line.replace(with: head + suggestion.text)
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

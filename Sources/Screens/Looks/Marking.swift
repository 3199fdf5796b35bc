import CaseModel
import TerminalModel

/// Draws texts with the letters that were asked for in the ink of what was found.
struct Marking {
  private let letters: MarkedLetters

  init(_ letters: MarkedLetters) { self.letters = letters }
  init(_ typed: String) { letters = MarkedLetters(typed: typed) }

  var isEmpty: Bool { letters.isEmpty }

  /// The text in pieces: what was asked for, and all else in a role.
  func spans(of text: String, _ role: Role) -> [(text: String, role: Role)] {
    let ranges = letters.ranges(in: text)
    if ranges.isEmpty { return [(text, role)] }
    let characters = Array(text)
    var spans: [(text: String, role: Role)] = []
    var at = 0
    for range in ranges {
      if range.lowerBound > at { spans.append((String(characters[at..<range.lowerBound]), role)) }
      spans.append((String(characters[range]), .match))
      at = range.upperBound
    }
    if at < characters.count { spans.append((String(characters[at...]), role)) }
    return spans
  }
}

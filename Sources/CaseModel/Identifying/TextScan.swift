/// A text while it is searched: each kind of mark takes what it finds, and leaves the rest to the next.
struct TextScan {
  let text: TextTokens
  let isPlace: Bool
  private(set) var marks: [IdentifyingMark] = []
  /// By token.
  private var isTaken: [Bool]

  init(_ text: String, isPlace: Bool) {
    self.text = TextTokens(text)
    self.isPlace = isPlace
    isTaken = Array(repeating: false, count: self.text.count)
  }

  func isFree(_ token: Int) -> Bool { isTaken.indices.contains(token) && !isTaken[token] }
  func isFree(_ tokens: ClosedRange<Int>) -> Bool { tokens.allSatisfy(isFree) }

  mutating func take(_ kind: IdentifyingMark.Kind, _ tokens: ClosedRange<Int>) {
    guard isFree(tokens) else { return }
    for token in tokens { isTaken[token] = true }
    marks.append(
      IdentifyingMark(kind, text[tokens.lowerBound].start..<text[tokens.upperBound].end))
  }

  /// Numbers in a row, with what parts them: a space, a hyphen, a full stop.
  struct Groups {
    var tokens: [Int] = []
    /// As many as groups after the first.
    var separators: [String] = []
    var counts: [Int] = []
  }

  /// The groups of digits from a number on.
  func groups(from first: Int, atMost limit: Int = 8) -> Groups {
    var groups = Groups()
    var place = first
    while groups.tokens.count < limit, text.isNumber(place), isFree(place) {
      groups.tokens.append(place)
      groups.counts.append(text[place].count)
      var next = place + 1
      var separator = ""
      if text.isSpace(next), text[next].count <= 2 {
        separator = " "
        next += 1
      }
      if text.isMark(next, "-–.") {
        separator = text.key(next) == "–" ? "-" : text.key(next)
        next += 1
        if text.isSpace(next) {
          // As in `010203 - 1234`; a full stop with a space ends a sentence.
          if separator == "." || !text.isSpace(next - 2) { break }
          next += 1
        }
      }
      guard !separator.isEmpty, text.isNumber(next) else { break }
      groups.separators.append(separator)
      place = next
    }
    groups.separators = Array(groups.separators.prefix(max(0, groups.tokens.count - 1)))
    return groups
  }

  func digits(_ tokens: some Sequence<Int>) -> String {
    tokens.reduce(into: "") { $0 += text.key($1) }
  }

  /// The word that says what a number is of, over `nr.`, colons and the numbers of a list before it.
  func labelled(_ number: Int, _ isLabel: (String) -> Bool) -> Bool {
    var place = number - 1
    var steps = 0
    while let token = text.at(place), steps < 24 {
      steps += 1
      switch token.kind {
      case .space, .number: break
      case .mark:
        if !text.isMark(place, ".:#-–(\"',/+") { return false }
      case .word:
        if isLabel(token.key) { return true }
        if !ScannerWords.passed.contains(token.key) { return false }
      }
      place -= 1
    }
    return false
  }
}

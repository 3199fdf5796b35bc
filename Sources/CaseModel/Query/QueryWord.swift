/// A word of a query as it was typed: `-area:"Vester Allé"` is one.
struct QueryWord: Hashable, Sendable {
  /// Without quotation marks; of a word with a field, what stands behind the colon.
  var text = ""
  var field: String?
  var isNegated = false
  var isQuoted = false
  /// Where it stands, in characters of the query.
  var start: Int
  var end: Int
  /// Where what stands behind the colon begins; the word's own beginning where there is none.
  var valueStart: Int

  var span: Range<Int> { start..<end }
  var valueSpan: Range<Int> { valueStart..<end }
  /// The field's name without the dash before it and the colon behind.
  var fieldSpan: Range<Int> {
    let begin = start + (isNegated ? 1 : 0)
    return begin..<max(begin, valueStart - 1)
  }

  fileprivate init(at start: Int) {
    self.start = start
    end = start
    valueStart = start
  }
}

/// Takes a query apart into words.
struct QueryScanner {
  private(set) var words: [QueryWord] = []
  /// Where the quotation mark stands that none closes.
  private(set) var openQuote: Int?
  private var word: QueryWord?

  init(_ text: String) {
    var place = 0
    for character in text {
      take(character, at: place)
      place += 1
    }
    end(at: place)
  }

  private mutating func take(_ character: Character, at place: Int) {
    if character.isWhitespace, openQuote == nil { return end(at: place) }
    var word = self.word ?? QueryWord(at: place)
    let isFirst = self.word == nil
    switch character {
    case "\"", "“", "”", "»", "«":
      openQuote = openQuote == nil ? place : nil
      word.isQuoted = true
    case "-" where isFirst: word.isNegated = true
    case ":"
    where word.field == nil && openQuote == nil && !word.text.isEmpty && !word.isQuoted:
      word.field = word.text
      word.text = ""
      word.valueStart = place + 1
    default: word.text.append(character)
    }
    self.word = word
  }

  private mutating func end(at place: Int) {
    guard var word else { return }
    word.end = place
    words.append(word)
    self.word = nil
  }
}

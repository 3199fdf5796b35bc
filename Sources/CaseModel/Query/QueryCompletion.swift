/// How the word at the cursor may go on.
package struct QueryCompletion: Hashable, Sendable {
  /// The most candidates told.
  package static let most = 12

  /// What taking a candidate replaces, in characters of the query.
  package let span: Range<Int>
  /// As they are typed, the likeliest first; never empty.
  package let candidates: [String]

  /// - Parameter cursor: in characters; only what stands before it is looked at.
  /// - Returns: nil where nothing is to be proposed.
  package init?(of text: String, cursor: Int, _ vocabulary: QueryVocabulary) {
    let before = String(text.prefix(cursor))
    let end = before.count
    guard let word = QueryScanner(before).words.last, word.end == end else { return nil }
    let candidates: [String]
    if let name = word.field {
      let typed = Self.lastPart(of: word)
      span = (word.isQuoted ? max(word.valueStart, end - typed.count - 1) : end - typed.count)..<end
      let all: [String]
      if let keyword = QueryKeyword.named(name) {
        all = vocabulary.values(of: keyword)
      } else {
        switch vocabulary.own.named(name) {
        case .known(let field): all = vocabulary.values(of: field)
        case .own(let field): all = vocabulary.values(of: field)
        case nil: return nil
        }
      }
      candidates = Self.matching(typed, all)
    } else {
      guard !word.text.isEmpty, !word.isQuoted else { return nil }
      span = word.start + (word.isNegated ? 1 : 0)..<end
      let names = vocabulary.fieldWords + vocabulary.keywords.map(\.word)
      candidates = Self.matching(word.text, names).map { $0 + ":" }
    }
    guard !candidates.isEmpty else { return nil }
    self.candidates = Array(candidates.prefix(Self.most))
  }

  /// What was typed of the value at the cursor: behind the last comma, and without `<` and `>`
  /// or the dash of a falling order.
  private static func lastPart(of word: QueryWord) -> String {
    let part = word.text.lastIndex(of: ",").map { word.text[word.text.index(after: $0)...] }
    return String((part ?? word.text[...]).drop { "<>=-".contains($0) })
  }

  /// Those that begin with it, then those with a later word that does; none that is there whole.
  private static func matching(_ typed: String, _ all: [String]) -> [String] {
    let key = SearchKey.fold(typed.filter { $0 != "\"" })
    guard key.utf8.count <= 100 else { return [] }
    var first: [String] = []
    var later: [String] = []
    for candidate in all {
      let folded = SearchKey.fold(candidate.filter { $0 != "\"" })
      if folded == key { continue }
      if folded.hasPrefix(key) {
        first.append(candidate)
      } else if folded.split(whereSeparator: { $0 == " " || $0 == "-" })
        .contains(where: { $0.hasPrefix(key) })
      {
        later.append(candidate)
      }
    }
    return first + later
  }
}

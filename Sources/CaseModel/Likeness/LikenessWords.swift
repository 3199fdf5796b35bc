/// The words of a text by which two findings can be alike: without stop words and endings, each
/// once.
package struct LikenessWords: Hashable, Sendable {
  /// Stems, sorted.
  package let stems: [String]
  /// How the word of the same place in ``stems`` was written, in lower case.
  package let written: [String]

  package init(_ texts: [String]) {
    var found: [String: String] = [:]
    for text in texts {
      for word in Self.split(text) {
        let folded = SearchKey.fold(word)
        let isLetter = folded.utf8.count == 1 && LikenessCompounds.named(folded) == folded
        guard !isLetter, !LikenessStopWords.all.contains(folded) else { continue }
        for stem in Self.stems(of: folded) where found[stem] == nil { found[stem] = word }
      }
    }
    let sorted = found.sorted { $0.key < $1.key }
    stems = sorted.map(\.key)
    written = sorted.map(\.value)
  }

  /// The text's words in lower case; a number is a word, a hyphen parts two.
  static func split(_ text: String) -> [String] {
    text.lowercased().unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }

  /// A folded word without the endings of definite, plural, genitive and past, and beside it the
  /// last part of a compound: `gadelygten` gives `gadelygt` and `lygt`.
  static func stems(of word: String) -> [String] {
    let stem = LikenessCompounds.named(stem(of: word))
    // Which parts it is made of tells as much as the whole, which others write apart.
    if let (fore, head) = LikenessCompounds.parts(of: stem) { return [fore, head] }
    guard let head = LikenessStopWords.heads.first(where: { stem.hasSuffix($0) && stem != $0 })
    else { return [stem] }
    return [stem, head]
  }

  // Longest first; what is left keeps three letters, so that `sten` and `lys` stay whole.
  private static let endings = [
    "ernes", "erne", "ende", "enes", "ene", "ede", "ers", "ens", "ets", "er", "en", "et", "es",
    "e", "s",
  ]

  static func stem(of word: String) -> String {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return word
    }
    var stem = word
    for ending in endings
    where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 3 {
      stem = String(word.dropLast(ending.count))
      break
    }
    // `hækken` and `hæk`, `busken` and `buske`: a doubled consonant belongs to the ending.
    let letters = Array(stem.utf8.suffix(2))
    return letters.count == 2 && letters[0] == letters[1] && stem.utf8.count > 3
      ? String(stem.dropLast()) : stem
  }
}

/// What somebody asks for in words, as people say it: `punkt 2 Vester Allé`, `nr. 2 vester`,
/// `lygten ved stien`.
///
/// Every word must be found, anywhere and in any order, in the form it has or another; what only
/// leads to a number and words that say nothing are passed over, unless nothing else was typed.
package struct Saying: Hashable, Sendable {
  package struct Word: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// Letters: found in any form of the word, and within a longer one.
      case word
      /// Digits, or digits with a letter as `15A`: only found whole.
      case number
      /// Between quotation marks: found as it stands.
      case literal
    }

    package let kind: Kind
    /// What is looked for, folded; of a word without its ending.
    package let key: [UInt8]
    /// Whether `nr.` or `punkt` leads to it, so that it is a number of a finding or a house.
    package let isLedTo: Bool

    package init(_ kind: Kind, _ key: String, isLedTo: Bool = false) {
      self.kind = kind
      self.key = Array(key.utf8)
      self.isLedTo = isLedTo
    }
  }

  package let words: [Word]
  /// All that was typed, folded, with one blank between words.
  package let whole: [UInt8]

  package init(_ text: String) {
    var chunks = Self.chunks(of: text)
    let key = SearchKey.name(text)
    // Marks alone are looked for as they stand.
    if chunks.isEmpty, !key.isEmpty { chunks = [Chunk(key: key, isQuoted: true)] }
    whole = Array(chunks.map(\.key).joined(separator: " ").utf8)
    words = Self.words(chunks)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether all this finds is found by another as well, so that one letter more looks only there.
  package func narrows(_ other: Saying) -> Bool {
    words.count >= other.words.count
      && zip(words, other.words).allSatisfy { mine, theirs in
        mine.kind == theirs.kind
          && (mine.kind == .number ? mine == theirs : mine.key.starts(with: theirs.key))
      }
  }

  /// Some words of a text around the first that is asked for; nil where none stands in it.
  package func excerpt(of text: String) -> String? {
    let written = text.split(whereSeparator: \.isWhitespace)
    let place = written.firstIndex { word in
      let key = SearchKey.fold(String(word))
      return words.contains { asked in
        key.contains(String(decoding: asked.key, as: UTF8.self))
      }
    }
    guard let place else { return nil }
    let range = max(0, place - 2)..<min(written.count, place + 4)
    return (range.lowerBound > 0 ? "… " : "") + written[range].joined(separator: " ")
      + (range.upperBound < written.count ? " …" : "")
  }

  // As it is typed

  private struct Chunk {
    let key: String
    let isQuoted: Bool
    var isDigits: Bool { !key.isEmpty && key.utf8.allSatisfy { (48...57).contains($0) } }
  }

  private static func chunks(of text: String) -> [Chunk] {
    var chunks: [Chunk] = []
    var typed = ""
    var isQuoted = false
    func end() {
      if isQuoted {
        let key = SearchKey.fold(typed)
        if !key.isEmpty { chunks.append(Chunk(key: key, isQuoted: true)) }
      } else {
        chunks += plain(SearchKey.fold(typed))
      }
      typed = ""
    }
    for character in text {
      switch character {
      case "\"", "“", "”", "»", "«":
        end()
        isQuoted.toggle()
      case _ where character.isWhitespace && !isQuoted: end()
      default: typed.append(character)
      }
    }
    end()
    return chunks
  }

  /// Without marks at its ends; `nr.2` is two.
  private static func plain(_ word: String) -> [Chunk] {
    func isMark(_ character: Character) -> Bool { ".,;:!?()[]{}#'’*/".contains(character) }
    return word.split(whereSeparator: isMark).map { Chunk(key: String($0), isQuoted: false) }
  }

  private static func words(_ chunks: [Chunk]) -> [Word] {
    var words: [Word] = []
    var isLed = false
    for chunk in chunks {
      if !chunk.isQuoted, leading.contains(chunk.key) {
        isLed = true
        continue
      }
      defer { isLed = false }
      if !chunk.isQuoted, LikenessStopWords.all.contains(chunk.key) { continue }
      words.append(word(chunk, isLedTo: isLed))
    }
    // `punkt` and `ved` alone are looked for like any word.
    return words.isEmpty ? chunks.map { word($0, isLedTo: false) } : words
  }

  private static func word(_ chunk: Chunk, isLedTo: Bool) -> Word {
    if chunk.isQuoted { return Word(.literal, chunk.key) }
    if isNumber(chunk.key) {
      let digits = chunk.key.drop { $0 == "0" }
      return Word(.number, digits.isEmpty ? chunk.key : String(digits), isLedTo: isLedTo)
    }
    // `p-pladsen`: the last part has the ending.
    let parts = chunk.key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, parts.count > 1 else {
      return Word(.word, LikenessWords.stem(of: chunk.key))
    }
    return Word(
      .word, (parts.dropLast() + [LikenessWords.stem(of: last)]).joined(separator: "-"))
  }

  /// `15`, `15a`, `a7`.
  private static func isNumber(_ key: String) -> Bool {
    let digits = key.utf8.count { (48...57).contains($0) }
    guard digits > 0, digits >= key.utf8.count - 1 else { return false }
    return key.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
  }

  /// What leads to a number.
  private static let leading: Set<String> = [
    "punkt", "punktet", "pkt", "post", "nr", "nummer", "fund", "fundet", "sag", "sagen", "seddel",
    "no", "number", "point", "item", "finding",
  ]
}

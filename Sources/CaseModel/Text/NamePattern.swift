/// Finds a name or another word in texts as people spell it: without regard to case, accents, æ/ae
/// and how much white stands between its parts; as whole words, with or without the s of the
/// genitive.
package struct NamePattern: Hashable, Sendable {
  /// The name in search form, as bytes.
  private let key: [UInt8]
  private let keyText: String

  /// Nil for a name without a letter or a digit, which would be found everywhere.
  package init?(_ name: String) {
    keyText = SearchKey.name(name)
    key = Array(keyText.utf8)
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
  }

  /// Where it stands, the s of a genitive included; in order, and never over each other.
  package func ranges(in text: String) -> [Range<String.Index>] {
    if text.utf8.count < key.count / 2 { return [] }
    let folded = Folded(text)
    var found: [Range<String.Index>] = []
    var place = 0
    while place + key.count <= folded.bytes.count {
      guard folded.bytes[place] == key[0], folded.matches(key, at: place),
        place == 0 || !Self.isOfWord(folded.bytes[place - 1]) || !Self.isOfWord(key[0]),
        let end = folded.end(ofWordThrough: place + key.count, isOfWord: Self.isOfWord)
      else {
        place += 1
        continue
      }
      let start = folded.owners[place]
      found.append(folded.starts[start]..<folded.starts[folded.owners[end - 1] + 1])
      place = end
    }
    return found
  }

  package func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

  /// Whether the text is the name and nothing else.
  package func isWhole(_ text: String) -> Bool { SearchKey.name(text) == keyText }

  /// The text with a mark where the name stood.
  package func takenOut(of text: String) -> String {
    var rest = ""
    var start = text.startIndex
    for range in ranges(in: text) {
      rest += text[start..<range.lowerBound] + LeftOut.mark
      start = range.upperBound
    }
    return rest + text[start...]
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// A text in search form that knows which sign each byte came of.
  private struct Folded {
    var bytes: [UInt8] = []
    /// For each byte the number of its sign.
    var owners: [Int] = []
    /// Where each sign begins, and the end.
    var starts: [String.Index] = []

    init(_ text: String) {
      bytes.reserveCapacity(text.utf8.count)
      owners.reserveCapacity(text.utf8.count)
      for index in text.indices {
        let sign = text[index]
        let number = starts.count
        starts.append(index)
        if sign.isWhitespace {
          if bytes.last == 0x20 { continue }
          take([0x20], number)
        } else if let ascii = sign.asciiValue {
          take([(65...90).contains(ascii) ? ascii | 32 : ascii], number)
        } else {
          take(Array(SearchKey.fold(String(sign)).utf8), number)
        }
      }
      starts.append(text.endIndex)
    }

    private mutating func take(_ folded: [UInt8], _ owner: Int) {
      bytes += folded
      for _ in folded { owners.append(owner) }
    }

    func matches(_ key: [UInt8], at place: Int) -> Bool {
      for offset in key.indices where bytes[place + offset] != key[offset] { return false }
      return true
    }

    /// The end of the word, where only the s of a genitive follows; nil where the word goes on.
    func end(ofWordThrough place: Int, isOfWord: (UInt8) -> Bool) -> Int? {
      func ends(_ place: Int) -> Bool { place >= bytes.count || !isOfWord(bytes[place]) }
      // A name that ends in a full stop or so ends there whatever follows.
      if ends(place) || !isOfWord(bytes[place - 1]) {
        if place + 1 < bytes.count, bytes[place] == 0x27, bytes[place + 1] == 0x73, ends(place + 2)
        {
          return place + 2
        }
        return place
      }
      return bytes[place] == 0x73 && ends(place + 1) ? place + 1 : nil
    }
  }
}

/// What stands where something was taken out of a text.
package enum LeftOut {
  /// The same in every language, since a text keeps it for ever.
  package static let mark = "[…]"

  /// What was taken out of a text, seen from what is left of it: the stretches of the former text
  /// where the mark stands now; empty when one did not come of the other.
  package static func words(from former: String, to left: String) -> [String] {
    let pieces = left.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last,
      former.hasPrefix(first)
    else { return [] }
    var rest = former.dropFirst(first.count)
    var words: [String] = []
    for piece in pieces[1..<(pieces.count - 1)] {
      guard !piece.isEmpty, let range = rest.firstRange(of: piece) else { return [] }
      words.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return [] }
    words.append(String(rest.dropLast(last.count)))
    return words.filter { !$0.isEmpty }
  }
}

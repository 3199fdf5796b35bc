/// Where in a text the letters stand that somebody asked for, told by characters.
package struct MarkedLetters: Hashable, Sendable {
  private struct Key: Hashable, Sendable {
    let bytes: [UInt8]
    /// Whether it stands alone, as a number does, or within a longer word too.
    let isWhole: Bool
  }

  private let keys: [Key]

  /// The words of a search: as they were typed, and without the endings that other forms have.
  package init(_ saying: Saying) {
    let typed = saying.whole.split(separator: UInt8(ascii: " "))
    keys = saying.words.flatMap { word -> [Key] in
      if word.kind == .number { return [Key(bytes: word.key, isWhole: true)] }
      return [Key(bytes: word.key, isWhole: false)]
        + typed.filter { $0.starts(with: word.key) }.map { Key(bytes: Array($0), isWhole: false) }
    }
    .filter { !$0.bytes.isEmpty }
  }

  /// Words as they are typed, each found anywhere.
  package init(typed text: String) {
    keys = text.split(whereSeparator: \.isWhitespace)
      .map { Key(bytes: Array(SearchKey.fold(String($0)).utf8), isWhole: false) }
      .filter { !$0.bytes.isEmpty }
  }

  package var isEmpty: Bool { keys.isEmpty }

  /// The ranges of characters that are asked for, in order and apart.
  package func ranges(in text: String) -> [Range<Int>] {
    if keys.isEmpty || text.isEmpty { return [] }
    // Of each folded byte the character it is of.
    var folded: [UInt8] = []
    var owners: [Int] = []
    var count = 0
    for character in text {
      for byte in SearchKey.fold(String(character)).utf8 {
        folded.append(byte)
        owners.append(count)
      }
      count += 1
    }
    var isMarked = Array(repeating: false, count: count)
    for key in keys where key.bytes.count <= folded.count {
      for start in 0...(folded.count - key.bytes.count)
      where folded[start] == key.bytes[0] && folded[start...].starts(with: key.bytes) {
        let end = start + key.bytes.count
        if key.isWhole, !Self.isAlone(folded, start, end) { continue }
        for place in owners[start]...owners[end - 1] { isMarked[place] = true }
      }
    }
    var ranges: [Range<Int>] = []
    for place in isMarked.indices where isMarked[place] {
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }

  private static func isAlone(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    func isPart(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...122).contains(byte) }
    return (start == 0 || !isPart(bytes[start - 1])) && (end == bytes.count || !isPart(bytes[end]))
  }
}

/// Text fitted to a number of columns. Every result is safe text.
package enum TextLayout {
  /// The text on one line in at most `columns`; what is left out is told by an ellipsis.
  ///
  /// Cut only between grapheme clusters. Empty for zero columns or less.
  package static func cut(_ text: String, toColumns columns: Int, ellipsis: String = "…")
    -> String
  {
    guard columns > 0 else { return "" }
    let plain = text.utf8.withContiguousStorageIfAvailable(SafeText.plainColumns) ?? nil
    if let plain, plain <= columns { return text }
    let safe = SafeText.simplified(text)
    if fits(safe, columns) { return safe }
    let room = columns - TextWidth.columns(of: ellipsis)
    return room < 0 ? "" : String(prefix(of: safe, columns: room)) + ellipsis
  }

  /// The text cut or filled with blanks to exactly `columns`.
  package static func padded(_ text: String, toColumns columns: Int, ellipsis: String = "…")
    -> String
  {
    let cut = cut(text, toColumns: columns, ellipsis: ellipsis)
    return cut + blanks(columns - TextWidth.columns(of: cut))
  }

  /// As ``padded(_:toColumns:ellipsis:)``, with the blanks before the text.
  package static func rightAligned(
    _ text: String, toColumns columns: Int, ellipsis: String = "…"
  ) -> String {
    let cut = cut(text, toColumns: columns, ellipsis: ellipsis)
    return blanks(columns - TextWidth.columns(of: cut)) + cut
  }

  /// The lines of a text at most `columns` wide, broken between words where there is a place, in
  /// words that are too long where there is none; line feeds of the text are kept.
  ///
  /// Blanks at a break are left out. A character wider than the line stays whole, alone on it.
  /// Empty for zero columns or less, else at least one line.
  package static func wrapped(_ text: String, toColumns columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    if let lines = wrappedPlain(text, toColumns: columns) { return lines }
    let characters = Array(SafeText.simplified(text, lineFeeds: .kept))
    let widths = characters.map { $0 == "\n" ? 0 : TextWidth.columns(ofSafe: $0) }
    return LineBreaks.lines(of: characters, widths: widths, columns: columns).map { line in
      var end = line.upperBound
      while end > line.lowerBound, characters[end - 1] == " " { end -= 1 }
      return String(characters[line.lowerBound..<end])
    }
  }

  /// The same for text of which every scalar is a character of one column; nil for any other.
  private static func wrappedPlain(_ text: String, toColumns columns: Int) -> [String]? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> [String]? in
      guard let count = SafeText.plainColumns(bytes) else { return nil }
      var starts: [Int] = []
      starts.reserveCapacity(count + 1)
      var index = 0
      while index < bytes.count {
        starts.append(index)
        _ = SafeText.takePlainScalar(bytes, at: &index)
      }
      starts.append(bytes.count)
      let lines = LineBreaks.lines(
        of: count, columns: columns, width: { _ in 1 }, isFeed: { _ in false },
        isBlank: { bytes[starts[$0]] == 0x20 })
      return lines.map { line in
        var end = line.upperBound
        while end > line.lowerBound, bytes[starts[end - 1]] == 0x20 { end -= 1 }
        return String(
          decoding: UnsafeBufferPointer(rebasing: bytes[starts[line.lowerBound]..<starts[end]]),
          as: UTF8.self)
      }
    } ?? nil
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: min(max(count, 0), 10_000))
  }

  private static func fits(_ safe: String, _ columns: Int) -> Bool {
    var taken = 0
    for scalar in safe.unicodeScalars {
      taken += TextWidth.columns(of: scalar) ?? 1
      if taken > columns { return false }
    }
    return true
  }

  /// The longest beginning of a safe text that fits, in whole grapheme clusters.
  static func prefix(of safe: String, columns: Int) -> Substring {
    var taken = 0
    var index = safe.startIndex
    while index < safe.endIndex {
      taken += TextWidth.columns(ofSafe: safe[index])
      if taken > columns { break }
      index = safe.index(after: index)
    }
    return safe[..<index]
  }
}

/// Where lines break when text is wrapped.
enum LineBreaks {
  /// The visual lines as ranges of characters, at least one; a line feed belongs to no line.
  ///
  /// - Parameter widths: the columns of each character; blanks may hang over the right edge.
  static func lines(of characters: [Character], widths: [Int], columns: Int) -> [Range<Int>] {
    lines(
      of: characters.count, columns: columns, width: { widths[$0] },
      isFeed: { characters[$0] == "\n" }, isBlank: { characters[$0] == " " })
  }

  /// The same for characters that are known by their places alone.
  @inline(__always)
  static func lines(
    of count: Int, columns: Int, width: (Int) -> Int, isFeed: (Int) -> Bool,
    isBlank: (Int) -> Bool
  ) -> [Range<Int>] {
    let columns = max(1, columns)
    var lines: [Range<Int>] = []
    var start = 0
    var wordStart = 0
    var taken = 0
    var index = 0
    while index < count {
      if isFeed(index) {
        lines.append(start..<index)
        (start, wordStart, taken) = (index + 1, index + 1, 0)
      } else if isBlank(index) {
        taken += 1
        wordStart = index + 1
      } else if taken + width(index) > columns, index > start {
        let end = wordStart > start ? wordStart : index
        lines.append(start..<end)
        taken = (end..<index).reduce(0) { $0 + width($1) }
        (start, wordStart) = (end, end)
        continue
      } else {
        taken += width(index)
      }
      index += 1
    }
    lines.append(start..<count)
    return lines
  }
}

/// Rows of a sheet that hold nothing, taken out before the sheet is read as XML: a workbook that was
/// coloured to its end has a million of them.
enum BlankRows {
  /// - Returns: the bytes without rows that say their number and hold no value; the same where rows do
  ///   not say theirs, for then each counts.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    // A text may hold what looks like a row only where it is marked as one piece.
    guard bytes.count > 1 << 20, bytes.firstRange(of: "<![CDATA[".utf8) == nil else { return bytes }
    return bytes.withUnsafeBufferPointer { removed(from: $0) } ?? bytes
  }

  private static func removed(from bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count / 4)
    var copied = 0
    var place = 0
    while let start = find(rowStart, in: bytes, from: place) {
      let next = start + rowStart.count
      guard next < bytes.count, let tagEnd = find([greater], in: bytes, from: next) else { break }
      guard bytes[next] == space else {
        place = next
        continue
      }
      // A row that does not say its number counts from the one before it.
      guard holds(number, in: bytes, next..<tagEnd) else { return nil }
      let end: Int
      if bytes[tagEnd - 1] == slash {
        end = tagEnd + 1
      } else {
        guard let close = find(rowEnd, in: bytes, from: tagEnd) else { break }
        end = close + rowEnd.count
        if values.contains(where: { holds($0, in: bytes, tagEnd..<close) }) {
          place = end
          continue
        }
      }
      kept.append(contentsOf: bytes[copied..<start])
      copied = end
      place = end
    }
    kept.append(contentsOf: bytes[copied...])
    return kept
  }

  private static let rowStart = Array("<row".utf8)
  private static let rowEnd = Array("</row>".utf8)
  private static let number = Array(" r=\"".utf8)
  private static let values = ["<v", "<is", "<f"].map { Array($0.utf8) }
  private static let greater = UInt8(ascii: ">")
  private static let slash = UInt8(ascii: "/")
  private static let space = UInt8(ascii: " ")

  private static func holds(
    _ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    find(word, in: bytes, from: range.lowerBound, to: range.upperBound) != nil
  }

  private static func find(
    _ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil
  ) -> Int? {
    let last = (end ?? bytes.count) - word.count
    var place = start
    while place <= last {
      if bytes[place] == word[0] {
        var length = 1
        while length < word.count, bytes[place + length] == word[length] { length += 1 }
        if length == word.count { return place }
      }
      place += 1
    }
    return nil
  }
}

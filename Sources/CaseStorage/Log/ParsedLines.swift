import ChangeLog

/// A line as it was read, or what is wrong with it, and how many bytes it took with its LF.
struct ParsedLine: Sendable {
  let length: Int
  let outcome: Result<LogLine, LineDamage>
}

/// The whole lines that a stretch of a log begins with.
enum ParsedLines {
  /// Lines are parsed and hashed on all cores in parts of about that many bytes.
  private static let partLength = 128 * 1024

  // Unchecked: the bytes outlive the work, and nobody writes to them.
  private struct Stretch: @unchecked Sendable { let bytes: UnsafeBufferPointer<UInt8> }

  /// - Parameter take: gets each line, in the order they stand.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, take: (ParsedLine) -> Void) {
    let parts = parts(of: bytes)
    ParallelMap.run(parts.count) {
      Stretch(bytes: UnsafeBufferPointer(rebasing: bytes[parts[$0]]))
    } make: { stretch in
      lines(of: stretch.bytes)
    } take: { lines in
      lines.forEach(take)
    }
  }

  /// Up to the last LF, cut at line ends.
  private static func parts(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let wished = min(start + partLength, bytes.count - 1)
      // Of the rest without a line end only the whole lines count.
      let end =
        LineFeed.first(in: bytes, from: wished)
        ?? bytes[start...].lastIndex(of: 0x0A)
      guard let end else { break }
      parts.append(start..<(end + 1))
      start = end + 1
    }
    return parts
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [ParsedLine] {
    var lines: [ParsedLine] = []
    var start = 0
    while let end = LineFeed.first(in: bytes, from: start) {
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let outcome: Result<LogLine, LineDamage>
      do throws(LineDamage) {
        outcome = .success(try LogLine.parse(line))
      } catch {
        outcome = .failure(error)
      }
      lines.append(ParsedLine(length: end - start + 1, outcome: outcome))
      start = end + 1
    }
    return lines
  }
}

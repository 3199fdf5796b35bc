import CaseModel
import ChangeLog

/// Blanks the lines of a log that orders name.
enum LogBlanking {
  /// The log's bytes without what was redacted, or nil when there is nothing left to blank.
  static func blanked(
    _ bytes: [UInt8], _ orders: [RedactionOrder], _ gone: inout RedactedTexts
  ) -> [UInt8]? {
    var cuts: [(range: Range<Int>, line: [UInt8])] = []
    for name in Set(orders.flatMap(\.lines)) {
      for range in lines(named: name, in: bytes) {
        let former = Array(bytes[range])
        do throws(LineDamage) {
          guard let line = try LineBlanking.blanked(former, of: orders), line != former else {
            continue
          }
          gone.note(former, blanked: line)
          cuts.append((range, line))
        } catch {
          // A damaged line is told by the reader; what it holds cannot be known.
        }
      }
    }
    if cuts.isEmpty { return nil }
    var result: [UInt8] = []
    var start = 0
    for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[start..<cut.range.lowerBound]
      result += cut.line
      start = cut.range.upperBound
    }
    return result + bytes[start...]
  }

  /// Where lines with that name stand, without their LF; found by their `h`, so that the rest of
  /// the log need not be read.
  private static func lines(named name: LineName, in bytes: [UInt8]) -> [Range<Int>] {
    let mark = Array("\"h\":\"\(name.description)".utf8)
    var found: [Range<Int>] = []
    var start = 0
    while let place = ByteSearch.first(mark, in: bytes, from: start) {
      let before = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      guard let end = bytes[place...].firstIndex(of: 0x0A) else { break }
      found.append(before..<end)
      start = end
    }
    return found
  }
}

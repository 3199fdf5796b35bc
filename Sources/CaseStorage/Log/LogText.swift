import ChangeLog

/// A log's lines with their bytes, as far as they can be read.
struct LogText {
  struct Row {
    let line: LogLine
    /// With LF.
    let bytes: ArraySlice<UInt8>
  }

  var rows: [Row] = []

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      while let end = LineFeed.first(in: buffer, from: start) {
        do throws(LineDamage) {
          let line = try LogLine.parse(UnsafeBufferPointer(rebasing: buffer[start..<end]))
          rows.append(Row(line: line, bytes: bytes[start...end]))
        } catch {
          // Damage of another folder is told by its own opening; what is whole is taken.
        }
        start = end + 1
      }
    }
  }

  /// How many lines both begin with.
  func commonCount(_ other: LogText) -> Int {
    zip(rows, other.rows).prefix { $0.line.hash == $1.line.hash }.count
  }

  /// Whether each line follows the one before it, from the first.
  var isChain: Bool {
    zip(rows, rows.dropFirst()).allSatisfy { $0.line.hash == $1.line.previous }
  }

  /// Whether it has every line of the other one.
  func holds(_ other: LogText) -> Bool {
    let names = Set(rows.map(\.line.name))
    return other.rows.allSatisfy { names.contains($0.line.name) }
  }
}

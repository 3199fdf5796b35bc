/// Writes separated values as RFC 4180 has them, quoted where needed.
struct CSVWriter {
  private(set) var bytes: [UInt8]
  private let separator: UInt8

  /// - Parameter startsWithMark: a UTF-8 byte order mark, without which Excel reads Windows-1252.
  init(separator: UInt8, startsWithMark: Bool) {
    self.separator = separator
    bytes = startsWithMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Cells that could be taken for a formula get `'` in front.
  mutating func write(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(separator) }
      write(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ cell: String) {
    let guarded = FormulaGuard.guarded(cell)
    let needsQuotes =
      guarded.utf8.contains {
        $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
      } || guarded.first == " " || guarded.last == " "
    guard needsQuotes else {
      bytes.append(contentsOf: guarded.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Cuts text into rows and cells in one pass, whatever the line ends are.
struct TableScanner {
  private let bytes: [UInt8]
  private let separator: UInt8?
  private let greatestRowCount: Int
  private var position = 0
  private var line = 1
  /// After a quote that never closes, quoted cells end on their line, so that the rest of the file
  /// is not one cell and no byte is looked at more than a few times.
  private var keepsToLines = false
  private var unquotedUntil = 0
  private(set) var oddities = TableOddities()

  /// - Parameter separator: nil for a table of one column.
  init(_ bytes: [UInt8], separator: UInt8?, greatestRowCount: Int = .max) {
    self.bytes = bytes
    self.separator = separator
    self.greatestRowCount = greatestRowCount
  }

  /// Every row, blank ones too.
  mutating func rows() -> [TableRow] {
    var rows: [TableRow] = []
    while position < bytes.count, rows.count < greatestRowCount { rows.append(row()) }
    return rows
  }

  private mutating func row() -> TableRow {
    let start = line
    var cells: [String] = []
    while true {
      let cell = cell()
      // One more than fits tells that it does not.
      if cells.count <= TableLimits.greatestColumns { cells.append(cell) }
      guard position < bytes.count else { break }
      if bytes[position] == separator {
        position += 1
        continue
      }
      takeLineEnd()
      break
    }
    return TableRow(line: start, cells: cells)
  }

  private mutating func cell() -> String {
    if position >= unquotedUntil {
      var quote = position
      while quote < bytes.count, bytes[quote] == Self.space { quote += 1 }
      if quote < bytes.count, bytes[quote] == Self.quote, let cell = quotedCell(from: quote) {
        return cell
      }
    }
    let start = position
    while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    return Self.text(bytes[start..<position])
  }

  /// The cell whose opening quote is at `quote`, or nil, nothing taken, when it never closes.
  private mutating func quotedCell(from quote: Int) -> String? {
    var cell: [UInt8] = []
    var place = quote + 1
    var lines = 0
    while true {
      guard place < bytes.count, !(keepsToLines && Self.isLineEnd(bytes[place])) else {
        if oddities.unclosedQuote == nil { oddities.unclosedQuote = line }
        if keepsToLines { unquotedUntil = place }
        keepsToLines = true
        return nil
      }
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < bytes.count, bytes[place] == Self.quote else { break }
        place += 1
        cell.append(Self.quote)
      } else if Self.isLineEnd(byte) {
        if byte == Self.carriageReturn, place < bytes.count, bytes[place] == Self.lineFeed {
          place += 1
        }
        lines += 1
        cell.append(Self.lineFeed)
      } else {
        cell.append(byte)
      }
    }
    let stray = place
    while place < bytes.count, !endsCell(bytes[place]) { place += 1 }
    if bytes[stray..<place].contains(where: { $0 != Self.space && $0 != Self.tab }) {
      oddities.strayAfterQuote.append(line + lines)
      cell += bytes[stray..<place]
    }
    position = place
    line += lines
    return Self.text(cell[...])
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || Self.isLineEnd(byte) }

  private mutating func takeLineEnd() {
    let isReturn = bytes[position] == Self.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    line += 1
  }

  /// Word pastes a line break inside a cell as a vertical tab.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(verticalTab) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes.map { $0 == verticalTab ? lineFeed : $0 }, as: UTF8.self)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  private static let quote = UInt8(ascii: "\"")
  private static let space = UInt8(ascii: " ")
  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A
  private static let verticalTab: UInt8 = 0x0B
  private static let carriageReturn: UInt8 = 0x0D
}

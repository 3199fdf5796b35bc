import TerminalModel

/// A plain table: columns as wide as their widest cell, two blanks between.
struct TextTable {
  struct Column {
    let title: String
    /// How wide it is on a terminal at least and at most; nil: as wide as its widest cell.
    var width: ClosedRange<Int>?
    /// Which column is left out first where the terminal is too narrow, lowest first; nil: never.
    var leftOut: Int?
  }

  let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map(SafeOutput.cell)) }

  /// - Parameter width: columns of the terminal; nil when there is none, and nothing is cut then.
  /// - Returns: lines without blanks at their ends; the titles come first on a terminal.
  func lines(width: Int?) -> [String] {
    let shown = width == nil ? rows : [columns.map(\.title)] + rows
    let present = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let widest = columns.indices.map { column in
      shown.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let widths = width.map { fitted(widest, present, to: $0) } ?? widest.map { $0 }
    return shown.map { row in
      var line = ""
      for column in present where widths[column] > 0 {
        let cell = width == nil ? row[column] : Self.cut(row[column], to: widths[column])
        if !line.isEmpty { line += "  " }
        line += cell
        line += String(
          repeating: " ", count: max(0, widths[column] - TextWidth.columns(of: cell)))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Takes from the widest column that may be narrower, then leaves columns out, until it fits.
  private func fitted(_ widest: [Int], _ present: [Int], to width: Int) -> [Int] {
    var shown = present
    while true {
      var widths = columns.indices.map { column in
        shown.contains(column) ? min(widest[column], columns[column].width?.upperBound ?? .max) : 0
      }
      func surplus() -> Int {
        shown.reduce(-2) { $0 + widths[$1] + 2 } - width
      }
      while surplus() > 0 {
        let narrower = shown.filter { widths[$0] > columns[$0].width?.lowerBound ?? .max }
        guard let column = narrower.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[column] -= 1
      }
      if surplus() <= 0 { return widths }
      let leavable = shown.filter { columns[$0].leftOut != nil }
      guard let first = leavable.min(by: { columns[$0].leftOut ?? 0 < columns[$1].leftOut ?? 0 })
      else { return widths }
      shown.removeAll { $0 == first }
    }
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard TextWidth.columns(of: text) > width else { return text }
    var cut = ""
    var columns = 0
    for character in text {
      let next = TextWidth.columns(of: String(character))
      if columns + next > width - 1 { break }
      columns += next
      cut.append(character)
    }
    return cut + "…"
  }
}

import TerminalModel

/// A plain table: columns as wide as their widest cell, two blanks between.
struct TextTable {
  struct Column {
    let title: String
    /// The most columns of the screen it takes on a terminal; nil: as wide as it is.
    let limit: Int?
  }

  let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map(SafeOutput.cell)) }

  /// - Parameter width: columns of the terminal; nil when there is none, and nothing is cut then.
  /// - Returns: lines without blanks at their ends; the titles come first on a terminal.
  func lines(width: Int?) -> [String] {
    let shown = width == nil ? rows : [columns.map(\.title)] + rows
    let isEmpty = columns.indices.map { column in rows.allSatisfy { $0[column].isEmpty } }
    var widths = columns.indices.map { column -> Int in
      let widest = shown.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
      guard width != nil, let limit = columns[column].limit else { return widest }
      return min(widest, limit)
    }
    if let width { shrink(&widths, to: width, besides: isEmpty) }
    return shown.map { row in
      var line = ""
      for column in columns.indices where !isEmpty[column] {
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

  /// Takes from the widest column, until the line fits.
  private func shrink(_ widths: inout [Int], to width: Int, besides isEmpty: [Bool]) {
    let shown = widths.indices.filter { !isEmpty[$0] }
    while shown.reduce(0, { $0 + widths[$1] + 2 }) - 2 > width {
      guard
        let widest = shown.filter({ columns[$0].limit != nil }).max(by: { widths[$0] < widths[$1] }
        ),
        widths[widest] > 8
      else { return }
      widths[widest] -= 1
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

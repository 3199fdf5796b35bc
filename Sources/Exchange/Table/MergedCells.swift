/// Cells that reach over others, as workbooks and documents have them.
struct MergedCells {
  /// From the upper left cell: lines as rows have them, columns from 0.
  struct Area: Hashable {
    var lines: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  let areas: [Area]

  /// A merged cell says its text once across, and to every row down that says anything itself.
  ///
  /// A head of several rows, told by its cells reaching both down and across, becomes one.
  func laid(over rows: [TableRow]) -> [TableRow] {
    guard !areas.isEmpty else { return rows }
    var rows = rows
    let places = Dictionary(
      rows.indices.map { (rows[$0].line, $0) }, uniquingKeysWith: { first, _ in first })
    for area in areas where area.lines.count > 1 {
      let column = area.columns.lowerBound
      guard let top = places[area.lines.lowerBound], rows[top].cells.indices.contains(column) else {
        continue
      }
      let text = rows[top].cells[column]
      for place in (top + 1)..<max(top + 1, rows.count) {
        guard area.lines.contains(rows[place].line) else { break }
        if rows[place].isBlank { continue }
        let missing = column + 1 - rows[place].cells.count
        if missing > 0 { rows[place].cells += [String](repeating: "", count: missing) }
        rows[place].cells[column] = text
      }
    }
    return withOneHead(rows, places)
  }

  private func withOneHead(_ rows: [TableRow], _ places: [Int: Int]) -> [TableRow] {
    var rows = rows
    let across = Set(
      areas.filter { $0.columns.count > 1 && $0.lines.count == 1 }.map(\.lines.lowerBound))
    let down = areas.filter { (2...4).contains($0.lines.count) && $0.columns.count == 1 }
    // Only near the top: further down, rows are findings.
    let head = down.filter { across.contains($0.lines.lowerBound) }
      .min { $0.lines.lowerBound < $1.lines.lowerBound }
    let top: Int
    let sub: [Int]
    if let head, let place = places[head.lines.lowerBound] {
      top = place
      sub = rows.indices.filter { $0 > top && head.lines.contains(rows[$0].line) }
    } else {
      guard let place = groupRow(of: rows, across) else { return rows }
      top = place
      sub = [place + 1]
    }
    guard top < 12 else { return rows }
    for area in areas where area.lines == top.lines(in: rows) && area.columns.count > 1 {
      guard rows[top].cells.indices.contains(area.columns.lowerBound) else { continue }
      let text = rows[top].cells[area.columns.lowerBound]
      for column in area.columns where rows[top].cells.indices.contains(column) {
        rows[top].cells[column] = text
      }
    }
    for place in sub {
      for (column, text) in rows[place].cells.enumerated() {
        while rows[top].cells.count <= column { rows[top].cells.append("") }
        let above = rows[top].cells[column]
        if text == above || text.allSatisfy(\.isWhitespace) { continue }
        rows[top].cells[column] = Self.joined(above, text)
      }
    }
    return rows.indices.filter { !sub.contains($0) }.map { rows[$0] }
  }

  /// A head's cell below another one, each on a line, so that what is meant can be told from the
  /// group it stands in.
  static func joined(_ above: String, _ text: String) -> String {
    above.isEmpty ? text : "\(above)\n\(text)"
  }

  /// The first row, where it holds nothing but names over groups of columns, and the row below it
  /// more names than there are groups.
  private func groupRow(of rows: [TableRow], _ across: Set<Int>) -> Int? {
    guard let top = rows.indices.first(where: { !rows[$0].isBlank }),
      rows.indices.contains(top + 1),
      across.contains(rows[top].line)
    else { return nil }
    let groups = areas.filter { $0.lines == top.lines(in: rows) && $0.columns.count > 1 }
    let named = rows[top].cells.indices.filter {
      !rows[top].cells[$0].allSatisfy(\.isWhitespace)
    }
    let isOfGroups = named.allSatisfy { column in
      groups.contains { $0.columns.lowerBound == column }
    }
    return groups.count >= 2 && isOfGroups && Self.isOfNames(rows[top + 1], more: named.count)
      ? top : nil
  }

  /// Whether a row's cells can be names of columns, and more than so many.
  static func isOfNames(_ row: TableRow, more count: Int) -> Bool {
    let texts = row.cells.filter { !$0.allSatisfy(\.isWhitespace) }
    return texts.count > count && Set(texts).count == texts.count
      && texts.allSatisfy { $0.count <= 40 && !($0.first?.isNumber ?? false) }
  }
}

extension Int {
  fileprivate func lines(in rows: [TableRow]) -> ClosedRange<Int> {
    rows[self].line...rows[self].line
  }
}

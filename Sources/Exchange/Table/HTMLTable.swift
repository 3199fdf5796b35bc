import CaseModel

/// Reads the tables of a page of HTML: what this program exports, and what Word and Excel save or
/// copy as a page.
enum HTMLTable {
  /// Whether the text is a page, not a table that holds marks.
  static func isPage(_ utf8: [UInt8]) -> Bool {
    let beginning = String(decoding: utf8.prefix(2000), as: UTF8.self).lowercased()
    let start = beginning.drop(while: \.isWhitespace)
    // What Windows puts on the clipboard begins with where the page stands in it.
    if start.hasPrefix("version:"), start.contains("starthtml:") { return true }
    return beginnings.contains { start.hasPrefix($0) }
  }

  private static let beginnings = [
    "<!doctype html", "<html", "<table", "<body", "<head", "<meta", "<style", "<div", "<!--",
    "<?xml", "<p>", "<p ", "<span", "<title", "<script", "<main", "<h1", "<h2", "<h3", "<h4",
  ]

  /// - Returns: nil when there is no table.
  static func tables(in utf8: [UInt8]) -> FoundTables? {
    var tables = Tables()
    var scanner = HTMLScanner(utf8)
    while true {
      let line = scanner.line
      guard let piece = scanner.next() else { break }
      tables.take(piece, line: line)
    }
    tables.end()
    return tables.found.tables.contains { !$0.rows.isEmpty } ? tables.found : nil
  }

  /// The tables of a page as they are read, with what stands between them; tables inside cells of
  /// tables stand by themselves.
  private struct Tables {
    private(set) var found = FoundTables(tables: [], layout: .page)
    private var open: [(table: OpenTable, place: Int)] = []
    private var heading = PendingHeading()
    private var isHeading = false
    private var between = CellReader()

    mutating func take(_ piece: HTMLPiece, line: Int) {
      switch piece {
      case .opening("table", _):
        // Deeper than anybody lays tables: read as part of the one around.
        guard open.count < 20 else { return }
        if open.isEmpty { endBetween() }
        found.tables.append(
          FoundTables.Found(
            heading: open.isEmpty ? heading.take() : nil, rows: [], holder: open.last?.place))
        open.append((OpenTable(), found.tables.count - 1))
      case .closing("table"): endTable()
      default:
        if open.isEmpty {
          takeBetween(piece)
        } else {
          open[open.count - 1].table.take(piece, line: line)
        }
      }
    }

    mutating func end() {
      while !open.isEmpty { endTable() }
      endBetween()
      heading.leave(in: &found.oddities.outside)
    }

    private mutating func endTable() {
      guard let last = open.popLast() else { return }
      found.tables[last.place].rows = last.table.finished
    }

    private mutating func takeBetween(_ piece: HTMLPiece) {
      switch piece {
      case .opening(let name, _) where HTMLTable.headings.contains(name):
        endBetween()
        isHeading = true
      case .closing(let name) where HTMLTable.headings.contains(name): endBetween()
      default: between.take(piece)
      }
    }

    private mutating func endBetween() {
      let text = between.text
      between = CellReader()
      if isHeading, !text.isEmpty {
        heading.set(text, in: &found.oddities.outside)
      } else {
        found.oddities.outside += text.split(separator: "\n").map(String.init)
      }
      isHeading = false
    }
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private struct OpenTable {
    private var rows: [TableRow] = []
    /// Cells that reach over others, by the rows they stand in; for a head of several rows.
    private var reaching: [(row: Int, columns: Range<Int>, rows: Int)] = []
    private var row: TableRow?
    private var cell: CellReader?
    private var span = (columns: 1, rows: 1)
    /// By column: a cell of a row above that reaches down, and for how many rows more.
    private var hanging: [Int: (text: String, rows: Int)] = [:]

    var finished: [TableRow] {
      var table = self
      table.endRow()
      return table.withOneHead
    }

    /// The rows, with a head of two told by cells that reach down and others that reach across made
    /// one: `Ansvarlig` over `Navn` is `Ansvarlig Navn`.
    private var withOneHead: [TableRow] {
      let down = reaching.first { $0.rows > 1 && $0.columns.count == 1 }?.row
      guard let top = down ?? groupRow, top < 12,
        rows.indices.contains(top + 1),
        reaching.contains(where: { $0.row == top && $0.columns.count > 1 }),
        reaching.allSatisfy({ $0.row != top || $0.rows <= 2 })
      else { return rows }
      var head = rows[top]
      for cell in reaching where cell.row == top && cell.columns.count > 1 {
        for column in cell.columns where head.cells.indices.contains(column) {
          head.cells[column] = head.cells[cell.columns.lowerBound]
        }
      }
      for (column, text) in rows[top + 1].cells.enumerated() {
        while head.cells.count <= column { head.cells.append("") }
        let above = head.cells[column]
        if text == above || text.allSatisfy(\.isWhitespace) { continue }
        head.cells[column] = MergedCells.joined(above, text)
      }
      return Array(rows[..<top]) + [head] + Array(rows[(top + 2)...])
    }

    /// The first row, where it holds nothing but names over groups of columns.
    private var groupRow: Int? {
      guard let first = rows.first, rows.count > 1 else { return nil }
      let groups = reaching.filter { $0.row == 0 && $0.columns.count > 1 && $0.rows == 1 }
      let named = first.cells.indices.filter { !first.cells[$0].allSatisfy(\.isWhitespace) }
      let isOfGroups = named.allSatisfy { column in
        groups.contains { $0.columns.lowerBound == column }
      }
      return groups.count >= 2 && isOfGroups && MergedCells.isOfNames(rows[1], more: named.count)
        ? 0 : nil
    }

    mutating func take(_ piece: HTMLPiece, line: Int) {
      switch piece {
      case .opening("tr", _):
        endRow()
        row = TableRow(line: line, cells: [])
      case .opening("td", let attributes), .opening("th", let attributes):
        endCell()
        if row == nil { row = TableRow(line: line, cells: []) }
        cell = CellReader()
        span = (
          Self.count("colspan", in: attributes, atMost: 100),
          Self.count("rowspan", in: attributes, atMost: 1000)
        )
      case .closing("td"), .closing("th"): endCell()
      case .closing("tr"): endRow()
      default: cell?.take(piece)
      }
    }

    private mutating func endCell() {
      guard let text = cell?.text else { return }
      cell = nil
      fillHanging()
      if span.columns > 1 || span.rows > 1, reaching.count < 1000 {
        let start = row?.cells.count ?? 0
        reaching.append((rows.count, start..<(start + span.columns), span.rows))
      }
      for place in 0..<span.columns where !isRowFull {
        let column = row?.cells.count ?? 0
        // A merged cell says its text once across, and to every row down.
        let said = place == 0 ? text : ""
        if span.rows > 1 { hanging[column] = (said, span.rows - 1) }
        row?.cells.append(said)
      }
    }

    private mutating func endRow() {
      endCell()
      fillHanging()
      if let row, !row.cells.isEmpty { rows.append(row) }
      row = nil
    }

    private var isRowFull: Bool { row?.isTooWide ?? true }

    private mutating func fillHanging() {
      while !isRowFull, let column = row?.cells.count, let above = hanging[column] {
        row?.cells.append(above.text)
        hanging[column] = above.rows > 1 ? (above.text, above.rows - 1) : nil
      }
    }

    private static func count(_ name: String, in attributes: String, atMost: Int) -> Int {
      guard let place = attributes.lowercased().firstRange(of: name + "=") else { return 1 }
      let digits = attributes.lowercased()[place.upperBound...]
        .drop { $0 == "\"" || $0 == "'" }.prefix { $0.isASCII && $0.isNumber }
      return min(max(Int(digits) ?? 1, 1), atMost)
    }
  }

  /// The text of a cell: blanks fold together, blocks and breaks begin a line.
  private struct CellReader {
    private var lines = [""]
    /// Whether the next text begins a line.
    private var isBlockAhead = false

    mutating func take(_ piece: HTMLPiece) {
      switch piece {
      case .text(let text): append(text)
      case .opening("br", _), .closing("br"):
        breakIfAhead()
        lines.append("")
      case .opening("li", _):
        isBlockAhead = true
        append("• ")
      case .opening(let name, _), .closing(let name):
        if Self.blocks.contains(name) { isBlockAhead = true }
      }
    }

    var text: String {
      TextRules.accepted(
        lines.map { line in line.drop { $0 == " " }.trimmingEnd }.joined(separator: "\n"),
        form: .text)
    }

    private mutating func append(_ text: String) {
      for character in text {
        // A hard space is a blank that people did not write: Word fills empty cells with it.
        let isBlank = character.isWhitespace
        if isBlank, isBlockAhead || lines[lines.count - 1].last.map({ $0 == " " }) ?? true {
          continue
        }
        breakIfAhead()
        lines[lines.count - 1].append(isBlank ? " " : character)
      }
    }

    private mutating func breakIfAhead() {
      let isBehindBullet = lines[lines.count - 1] == "• "
      if isBlockAhead, !isBehindBullet, lines.contains(where: { !$0.isEmpty }) { lines.append("") }
      isBlockAhead = false
    }

    private static let blocks: Set<String> = [
      "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
    ]
  }
}

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmingEnd: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

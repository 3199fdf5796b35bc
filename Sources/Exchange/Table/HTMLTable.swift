import CaseModel

/// Reads the table of findings from a page of HTML: what this program exports, and what Word and
/// Excel save or copy as a page.
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
    "<?xml", "<p>", "<p ", "<span", "<title", "<script", "<main", "<h1",
  ]

  /// - Returns: the rows of the table that names most columns, else of the first with more than one
  ///   row; nil when there is none.
  static func rows(in utf8: [UInt8], knows: (String) -> Bool) -> [TableRow]? {
    var tables = Tables()
    var scanner = HTMLScanner(utf8)
    while true {
      let line = scanner.line
      guard let piece = scanner.next() else { break }
      tables.take(piece, line: line)
    }
    tables.end()
    var best: (rows: [TableRow], known: Int)?
    for rows in tables.done {
      let known = rows.prefix(12).map { $0.cells.count(where: knows) }.max() ?? 0
      if known > best?.known ?? 0 { best = (rows, known) }
    }
    return best?.rows ?? tables.done.first { $0.count > 1 }
  }

  /// The tables of a page as they are read; tables inside cells of tables stand by themselves.
  private struct Tables {
    var done: [[TableRow]] = []
    private var open: [OpenTable] = []

    mutating func take(_ piece: HTMLPiece, line: Int) {
      switch piece {
      case .opening("table", _):
        // Deeper than anybody lays tables: read as part of the one around.
        if open.count < 20 { open.append(OpenTable()) }
      case .closing("table"):
        if let table = open.popLast() { done.append(table.finished) }
      default:
        if !open.isEmpty { open[open.count - 1].take(piece, line: line) }
      }
    }

    mutating func end() {
      while let table = open.popLast() { done.append(table.finished) }
    }
  }

  private struct OpenTable {
    private var rows: [TableRow] = []
    private var row: TableRow?
    private var cell: CellReader?
    private var span = (columns: 1, rows: 1)
    /// By column: a cell of a row above that reaches down, and for how many rows more.
    private var hanging: [Int: (text: String, rows: Int)] = [:]

    var finished: [TableRow] {
      var table = self
      table.endRow()
      return table.rows
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
      for place in 0..<span.columns {
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

    private mutating func fillHanging() {
      while let column = row?.cells.count, let above = hanging[column] {
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

import CaseModel

/// The tables of a file as they stand in it, before any header is told from its rows.
struct FoundTables {
  struct Found {
    /// The nearest heading above it.
    var heading: String?
    var rows: [TableRow]
    /// What it is called where it is not taken; empty for its header.
    var name = ""
    /// The place in the list of the table that holds it in a cell.
    var holder: Int?
  }

  var tables: [Found]
  var layout: TableLayout
  var oddities = TableOddities()
}

/// The heading that was read last, until it is known whether a table stands below it.
struct PendingHeading {
  private(set) var text: String?
  var isUsed = false
  /// Where it belongs among what stands outside the tables.
  private var place = 0

  /// A heading that nothing stands below is told with what stands around it.
  mutating func set(_ heading: String, in outside: inout [String]) {
    leave(in: &outside)
    text = TextRules.accepted(heading, form: .line)
    place = outside.count
    isUsed = false
  }

  /// The heading, for the table below it.
  mutating func take() -> String? {
    defer { text = nil }
    return text
  }

  mutating func leave(in outside: inout [String]) {
    if let text, !isUsed { outside.insert(text, at: place) }
    text = nil
  }
}

/// How the cells of tables are understood by whoever reads them.
struct TableKnowledge: Sendable {
  /// Whether a text names a column, which is how a header is told from other rows.
  let knows: @Sendable (String) -> Bool
  /// Whether a header is that of a table to be taken, beside others.
  let isWanted: @Sendable ([String]) -> Bool
  /// What two headers share when they mean the same column.
  let key: @Sendable (String) -> AnyHashable
  /// What the columns are called that are made of headings above tables, and of lists.
  let stop: String
  let place: String
  let text: String
}

/// A table with its header told from its rows.
struct TableSection {
  var heading: String?
  var name: String
  var header: TableRow
  var preamble: [TableRow]
  var rows: [TableRow]
  var blankRows: Int
  /// How many columns its header names.
  var known: Int
  var holder: Int?
  /// Its place among the file's tables.
  var table: Int
}

extension FoundTables {
  /// The tables with their headers; one in which another header stands among the rows is two.
  func sections(_ knows: (String) -> Bool) -> [TableSection] {
    tables.indices.flatMap { place in
      pieces(of: tables[place], knows).compactMap { piece in
        section(piece, of: tables[place], at: place, knows)
      }
    }
  }

  private struct Piece {
    var heading: String?
    var rows: [TableRow]
  }

  private func section(
    _ piece: Piece, of found: Found, at place: Int, _ knows: (String) -> Bool
  ) -> TableSection? {
    let filled = piece.rows.filter { !$0.isBlank }
    guard !filled.isEmpty else { return nil }
    let head = TableReader.headerPlace(in: filled, knows: knows)
    let line = filled[head].line
    return TableSection(
      heading: piece.heading ?? found.heading, name: found.name, header: filled[head],
      preamble: Array(filled[..<head]), rows: Array(filled[(head + 1)...]),
      blankRows: piece.rows.count { $0.line > line && $0.isBlank },
      known: filled[head].cells.count(where: knows), holder: found.holder, table: place)
  }

  /// A table pasted with others, or stacked on a sheet, has further headers among its rows.
  private func pieces(of found: Found, _ knows: (String) -> Bool) -> [Piece] {
    var pieces: [Piece] = []
    var rows: [TableRow] = []
    var heading: String?
    var isBelowHeader = false
    for row in found.rows {
      guard Self.isHeader(row, knows) else {
        rows.append(row)
        continue
      }
      if isBelowHeader {
        let above = Self.linesAbove(&rows)
        pieces.append(Piece(heading: heading, rows: rows))
        heading = above.last?.cells.first.map { TextRules.accepted($0, form: .line) }
        // What stands above the heading is told as what stands above any header is.
        rows = above.dropLast()
      } else if let last = rows.last(where: { !$0.isBlank }), Self.isLine(last) {
        heading = last.cells.first.map { TextRules.accepted($0, form: .line) }
      }
      rows.append(row)
      isBelowHeader = true
    }
    pieces.append(Piece(heading: heading, rows: rows))
    if pieces.count == 1 { pieces[0].heading = nil }
    return pieces
  }

  /// Takes the lines off the end that belong to the table that follows: single texts behind a blank
  /// row, or shorter than rows of the table are.
  private static func linesAbove(_ rows: inout [TableRow]) -> [TableRow] {
    var lines: [TableRow] = []
    var rest = rows
    while let last = rest.last, last.isBlank || isLine(last) {
      if !last.isBlank { lines.insert(last, at: 0) }
      rest.removeLast()
    }
    let behind = rows[rest.count...]
    let isApart = behind.first.map { $0.isBlank || $0.cells.count == 1 } ?? false
    guard isApart, !lines.isEmpty else { return [] }
    rows = rest
    return lines
  }

  private static func isLine(_ row: TableRow) -> Bool {
    let filled = row.cells.indices.filter { !row.cells[$0].allSatisfy(\.isWhitespace) }
    return filled == [0]
  }

  private static func isHeader(_ row: TableRow, _ knows: (String) -> Bool) -> Bool {
    var filled = 0
    var known = 0
    for cell in row.cells where !cell.allSatisfy(\.isWhitespace) {
      filled += 1
      guard cell.utf8.count <= 60, cell.first?.isLetter == true, knows(cell) else {
        // The first cell decides most rows.
        if filled == 1 { return false }
        continue
      }
      known += 1
    }
    return known >= 2 && known * 3 >= filled * 2
  }
}

import CaseModel

/// Finds how a text lays out its tables, and reads them.
enum TableReader {
  /// - Parameters:
  ///   - utf8: any valid UTF-8 that is no page of HTML.
  ///   - knows: whether a text names a column.
  static func tables(_ utf8: [UInt8], knows: (String) -> Bool) -> FoundTables {
    if let markdown = MarkdownTable.tables(in: utf8) { return markdown }
    let (body, said, skippedLines) = directive(in: utf8)
    let separator = said ?? separator(of: body, knows: knows)
    var scanner = TableScanner(body, separator: separator)
    var rows = scanner.rows()
    if skippedLines > 0 {
      rows = rows.map { TableRow(line: $0.line + skippedLines, cells: $0.cells) }
    }
    return FoundTables(
      tables: [FoundTables.Found(rows: rows)],
      layout: separator.map { .separated(by: $0) } ?? .single, oddities: scanner.oddities)
  }

  /// Excel's `sep=;` on the first line is for programs, not for people.
  private static func directive(in utf8: [UInt8]) -> ([UInt8], UInt8?, Int) {
    guard utf8.starts(with: "sep=".utf8), utf8.count > 5, separators.contains(utf8[4]),
      utf8[5] == 0x0A || utf8[5] == 0x0D
    else { return (utf8, nil, 0) }
    let isPair = utf8[5] == 0x0D && utf8.count > 6 && utf8[6] == 0x0A
    return (Array(utf8[(isPair ? 7 : 6)...]), utf8[4], 1)
  }

  private static let separators: [UInt8] = Array("\t;|,".utf8)

  /// The separator with which a row names most columns; else the one that gives most rows the same
  /// number of cells. Nil for one column.
  private static func separator(of utf8: [UInt8], knows: (String) -> Bool) -> UInt8? {
    let sample = Array(utf8.prefix(1 << 16))
    var best: (known: Int, share: Double, width: Int, separator: UInt8?) = (0, 0, 1, nil)
    var single = TableScanner(sample, separator: nil, greatestRowCount: 12)
    let lines = single.rows()
    best.known = known(in: lines, knows: knows)
    for separator in separators {
      var scanner = TableScanner(sample, separator: separator, greatestRowCount: 80)
      var rows = scanner.rows().filter { !$0.isBlank }
      if sample.count < utf8.count, rows.count > 1 { rows.removeLast() }
      let widths = Dictionary(rows.map { ($0.cells.count, 1) }, uniquingKeysWith: +)
      let common = widths.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
      guard let (width, count) = common else { continue }
      let known = known(in: Array(rows.prefix(12)), knows: knows)
      let share = Double(count) / Double(rows.count)
      // Lines with a comma here and there are sentences.
      if known == 0, lines.count > 1, share < 0.8 || isProse(sample, separator) { continue }
      if (known, share, width) > (best.known, best.share, best.width) {
        best = (known, share, width, separator)
      }
    }
    return best.separator
  }

  /// Whether a comma or a bar mostly stands before a blank, as in sentences.
  private static func isProse(_ bytes: [UInt8], _ separator: UInt8) -> Bool {
    guard separator == UInt8(ascii: ",") else { return false }
    let places = bytes.indices.dropLast().filter { bytes[$0] == separator }
    return places.count { bytes[$0 + 1] == 0x20 } * 2 > places.count
  }

  private static func known(in rows: [TableRow], knows: (String) -> Bool) -> Int {
    rows.map { row in row.cells.count(where: knows) }.max() ?? 0
  }

  /// The first row that names half as many columns as any among the first does, for a row below the
  /// header may hold words that are names too; when none names any, the first that is as wide as
  /// most, for then what stands above it is a title.
  static func headerPlace(in rows: [TableRow], knows: (String) -> Bool) -> Int {
    let counts = rows.prefix(12).map { $0.cells.count(where: knows) }
    let most = counts.max() ?? 0
    if most > 0 {
      let place = counts.indices.first { place in
        counts[place] * 2 >= most
          && (most == 1 || rows[place].cells.count { !$0.allSatisfy(\.isWhitespace) } > 1)
      }
      return place ?? counts.firstIndex(of: most) ?? 0
    }
    let widths = Dictionary(rows.prefix(200).map { ($0.cells.count, 1) }, uniquingKeysWith: +)
    let width = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    return rows.prefix(12).firstIndex { $0.cells.count >= width } ?? 0
  }
}

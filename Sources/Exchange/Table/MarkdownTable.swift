import CaseModel

/// Reads the pipe tables of a Markdown text.
enum MarkdownTable {
  /// - Returns: nil when there is none.
  static func tables(in utf8: [UInt8]) -> FoundTables? {
    // Only a file that has a rule line near its top is looked at whole.
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard
      lines.prefix(60).indices.dropFirst().contains(where: { beginsTable(lines, rule: $0) })
    else { return nil }
    var found = FoundTables(tables: [], layout: .markdown)
    var heading = PendingHeading()
    var place = 0
    while place < lines.count {
      if place + 1 < lines.count, beginsTable(lines, rule: place + 1) {
        var rows = [row(lines[place], line: place + 1)]
        place += 2
        while place < lines.count, lines[place].contains(pipe),
          !(place + 1 < lines.count && beginsTable(lines, rule: place + 1))
        {
          rows.append(row(lines[place], line: place + 1))
          place += 1
        }
        found.tables.append(FoundTables.Found(heading: heading.take(), rows: rows))
        continue
      }
      let line = TextRules.accepted(text(Array(lines[place])), form: .line)
      if line.hasPrefix("#") {
        heading.set(String(line.drop { $0 == "#" }), in: &found.oddities.outside)
      } else if !line.isEmpty {
        found.oddities.outside.append(line)
      }
      place += 1
    }
    heading.leave(in: &found.oddities.outside)
    return found
  }

  private static func beginsTable(_ lines: [ArraySlice<UInt8>], rule: Int) -> Bool {
    isRule(lines[rule]) && lines[rule - 1].contains(pipe) && !isRule(lines[rule - 1])
  }

  private static let pipe = UInt8(ascii: "|")

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(pipe) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { "|-: \t\r".utf8.contains($0) }
  }

  private static func row(_ line: ArraySlice<UInt8>, line number: Int) -> TableRow {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in line where byte != 0x0D {
      if byte == pipe, !isEscaped {
        cells.append(text(cell))
        cell = []
      } else {
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    cells.append(text(cell))
    // The pipes at both ends stand for the frame.
    if line.first(where: { $0 != 0x20 && $0 != 0x09 }) == pipe { cells.removeFirst() }
    if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    return TableRow(line: number, cells: cells)
  }

  /// What a cell says: line breaks, entities and escapes taken back.
  private static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isASCII, !next.isLetter,
        !next.isNumber, !next.isWhitespace
      {
        text.append(next)
        rest.removeFirst(2)
      } else if character == "<" || character == "&",
        let (written, meant) = marks.first(where: { rest.hasPrefix($0.0) })
      {
        text += meant
        rest.removeFirst(written.count)
      } else {
        text.append(character)
        rest.removeFirst()
      }
    }
    return text
  }

  private static let marks = [
    ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"), ("&amp;", "&"), ("&lt;", "<"),
    ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
  ]
}

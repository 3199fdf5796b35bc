/// Reads the first pipe table of a Markdown text.
enum MarkdownTable {
  /// - Returns: nil when there is none.
  static func rows(in utf8: [UInt8]) -> [TableRow]? {
    // Only a file that has a rule line near its top is looked at whole.
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let rule = lines.prefix(60).indices.dropFirst().first(where: { isRule(lines[$0]) }),
      lines[rule - 1].contains(pipe)
    else { return nil }
    var rows = [row(lines[rule - 1], line: rule)]
    for place in (rule + 1)..<max(rule + 1, lines.count) {
      guard lines[place].contains(pipe) else { break }
      rows.append(row(lines[place], line: place + 1))
    }
    return rows
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

import CaseModel
import Language
import Wording

/// The list as plain text, for a mail, a message or the clipboard.
enum ChaseText {
  static func text(of lines: ChaseLines) -> String {
    var text = "\(oneLine(lines.heading))\n"
    text += lines.head.map { oneLine($0) + "\n" }.joined()
    for (place, row) in lines.list.rows.enumerated() {
      text += "\n" + item(row, number: place + 1, lines)
    }
    return text + "\n\(wrapped(lines.chase.requestInText, indent: ""))\n"
  }

  private static func item(_ row: ChaseRow, number: Int, _ lines: ChaseLines) -> String {
    let cells = row.cells
    let numbered = cells.number.map { "\(lines.chase.number) \($0)" }
    let mast = cells.mastNumber.isEmpty ? "" : "\(lines.chase.mast) \(cells.mastNumber)"
    let title = [cells.place, numbered ?? "", mast, lines.category(cells), "[\(row.id)]"]
      .filter { !$0.isEmpty }
      .joined(separator: "  ")
    let indent = String(repeating: " ", count: "\(number). ".count)
    var item = "\(number). \(oneLine(title))\n"
    if !cells.text.isEmpty { item += wrapped(cells.text, indent: indent) + "\n" }
    for action in cells.actions {
      item += wrapped("\(lines.chase.actions): \(action)", indent: indent) + "\n"
    }
    return item + wrapped(lines.facts(row), indent: indent) + "\n"
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Lines of at most 72 characters, so that a mail is read the same everywhere.
  private static func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n") {
      var line = indent
      for word in paragraph.split(separator: " ") {
        if line.count + word.count + 1 > 72, line.count > indent.count {
          lines.append(line)
          line = indent
        }
        line += (line.count > indent.count ? " " : "") + word
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}

/// The list as a page that prints on A4, holds no script and loads nothing.
enum ChaseHTML {
  static func page(of lines: ChaseLines) -> String {
    let heading = HTMLExport.escaped(lines.heading)
    let head = lines.head.map { "<p>\(HTMLExport.escaped($0))</p>\n" }.joined()
    let header = lines.header.map { "<th scope=\"col\">\(HTMLExport.escaped($0))</th>" }
    let rows = lines.list.rows.map { row in
      "<tr>"
        + lines.cells(row).map { "<td dir=\"auto\">\(HTMLExport.escaped($0))</td>" }.joined()
        + "</tr>\n"
    }
    let body = """
      <h1>\(heading)</h1>
      \(head)<table>
      <thead>
      <tr>\(header.joined())</tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      <p>\(HTMLExport.escaped(lines.chase.request))</p>

      """
    return HTMLExport.page(title: heading, language: lines.language, body: body)
  }
}

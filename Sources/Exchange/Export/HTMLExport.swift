import CaseModel
import Wording

/// The handbook's table as one page that prints on A4, holds no script and loads nothing.
enum HTMLExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let words = context.words
    let table = HandbookTable(words: words)
    let heading = escaped(words.exports.heading(context.workspace))
    let head = escaped(table.head(context, count: findings.count))
    var page = """
      <!DOCTYPE html>
      <html lang="\(context.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(heading)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(heading)</h1>
      <p>\(head)</p>
      <table>
      <caption>\(escaped(words.exports.caption))</caption>
      <thead>
      <tr>\(table.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())</tr>
      </thead>
      <tbody>

      """
    for finding in findings { page += row(finding, table) }
    page += "</tbody>\n</table>\n</main>\n</body>\n</html>\n"
    return Array(page.utf8)
  }

  private static func row(_ finding: Finding, _ table: HandbookTable) -> String {
    let cells = [
      escaped(table.registered(finding)), description(finding, table),
      escaped(finding.responsible ?? ""), escaped(finding.followUp ?? ""),
    ]
    return "<tr><th scope=\"row\">\(escaped(table.number(finding)))</th>"
      + cells.map { "<td dir=\"auto\">\($0)</td>" }.joined() + "</tr>\n"
  }

  /// Place, what was seen, and what is to be done about it or that nothing is.
  private static func description(_ finding: Finding, _ table: HandbookTable) -> String {
    let words = table.words.exports
    let seen = table.description(finding)
    var html = ""
    if let place = finding.place, place != seen {
      html += "<p class=\"place\" dir=\"auto\">\(escaped(words.place(place)))</p>"
    }
    html += "<p dir=\"auto\">\(escaped(seen))</p>"
    let actions = finding.entries(.action).compactMap(\.text)
    if !actions.isEmpty {
      html +=
        "<p>\(escaped(words.actions))</p><ul>"
        + actions.map { "<li dir=\"auto\">\(escaped($0))</li>" }.joined() + "</ul>"
    } else if finding.lacksAction {
      html += "<p class=\"lacks\">\(escaped(words.noAction))</p>"
    }
    return html
  }

  /// Nothing is loaded and nothing runs; the style stands in the page.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static let style = """
    :root { color-scheme: light; }
    body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 1.5rem; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    th, td { border: 1px solid #555; padding: .35rem .5rem; text-align: start; vertical-align: top;
      overflow-wrap: anywhere; }
    thead th { background: #eee; }
    td p { margin: 0 0 .3rem; white-space: pre-line; }
    td ul { margin: 0; padding-inline-start: 1.2rem; white-space: pre-line; }
    .place, .lacks { font-weight: 600; }
    @page { size: A4; margin: 15mm; }
    @media print {
      body { margin: 0; font-size: 10pt; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
    }
    """

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

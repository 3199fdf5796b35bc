import CaseModel
import Language
import Wording

/// The handbook's table as one page that prints on A4, holds no script and loads nothing.
enum HTMLExport {
  static func bytes(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    let heading = escaped(context.words.exports.heading(context.workspace))
    let whole = page(
      title: heading, language: context.language, body: body(of: findings, context),
      foot: context.audienceLine)
    return Array(whole.utf8)
  }

  /// The same without a page around it and without styles, to stand on a page that has its own.
  static func fragment(of findings: [Finding], _ context: ExportContext) -> [UInt8] {
    Array(fragment(body(of: findings, context), context.language).utf8)
  }

  static func fragment(_ body: String, _ language: Language) -> String {
    "<section lang=\"\(language.rawValue)\">\n\(body)</section>\n"
  }

  private static func body(of findings: [Finding], _ context: ExportContext) -> String {
    let words = context.words
    let table = HandbookTable(
      words: words, readers: context.audience, own: OwnColumns(of: findings, context))
    let heading = escaped(words.exports.heading(context.workspace))
    let head = escaped(table.head(context, count: findings.count))
    var body = """
      <h1>\(heading)</h1>
      <p>\(head)</p>
      <table>
      <caption>\(escaped(words.exports.caption))</caption>
      <thead>
      <tr>\(table.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined())</tr>
      </thead>
      <tbody>

      """
    for finding in findings { body += row(finding, table) }
    body += "</tbody>\n</table>\n"
    return body
  }

  /// A whole page around a body.
  /// - Parameter title: escaped, as the body is.
  /// - Parameter foot: which edition it is, for the foot of each printed page beside how many there are.
  static func page(
    title: String, language: Language, body: String, foot: String = ""
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>
    \(style)
    \(footStyle(foot))
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static func row(_ finding: Finding, _ table: HandbookTable) -> String {
    let cells =
      [
        escaped(table.registered(finding)), escaped(table.description(finding)),
        escaped(finding.responsible ?? ""), escaped(finding.followUp ?? ""),
        escaped(finding.place ?? ""), actions(finding, table), escaped(table.due(finding)),
        state(finding, table), escaped(finding.id),
      ] + table.own.cells(finding).map(escaped)
    return "<tr><th scope=\"row\">\(escaped(table.number(finding)))</th>"
      + cells.map(cell).joined() + "</tr>\n"
  }

  /// A cell; a number, a code or a day stands on one line whole.
  static func cell(_ text: String) -> String {
    let isWhole = text.utf8.count <= 24 && !text.contains { $0.isWhitespace || $0 == "<" }
    return isWhole && text.contains { $0.isNumber || $0 == "-" }
      ? "<td dir=\"auto\" class=\"whole\">\(text)</td>" : "<td dir=\"auto\">\(unbroken(text))</td>"
  }

  /// Words with a hyphen stand on one line whole: in a narrow column `p-kælderen` is no two words.
  /// - Parameter text: escaped.
  static func unbroken(_ text: String) -> String {
    guard text.contains("-") else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isPlain = word.contains("-") && word.count <= 24 && !word.contains { "<>&".contains($0) }
      return isPlain ? "<span class=\"whole\">\(word)</span>" : String(word)
    }.joined(separator: " ")
  }

  /// What browsers that know margin boxes print on the foot of each page.
  private static func footStyle(_ foot: String) -> String {
    // Only letters stand as they are, so that no text of people ends the string or the style.
    let text = HarmlessText.line(foot).unicodeScalars.map { scalar -> String in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
    return """
      @page {
        @bottom-left { content: "\(text)"; font: 9pt system-ui, sans-serif; }
        @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; }
      }
      """
  }

  /// The state, and that a field has two values; the latter is no text of the finding.
  private static func state(_ finding: Finding, _ table: HandbookTable) -> String {
    let state = escaped(table.state(finding))
    guard let note = table.twoValues(finding) else { return state }
    return state + "<p class=\"lacks\" \(HTMLScanner.noteMark)>\(escaped(note))</p>"
  }

  /// What is to be done, or that nothing is; the latter is no text of the finding and says so to
  /// who reads the page in again.
  private static func actions(_ finding: Finding, _ table: HandbookTable) -> String {
    let actions = table.actions(finding)
    if actions.isEmpty, finding.lacksAction {
      return "<p class=\"lacks\" \(HTMLScanner.noteMark)>"
        + escaped(table.words.exports.noAction) + "</p>"
    }
    if actions.count < 2 { return escaped(EntryList.joined(actions)) }
    return "<ul>" + actions.map { "<li dir=\"auto\">\(escaped($0))</li>" }.joined() + "</ul>"
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
      overflow-wrap: break-word; hyphens: manual; }
    th[scope=row], .whole { white-space: nowrap; }
    th.text { white-space: normal; }
    caption.same { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    thead th { background: #eee; }
    td p { margin: 0; }
    td ul { margin: 0; padding-inline-start: 1.2rem; }
    .lacks { font-weight: 600; }
    @page { size: A4 landscape; margin: 15mm; }
    @media print {
      body { margin: 0; font-size: 10pt; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h1, h2, caption { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
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
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

import CaseModel
import Language
import Wording

/// The page: WCAG 2.1 AA, A4 with page numbers, no script, nothing loaded.
extension ReportPage {
  package func html() -> [UInt8] { HarmlessText.document(Array(htmlText.utf8)) }

  package func fragment() -> [UInt8] {
    let body = header + report.blocks.map(html).joined() + footer
    // Nothing there hides what is told twice, and no style is brought along.
    let seen = body.replacing(" class=\"same\"", with: "")
    return HarmlessText.document(Array(HTMLExport.fragment(seen, words.language).utf8))
  }

  private var htmlText: String {
    """
    <!DOCTYPE html>
    <html lang="\(words.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(escaped(HarmlessText.line(report.title)))</title>
    <style>
    \(Self.style)
    \(foot)
    </style>
    </head>
    <body>
    \(header)<main>
    \(report.blocks.map(html).joined())</main>
    \(footer)</body>
    </html>

    """
  }

  func escaped(_ text: String) -> String { HTMLExport.escaped(text) }

  private var header: String {
    let lines = [report.subtitle, head].filter { !$0.isEmpty }
      .map { "<p dir=\"auto\">\(escaped($0))</p>\n" }.joined()
    let standing =
      "<p class=\"\(report.isDraft ? "draft" : "approved")\">\(escaped(self.standing))</p>\n"
    return """
      <header>
      <div class="from">
      <div class="logo" aria-hidden="true"></div>
      <p dir="auto">\(escaped(report.frame.letterhead))</p>
      </div>
      <h1 dir="auto">\(escaped(report.title))</h1>
      \(lines)\(standing)</header>

      """
  }

  /// What was kept from these readers.
  private var footer: String {
    if report.kept.isEmpty { return "" }
    return "<footer>\n"
      + report.kept.map { "<p>\(escaped($0))</p>\n" }.joined() + "</footer>\n"
  }

  private func html(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let text, let level): "<h\(level) dir=\"auto\">\(escaped(text))</h\(level)>\n"
    case .paragraph(let text): "<p dir=\"auto\">\(escaped(text))</p>\n"
    case .list(let lines):
      "<ul>\n" + lines.map { "<li dir=\"auto\">\(escaped($0.text))</li>\n" }.joined() + "</ul>\n"
    case .facts(let facts):
      "<dl>\n"
        + facts.map { fact in
          "<div><dt>\(escaped(fact.label))</dt><dd dir=\"auto\">\(escaped(fact.value))</dd></div>\n"
        }.joined() + "</dl>\n"
    case .table(let table): html(table)
    case .sketch(let sketch): svg(sketch)
    case .photos(let photos): photos.map(html).joined()
    }
  }

  private func html(_ photo: ReportPhoto) -> String {
    let caption = "<figcaption>\(escaped(said.caption(photo)))"
    if namesPictures {
      return """
        <figure>
        <img src="photos/\(escaped(photo.file))" alt="\(escaped(said.shows(photo)))">
        \(caption)</figcaption>
        </figure>

        """
    }
    guard let picture = pictures[photo.file] else {
      return "<figure>\n\(caption): \(escaped(said.shows(photo)))</figcaption>\n</figure>\n"
    }
    return """
      <figure>
      <img src="\(picture.data)" alt="\(escaped(said.shows(photo)))">
      \(caption)</figcaption>
      </figure>

      """
  }

  private func html(_ table: ReportTable) -> String {
    let header = table.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.cells.enumerated().map { place, cell in
        place == 0
          ? "<th scope=\"row\" dir=\"auto\">\(escaped(cell))</th>"
          : self.cell(cell)
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    // Seen, the heading above says it; heard, a table has a name of its own.
    return """
      <table>
      <caption class="same">\(escaped(table.caption))</caption>
      <thead>
      <tr>\(header)</tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
  }

  /// What has no place to break in is broken where the page ends, and nowhere else.
  private func cell(_ text: String) -> String {
    let isLong = text.split(whereSeparator: \.isWhitespace).contains { $0.utf8.count > 40 }
    return isLong
      ? "<td dir=\"auto\" class=\"long\">\(escaped(text))</td>" : HTMLExport.cell(escaped(text))
  }

  // The foot of each printed page

  private var foot: String {
    let number = "\u{1}"
    let pages = "\u{2}"
    // The counters stand where the language puts them.
    var said = Self.quoted(self.said.page(number, pages))
    said = said.replacing(Self.quotedScalar(number), with: "\" counter(page) \"")
    said = said.replacing(Self.quotedScalar(pages), with: "\" counter(pages) \"")
    let edition = [report.audienceLine, report.isDraft ? self.said.draft : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return """
      @page {
        @bottom-left { content: "\(Self.quoted(HarmlessText.line(edition)))"; font: 9pt system-ui, sans-serif; }
        @bottom-right { content: "\(said)"; font: 9pt system-ui, sans-serif; }
      }
      """
  }

  /// Only letters and digits stand as they are, so that no text of people ends the string or the style.
  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || scalar == " " ? String(scalar) : quotedScalar(String(scalar))
    }.joined()
  }

  private static func quotedScalar(_ text: String) -> String {
    text.unicodeScalars.map { "\\\(String($0.value, radix: 16)) " }.joined()
  }

  /// Pictures stand in the page as data; nothing is loaded and nothing runs.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static let style = """
    :root { color-scheme: light; }
    body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff;
      margin: 1.5rem auto; padding: 0 1rem; max-width: 60rem; }
    h1 { font-size: 1.6rem; margin: .4rem 0; }
    h2 { font-size: 1.2rem; margin: 1.4rem 0 .4rem; }
    h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
    header p, footer p { margin: .2rem 0; }
    .from { display: flex; align-items: flex-start; justify-content: space-between; gap: 1rem;
      min-height: 4rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .5rem; }
    .from p { text-align: end; }
    .logo { inline-size: 10rem; block-size: 3.5rem; }
    .draft { font-weight: 600; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #555; padding: .3rem .45rem; text-align: start; vertical-align: top;
      overflow-wrap: break-word; hyphens: manual; }
    thead th { background: #eee; }
    .whole { white-space: nowrap; }
    caption.same { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    ul { padding-inline-start: 1.3rem; }
    li, dd, p, h1, .long { overflow-wrap: anywhere; }
    dl div { display: flex; gap: .8rem; }
    dt { font-weight: 600; min-width: 9rem; }
    dd { margin: 0; }
    figure { margin: .8rem 0; break-inside: avoid; }
    img { max-width: 100%; max-height: 110mm; height: auto; }
    svg { max-width: 100%; height: auto; border: 1px solid #767676; }
    footer { border-top: 1px solid #767676; margin-top: 1.5rem; padding-top: .5rem; }
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
      thead { display: table-header-group; }
      tr, li, svg { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
    }
    """
}

import CaseModel
import Language
import Wording

/// A page of headings, sentences and tables that leaves the program: one HTML file that prints on
/// A4 and loads nothing, or Markdown. Its head says who it is for.
package struct PrintedPage: Sendable {
  package struct Section: Sendable {
    package var heading: String
    package var sentences: [String] = []
    /// Empty for no table.
    package var header: [String] = []
    package var rows: [[String]] = []
    package init(_ heading: String) { self.heading = heading }
  }

  package let title: String
  /// Who it is for, and of which day.
  package let head: String
  package let language: Language
  /// Whom it comes from; empty for nobody.
  package var letterhead = ""
  /// Which edition it is, for the foot of each page.
  package var edition = ""
  package var sections: [Section] = []

  package init(title: String, head: String, language: Language) {
    self.title = title
    self.head = head
    self.language = language
  }

  package func markdown() -> [UInt8] {
    let escaped = MarkdownExport.escaped
    var text = "# \(escaped(title))\n\n\(escaped(head))\n"
    if !letterhead.isEmpty { text = "\(escaped(letterhead))\n\n" + text }
    for section in sections {
      text += "\n## \(escaped(section.heading))\n"
      for sentence in section.sentences { text += "\n\(escaped(sentence))\n" }
      if section.header.isEmpty || section.rows.isEmpty { continue }
      text += "\n" + Self.line(section.header)
      text += "|" + String(repeating: " --- |", count: section.header.count) + "\n"
      for row in section.rows { text += Self.line(row) }
    }
    return HarmlessText.document(Array(text.utf8))
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(MarkdownExport.escaped).joined(separator: " | ") + " |\n"
  }

  package func html() -> [UInt8] {
    let whole = HTMLExport.page(
      title: HTMLExport.escaped(title), language: language, body: body,
      foot: edition.isEmpty ? head : edition)
    return HarmlessText.document(Array(whole.utf8))
  }

  /// Without a page around it and without styles, to stand on a page that has its own.
  package func fragment() -> [UInt8] {
    // Nothing there hides what is told twice.
    let seen = body.replacing(" class=\"same\"", with: "")
    return HarmlessText.document(Array(HTMLExport.fragment(seen, language).utf8))
  }

  private var body: String {
    let escaped = HTMLExport.escaped
    var page = letterhead.isEmpty ? "" : "<p>\(escaped(letterhead))</p>\n"
    page += "<h1>\(escaped(title))</h1>\n<p>\(escaped(head))</p>\n"
    for section in sections {
      if !section.heading.isEmpty { page += "<h2>\(escaped(section.heading))</h2>\n" }
      for sentence in section.sentences { page += "<p dir=\"auto\">\(escaped(sentence))</p>\n" }
      if section.rows.isEmpty { continue }
      // Seen, the heading above says it; heard, a table has a name of its own.
      let isSame = !section.heading.isEmpty && section.sentences.isEmpty
      let caption = section.heading.isEmpty ? title : section.heading
      page +=
        "<table>\n<caption\(isSame ? " class=\"same\"" : "")>\(escaped(caption))</caption>\n"
      if !section.header.isEmpty {
        let header = section.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        page += "<thead>\n<tr>\(header)</tr>\n</thead>\n"
      }
      page += "<tbody>\n"
      for row in section.rows { page += Self.htmlRow(row) }
      page += "</tbody>\n</table>\n"
    }
    return page
  }

  /// The first cell says which row it is.
  private static func htmlRow(_ row: [String]) -> String {
    let first = HTMLExport.escaped(row.first ?? "")
    let kind = first.contains(where: \.isWhitespace) ? " class=\"text\"" : ""
    return "<tr><th scope=\"row\" dir=\"auto\"\(kind)>\(first)</th>"
      + row.dropFirst().map { HTMLExport.cell(HTMLExport.escaped($0)) }.joined() + "</tr>\n"
  }
}

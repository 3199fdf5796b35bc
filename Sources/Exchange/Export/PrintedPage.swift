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
  package var sections: [Section] = []

  package init(title: String, head: String, language: Language) {
    self.title = title
    self.head = head
    self.language = language
  }

  package func markdown() -> [UInt8] {
    let escaped = MarkdownExport.escaped
    var text = "# \(escaped(title))\n\n\(escaped(head))\n"
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
    let escaped = HTMLExport.escaped
    var page = "<h1>\(escaped(title))</h1>\n<p>\(escaped(head))</p>\n"
    for section in sections {
      page += "<h2>\(escaped(section.heading))</h2>\n"
      for sentence in section.sentences { page += "<p dir=\"auto\">\(escaped(sentence))</p>\n" }
      if section.header.isEmpty || section.rows.isEmpty { continue }
      let header = section.header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      page += "<table>\n<thead>\n<tr>\(header)</tr>\n</thead>\n<tbody>\n"
      for row in section.rows {
        page += "<tr>" + row.map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>\n"
      }
      page += "</tbody>\n</table>\n"
    }
    let whole = HTMLExport.page(title: escaped(title), language: language, body: page)
    return HarmlessText.document(Array(whole.utf8))
  }
}

import CaseModel
import Containers
import Language

/// Writes a .docx document of headings, paragraphs, lists and tables that need no mending: its
/// headings are headings, its lists are lists, and a table's head comes again on every page.
struct DocumentWriter {
  let title: String
  let language: Language
  /// Whether its pages lie down, for tables of many columns.
  let isWide: Bool
  /// Stands on top of every page.
  let pageHead: String
  private var body = XMLWriter()

  init(title: String, pageHead: String, language: Language, isWide: Bool) {
    self.title = title
    self.pageHead = pageHead
    self.language = language
    self.isWide = isWide
    body.start("w:document", [("xmlns:w", DocumentXML.word), ("xmlns:r", DocumentXML.office)])
    body.start("w:body")
  }

  /// - Parameter level: 1 for the title.
  mutating func heading(_ text: String, level: Int) {
    paragraph(text, style: "Heading\(level)")
  }

  mutating func paragraph(_ text: String, style: String? = nil) {
    DocumentXML.paragraph(&body, text, style: style)
  }

  /// - Parameter caption: what the table is, for whoever hears it read.
  mutating func table(_ header: [String], _ rows: [[String]], caption: String) {
    let widths = widths(header, rows)
    body.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", [("w:val", "TableGrid")])
        xml.element("w:tblW", [("w:w", "5000"), ("w:type", "pct")])
        xml.element("w:tblLook", [("w:val", "0020"), ("w:firstRow", "1")])
        let said = TextRules.accepted(caption, form: .line)
        xml.element("w:tblCaption", [("w:val", said)])
        // What is read to those who do not see the table: what it is, and its columns.
        let columns = header.filter { !$0.isEmpty }.joined(separator: ", ")
        xml.element(
          "w:tblDescription",
          [("w:val", TextRules.accepted("\(said): \(columns)", form: .line))])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", [("w:w", String(width))]) }
      }
      Self.row(&xml, header, isHead: true)
      for cells in rows { Self.row(&xml, cells, isHead: false) }
    }
    // Two tables without a paragraph between are one to Word.
    paragraph("")
  }

  private static func row(_ xml: inout XMLWriter, _ cells: [String], isHead: Bool) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      for cell in cells {
        xml.element("w:tc") { xml in
          if isHead {
            DocumentXML.paragraph(&xml, cell, style: "TableHead")
          } else {
            for line in DocumentXML.lines(of: cell) {
              DocumentXML.paragraph(&xml, line.text, style: line.isItem ? "ListBullet" : nil)
            }
          }
        }
      }
    }
  }

  /// Wide enough for its longest word, so that none is broken; what is left goes by how much a
  /// column has to say. In twentieths of a point.
  private func widths(_ header: [String], _ rows: [[String]]) -> [Int] {
    let columns = header.indices.map { place in
      [header[place]] + rows.map { $0.indices.contains(place) ? $0[place] : "" }
    }
    let least = columns.map { texts in
      let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count)
      return 240 + 130 * min(words.max() ?? 1, 24)
    }
    let weights = columns.map { texts in min(max(texts.map(\.count).max() ?? 1, 1), 60) }
    let left = max((isWide ? 14_500 : 9_600) - least.reduce(0, +), 0)
    let sum = max(weights.reduce(0, +), 1)
    return header.indices.map { least[$0] + left * weights[$0] / sum }
  }

  /// The whole file.
  var file: [UInt8] {
    var body = body
    body.element("w:sectPr") { xml in
      xml.element("w:headerReference", [("w:type", "default"), ("r:id", "rId3")])
      xml.element("w:footerReference", [("w:type", "default"), ("r:id", "rId4")])
      let size = isWide ? ("16838", "11906") : ("11906", "16838")
      xml.element(
        "w:pgSz",
        [("w:w", size.0), ("w:h", size.1)] + (isWide ? [("w:orient", "landscape")] : []))
      xml.element(
        "w:pgMar",
        ["top", "right", "bottom", "left"].map { ("w:\($0)", "1134") }
          + [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")])
    }
    body.end()
    body.end()
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", DocumentXML.contentTypes)
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    zip.add(
      "_rels/.rels",
      WorkbookWriter.relations([
        ("officeDocument", "word/document.xml"),
        ("\(package)/metadata/core-properties", "docProps/core.xml"),
      ]))
    zip.add("docProps/core.xml", DocumentXML.properties(title, language))
    zip.add("word/document.xml", body.bytes)
    zip.add(
      "word/_rels/document.xml.rels",
      WorkbookWriter.relations([
        ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("header", "header1.xml"),
        ("footer", "footer1.xml"),
      ]))
    zip.add("word/styles.xml", DocumentXML.styles(language))
    zip.add("word/numbering.xml", DocumentXML.numbering)
    zip.add("word/header1.xml", DocumentXML.header(pageHead))
    zip.add("word/footer1.xml", DocumentXML.footer)
    return zip.file
  }
}

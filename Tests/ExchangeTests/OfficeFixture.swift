import Containers

/// A workbook as Excel packs one, made of the XML its sheets hold.
func workbook(
  _ sheets: [(name: String, xml: String)], sharedTexts: [String] = [], hidden: Set<String> = [],
  formats: [String] = [], isFrom1904: Bool = false
) -> [UInt8] {
  let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  var writer = ZipWriter()
  func add(_ name: String, _ xml: String) { writer.add(name, Array(xml.utf8)) }
  add(
    "_rels/.rels",
    "<Relationships xmlns='\(package)'><Relationship Id='r' Type='\(relations)/officeDocument' Target='xl/workbook.xml'/></Relationships>"
  )
  let list = sheets.enumerated().map { place, sheet in
    "<sheet name='\(sheet.name)' sheetId='\(place + 1)' r:id='s\(place)'\(hidden.contains(sheet.name) ? " state='hidden'" : "")/>"
  }
  add(
    "xl/workbook.xml",
    "<workbook xmlns='\(main)' xmlns:r='\(relations)'><workbookPr\(isFrom1904 ? " date1904='1'" : "")/><sheets>\(list.joined())</sheets></workbook>"
  )
  let links = sheets.indices.map {
    "<Relationship Id='s\($0)' Type='\(relations)/worksheet' Target='worksheets/\($0).xml'/>"
  }
  add(
    "xl/_rels/workbook.xml.rels",
    "<Relationships xmlns='\(package)'>\(links.joined())<Relationship Id='t' Type='\(relations)/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='y' Type='\(relations)/styles' Target='/xl/styles.xml'/></Relationships>"
  )
  add(
    "xl/sharedStrings.xml",
    "<sst xmlns='\(main)'>\(sharedTexts.map { "<si>\($0)</si>" }.joined())</sst>")
  let codes = formats.enumerated().map { "<numFmt numFmtId='\(164 + $0)' formatCode='\($1)'/>" }
  let styles = formats.indices.map { "<xf numFmtId='\(164 + $0)'/>" }
  add(
    "xl/styles.xml",
    "<styleSheet xmlns='\(main)'><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>\(styles.joined())</cellXfs></styleSheet>"
  )
  for (place, sheet) in sheets.enumerated() {
    add("xl/worksheets/\(place).xml", "<worksheet xmlns='\(main)'>\(sheet.xml)</worksheet>")
  }
  return writer.file
}

/// A sheet of rows of texts; a text that begins with `<` is a whole cell.
func sheet(_ rows: [[String]], after: String = "") -> String {
  "<sheetData>"
    + rows.enumerated().map { place, cells in
      let written = cells.map { text in
        text.hasPrefix("<") ? text : "<c t='inlineStr'><is><t>\(text)</t></is></c>"
      }
      return "<row r='\(place + 1)'>\(written.joined())</row>"
    }.joined() + "</sheetData>\(after)"
}

/// A document as Word packs one, made of the XML of its body; `H1` and `H2` are headings, `L` makes
/// a list.
func document(_ body: String, comments: String? = nil) -> [UInt8] {
  let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  var writer = ZipWriter()
  func add(_ name: String, _ xml: String) { writer.add(name, Array(xml.utf8)) }
  add(
    "_rels/.rels",
    "<Relationships xmlns='\(package)'><Relationship Id='r' Type='\(relations)/officeDocument' Target='word/document.xml'/></Relationships>"
  )
  add(
    "word/_rels/document.xml.rels",
    "<Relationships xmlns='\(package)'><Relationship Id='s' Type='\(relations)/styles' Target='styles.xml'/><Relationship Id='c' Type='\(relations)/comments' Target='comments.xml'/></Relationships>"
  )
  add(
    "word/styles.xml",
    """
    <w:styles xmlns:w='\(word)'><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style>
    <w:style w:styleId='H2'><w:name w:val='Heading 2'/></w:style>
    <w:style w:styleId='Egen'><w:name w:val='Egen'/><w:basedOn w:val='H2'/></w:style>
    <w:style w:styleId='L'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
    </w:styles>
    """)
  if let comments {
    add("word/comments.xml", "<w:comments xmlns:w='\(word)'>\(comments)</w:comments>")
  }
  add(
    "word/document.xml",
    "<w:document xmlns:w='\(word)'><w:body>\(body)<w:sectPr/></w:body></w:document>")
  return writer.file
}

/// A paragraph of a document, in a style when one is named.
func paragraph(_ text: String, _ style: String? = nil) -> String {
  let properties = style.map { "<w:pPr><w:pStyle w:val='\($0)'/></w:pPr>" } ?? ""
  return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
}

/// A table of a document; a cell that begins with `<` is written as it stands.
func wordTable(_ rows: [[String]]) -> String {
  "<w:tbl><w:tblPr/><w:tblGrid/>"
    + rows.map { cells in
      "<w:tr>"
        + cells.map { "<w:tc>\($0.hasPrefix("<") ? $0 : paragraph($0))</w:tc>" }.joined()
        + "</w:tr>"
    }.joined() + "</w:tbl>"
}

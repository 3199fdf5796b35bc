import CaseModel
import Containers
import Exchange
import Language
import Testing
import Wording

@Suite("Documents of Word") struct DocumentTests {
  private func read(_ body: String, comments: String? = nil) throws -> ImportPreview {
    try Importer.preview(
      bytes: document(body, comments: comments), fileName: "referat", today: today)
  }

  private let head = ["Beskrivelse", "Ansvarlig"]

  @Test("one table per stop, with the heading above it as its stop and place")
  func stops() throws {
    let preview = try read(
      paragraph("Referat af tryghedsvandring", "H1") + paragraph("Vi gik kl. 19.")
        + paragraph("Stop 1: Torvet", "H2")
        + wordTable([head, ["Hul i belægningen", "Driften"]])
        + paragraph("Stop 2: Skolen", "Egen")
        + wordTable([head, ["Mørkt ved indgangen", "Lysforsyningen"], ["Hæk", "Driften"]]))
    #expect(
      preview.rows.map { $0.values[.observation] } == [
        "Hul i belægningen", "Mørkt ved indgangen", "Hæk",
      ])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Skolen", "Skolen"])
    #expect(preview.rows.map { $0.values[.stop] } == ["1", "2", "2"])
    #expect(
      preview.notices.contains(.outside(["Referat af tryghedsvandring", "Vi gik kl. 19."])))
    #expect(preview.layout(in: .in(.danish)) == "dokument fra Word (.docx)")
  }

  @Test("a bold line above a table is a heading to people who use no styles")
  func boldLine() throws {
    let bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Torvet</w:t></w:r></w:p>"
    let preview = try read(
      bold + wordTable([head, ["Hul", "Driften"]]) + bold.replacing("Torvet", with: "Skolen")
        + wordTable([head, ["Mørkt", "Lys"]]))
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Skolen"])
  }

  @Test("lists are findings where no table is one, each under its heading")
  func lists() throws {
    let inner =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>ved porten</w:t></w:r></w:p>"
    let preview = try read(
      paragraph("Stop 1: Torvet", "H2") + paragraph("Hul i belægningen", "L") + inner
        + paragraph("Stop 2: Skolen", "H2") + paragraph("Mørkt", "L")
        + paragraph("Tak for i aften."))
    #expect(
      preview.rows.map { $0.values[.observation] } == ["Hul i belægningen\nved porten", "Mørkt"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Skolen"])
    #expect(preview.rows.map { $0.values[.stop] } == ["1", "2"])
    #expect(preview.notices.contains(.outside(["Tak for i aften."])))
  }

  @Test("a list below a stop that has no table is findings, beside the tables of other stops")
  func listsBesideTables() throws {
    let preview = try read(
      paragraph("Deltagere", "H2") + paragraph("Anna", "L") + paragraph("Stop 1: Torvet", "H2")
        + wordTable([head, ["Hul", "Driften"]])
        + paragraph("Stop 2: Skolen", "H2") + paragraph("Mørkt ved porten", "L")
        + paragraph("Hækken er høj", "L"))
    #expect(
      preview.rows.map { $0.values[.observation] } == ["Hul", "Mørkt ved porten", "Hækken er høj"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Skolen", "Skolen"])
    #expect(preview.rows.map { $0.values[.stop] } == ["1", "2", "2"])
    #expect(preview.notices.contains(.outside(["Deltagere", "Anna"])))
  }

  @Test("what stands after the changes are accepted is read, and that is said")
  func trackedChanges() throws {
    let changed =
      "<w:p><w:r><w:t xml:space='preserve'>Hækken </w:t></w:r><w:del><w:r><w:delText>er fin</w:delText></w:r></w:del><w:ins><w:r><w:t>er for høj</w:t></w:r></w:ins></w:p>"
    let deletedRow =
      "<w:tr><w:trPr><w:del/></w:trPr><w:tc>\(paragraph("Væk"))</w:tc><w:tc>\(paragraph("Væk"))</w:tc></w:tr>"
    let joined =
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Vej </w:t></w:r></w:p>\(paragraph("og Park"))"
    let table = wordTable([head, [changed, joined]])
      .replacing("</w:tbl>", with: deletedRow + "</w:tbl>")
    let preview = try read(table, comments: "<w:comment/><w:comment/>")
    #expect(preview.rows.map { $0.values[.observation] } == ["Hækken er for høj"])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Vejog Park"])
    #expect(preview.notices.contains(.trackedChanges(4)))
    #expect(preview.notices.contains(.documentComments(2)))
  }

  @Test("a table in a cell is the cell's words; in a table that only lays out it stands by itself")
  func nested() throws {
    let inner = wordTable([["Hvem", "Hvornår"], ["Driften", "Maj"]])
    let preview = try read(wordTable([head, ["\(paragraph("Hul"))\(inner)", "Vej"]]))
    #expect(
      preview.rows.map { $0.values[.observation] } == ["Hul\nHvem · Hvornår\nDriften · Maj"])
    let laidOut = try read(wordTable([[wordTable([head, ["Hul", "Vej"]]) + paragraph("")]]))
    #expect(laidOut.rows.map { $0.values[.observation] } == ["Hul"])
    #expect(laidOut.rows.map { $0.values[.responsible] } == ["Vej"])
  }

  @Test("merged cells, content controls, breaks and lists in cells keep every word")
  func cells() throws {
    func cell(_ properties: String, _ text: String) -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }
    let restart = "<w:vMerge w:val='restart'/>"
    let preview = try read(
      """
      <w:tbl><w:tr>\(cell("", "Sted"))\(cell("", "Beskrivelse"))\(cell("", "Tiltag"))</w:tr>
      <w:tr>\(cell(restart, "Torvet"))\(cell("", "Hul"))<w:tc>\(paragraph("Lap", "L"))\(paragraph("Skilt", "L"))</w:tc></w:tr>
      <w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:tr>\(cell("<w:vMerge/>", ""))
      <w:tc><w:p><w:r><w:t>Mørkt</w:t><w:br/><w:t>hele vejen</w:t></w:r></w:p></w:tc>\(cell("", ""))</w:tr></w:sdtContent></w:sdt></w:tbl>
      """)
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Torvet"])
    #expect(preview.rows.map { $0.values[.observation] } == ["Hul", "Mørkt\nhele vejen"])
    #expect(preview.rows[0].actions == ["Lap", "Skilt"])
  }

  @Test("a document without a table or a list is refused with a sentence")
  func nothing() {
    #expect(throws: ImportError.notText(.plainDocument)) { try read(paragraph("Hej")) }
  }
}

@Suite("Workbooks of LibreOffice") struct OpenSheetTests {
  @Test("sheets, repeated cells, days, merged and hidden rows are read")
  func reads() throws {
    let preview = try Importer.preview(
      bytes: openWorkbook(
        """
        <table:table table:name='Fund'>
        <table:table-row><table:table-cell office:value-type='string'><text:p>Beskrivelse</text:p></table:table-cell><table:table-cell office:value-type='string'><text:p>Frist</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16000'/></table:table-row>
        <table:table-row table:visibility='collapse'><table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation><text:p>Hul<text:s text:c='2'/>ved</text:p><text:p>porten</text:p></table:table-cell><table:table-cell office:value-type='date' office:date-value='2026-12-05'><text:p>05-12-26</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='string'><text:p>Mørkt</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>
        </table:table>
        """), fileName: "x", today: today)
    #expect(
      preview.rows.map { $0.values[.observation] } == ["Hul  ved\nporten", "Mørkt", "Mørkt"])
    #expect(preview.rows[0].values[.due] == "2026-12-05")
    #expect(preview.rows.map(\.line) == [2, 3, 4])
    #expect(preview.notices.contains(.hiddenRows(1)))
    #expect(preview.layout(in: .in(.danish)) == "regneark fra LibreOffice (.ods)")
  }

  @Test("a filled row repeated a million times is refused")
  func bomb() {
    let cell =
      "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'><text:p>x</text:p></table:table-cell>"
    #expect(throws: ImportError.packed(.bomb("content.xml"))) {
      try Importer.preview(
        bytes: openWorkbook(
          "<table:table table:name='a'><table:table-row table:number-rows-repeated='1048576'>\(cell)</table:table-row></table:table>"
        ),
        fileName: "x", today: today)
    }
  }
}

private func openWorkbook(_ tables: String) -> [UInt8] {
  let names = ["office", "table", "text", "style"].map {
    " xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
  }
  var writer = ZipWriter()
  writer.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
  writer.add(
    "content.xml",
    Array(
      "<office:document-content\(names.joined())><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
        .utf8))
  return writer.file
}

import CaseModel
import Exchange
import Testing

@Suite("What other programs write") struct OtherWritersTests {
  private func read(_ bytes: [UInt8]) throws -> ImportPreview {
    try Importer.preview(bytes: bytes, fileName: "x", today: today)
  }

  @Test(
    "a workbook by openpyxl, with days of 1900 and 1904, rich text, merged cells and formulas",
    .enabled(if: Python.hasWorkbooks), arguments: ["1900-01-01", "1904-01-01"])
  func openpyxl(epoch: String) throws {
    let bytes = try Python.run(
      """
      import sys, io, datetime, openpyxl
      from openpyxl.cell.rich_text import CellRichText, TextBlock
      from openpyxl.cell.text import InlineFont
      w = openpyxl.Workbook()
      if '\(epoch)' == '1904-01-01': w.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
      s = w.active; s.title = 'Fund & sager'
      s.append(['Fund fra vandringen']); s.append([])
      s.append(['Nr.', 'Beskrivelse', 'Ansvarlig', 'Frist', 'Sted'])
      s.append([1, CellRichText('Hæk ', TextBlock(InlineFont(b=True), 'for høj')), 'Vej & Park',
        datetime.date(2026, 12, 5), 'Stien'])
      s.append([2, 'Mørkt <ved> porten', None, datetime.datetime(2026, 12, 6, 0, 0), None])
      s.append([3, '=A1', None, '7/12-2026', None])
      s['B6'].data_type = 's'
      s.append([4, 'Hul', None, None, None]); s['C7'] = '=1+1'
      s.merge_cells('E4:E7'); s.merge_cells('A1:E1'); s.row_dimensions[5].hidden = True
      b = io.BytesIO(); w.save(b); sys.stdout.buffer.write(b.getvalue())
      """)
    let preview = try read(bytes)
    #expect(
      preview.rows.map { $0.values[.observation] } == [
        "Hæk for høj", "Mørkt <ved> porten", "=A1", "Hul",
      ])
    #expect(
      preview.rows.map { $0.values[.due] } == ["2026-12-05", "2026-12-06", "2026-12-07", nil])
    #expect(preview.rows.allSatisfy { $0.values[.place] == "Stien" })
    #expect(preview.rows.map(\.number) == [1, 2, 3, 4])
    #expect(preview.notices.contains(.titleLines(["Fund fra vandringen"])))
    #expect(preview.notices.contains(.hiddenRows(1)))
    #expect(preview.notices.contains(.formulasWithoutValue(1)))
  }

  @Test(
    "a document by python-docx, with headings, merged cells and lists",
    .enabled(if: Python.hasDocuments))
  func pythonDocx() throws {
    let bytes = try Python.run(
      """
      import sys, io, docx
      d = docx.Document()
      d.add_heading('Referat', 0)
      for stop, rows in [('Stop 1: Torvet', [('Hul', 'Driften'), ('Rust', '')]), ('Stop 2: Skolen', [('Mørkt', 'Lys')])]:
        d.add_heading(stop, 2)
        t = d.add_table(rows=1, cols=2)
        t.rows[0].cells[0].text = 'Beskrivelse'; t.rows[0].cells[1].text = 'Ansvarlig'
        for a, b in rows:
          c = t.add_row().cells; c[0].text = a; c[1].text = b
        if len(rows) > 1: t.cell(1, 1).merge(t.cell(2, 1))
      d.add_paragraph('Husk kaffe', style='List Bullet')
      b = io.BytesIO(); d.save(b); sys.stdout.buffer.write(b.getvalue())
      """)
    let preview = try read(bytes)
    #expect(preview.rows.map { $0.values[.observation] } == ["Hul", "Rust", "Mørkt"])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Driften", "Driften", "Lys"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Torvet", "Skolen"])
    #expect(preview.notices.contains(.outside(["Referat", "Husk kaffe"])))
    let list = try Python.run(
      """
      import sys, io, docx
      d = docx.Document(); d.add_heading('Torvet', 2)
      d.add_paragraph('Hul', style='List Bullet'); d.add_paragraph('Mørkt', style='List Number')
      b = io.BytesIO(); d.save(b); sys.stdout.buffer.write(b.getvalue())
      """)
    #expect(try read(list).rows.map { $0.values[.observation] } == ["Hul", "Mørkt"])
    #expect(try read(list).rows.map { $0.values[.place] } == ["Torvet", "Torvet"])
  }
}

import CaseModel
import Containers
import Exchange
import Language
import Testing
import Wording

@Suite("Workbooks of Excel") struct WorkbookTests {
  private func read(_ bytes: [UInt8]) throws -> ImportPreview {
    // The name says nothing: what it is stands in its bytes.
    try Importer.preview(bytes: bytes, fileName: "fund.csv", today: today)
  }

  @Test("texts of every kind of cell come in, shared, rich, inline and escaped")
  func cells() throws {
    let preview = try read(
      workbook(
        [
          (
            "Fund",
            sheet([
              ["Nr.", "Beskrivelse", "Ansvarlig", "Sted"],
              [
                "<c><v>1</v></c>", "<c t='s'><v>1</v></c>", "<c t='s'><v>0</v></c>",
                "<c t='str'><f>A1&amp;B1</f><v>Ved _x000D_ lågen</v></c>",
              ],
              ["<c r='B3' t='s'><v>1</v></c>", "<c r='D3' t='b'><v>1</v></c>"],
            ])
          )
        ],
        sharedTexts: [
          "<t>Vej &amp; Park</t>",
          "<r><t>Hæk </t></r><r><rPr><b/></rPr><t xml:space='preserve'>på stien</t></r><rPh><t>x</t></rPh>",
        ]))
    #expect(preview.rows.map { $0.values[.observation] } == ["Hæk på stien", "Hæk på stien"])
    #expect(preview.rows.map(\.line) == [2, 3])
    #expect(preview.rows[0].number == 1)
    #expect(preview.rows[0].values[.responsible] == "Vej & Park")
    #expect(preview.rows[0].values[.place] == "Ved   lågen")
    #expect(preview.rows[1].values[.place] == "ja")
    #expect(preview.layout(in: .in(.danish)) == "projektmappe fra Excel (.xlsx)")
  }

  @Test("a day is a day as a serial number, from 1900 or 1904, and as text")
  func days() throws {
    func due(_ cell: String, isFrom1904: Bool = false, format: String = "dd\\-mm\\-yyyy;@") throws
      -> JSONValue?
    {
      let rows = sheet([["Beskrivelse", "Frist"], ["Hul", cell]])
      let preview = try read(
        workbook([("Ark1", rows)], formats: [format], isFrom1904: isFrom1904))
      return preview.rows.first?.values[.due]
    }
    // openpyxl.utils.datetime.from_excel: 46361 is 2026-12-05, and in the 1904 system 44899.
    #expect(try due("<c s='1'><v>46361</v></c>") == "2026-12-05")
    #expect(try due("<c s='2'><v>46361.75</v></c>") == "2026-12-05")
    #expect(try due("<c s='2'><v>44899</v></c>", isFrom1904: true) == "2026-12-05")
    #expect(try due("<c t='d'><v>2026-12-05T00:00:00</v></c>") == "2026-12-05")
    #expect(try due("5-12-2026") == "2026-12-05")
    for format in ["[$-406]d. mmmm yyyy;@", "yyyy/mm/dd hh:mm", "\"uge\" dd/mm"] {
      #expect(try due("<c s='2'><v>46361</v></c>", format: format) == "2026-12-05")
    }
    // A number is no day because it could be one.
    #expect(try due("<c s='2'><v>46361</v></c>", format: "#,##0.00\\ \"kr.\"") == nil)
  }

  @Test("all sheets that hold findings are read, each with its own columns, and the rest is told")
  func sheets() throws {
    let preview = try read(
      workbook(
        [
          ("Maj", sheet([["Beskrivelse", "Ansvarlig"], ["Hul", "Driften"], []])),
          (
            "Juni",
            sheet([
              ["Fund i juni"], ["Ansvarlig", "Sted", "Beskrivelse"], ["Skolen", "Port", "Mørkt"],
            ])
          ),
          ("Deltagere", sheet([["Navn", "Telefon"], ["Bo", "12345678"]])),
          ("Lister", sheet([["Beskrivelse", "Ansvarlig"], ["a", "b"]])),
        ], hidden: ["Lister"]))
    #expect(preview.rows.map { $0.values[.observation] } == ["Hul", "Mørkt"])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Driften", "Skolen"])
    #expect(preview.rows.map { $0.values[.place] } == [nil, "Port"])
    #expect(preview.notices.contains(.tables(2)))
    #expect(preview.notices.contains(.leftOut(["Deltagere"])))
    #expect(preview.notices.contains(.hiddenSheets(["Lister"])))
    #expect(preview.notices.contains(.titleLines(["Fund i juni"])))
  }

  @Test("a row that is refused is named by its sheet")
  func refusedBySheet() throws {
    let rows = [["Beskrivelse", "Kode"], ["Hul", "K7Q-4MK"]]
    let preview = try read(workbook([("Maj", sheet(rows)), ("Juni", sheet(rows))]))
    #expect(
      preview.refused.map { $0.place(in: .in(.danish)) } == [
        "Arket »Maj«, række 2", "Arket »Juni«, række 2",
      ])
  }

  @Test("merged cells say their text to every row, and a merged head of two rows is one")
  func merged() throws {
    let head = [
      ["Nr.", "Beskrivelse", "Ansvarlig", "", "Sted"], ["", "", "Afdeling", "Telefon", ""],
    ]
    let rows = [
      ["1", "Hul", "Vej", "1", "Torvet"], ["2", "Mørkt", "Park", "2", ""], ["", "", "", "", ""],
    ]
    let areas = ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "E3:E9"]
    let preview = try read(
      workbook([
        (
          "Fund",
          sheet(
            head + rows,
            after: "<mergeCells>\(areas.map { "<mergeCell ref='\($0)'/>" }.joined())</mergeCells>")
        )
      ]))
    #expect(preview.rows.map { $0.values[.observation] } == ["Hul", "Mørkt"])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Vej", "Park"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Torvet"])
    #expect(preview.refused.isEmpty)
  }

  @Test("in a head of two rows the lower name tells the column, under groups alone too")
  func groups() throws {
    let rows = [["1", "Broen", "Mørkt", "Driften"], ["2", "Torvet", "Hul", "Lys"]]
    let heads: [([[String]], [String])] = [
      (
        [["Nr.", "Fundet", "", "Ansvarlig"], ["", "Sted", "Beskrivelse", ""]],
        ["A1:A2", "B1:C1", "D1:D2"]
      ),
      (
        [["Fund", "", "Hvem", ""], ["Nr.", "Sted", "Beskrivelse", "Ansvarlig"]], ["A1:B1", "C1:D1"]
      ),
    ]
    for (head, areas) in heads {
      let merges = areas.map { "<mergeCell ref='\($0)'/>" }.joined()
      let preview = try read(
        workbook([("Fund", sheet(head + rows, after: "<mergeCells>\(merges)</mergeCells>"))]))
      #expect(preview.rows.map { $0.values[.place] } == ["Broen", "Torvet"])
      #expect(preview.rows.map { $0.values[.observation] } == ["Mørkt", "Hul"])
      #expect(preview.rows.map { $0.values[.responsible] } == ["Driften", "Lys"])
      #expect(preview.rows.map(\.number) == [1, 2])
    }
  }

  @Test("hidden rows are taken and told, and so are formulas without a value")
  func told() throws {
    let preview = try read(
      workbook([
        (
          "Fund",
          """
          <sheetData><row><c t='inlineStr'><is><t>Beskrivelse</t></is></c><c t='inlineStr'><is><t>Sted</t></is></c></row>
          <row hidden='1'><c t='inlineStr'><is><t>Hul</t></is></c><c><f>A1</f></c></row></sheetData>
          """
        )
      ]))
    #expect(preview.rows.count == 1)
    #expect(preview.notices.contains(.hiddenRows(1)))
    #expect(preview.notices.contains(.formulasWithoutValue(1)))
  }

  @Test("a million empty rows are passed over")
  func emptyRows() throws {
    let rows = (3...1_000_000).map { "<row r='\($0)'/>" }.joined()
    let preview = try read(
      workbook([
        (
          "Fund",
          "<sheetData><row r='1'><c t='inlineStr'><is><t>Beskrivelse</t></is></c></row><row r='2'><c t='inlineStr'><is><t>Hul</t></is></c></row>\(rows)</sheetData>"
        )
      ]))
    #expect(preview.rows.count == 1)
    #expect(preview.notices.isEmpty)
  }

  @Test("few bytes that stand for too many cells or too much text are refused")
  func expands() {
    let far = (1...300).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    #expect(throws: ImportError.packed(.bomb("xl/worksheets/0.xml"))) {
      try read(workbook([("a", "<sheetData>\(far)</sheetData>")]))
    }
    let long = String(repeating: "x", count: 1_000_000)
    let many = (1...200).map { "<row r='\($0)'><c t='s'><v>0</v></c></row>" }.joined()
    #expect(throws: ImportError.packed(.bomb("xl/worksheets/0.xml"))) {
      try read(workbook([("a", "<sheetData>\(many)</sheetData>")], sharedTexts: ["<t>\(long)</t>"]))
    }
  }

  @Test("a place that cannot be, or a text that is not there, is damage and not a guess")
  func damaged() {
    for row in [
      "<row r='1'><c t='s'><v>7</v></c></row>", "<row r='1'><c r='ZZZZ1'><v>7</v></c></row>",
      "<row r='9999999'><c><v>7</v></c></row>",
      "<row><c r='B1'><v>7</v></c><c r='A1'><v>7</v></c></row>",
    ] {
      #expect(throws: ImportError.packed(.damaged("xl/worksheets/0.xml"))) {
        try read(workbook([("a", "<sheetData>\(row)</sheetData>")]))
      }
    }
    #expect(throws: ImportError.packed(.notXML("xl/worksheets/0.xml", .documentType))) {
      var writer = ZipWriter()
      for (name, xml) in [
        ("_rels/.rels", "<R><Relationship Id='r' Type='x/officeDocument' Target='w.xml'/></R>"),
        ("w.xml", "<workbook><sheet name='a' id='s'/></workbook>"),
        (
          "_rels/w.xml.rels",
          "<R><Relationship Id='s' Type='x/worksheet' Target='xl/worksheets/0.xml'/></R>"
        ),
        ("xl/worksheets/0.xml", "<!DOCTYPE a><a/>"),
      ] { writer.add(name, Array(xml.utf8)) }
      return try read(writer.file)
    }
  }

  @Test("what cannot be read is named, with the way out")
  func named() {
    func sentence(_ bytes: [UInt8]) -> String {
      do {
        _ = try read(bytes)
        return ""
      } catch {
        return (error as? ImportError)?.sentence(in: .in(.danish)) ?? ""
      }
    }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }
    #expect(sentence(old + wide("Workbook")).contains(".xls"))
    #expect(sentence(old + wide("WordDocument")).contains(".doc"))
    #expect(sentence(old + wide("EncryptedPackage")).contains("adgangskode"))
    #expect(sentence(Array("{\\rtf1 hej}".utf8)).contains("RTF"))
    let whole = workbook([("a", sheet([["Beskrivelse"], ["Hul"]]))])
    #expect(sentence(whole.dropLast(9)).contains("slutningen mangler"))
    #expect(sentence(whole + whole).contains("to filer"))
  }

  @Test("any byte changed, it is read or refused with a sentence")
  func anyByte() {
    let whole = workbook([("a", sheet([["Beskrivelse"], ["Hul"]]))])
    for place in stride(from: 0, to: whole.count, by: 7) {
      var bytes = whole
      bytes[place] ^= 0x15
      do {
        _ = try read(bytes)
      } catch {
        #expect((error as? ImportError)?.sentence(in: .in(.english)).isEmpty == false)
      }
    }
  }
}

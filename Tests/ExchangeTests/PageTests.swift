import CaseModel
import Exchange
import Testing

@Suite("Tables on pages of HTML") struct PageTests {
  private func read(_ text: String) throws -> ImportPreview {
    try Importer.preview(bytes: Array(text.utf8), fileName: "x.html", map: [:], today: today)
  }

  @Test("a table saved or copied as a page gives its rows, never its marks")
  func wordsPage() throws {
    let preview = try read(
      """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td {x:1} --></style>
      </head><body lang=DA><!--StartFragment-->
      <p>Referat</p><table><tr><td>Dato</td></tr></table>
      <table class=MsoTable border=1>
       <tr><td><p class=MsoNormal>Nr.<o:p></o:p></p></td><td><p>Beskrivelse</p></td>
        <td>Ansvarlig</td></tr>
       <tr><td><p>1<o:p>&nbsp;</o:p></p></td>
        <td><p>H&aelig;k p&#229; stien,
        for h&oslash;j &lt;2&nbsp;m&gt;</p><p>Klippes&#x2E;<br>Snart</p></td><td rowspan=2>Vej &amp; Park</td></tr>
       <tr><td>2</td><td>Mørkt<script>alert(1)</script></td></tr>
      </table></body></html>
      """)
    #expect(preview.rows.map(\.number) == [1, 2])
    #expect(
      preview.rows.map { $0.values[.observation] } == [
        "Hæk på stien, for høj <2 m>\nKlippes.\nSnart", "Mørkt",
      ])
    #expect(preview.rows.allSatisfy { $0.values[.responsible] == "Vej & Park" })
    #expect(preview.refused.isEmpty)
  }

  @Test("a page without a table is refused whole")
  func noTable() {
    for text in ["<!DOCTYPE html><p>Hej | Sted</p>", "<html><body>x\ny\nz</body></html>"] {
      #expect(throws: ImportError.notText(.page)) { try read(text) }
    }
  }

  @Test("a table that only mentions marks is a table")
  func marksInCells() throws {
    let preview = try read("Beskrivelse;Sted\n<table> står på skiltet;<b>her</b>\n")
    #expect(preview.rows.map { $0.values[.observation] } == ["<table> står på skiltet"])
  }

  @Test("a head of two rows on a page is one, by cells that reach down or by groups alone")
  func twoHeads() throws {
    let body = "<tr><td>1</td><td>Broen</td><td>Mørkt</td><td>Driften</td></tr>"
    for head in [
      "<tr><th rowspan=2>Nr.</th><th colspan=2>Fundet</th><th rowspan=2>Ansvarlig</th></tr>"
        + "<tr><th>Sted</th><th>Beskrivelse</th></tr>",
      "<tr><th colspan=2>Fund</th><th colspan=2>Hvem</th></tr>"
        + "<tr><th>Nr.</th><th>Sted</th><th>Beskrivelse</th><th>Ansvarlig</th></tr>",
    ] {
      let preview = try Importer.preview(
        bytes: Array("<html><body><table>\(head)\(body)</table></body></html>".utf8),
        fileName: "x.html", today: today)
      #expect(preview.rows.map { $0.values[.place] } == ["Broen"])
      #expect(preview.rows.map { $0.values[.observation] } == ["Mørkt"])
      #expect(preview.rows.map { $0.values[.responsible] } == ["Driften"])
      #expect(preview.rows.map(\.number) == [1])
    }
  }
}

import CaseModel
import Exchange
import Testing

@Suite("Several tables in one file") struct SeveralTablesTests {
  private func read(_ text: String) throws -> ImportPreview {
    try Importer.preview(bytes: Array(text.utf8), fileName: "x", today: today)
  }

  private func expectBoth(_ preview: ImportPreview) {
    #expect(
      preview.rows.map { $0.values[.observation] } == ["Hul i belægningen", "Mørkt ved indgangen"])
    #expect(preview.rows.map { $0.values[.responsible] } == ["Driften", "Lysforsyningen"])
    #expect(preview.rows.map { $0.values[.place] } == ["Torvet", "Skolen"])
    #expect(preview.rows.map { $0.values[.stop] } == ["1", "2"])
    #expect(preview.refused.isEmpty)
    #expect(preview.notices.contains(.tables(2)))
  }

  @Test(
    "two tables on a page are two findings, each with its stop, and the sentence between is told")
  func page() throws {
    let preview = try read(
      """
      <html><body><h2>Stop 1: Torvet</h2><table><tr><th>Beskrivelse</th><th>Ansvarlig</th></tr>
      <tr><td>Hul i belægningen</td><td>Driften</td></tr></table><p>Husk: ring til skolen.</p>
      <h2>Stop 2: Skolen</h2><table><tr><th>Beskrivelse</th><th>Ansvarlig</th></tr>
      <tr><td>Mørkt ved indgangen</td><td>Lysforsyningen</td></tr></table></body></html>
      """)
    expectBoth(preview)
    #expect(preview.notices.contains(.outside(["Husk: ring til skolen."])))
  }

  @Test("two tables of Markdown likewise, also where their columns stand in another order")
  func markdown() throws {
    let preview = try read(
      """
      # Referat

      ## Stop 1: Torvet

      | Beskrivelse | Ansvarlig |
      | --- | --- |
      | Hul i belægningen | Driften |

      Husk: ring til skolen.

      ## Stop 2: Skolen

      | Ansvarlig | Observation |
      | --- | --- |
      | Lysforsyningen | Mørkt ved indgangen |
      """)
    #expect(preview.notices.contains(.outside(["Referat", "Husk: ring til skolen."])))
    expectBoth(preview)
  }

  @Test("pasted from a document, the second table's head is no finding and no party")
  func pasted() throws {
    let preview = try read(
      "Stop 1: Torvet\nBeskrivelse\tAnsvarlig\nHul i belægningen\tDriften\nHusk: ring til skolen.\n"
        + "Stop 2: Skolen\nBeskrivelse\tAnsvarlig\nMørkt ved indgangen\tLysforsyningen\n")
    expectBoth(preview)
    #expect(preview.notices.contains(.titleLines(["Stop 1: Torvet", "Husk: ring til skolen."])))
  }

  @Test("a head printed again on every page is no finding")
  func repeatedHead() throws {
    let preview = try read(
      "Nr.;Beskrivelse;Ansvarlig\n1;Hul;Driften\nNr.;Beskrivelse;Ansvarlig\n2;Mørkt;Lys\n")
    #expect(preview.rows.map(\.number) == [1, 2])
    #expect(preview.rows.allSatisfy { $0.values[.place] == nil })
  }

  @Test("headings that are no stops are places where each table has its own, and nothing else is")
  func headings() throws {
    func page(_ headings: [String]) -> String {
      headings.map {
        "<h2>\($0)</h2><table><tr><th>Beskrivelse<th>Ansvarlig</tr><tr><td>Hul<td>Driften</tr></table>"
      }.joined()
    }
    #expect(
      try read(page(["1. Torvet", "2) Skolen"])).rows.map { $0.values[.place] } == [
        "Torvet", "Skolen",
      ])
    #expect(try read(page(["Fund"])).rows.map { $0.values[.place] } == [nil])
    #expect(try read(page(["Fund", "Fund"])).rows.map { $0.values[.place] } == [nil, nil])
  }

  @Test("a table with a place of its own keeps it, and has the heading as its stop")
  func ownPlace() throws {
    let table =
      "<table><tr><th>Sted<th>Beskrivelse</tr><tr><td>Bænken<td>Hul</tr><tr><td><td>Rust</tr></table>"
    let preview = try read("<h2>Torvet</h2>\(table)<h2>Skolen</h2>\(table)")
    #expect(preview.rows.map { $0.values[.place] } == ["Bænken", "Torvet", "Bænken", "Skolen"])
    #expect(preview.rows.map { $0.values[.stop] } == ["Torvet", nil, "Skolen", nil])
  }
}

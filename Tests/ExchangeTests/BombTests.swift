import CaseModel
import Exchange
import Testing

/// Small or strange files that could fill the machine.
@Suite struct BombTests {
  private let today = Day(number: 20_000)

  private func preview(_ text: String, name: String = "fund.csv") throws -> ImportPreview {
    try Importer.preview(bytes: Array(text.utf8), fileName: name, today: today)
  }

  @Test(
    "merged cells that reach over each other make no more rows than there are, not a full memory")
  func spans() throws {
    let rows = String(repeating: "<tr><td rowspan=1000 colspan=1000>x</td></tr>", count: 300)
    let preview = try preview(
      "<html><table><tr><th>Beskrivelse</th><th>Sted</th></tr>\(rows)</table></html>",
      name: "side.html")
    #expect((1...300).contains(preview.read))
    #expect(preview.refused.allSatisfy { $0.cells.count <= TableLimits.greatestColumns + 1 })
  }

  @Test("a million columns are refused with a sentence; a million cells refuse their row alone")
  func columns() throws {
    let many = String(repeating: ";k", count: 100_000)
    #expect(throws: ImportError.tooManyColumns(limit: TableLimits.greatestColumns)) {
      try preview("Beskrivelse;Sted\(many)\nMørk sti;Torvet\n")
    }
    let row = try preview("Beskrivelse;Sted\nMørk sti;Torvet\(many)\nHæk;Skolen\n")
    #expect(row.rows.count == 1)
    #expect(row.refused.map(\.reason) == [.tooWide(limit: TableLimits.greatestColumns)])
    #expect(row.refused.map(\.line) == [2])
  }

  @Test("more rows than people have kept are refused with a sentence, an open quote's among them")
  func rows() throws {
    let lines = String(repeating: "linje;her\n", count: TableLimits.greatestRows + 1)
    #expect(
      throws: ImportError.tooManyRows(
        TableLimits.greatestRows + 2, limit: TableLimits.greatestRows)
    ) {
      try preview("Beskrivelse;Sted\nHul;\"Torvet\n" + lines)
    }
  }

  @Test("a cell of a megabyte and more refuses its row")
  func longCell() throws {
    let long = String(repeating: "tekst og mere ", count: 100_000)
    let preview = try preview("Beskrivelse;Sted\n\"\(long)\";Torvet\nHæk;Skolen\n")
    #expect(preview.rows.count == 1)
    #expect(preview.refused.map(\.reason) == [.tooLong(bytes: long.utf8.count)])
  }

  @Test("a file larger than a table can be is refused by its size alone")
  func largeFile() {
    let size = TableLimits.greatestBytes + 1
    #expect(throws: ImportError.tooLarge(bytes: size, limit: TableLimits.greatestBytes)) {
      try Importer.requireSize(size)
    }
  }

  @Test("empty lines and an open quote are counted, not listed, and take a time by their length")
  func counted() throws {
    let blank = try preview(
      "Beskrivelse;Sted\nMørk sti;Torvet\n" + String(repeating: "\n", count: 20_000)
        + "Hæk;Skolen\n")
    #expect(blank.rows.count == 2)
    #expect(blank.notices.contains(.blankRows(20_000)))
    let quote = try preview(
      "Beskrivelse;Sted\nMørk sti;\"Torvet\n" + String(repeating: "linje;her\n", count: 5_000))
    #expect(quote.read == 5_001)
    #expect(quote.notices.count < 5)
  }

  @Test("a query of a hundred thousand letters is read, or refused, at once")
  func longQuery() {
    let began = ContinuousClock.now
    for text in ["a ", "status:ny ", "\"", "-", "sted:", "frist:<om "] {
      _ = try? Query(
        parsing: String(repeating: text, count: 100_000 / text.count),
        today: today)
    }
    #expect(ContinuousClock.now - began < .seconds(30))
  }
}

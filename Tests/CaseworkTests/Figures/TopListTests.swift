import CaseModel
import Casework
import Testing

@Suite struct TopListTests {
  private func told(_ table: FigureTable) -> [String] {
    table.places.map { "\($0.rank) \($0.area)\($0.period.map { " \($0)" } ?? "")" }
  }

  @Test("ranks without counts are a top list")
  func withHeads() throws {
    let table = try FigureTableReader.table(
      rows(
        "Top 10, november 2026", "Nr.;Område;Bemærkning", "1;Farum Midtpunkt;", "2.;Stavnsholt;x"))
    #expect(table.layout == .topList)
    #expect(told(table) == ["1 Farum Midtpunkt", "2 Stavnsholt"])
    #expect(table.readings.isEmpty)
    #expect(table.title == ["Top 10, november 2026"])
    #expect(table.unreadColumns == ["Bemærkning"])
  }

  @Test(
    "a list as people write it",
    arguments: [
      rows("1. Farum Midtpunkt", "2. Stavnsholt", "2. Værløse", "4. Hareskov"),
      rows("1;Farum Midtpunkt", "2;Stavnsholt", "2;Værløse", "4;Hareskov"),
      rows("Mest ramte", "nr. 1;Farum Midtpunkt", "2;Stavnsholt", "2;Værløse", "4;Hareskov"),
    ])
  func withoutHeads(lines: [[String]]) throws {
    let table = try FigureTableReader.table(lines)
    #expect(told(table) == ["1 Farum Midtpunkt", "2 Stavnsholt", "2 Værløse", "4 Hareskov"])
  }

  @Test("each month has its list")
  func months() throws {
    let table = try FigureTableReader.table(
      rows("Måned;Plads;Bydel", "2026-10;1;Farum", "2026-11;1;Værløse", "2026-11;2;Farum"))
    #expect(told(table) == ["1 Farum 2026-10", "1 Værløse 2026-11", "2 Farum 2026-11"])
  }

  @Test("what is no place, and an area with two, is told")
  func bad() throws {
    let table = try FigureTableReader.table(
      rows(
        "Plads;Område", "1;Farum", "to;Værløse", "0;Hareskov", "3;", "4;farum", "Kilde: politiet"))
    #expect(told(table) == ["1 Farum"])
    #expect(
      table.unread == [
        UnreadFigure(row: 3, column: 1, area: "Værløse", .rank("to")),
        UnreadFigure(row: 4, column: 1, area: "Hareskov", .rank("0")),
        UnreadFigure(row: 5, .areaMissing),
        UnreadFigure(row: 6, area: "farum", .contradiction(rows: [2, 6])),
      ])
    #expect(table.notes == ["Kilde: politiet"])
  }

  @Test("ranks beside counts are counts")
  func withCounts() throws {
    var choices = FigureChoices()
    choices.period = Period("2026-11")
    let table = try FigureTableReader.table(
      rows("Nr;Område;Antal", "1;Farum;7", "2;Værløse;4"), choices: choices)
    #expect(table.layout == .long)
    #expect(table.told == ["Farum | 2026-11 | 7", "Værløse | 2026-11 | 4"])
  }

  @Test(
    "a list that does not begin with the first, or leaves places out, is none",
    arguments: [rows("2. Farum", "2. Værløse"), rows("1. Farum", "7. Værløse"), rows("1. Farum")])
  func notFromOne(lines: [[String]]) {
    #expect(throws: FigureTableError.withoutHeads) { try FigureTableReader.table(lines) }
  }
}

import CaseModel
import Casework
import Testing

@Suite struct WideFiguresTests {
  @Test("a row for each area and a column for each month")
  func plain() throws {
    let table = try FigureTableReader.table(
      rows("Område;jan-26;feb-26;mar-26*", "Farum;3;;<5", "Værløse;0;1"))
    #expect(table.layout == .wide)
    #expect(
      table.told == [
        "Farum | 2026-01 | 3", "Farum | 2026-02 | blank", "Farum | 2026-03 | below-5",
        "Værløse | 2026-01 | 0", "Værløse | 2026-02 | 1", "Værløse | 2026-03 | blank",
      ])
    #expect(table.readings.map(\.isPreliminary) == [false, false, true, false, false, true])
    #expect(table.readings[5].row == 3)
    #expect(table.readings[5].column == 4)
  }

  // An excerpt of ../shared/testdata/05: Statistics Denmark's quarters.
  @Test("quarters with blank heads, as Statistics Denmark has them")
  func quarters() throws {
    let table = try FigureTableReader.table(
      rows(" ; ;2007K1;2007K2", " ;København;21462;24280", " ;Frederiksberg;1907;2085"))
    #expect(
      table.told == [
        "København | 2007K1 | 21462", "København | 2007K2 | 24280",
        "Frederiksberg | 2007K1 | 1907", "Frederiksberg | 2007K2 | 2085",
      ])
  }

  // An excerpt of ../shared/testdata/07: titles, heads of sections, notes.
  @Test("title lines, heads of sections and notes, as Statistics Denmark has them")
  func sections() throws {
    let table = try FigureTableReader.table(
      rows(
        "Befolkningens udvikling efter bevægelsesart, køn, område og tid", "", " ; ; ;2006;2007",
        "Befolkningen ultimo indeværende år", " ;Mænd", " ; ;København;248190;251736",
        " ; ;Dragør;6413;6475", " ;Kvinder", " ; ;København;255509;258170", "",
        "Antal fødte i 2017 er rettet", "2018.  Hele tidsserien er revideret"))
    #expect(
      table.told == [
        "Befolkningen ultimo indeværende år | Mænd | København | 2006 | 248190",
        "Befolkningen ultimo indeværende år | Mænd | København | 2007 | 251736",
        "Befolkningen ultimo indeværende år | Mænd | Dragør | 2006 | 6413",
        "Befolkningen ultimo indeværende år | Mænd | Dragør | 2007 | 6475",
        "Befolkningen ultimo indeværende år | Kvinder | København | 2006 | 255509",
        "Befolkningen ultimo indeværende år | Kvinder | København | 2007 | 258170",
      ])
    #expect(table.title == ["Befolkningens udvikling efter bevægelsesart, køn, område og tid"])
    #expect(
      table.notes == ["Antal fødte i 2017 er rettet", "2018.  Hele tidsserien er revideret"])
    #expect(table.unread.isEmpty)
  }

  @Test("the head of a section may stand in the row of its first area")
  func inlineSections() throws {
    let table = try FigureTableReader.table(
      rows(
        ";;2025K1", "Indbrud;Farum;3", ";Værløse;4", "Forsøg;Farum;1", ";Værløse;0"))
    #expect(
      table.told == [
        "Indbrud | Farum | 2025K1 | 3", "Indbrud | Værløse | 2025K1 | 4",
        "Forsøg | Farum | 2025K1 | 1", "Forsøg | Værløse | 2025K1 | 0",
      ])
  }

  @Test("an area with nothing known is an area, and no head of those below it")
  func blankArea() throws {
    let table = try FigureTableReader.table(
      rows("Område;2026-01;2026-02", "Farum;3;4", "Hareskov;;", "Værløse;1;2"))
    #expect(
      table.told == [
        "Farum | 2026-01 | 3", "Farum | 2026-02 | 4", "Hareskov | 2026-01 | blank",
        "Hareskov | 2026-02 | blank", "Værløse | 2026-01 | 1", "Værløse | 2026-02 | 2",
      ])
  }

  @Test("the code of an area is no head")
  func codes() throws {
    let table = try FigureTableReader.table(
      rows("Nr;Kommune;2026K1;2026K2", "101;København;3;4", "190;Furesø;1;2"))
    #expect(table.subjects == [[]])
    #expect(table.areas == ["København", "Furesø"])
  }

  @Test("years may stand in the row above their months")
  func yearsAbove() throws {
    let table = try FigureTableReader.table(
      rows(
        "Indbrud pr. område", ";2025;;2026;", "Område;nov;dec;jan;feb", "Farum;1;2;3;4",
        "Værløse;5;6;7;8"))
    #expect(table.told.count == 8)
    #expect(
      Array(table.told.prefix(4)) == [
        "Farum | 2025-11 | 1", "Farum | 2025-12 | 2", "Farum | 2026-01 | 3",
        "Farum | 2026-02 | 4",
      ])
    #expect(table.title == ["Indbrud pr. område"])
  }

  @Test("figures below a row of years are no months of theirs")
  func yearsAlone() throws {
    let table = try FigureTableReader.table(rows("Område;2024;2025", "Ale;3;4", "Farum;5;6"))
    #expect(
      table.told == [
        "Ale | 2024 | 3", "Ale | 2025 | 4", "Farum | 2024 | 5", "Farum | 2025 | 6",
      ])
  }

  @Test("months of no year ask for it, and take the one that is said")
  func yearMissing() throws {
    let lines = rows("Område;jan;feb;I alt", "Farum;1;2;3")
    #expect(throws: FigureTableError.withoutYear(["jan", "feb"])) {
      try FigureTableReader.table(lines)
    }
    var choices = FigureChoices()
    choices.year = 2026
    let table = try FigureTableReader.table(lines, choices: choices)
    #expect(table.told == ["Farum | 2026-01 | 1", "Farum | 2026-02 | 2"])
    #expect(table.unreadColumns == ["I alt"])
  }

  @Test("numbers are no months, though a year is said")
  func numbersAreNoHeads() {
    var choices = FigureChoices()
    choices.year = 2026
    #expect(throws: FigureTableError.withoutHeads) {
      try FigureTableReader.table(rows("Ale;3;4", "Farum;5;6"), choices: choices)
    }
  }

  @Test("one period alone is a head beside the word for areas, and no head beside a title")
  func onePeriod() throws {
    let table = try FigureTableReader.table(
      rows("Indbrud;2026", "Bydel;november 2026", "Farum;3", "Værløse;4"))
    #expect(table.told == ["Farum | 2026-11 | 3", "Værløse | 2026-11 | 4"])
  }

  @Test("a table on its side is read, and told where it lies")
  func turned() throws {
    let table = try FigureTableReader.table(
      rows(
        "Indbrud", "Måned;Farum;Værløse;I alt", "2026-01;3;1;4", "2026-02;-2;;0", "Kilde: politiet")
    )
    #expect(
      table.told == [
        "Farum | 2026-01 | 3", "Værløse | 2026-01 | 1", "Værløse | 2026-02 | blank",
      ])
    #expect(table.readings.map(\.row) == [3, 3, 4])
    #expect(table.readings.map(\.column) == [2, 3, 3])
    #expect(
      table.unread == [UnreadFigure(row: 4, column: 2, area: "Farum", .value(.negative("-2")))])
    #expect(table.title == ["Indbrud"])
    #expect(table.notes == ["Kilde: politiet"])
    #expect(table.unreadColumns == ["I alt"])
  }

  @Test("cells beyond the heads and rows without an area are told")
  func ragged() throws {
    let table = try FigureTableReader.table(
      rows("Område;2026-01;2026-02", "Farum;1;2;9", ";3;4"))
    #expect(table.told == ["Farum | 2026-01 | 1", "Farum | 2026-02 | 2"])
    #expect(
      table.unread == [
        UnreadFigure(row: 2, column: 4, area: "Farum", .withoutHead("9")),
        UnreadFigure(row: 3, .areaMissing),
      ])
  }

  @Test("months and their quarter beside each other are mixed")
  func mixed() throws {
    let table = try FigureTableReader.table(
      rows("Område;2026-01;2026-02;2026-03;2026K1", "Farum;1;2;3;6"))
    #expect(table.isMixed)
    #expect(table.forms == [.month: 3, .quarter: 1])
  }
}

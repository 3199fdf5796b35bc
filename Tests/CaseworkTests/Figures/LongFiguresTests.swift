import CaseModel
import Casework
import Testing

@Suite struct LongFiguresTests {
  @Test("a row for each number: area, month, count")
  func plain() throws {
    let table = try FigureTableReader.table(
      rows("Område;Måned;Antal", "Ale;2024-04;1", "Alingsås;2024-02;0", " Alingsås ;2024-04;12"))
    #expect(table.layout == .long)
    #expect(
      table.told == ["Ale | 2024-04 | 1", "Alingsås | 2024-02 | 0", "Alingsås | 2024-04 | 12"])
    #expect(table.readings.map(\.row) == [2, 3, 4])
    #expect(table.readings.map(\.column) == [3, 3, 3])
    #expect(table.unread.isEmpty)
    #expect(table.areas == ["Ale", "Alingsås"])
  }

  @Test("titles before the heads and notes after the figures are kept as such")
  func titlesAndNotes() throws {
    let table = try FigureTableReader.table(
      rows(
        "Indbrud i Furesø", "", "Antal;Bydel;Periode", "3;Farum;jan-26", "", "4;Værløse;jan-26",
        "Kilde: Nordsjællands Politi", "Foreløbige tal"))
    #expect(table.told == ["Farum | 2026-01 | 3", "Værløse | 2026-01 | 4"])
    #expect(table.title == ["Indbrud i Furesø"])
    #expect(table.notes == ["Kilde: Nordsjællands Politi", "Foreløbige tal"])
  }

  @Test("what is not known is kept apart, and what is wrong is refused with its place")
  func badValues() throws {
    let table = try FigureTableReader.table(
      rows(
        "Område;Måned;Antal", "Farum;2026-01;", "Farum;2026-02;-", "Farum;2026-03;..",
        "Farum;2026-04;u.o.", "Farum;2026-05;<5", "Farum;2026-06;-3", "Farum;2026-07;2,5",
        ";2026-08;2", "Farum;snart;2", "Farum;;2"))
    #expect(
      table.told == [
        "Farum | 2026-01 | blank", "Farum | 2026-02 | dash", "Farum | 2026-03 | dots",
        "Farum | 2026-04 | not-stated", "Farum | 2026-05 | below-5",
      ])
    #expect(table.dashes == 1)
    #expect(
      table.unread == [
        UnreadFigure(row: 7, column: 3, area: "Farum", .value(.negative("-3"))),
        UnreadFigure(row: 8, column: 3, area: "Farum", .value(.fraction("2,5"))),
        UnreadFigure(row: 9, .areaMissing),
        UnreadFigure(row: 10, area: "Farum", .period(.notAPeriod("snart"))),
        UnreadFigure(row: 11, area: "Farum", .period(.notAPeriod(""))),
      ])
  }

  @Test("a dash is none when somebody says so")
  func dashIsNone() throws {
    var choices = FigureChoices()
    choices.isDashNone = true
    let table = try FigureTableReader.table(
      rows("Område;Måned;Antal", "Farum;2026-01;-", "Farum;2026-02;.."), choices: choices)
    #expect(table.told == ["Farum | 2026-01 | 0", "Farum | 2026-02 | dots"])
  }

  @Test("a month twice with different counts is refused both times; the same count is taken once")
  func twice() throws {
    let table = try FigureTableReader.table(
      rows(
        "Område;Måned;Antal", "Farum;2026-01;3", "farum;jan 2026;4", "Værløse;2026-01;3",
        "Værløse;2026-01;3", "Hareskov;2026-01;", "Hareskov;2026-01;5", "Hareskov;2026-01;.."))
    #expect(table.told == ["Værløse | 2026-01 | 3", "Hareskov | 2026-01 | 5"])
    #expect(table.repeated == 1)
    #expect(
      table.unread == [
        UnreadFigure(row: 2, column: 3, area: "Farum", .contradiction(rows: [2, 3])),
        UnreadFigure(row: 3, column: 3, area: "farum", .contradiction(rows: [2, 3])),
      ])
  }

  @Test("forms of period mixed in one column are told")
  func mixed() throws {
    let table = try FigureTableReader.table(
      rows("Område;Periode;Antal", "Farum;2026-01;3", "Farum;2026K1;9", "Farum;2025;40"))
    #expect(table.isMixed)
    #expect(table.forms == [.month: 1, .quarter: 1, .year: 1])
  }

  @Test("days that are all firsts of months may mean the months: said by a person")
  func firstsOfMonths() throws {
    let lines = rows("Område;Dato;Antal", "Farum;2026-01-01 00:00:00;3", "Farum;01-02-2026;4")
    #expect(try FigureTableReader.table(lines).looksLikeMonths)
    #expect(
      try FigureTableReader.table(lines).told == [
        "Farum | 2026-01-01 | 3", "Farum | 2026-02-01 | 4",
      ])
    var choices = FigureChoices()
    choices.areFirstsMonths = true
    #expect(
      try FigureTableReader.table(lines, choices: choices).told
        == ["Farum | 2026-01 | 3", "Farum | 2026-02 | 4"])
  }

  @Test("year and month may stand apart, and a week or quarter says what it is by its head")
  func parts() throws {
    let months = rows("År;Måned;Område;Antal", "2026;1;Farum;3", "2026;feb;Farum;4")
    #expect(
      try FigureTableReader.table(months).told == ["Farum | 2026-01 | 3", "Farum | 2026-02 | 4"])
    let quarters = rows("Kommune;År;Kvartal;Antal", "Furesø;2026;2;3")
    #expect(try FigureTableReader.table(quarters).told == ["Furesø | 2026K2 | 3"])
    let weeks = rows("Bydel;Uge;År;Antal", "Farum;48;2026;1")
    #expect(try FigureTableReader.table(weeks).told == ["Farum | 2026-W48 | 1"])
    let years = rows("Kommune;År;Antal", "Furesø;2025;324")
    #expect(try FigureTableReader.table(years).told == ["Furesø | 2025 | 324"])
  }

  @Test("a month without its year is refused, and taken with the year that is said")
  func yearMissing() throws {
    let lines = rows("Område;Måned;Antal", "Farum;januar;3")
    #expect(
      try FigureTableReader.table(lines).unread
        == [UnreadFigure(row: 2, area: "Farum", .period(.yearMissing("januar")))])
    var choices = FigureChoices()
    choices.year = 2026
    #expect(try FigureTableReader.table(lines, choices: choices).told == ["Farum | 2026-01 | 3"])
  }

  @Test("several columns of numbers are told apart by their heads")
  func severalNumbers() throws {
    let table = try FigureTableReader.table(
      rows(
        "Område;Måned;Villaindbrud;Forsøg;Ansvarlig", "Farum;2026-01;3;1;Politiet",
        "Farum;2026-02;0;;Politiet"))
    #expect(
      table.told == [
        "Villaindbrud | Farum | 2026-01 | 3", "Forsøg | Farum | 2026-01 | 1",
        "Villaindbrud | Farum | 2026-02 | 0", "Forsøg | Farum | 2026-02 | blank",
      ])
    #expect(table.unreadColumns == ["Ansvarlig"])
    #expect(table.subjects == [["Villaindbrud"], ["Forsøg"]])
  }

  @Test("a percent is one by its head or its unit")
  func percent() throws {
    let byHead = rows("Område;År;Procent", "Danmark;2020;25", "Danmark;2021;101")
    let table = try FigureTableReader.table(byHead)
    #expect(table.told == ["Danmark | 2020 | 25000/1000 %"])
    #expect(
      table.unread
        == [UnreadFigure(row: 3, column: 3, area: "Danmark", .value(.overHundred("101")))])
    let byUnit = rows("Område;År;Værdi;Enhed", "Danmark;2020;25,5;pct.", "Danmark;2021;3;alen")
    let other = try FigureTableReader.table(byUnit)
    #expect(other.told == ["Danmark | 2020 | 25500/1000 %"])
    #expect(other.unread == [UnreadFigure(row: 3, area: "Danmark", .unit("alen"))])
  }

  @Test("of a district and its parts the parts are the areas")
  func narrowestArea() throws {
    let table = try FigureTableReader.table(
      rows(
        "Politikreds;Kommune;Kommunenr;Måned;Antal", "Nordsjælland;Furesø;190;2026-01;3",
        "Nordsjælland;Allerød;201;2026-01;4"))
    #expect(table.told == ["Furesø | 2026-01 | 3", "Allerød | 2026-01 | 4"])
    #expect(table.unreadColumns == ["Politikreds", "Kommunenr"])
  }

  @Test("a table of one month takes the period that is said, and asks for it")
  func onePeriod() throws {
    let lines = rows("Område;Antal indbrud", "Farum;3", "Værløse;0")
    #expect(throws: FigureTableError.withoutPeriod) { try FigureTableReader.table(lines) }
    var choices = FigureChoices()
    choices.period = Period("2026-11")
    #expect(
      try FigureTableReader.table(lines, choices: choices).told
        == ["Antal indbrud | Farum | 2026-11 | 3", "Antal indbrud | Værløse | 2026-11 | 0"])
  }

  @Test("heads nobody knows are named by a person")
  func columnsSaid() throws {
    let lines = rows("Quartier;Wann;Wieviel", "Farum;2026-01;3")
    #expect(throws: FigureTableError.withoutHeads) { try FigureTableReader.table(lines) }
    var choices = FigureChoices()
    choices.columns = [0: .area, 1: .period, 2: .value]
    #expect(
      try FigureTableReader.table(lines, choices: choices).told
        == ["Wieviel | Farum | 2026-01 | 3"])
  }

  @Test("preliminary is a column's word or a star behind the period")
  func preliminary() throws {
    let table = try FigureTableReader.table(
      rows(
        "Område;Måned;Antal;Foreløbig", "Farum;2026-01;3;nej", "Farum;2026-02;3;ja",
        "Farum;2026-03*;3;"))
    #expect(table.readings.map(\.isPreliminary) == [false, true, true])
  }

  @Test("areas whose letters were lost are named")
  func damaged() throws {
    let table = try FigureTableReader.table(
      rows("Kommune;Måned;Antal", "Furesø;2026-01;1", "R\u{FFFD}dovre;2026-01;2"))
    #expect(table.damagedAreas == ["R\u{FFFD}dovre"])
    #expect(table.readings.count == 2)
  }

  @Test("nothing, blanks, text and a lone row of heads")
  func nothing() throws {
    #expect(throws: FigureTableError.empty) { try FigureTableReader.table([]) }
    #expect(throws: FigureTableError.empty) { try FigureTableReader.table(rows("", " ; ")) }
    #expect(throws: FigureTableError.withoutHeads) {
      try FigureTableReader.table(rows("Referat af møde", "Der var otte til stede."))
    }
    #expect(try FigureTableReader.table(rows("Område;Måned;Antal")).readings.isEmpty)
    #expect(throws: FigureTableError.withoutNumbers) {
      try FigureTableReader.table(rows("Område;Måned;Hvem", "Farum;2026-01;Politiet"))
    }
  }
}

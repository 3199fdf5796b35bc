import CaseModel
import Casework
import Testing

@Suite struct AbsentFiguresTests {
  @Test("a long table without any 0 asks once whether it leaves out months with none")
  func asks() throws {
    let table = try FigureTableReader.table(
      rows("Område;Måned;Antal", "Farum;2026-01;3", "Farum;2026-04;1", "Værløse;2026-02;2"))
    let question = try #require(AbsentFigures(table))
    // Two areas from January to April.
    #expect(question.rows == 3)
    #expect(question.possible == 8)
    #expect(
      AbsentFigures.none(in: table).map { "\($0.area) \($0.period) \($0.value.count ?? -1)" } == [
        "Farum 2026-02 0", "Farum 2026-03 0", "Værløse 2026-01 0", "Værløse 2026-03 0",
        "Værløse 2026-04 0",
      ])
  }

  @Test(
    "a 0, a row for everything, a wide table and mixed periods ask nothing",
    arguments: [
      rows("Område;Måned;Antal", "Farum;2026-01;3", "Farum;2026-04;0"),
      rows("Område;Måned;Antal", "Farum;2026-01;3", "Farum;2026-02;1"),
      rows("Område;2026-01;2026-02", "Farum;3;", "Værløse;;2"),
      rows("Område;Periode;Antal", "Farum;2026-01;3", "Farum;2026K3;1"),
      rows("Område;Måned;Antal", "Farum;2026-01;..", "Farum;2026-04;.."),
    ])
  func asksNothing(lines: [[String]]) throws {
    #expect(AbsentFigures(try FigureTableReader.table(lines)) == nil)
  }

  @Test("each subject has its own areas")
  func subjects() throws {
    let table = try FigureTableReader.table(
      rows(
        "Område;Måned;Antal;Type", "Farum;2026-01;3;Indbrud", "Farum;2026-02;1;Indbrud",
        "Værløse;2026-01;2;Forsøg"))
    #expect(AbsentFigures(table)?.possible == 4)
    #expect(AbsentFigures.none(in: table).map(\.subject) == [["Forsøg"]])
  }

  @Test("a year in which the areas with figures change by half is told")
  func coverage() throws {
    func lines(_ year: Int, _ areas: Int) -> [[String]] {
      var lines: [[String]] = []
      for month in 1...12 {
        for area in 0..<areas { lines.append(["Area \(area)", "\(year)-\(month)", "1"]) }
      }
      return lines
    }
    func changes(_ counts: (Int, Int)...) throws -> [FigureCoverage] {
      var cells = [["Område", "Måned", "Antal"]]
      for (year, areas) in counts { cells += lines(year, areas) }
      return FigureCoverage.changes(in: try FigureTableReader.table(cells).readings)
    }
    let halved = try changes((2024, 10), (2025, 9), (2026, 4))
    #expect(halved.map(\.year) == [2026])
    #expect(halved.first?.before == 9)
    #expect(halved.first?.areas == 4)
    #expect(try changes((2025, 4), (2026, 8)).map(\.year) == [2026])
    #expect(try changes((2025, 9), (2026, 5)).isEmpty)
    #expect(try changes((2024, 9), (2026, 2)).isEmpty)
  }
}

import CaseModel
import Casework
import Testing

@Suite struct AnyFiguresTests {
  private static let bag = [
    "", "", " ", "Område", "Måned", "Antal", "År", "Kvartal", "Plads", "Nr", "Kilde", "Enhed",
    "Farum", "Værløse", "2025", "2026", "2026K1", "2026-01", "jan", "feb-26", "uge 3 2026", "1",
    "2",
    "3", "12", "1.234", "-4", "2,5", "<5", "-", "..", "%", "I alt", "1. Farum", "K\u{FFFD}ge",
    "2026-01-01", "mål", "*", "202601", "99999999999999999999",
  ]

  @Test("no table of any cells ends the program, and each reading says a cell that is there")
  func anyCells() {
    var state: UInt64 = 15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<4_000 {
      let lines = (0..<next(7)).map { _ in
        (0..<next(6)).map { _ in Self.bag[next(Self.bag.count)] }
      }
      var choices = FigureChoices()
      if next(3) == 0 { choices.year = 2026 }
      if next(4) == 0 { choices.period = Period("2026-11") }
      if next(5) == 0 {
        for column in [FigureColumn.area, .value, .month] { choices.columns[next(4)] = column }
      }
      choices.areFirstsMonths = next(2) == 0
      guard let table = try? FigureTableReader.table(lines, choices: choices) else { continue }
      for reading in table.readings {
        #expect(lines.indices.contains(reading.row - 1))
        #expect(!reading.area.isEmpty)
      }
      _ = AbsentFigures(table)
      _ = FigureCoverage.changes(in: table.readings)
    }
  }
}

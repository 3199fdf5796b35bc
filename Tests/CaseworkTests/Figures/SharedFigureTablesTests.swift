import CaseModel
import Casework
import Foundation
import Testing

/// Tables that are not ours to ship: read where they lie beside the project.
private let folder: String = {
  var up = URL(fileURLWithPath: #filePath)
  for _ in 0..<4 { up.deleteLastPathComponent() }
  let places = ["../shared/testdata", "../../shared/testdata"]
    .map { up.appendingPathComponent($0).standardizedFileURL.path }
  return places.first { FileManager.default.fileExists(atPath: $0) } ?? ""
}()

@Suite(
  "Figures nobody here wrote", .enabled(if: !folder.isEmpty, "../shared/testdata is missing"))
struct SharedFigureTablesTests {
  private func read(
    _ start: String, encoding: String.Encoding = .utf8, separator: Character
  ) throws -> FigureTable {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasPrefix(start) })
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    let text = try #require(String(data: bytes, encoding: encoding))
    // No cell of these tables holds a separator but those between quotes, nor a line's end.
    return try FigureTableReader.table(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
        cells(of: $0, separator)
      })
  }

  private func cells(of line: Substring, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  @Test("offences of a hundred municipalities in 62 quarters")
  func table05() throws {
    let table = try read("05", encoding: .isoLatin1, separator: ",")
    #expect(table.layout == .wide)
    #expect(table.readings.count == 6_200)
    #expect(table.forms == [.quarter: 6_200])
    #expect(table.areas.count == 100)
    #expect(table.told.first == "København | 2007K1 | 21462")
    #expect(table.readings.last?.area == "Uoplyst kommune")
    #expect(table.readings.last?.period.description == "2022K2")
    #expect(table.unread.isEmpty)
    #expect(table.unreadColumns.isEmpty)
    #expect(table.damagedAreas.isEmpty)
    #expect(AbsentFigures(table) == nil)
  }

  @Test("the same with letters lost: 31 areas are named and none is guessed")
  func table06() throws {
    let table = try read("06", separator: ",")
    #expect(table.readings.count == 6_200)
    #expect(table.damagedAreas.count == 31)
    #expect(table.damagedAreas.first == "K\u{FFFD}benhavn")
  }

  @Test("population of men and women in 99 municipalities and 16 years, with titles and notes")
  func table07() throws {
    let table = try read("07", encoding: .isoLatin1, separator: ",")
    #expect(table.readings.count == 198 * 16)
    #expect(table.areas.count == 99)
    #expect(
      table.subjects == [
        ["Befolkningen ultimo indeværende år", "Mænd"],
        ["Befolkningen ultimo indeværende år", "Kvinder"],
      ])
    #expect(
      table.title == ["Befolkningens udvikling efter bevægelsesart, køn, område og tid"])
    #expect(table.notes.count == 4)
    #expect(table.unread.isEmpty)
  }

  @Test("burglaries of 248 areas: 1,364 of 10,416 months have a row, none is 0, and 2026 is halved")
  func table19() throws {
    let table = try read("19", separator: ";")
    #expect(table.readings.count == 1_364)
    #expect(table.unread.isEmpty)
    let question = try #require(AbsentFigures(table))
    #expect(question.rows == 1_364)
    #expect(question.possible == 10_416)
    #expect(AbsentFigures.none(in: table).count == 10_416 - 1_364)
    let changes = FigureCoverage.changes(in: table.readings)
    #expect(changes.map(\.year) == [2026])
    #expect(changes.first.map { $0.before.rounded() } == 35)
    #expect(changes.first?.areas == 15.5)
  }

  @Test("Furesø's published figures: eleven are measured, five are goals, one is ten years")
  func table20() throws {
    let table = try read("20", separator: ";")
    #expect(
      table.told == [
        "indbrud | Furesø | 2016 | 541", "indbrud | Furesø | 2018 | 324",
        "indbrud | Furesø | 2019 | 209",
        "indbrud pr. 1.000 indbyggere | Furesø | 2014K1 | 5200/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Furesø | 2015K1 | 4000/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Furesø | 2016K1 | 4400/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Furesø | 2017K1 | 2400/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Furesø | 2018K1 | 3000/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Rudersdal | 2018K1 | 3600/1000 ‰",
        "indbrud pr. 1.000 indbyggere | Nordsjællands Politi (kredsen) | 2018K1 | 2800/1000 ‰",
        "indbrud | Danmark | 2019 | 25000",
      ])
    #expect(table.readings.map(\.source).first == "sn.dk 909136")
    #expect(table.isMixed)
    let reasons = table.unread.map(\.reason)
    #expect(reasons.count == 6)
    #expect(reasons.first == .period(.span("2007-2017 (gns.)")))
    #expect(
      reasons.dropFirst() == [
        .period(.goal("2023 (mål)")), .period(.goal("mål inden 5 år")),
        .period(.goal("mål inden 5 år")), .period(.goal("mål inden 5 år")),
        .period(.goal("mål")),
      ])
  }
}

import CaseModel
import Foundation
import Testing

/// Verdicts of the reference, beside the project.
@Suite("Hotspots beside the project", .enabled(if: SharedFigures.areThere, "../shared is missing"))
struct SharedHotspotTests {
  private struct Fixture: Decodable {
    struct Count: Decodable {
      let area: String
      let month: String
      let count: Int
      let preliminary: Bool
      let decided: Bool
    }
    struct Verdict: Decodable {
      let area: String
      let month: String
      let state: String
      let known: Int
      let months: Int?
      let count: Int?
      let expected: Double?
      let p: Double?
      let preliminary: Bool?
    }
    let counts: [Count]
    let verdicts: [Verdict]
  }

  @Test("1,260 verdicts, 7 of them proposed")
  func verdicts() throws {
    let fixture = try SharedFigures.decoded("fixture-hotspots.json", as: Fixture.self)
    var series: [String: CountSeries] = [:]
    var decided: [String: Set<Period>] = [:]
    for count in fixture.counts {
      let month = try #require(Period(count.month))
      series[count.area, default: CountSeries(form: .month)][month] =
        PeriodCount(count.count, isPreliminary: count.preliminary)
      if count.decided { decided[count.area, default: []].insert(month) }
    }
    let table = try #require(HotspotTable(series, by: .month, decided: decided))
    var found: [String: [String: HotspotVerdict]] = [:]
    for month in Set(fixture.verdicts.map(\.month)) {
      let period = try #require(Period(month))
      for verdict in table.verdicts(at: period) {
        found[month, default: [:]][verdict.area] = verdict
      }
    }
    #expect(fixture.verdicts.count == 1260)
    #expect(found.values.reduce(0) { $0 + $1.values.count { $0.state == .proposed } } == 7)
    for expected in fixture.verdicts {
      let verdict = try #require(found[expected.month]?[expected.area])
      #expect(verdict.state.rawValue == expected.state, "\(expected)")
      #expect(verdict.known == expected.known, "\(expected)")
      #expect(verdict.look?.periods == expected.months, "\(expected)")
      #expect(verdict.look?.count == expected.count, "\(expected)")
      #expect(verdict.look?.isPreliminary == expected.preliminary, "\(expected)")
      guard let p = expected.p, let mean = expected.expected, let look = verdict.look else {
        continue
      }
      #expect(SharedFigures.isNear(verdict.probability, p), "\(expected)")
      #expect(SharedFigures.isNear(look.expected, mean), "\(expected)")
    }
    let proposed = found.values.flatMap(\.values).filter { $0.state == .proposed }
    #expect(proposed.filter { $0.look?.isPreliminary == true }.map(\.area) == ["Area 26"])
    #expect(proposed.filter { $0.pastTotal == 0 }.map(\.area) == ["Area 02"])
  }

  /// An area, a period, periods, count, expected number and how probable it is.
  private enum Part: Decodable {
    case text(String)
    case number(Double)
    init(from decoder: any Decoder) throws {
      let one = try decoder.singleValueContainer()
      self =
        if let number = try? one.decode(Double.self) { .number(number) } else {
          .text(try one.decode(String.self))
        }
    }
    var number: Double { if case .number(let number) = self { number } else { -1 } }
    var text: String { if case .text(let text) = self { text } else { "" } }
  }

  private struct Tables: Decodable {
    struct Read: Decodable {
      let lookedAt: [String: Int]?
      let proposed: [[Part]]
      let rarest: [[Part]]?
    }
    let table19: Read
    let zeros: Read
    let table05: Read
    enum CodingKeys: String, CodingKey {
      case table19
      case zeros =
        "table19 with absent months read as 0 (arithmetic check only, not how the program may read it)"
      case table05 = "table05, quarters, rule.year = 4"
    }
  }

  private func expect(_ found: [HotspotVerdict], _ expected: [[Part]]) throws {
    #expect(found.count == expected.count)
    let byKey = Dictionary(
      found.map { ("\($0.area) \($0.period)", $0) }, uniquingKeysWith: { first, _ in first })
    for row in expected {
      let verdict = try #require(byKey["\(row[0].text) \(row[1].text)"], "\(row)")
      let look = try #require(verdict.look)
      #expect(look.periods == Int(row[2].number))
      #expect(look.count == Int(row[3].number))
      #expect(SharedFigures.isNear(look.expected, row[4].number))
      #expect(SharedFigures.isNear(verdict.probability, row[5].number))
    }
  }

  private func all(_ table: HotspotTable) throws -> [HotspotVerdict] {
    let span = try #require(table.span)
    return (span.lowerBound.number...span.upperBound.number)
      .compactMap { Period(table.form, number: $0) }.flatMap { table.verdicts(at: $0) }
  }

  private func table19(absentAsNone: Bool) throws -> HotspotTable {
    var series: [String: CountSeries] = [:]
    let rows = try SharedFigures.rows(
      "19-se-indbrudshaendelser-pr-omraade-pr-maaned.csv", encoding: .utf8, separator: ";")
    for row in rows.dropFirst() {
      let month = try #require(Period(row[1]))
      let count = try #require(Int(row[2]))
      series[row[0], default: CountSeries(form: .month)][month] = PeriodCount(count)
    }
    if absentAsNone {
      let first = try #require(Period("2023-03"))
      for month in (0..<42).compactMap({ first.adding($0) }) {
        for area in series.keys where series[area]?[month] == nil {
          series[area]?[month] = PeriodCount(0)
        }
      }
    }
    return try #require(HotspotTable(series, by: .month))
  }

  @Test("table 19 as unknown: 165 area-months are looked at, and nothing is proposed")
  func absentAsUnknown() throws {
    let tables = try SharedFigures.decoded("fixture-table-19-and-05.json", as: Tables.self)
    let verdicts = try all(try table19(absentAsNone: false))
    #expect(verdicts.count(where: \.isLookedAt) == 165)
    #expect(!verdicts.contains { $0.state == .proposed })
    for (month, count) in tables.table19.lookedAt ?? [:] {
      #expect(verdicts.count { $0.isLookedAt && $0.period.description == month } == count)
    }
    let rarest = verdicts.filter(\.isLookedAt).sorted { $0.probability < $1.probability }
    try expect(Array(rarest.prefix(25)), try #require(tables.table19.rarest))
  }

  @Test("table 19 with none in absent months: 22 are proposed")
  func absentAsNone() throws {
    let tables = try SharedFigures.decoded("fixture-table-19-and-05.json", as: Tables.self)
    let proposed = try all(try table19(absentAsNone: true)).filter { $0.state == .proposed }
    #expect(proposed.count == 22)
    try expect(proposed, tables.zeros.proposed)
  }

  @Test("table 05, quarters of large counts: 48 are proposed")
  func quarters() throws {
    let tables = try SharedFigures.decoded("fixture-table-19-and-05.json", as: Tables.self)
    let rows = try SharedFigures.rows(
      "05-dk-dst-straf11-latin1.csv", encoding: .isoLatin1, separator: ",")
    var series: [String: CountSeries] = [:]
    for row in rows.dropFirst() {
      for (period, count) in zip(rows[0].dropFirst(2), row.dropFirst(2)) {
        let quarter = try #require(Period(period))
        series[row[1], default: CountSeries(form: .quarter)][quarter] =
          PeriodCount(try #require(Int(count)))
      }
    }
    let table = try #require(HotspotTable(series, by: .quarter))
    let proposed = try all(table).filter { $0.state == .proposed }
    #expect(proposed.count == 48)
    try expect(proposed, tables.table05.proposed)
  }
}

import CaseModel
import Testing

/// Four areas from January 2023 to June 2026, the last two months preliminary: one that never had
/// any, one with a burst, one with unknown months, one that was taken up late.
private let counts: [String: [Int?]] = [
  "Bregnerød": Array(repeating: 0, count: 41) + [3],
  "Farum Midtpunkt": [
    4, 0, 2, 4, 1, 3, 0, 2, 4, 1, 4, 1, 3, 4, 1, 3, 0, 2, 4, 1, 3, 0, 3, 5, 2, 3, 0, 2, 4, 1, 3, 0,
    2, 4, 2, 4, 1, 2, 4, 1, 8, 9,
  ],
  "Stavnsholt": [
    3, 1, 0, 4, 3, 2, 1, nil, nil, 3, 3, 2, 1, 4, 3, 2, 1, 0, 4, 3, nil, 1, 1, 5, 4, 2, 1, 0, 4, 3,
    2, 1, 0, 4, 4, 3, 2, 0, 4, 3, 2, 2,
  ],
  "Værløse": Array(repeating: nil, count: 33) + [0, 2, 3, 4, 4, 0, 1, 2, 4],
]

@Suite struct HotspotRuleTests {
  private func month(_ text: String) throws -> Period { try #require(Period(text)) }

  private func series(
    _ counts: [Int?], from first: String = "2023-01", preliminary: Int = 0
  ) throws -> CountSeries {
    var series = CountSeries(form: .month)
    let start = try month(first)
    for (place, count) in counts.enumerated() {
      guard let count else { continue }
      let period = try #require(start.adding(place))
      series[period] = PeriodCount(count, isPreliminary: place >= counts.count - preliminary)
    }
    return series
  }

  private func table() throws -> HotspotTable {
    let all = try counts.mapValues { try series($0, preliminary: 2) }
    return try #require(HotspotTable(all, by: .month))
  }

  private func verdict(
    _ area: String, at text: String, decided: [String: Set<Period>] = [:]
  ) throws -> HotspotVerdict {
    let all = try counts.mapValues { try series($0, preliminary: 2) }
    let table = try #require(HotspotTable(all, by: .month, decided: decided))
    let verdicts = table.verdicts(at: try month(text))
    return try #require(verdicts.first { $0.area == area })
  }

  // Expected numbers are those of ../shared/figures/hotspot_reference.py on the same counts.

  @Test("a burst is proposed, with what was expected and how rare it is")
  func burst() throws {
    let verdict = try verdict("Farum Midtpunkt", at: "2026-05")
    #expect(verdict.state == .proposed)
    #expect(verdict.known == 36)
    #expect(verdict.look?.periods == 1)
    #expect(verdict.look?.count == 8)
    #expect(SharedFigures.isNear(verdict.look?.expected ?? 0, 2.1153244283707644))
    #expect(SharedFigures.isNear(verdict.probability, 0.003990331695554727))
    #expect(verdict.areasLookedAt == 3)
    #expect(verdict.look?.isPreliminary == true)
    // 1 / 0.00399 is 251 months; in any of three areas 84. The bar is 20.
    #expect(verdict.here == .once(in: 250))
    #expect(verdict.anywhere == .once(in: 84))
    #expect(SharedFigures.isNear(verdict.barInPeriods, 20))
  }

  @Test("two months together are rarer than the last alone")
  func together() throws {
    let verdict = try verdict("Farum Midtpunkt", at: "2026-06")
    #expect(verdict.look?.periods == 2)
    #expect(verdict.look?.count == 17)
    #expect(SharedFigures.isNear(verdict.look?.expected ?? 0, 4.382327698823475))
    #expect(SharedFigures.isNear(verdict.probability, 1.9609788123438295e-05))
    #expect(verdict.here == .moreSeldom)
  }

  @Test("three in an area that never had one are proposed, and nothing was expected")
  func neverBefore() throws {
    let verdict = try verdict("Bregnerød", at: "2026-06")
    #expect(verdict.state == .proposed)
    #expect(verdict.pastTotal == 0)
    #expect(verdict.look?.expected == 0)
    #expect(SharedFigures.isNear(verdict.probability, 3.1013707493457106e-05))
  }

  @Test("as many as usual are usual, though a part of the past is unknown")
  func usual() throws {
    let verdict = try verdict("Stavnsholt", at: "2026-06")
    #expect(verdict.state == .usual)
    #expect(verdict.known == 33)
    #expect(verdict.probability == 1)
    #expect(SharedFigures.isNear(verdict.look?.expected ?? 0, 2.1381296997999675))
    #expect(verdict.anywhere == .often)
  }

  @Test("a short past is a verdict: 6 of 12 months")
  func short() throws {
    let verdict = try verdict("Værløse", at: "2026-06")
    #expect(verdict.state == .short)
    #expect(verdict.known == 6)
    #expect(verdict.needed == 12)
    #expect(verdict.look == nil)
    #expect(verdict.proposedFrom == nil)
  }

  @Test("an unknown month is a verdict too, whatever the past")
  func unknown() throws {
    #expect(try verdict("Stavnsholt", at: "2024-09").state == .unknown)
    #expect(try verdict("Værløse", at: "2024-09").state == .unknown)
    #expect(try verdict("Bregnerød", at: "2026-07").state == .unknown)
  }

  @Test("a period of another form has no verdicts, and weeks no table")
  func otherForms() throws {
    #expect(try table().verdicts(at: try month("2026K2")).isEmpty)
    #expect(HotspotTable([:], by: .week) == nil)
    let empty = try #require(HotspotTable([:], by: .month))
    #expect(empty.verdicts(at: try month("2026-06")).isEmpty)
    #expect(empty.span == nil)
  }

  @Test("preliminary months are looked at and are no part of a past")
  func preliminary() throws {
    var all = try counts.mapValues { try series($0) }
    let final = try #require(HotspotTable(all, by: .month))
    all["Stavnsholt"]?[try month("2025-03")] = PeriodCount(99, isPreliminary: true)
    let one = try #require(HotspotTable(all, by: .month))
    let at = try month("2026-06")
    let known = try #require(one.verdicts(at: at).first { $0.area == "Stavnsholt" }).known
    #expect(known == 32)
    #expect(final.verdicts(at: at).allSatisfy { $0.look?.isPreliminary != true })
    // The 99 changed nothing but that one month is gone.
    let expected = try #require(one.verdicts(at: at).first { $0.area == "Stavnsholt" }?.look)
    #expect((2.0...2.3).contains(expected.expected))
  }

  @Test("months of a decided hotspot are no part of a past and are looked at all the same")
  func decided() throws {
    let months = Set(
      try ["2025-09", "2025-10", "2025-11", "2025-12", "2026-05"].map { try month($0) })
    let kept = try verdict("Farum Midtpunkt", at: "2026-05", decided: ["Farum Midtpunkt": months])
    #expect(kept.known == 32)
    #expect(kept.isDecided)
    #expect(kept.state == .proposed)
    #expect(try !verdict("Farum Midtpunkt", at: "2026-05").isDecided)
  }

  @Test("many in the month before are no wonder of this one")
  func noEcho() throws {
    let all = ["Stavnsholt": try series(Array(repeating: 2, count: 40) + [30, 1])]
    let table = try #require(HotspotTable(all, by: .month))
    let before = table.verdicts(at: try month("2026-05"))
    #expect(before.map(\.state) == [.proposed])
    let after = table.verdicts(at: try month("2026-06"))
    #expect(after.map(\.state) == [.usual])
    #expect(after.first?.looks.map(\.isEcho) == [false, true])
  }

  @Test("after an unknown month the month alone is looked at")
  func aloneAfterUnknown() throws {
    let all = ["Stavnsholt": try series(Array(repeating: 2, count: 40) + [nil, 9])]
    let table = try #require(HotspotTable(all, by: .month))
    #expect(table.verdicts(at: try month("2026-06")).map(\.looks.count) == [1])
  }

  @Test("the order areas are given in changes nothing, and they come sorted")
  func order() throws {
    #expect(try table().areas == ["Bregnerød", "Farum Midtpunkt", "Stavnsholt", "Værløse"])
  }
}

import CaseModel
import Testing

@Suite struct HotspotTellingTests {
  /// So many areas with the same even past, of 36 months; the last two months as given.
  private func verdict(
    areas: Int, past: [Int], last: [Int]
  ) throws -> HotspotVerdict {
    let first = try #require(Period("2023-01"))
    var all: [String: CountSeries] = [:]
    for area in 0..<areas {
      // Each begins elsewhere, so that what is left over makes no season.
      let turned = past.indices.map { past[($0 + area) % past.count] }
      var series = CountSeries(form: .month)
      for (place, count) in (turned + [past[0]] + last).enumerated() {
        series[try #require(first.adding(place))] = PeriodCount(count)
      }
      all["Area \(area)"] = series
    }
    let table = try #require(HotspotTable(all, by: .month))
    let at = try #require(first.adding(past.count + last.count))
    return try #require(table.verdicts(at: at).first)
  }

  /// So many in 36 months, one in each of the first.
  private func strewn(_ total: Int) -> [Int] {
    (0..<36).map { total / 36 + ($0 < total % 36 ? 1 : 0) }
  }

  // The table of ../shared/figures/README.md: smallest count, one month / two months together, of
  // even months after 36 months of past.
  @Test(
    "the smallest count that is proposed",
    arguments: [
      (10, 0, 2, 3), (10, 36, 6, 8), (10, 72, 8, 12), (10, 108, 10, 15),
      (20, 0, 2, 3), (20, 36, 6, 9), (20, 144, 12, 19), (20, 288, 19, 31),
      (50, 0, 3, 3), (50, 72, 9, 13), (50, 216, 17, 26),
      (200, 0, 3, 4), (200, 36, 8, 10), (200, 288, 22, 34),
    ])
  func smallest(areas: Int, total: Int, alone: Int, together: Int) throws {
    let verdict = try verdict(areas: areas, past: strewn(total), last: [0, 0])
    #expect(verdict.areasLookedAt == areas)
    #expect(verdict.smallestProposed(of: 1) == alone)
    #expect(verdict.smallestProposed(of: 2) == together)
  }

  @Test("a count from which on it is proposed is proposed, and one less is not")
  func proposedFrom() throws {
    for before in [0, 2, 4, 7] {
      for total in [0, 36, 72] {
        let none = try verdict(areas: 20, past: strewn(total), last: [before, 0])
        let from = try #require(none.proposedFrom)
        let proposed = try verdict(areas: 20, past: strewn(total), last: [before, from])
        let usual = try verdict(areas: 20, past: strewn(total), last: [before, from - 1])
        #expect(proposed.state == .proposed, "\(before) \(total) \(from)")
        #expect(usual.state == .usual, "\(before) \(total) \(from)")
      }
    }
  }

  @Test("what is normal is the middle 95 of 100 of the same distribution")
  func normal() throws {
    // 76 in 36 months: 2.1 expected. "10 in November; normally 0-5".
    let verdict = try verdict(areas: 98, past: strewn(76), last: [2, 10])
    let look = try #require(verdict.looks.first)
    #expect(look.usual == 0...5)
    #expect((2.0...2.2).contains(look.expected))
  }

  @Test(
    "rarity is told in two digits, and not beyond one in ten thousand",
    arguments: [
      (4_372, .once(in: 4_400)), (44.6, .once(in: 45)), (2, .once(in: 2)), (1, .once(in: 1)),
      (0.8, .often), (0.01, .often), (100_000, .moreSeldom), (.infinity, .moreSeldom),
      (9_996, .once(in: 10_000)), (171, .once(in: 170)), (99.6, .once(in: 100)),
    ] as [(Double, HotspotRarity)])
  func rarity(periods: Double, told: HotspotRarity) {
    #expect(HotspotRarity(1 / periods) == told)
  }

  @Test("a place on a top list proposes too, and says that it is all")
  func topList() throws {
    let quiet = try verdict(areas: 3, past: strewn(36), last: [1, 1])
    let proposals = HotspotProposal.proposals(
      at: quiet.period, [quiet],
      topList: [TopListPlace(area: "Værløse", rank: 2), TopListPlace(area: "Farum", rank: 1)])
    #expect(proposals.map(\.area) == ["Farum", "Værløse"])
    #expect(proposals.map(\.isOfTopListAlone) == [true, true])
    let loud = try verdict(areas: 3, past: strewn(36), last: [1, 20])
    let both = HotspotProposal.proposals(
      at: loud.period, [loud],
      topList: [TopListPlace(area: "Farum", rank: 1), TopListPlace(area: loud.area, rank: 4)])
    #expect(both.map(\.area) == [loud.area, "Farum"])
    #expect(both.map(\.rank) == [4, 1])
    #expect(both.map(\.isOfTopListAlone) == [false, true])
  }
}

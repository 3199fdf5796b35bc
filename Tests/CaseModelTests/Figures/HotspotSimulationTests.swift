import CaseModel
import Testing

#if DEBUG
  private let quietWorlds = 1
  private let tripledAreas = 400
#else
  private let quietWorlds = 60
  private let tripledAreas = 2_400
#endif

/// What the rule promises, tried on areas of which it is known whether there is a hotspot.
///
/// Some seconds in release; a debug build tries fewer.
@Suite(.serialized) struct HotspotSimulationTests {
  @Test(
    "200 areas without any hotspot have at most 5 % of months with a false one",
    arguments: [
      ("even", false, 0, 0), ("lumpy", true, 0, 0), ("season", false, 0.3, 0),
      ("5 % missing", false, 0, 0.05),
    ] as [(String, Bool, Double, Double)])
  func falseMonths(name: String, isLumpy: Bool, season: Double, missing: Double) throws {
    var numbers = SeededNumbers(seed: 2026)
    var months = 0
    var falseOnes = 0
    for _ in 0..<quietWorlds {
      let rates = (0..<200).map { _ in numbers.usualRate() }
      let areas = SimulatedAreas(
        rates: rates, isLumpy: isLumpy, season: season, missing: missing)
      let table = try #require(areas.table(&numbers))
      // From two years of past on.
      for month in 26..<60 {
        let period = try #require(SimulatedAreas.first?.adding(month))
        months += 1
        if table.verdicts(at: period).contains(where: { $0.state == .proposed }) { falseOnes += 1 }
      }
    }
    #expect(Double(falseOnes) <= 0.05 * Double(months), "\(name): \(falseOnes) of \(months)")
  }

  @Test(
    "a tripling is found within two months in at least 80 % of areas with enough a month",
    arguments: [(200, 5), (200, 6), (200, 8), (20, 4), (20, 5)] as [(Int, Double)])
  func findsTripling(areas count: Int, rate: Double) throws {
    var numbers = SeededNumbers(seed: 7)
    var found = 0
    var tripled = 0
    for _ in 0..<(2 * tripledAreas / count) {
      // Half of them are as areas usually are, so that the others are not each other's measure.
      let usual = (0..<(count / 2)).map { _ in numbers.usualRate() }
      let enough = Array(repeating: rate, count: count / 2)
      var areas = SimulatedAreas(rates: usual + enough, months: 40)
      areas.step = (from: 38, times: 3)
      let table = try #require(areas.table(&numbers))
      var proposed: Set<String> = []
      for month in 38..<40 {
        let period = try #require(SimulatedAreas.first?.adding(month))
        let verdicts = table.verdicts(at: period)
        proposed.formUnion(verdicts.filter { $0.state == .proposed }.map(\.area))
      }
      let names = table.areas.suffix(count / 2)
      tripled += names.count
      found += names.count { proposed.contains($0) }
    }
    #expect(Double(found) >= 0.8 * Double(tripled), "\(found) of \(tripled)")
  }

  @Test("a tripling of one a month is mostly not found: no rule can")
  func missesFewest() throws {
    var numbers = SeededNumbers(seed: 11)
    var areas = SimulatedAreas(rates: Array(repeating: 1, count: 200), months: 40)
    areas.step = (from: 38, times: 3)
    let table = try #require(areas.table(&numbers))
    let period = try #require(SimulatedAreas.first?.adding(39))
    let found = table.verdicts(at: period).count { $0.state == .proposed }
    #expect(found < 60)
  }
}

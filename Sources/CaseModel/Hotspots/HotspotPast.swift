/// What the past of all areas says about one period: how each area usually is, the season and the
/// level all share, and how lumpy burglaries come.
struct HotspotPast {
  /// Of one area.
  struct Area {
    /// Periods of its past that are known.
    let known: Int
    /// What was counted in them.
    let total: Int
    /// The sum of their seasons.
    let weight: Double
    /// How far they lie from what total and season give, squared.
    let squares: Double
  }

  let areas: [Area]
  /// A factor for each period of a year; the first for numbers that it divides.
  let season: [Double]
  /// The last year against the whole past.
  let level: Double
  /// How many times more the counts vary than chance gives; at least 1.
  let lumpiness: Double

  /// - Parameter number: the period that is looked at. It, the one before, which is looked at
  ///   together with it, and nothing later are part of the past.
  init(of table: HotspotTable, before number: Int, by rule: HotspotRule) {
    let year = table.periodsInYear
    let end = number - 2
    let season = Self.season(of: table, until: end, by: rule)
    let window = (end - rule.pastYears * year)..<end
    let pasts = table.areas.indices.map { table.past($0, window) }
    areas = pasts.map { past in
      let total = past.reduce(0) { $0 + $1.count }
      let weight = past.reduce(0) { $0 + season[$1.number % year] }
      let squares = past.reduce(0) { sum, period in
        let distance =
          Double(period.count) - Double(total) / weight * season[period.number % year]
        return sum + distance * distance
      }
      return Area(known: past.count, total: total, weight: weight, squares: squares)
    }
    self.season = season

    let steady = Double(rule.steadyWeight)
    var (seen, fitted) = (steady, steady)
    let first = pasts.compactMap { $0.first?.number }.min() ?? end
    if end - first >= 2 * year {
      for (area, past) in zip(areas, pasts) {
        for period in past where period.number >= end - year {
          seen += Double(period.count)
          fitted += Double(area.total) / area.weight * season[period.number % year]
        }
      }
    }
    level = fitted > 0 ? seen / fitted : 1

    let squares = areas.reduce(0) { $0 + $1.squares }
    let chance = areas.reduce(0) { sum, area in
      area.known == 0 ? sum : sum + Double(area.total * (area.known - 1)) / Double(area.known)
    }
    lumpiness = chance > 0 ? max(1, squares / chance) : 1
  }

  /// How lumpy an area's counts are: what all share, mixed with its own where that is more.
  func lumpiness(of area: Area, by rule: HotspotRule) -> Double {
    guard area.total > 0 else { return lumpiness }
    let weight = Double(rule.lumpinessWeight)
    let own = area.squares / (Double(area.total) / Double(area.known))
    return max(lumpiness, (weight * lumpiness + own) / (weight + Double(area.known) - 1))
  }

  /// Learnt from whole years before `end`; with fewer than two there is no season.
  private static func season(
    of table: HotspotTable, until end: Int, by rule: HotspotRule
  ) -> [Double] {
    let year = table.periodsInYear
    let years = min(rule.seasonYears, (end - table.first) / year)
    let even = Array(repeating: 1.0, count: year)
    guard years >= 2 else { return even }
    let steady = Array(repeating: Double(rule.steadyWeight), count: year)
    var (seen, fitted) = (steady, steady)
    for row in table.areas.indices {
      let past = table.past(row, (end - year * years)..<end)
      let mean = Double(past.reduce(0) { $0 + $1.count }) / Double(max(1, past.count))
      for period in past {
        seen[period.number % year] += Double(period.count)
        fitted[period.number % year] += mean
      }
    }
    return zip(seen, fitted).map { $1 > 0 ? $0 / $1 : 1 }
  }
}

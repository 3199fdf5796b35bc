import CaseModel

/// A year in which half as many areas have figures as in the year before, or twice as many: the
/// register was cut another way, and bursts in it are no burglars.
package struct FigureCoverage: Hashable, Sendable {
  package let year: Int
  /// Areas with a figure in a period, on average over the periods of the year before.
  package let before: Double
  package let areas: Double

  /// The years in which it changed so, in order.
  ///
  /// - Parameter readings: what a source wrote; not what was added for what it left out.
  package static func changes(in readings: [FigureReading]) -> [FigureCoverage] {
    var perPeriod: [Period: Set<String>] = [:]
    for reading in readings where reading.value.isKnown {
      perPeriod[reading.period, default: []].insert(reading.area)
    }
    let byYear = Dictionary(grouping: perPeriod) { $0.key.year }
    let means = byYear.mapValues { periods in
      Double(periods.reduce(0) { $0 + $1.value.count }) / Double(periods.count)
    }
    return means.keys.sorted().compactMap { year in
      guard let before = means[year - 1], let areas = means[year],
        areas * 2 <= before || areas >= before * 2
      else { return nil }
      return FigureCoverage(year: year, before: before, areas: areas)
    }
  }
}

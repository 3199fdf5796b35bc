/// A place on a list of the areas with most, which says no counts.
package struct TopListPlace: Hashable, Sendable {
  package let area: String
  /// 1 for the first; areas may share one.
  package let rank: Int

  package init(area: String, rank: Int) {
    self.area = area
    self.rank = rank
  }
}

/// An area somebody should decide about, and why it is proposed.
package struct HotspotProposal: Hashable, Sendable {
  package let area: String
  package let period: Period
  /// Nil where the figures do not propose it, or say nothing.
  package let verdict: HotspotVerdict?
  /// Its place on a top list.
  package let rank: Int?

  /// Whether its place is all that speaks for it: no chance can be told.
  package var isOfTopListAlone: Bool { verdict == nil }

  /// What the figures of a period propose and what a top list of the same period does, the rarest
  /// first and then by rank; each area once.
  ///
  /// - Parameter places: their areas named as those of the verdicts.
  package static func proposals(
    at period: Period, _ verdicts: [HotspotVerdict], topList places: [TopListPlace] = []
  ) -> [HotspotProposal] {
    let ranks = Dictionary(places.map { ($0.area, $0.rank) }, uniquingKeysWith: min)
    let proposed = verdicts.filter { $0.state == .proposed && $0.period == period }
      .sorted { ($0.probability, $0.area) < ($1.probability, $1.area) }
    let areas = Set(proposed.map(\.area))
    let others = ranks.filter { !areas.contains($0.key) }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return proposed.map {
      HotspotProposal(area: $0.area, period: period, verdict: $0, rank: ranks[$0.area])
    }
      + others.map {
        HotspotProposal(area: $0.key, period: period, verdict: nil, rank: $0.value)
      }
  }
}

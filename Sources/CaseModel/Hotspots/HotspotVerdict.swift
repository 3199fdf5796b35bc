/// What the rule says of an area in a period.
package enum HotspotState: String, Sendable, CaseIterable {
  /// Beyond what chance explains.
  case proposed
  /// Looked at; chance explains it.
  case usual
  /// Too few periods of its past are known.
  case short
  /// The period itself is not known.
  case unknown
}

package struct HotspotVerdict: Hashable, Sendable {
  package let area: String
  package let period: Period
  package let state: HotspotState
  /// Periods of the past that are known and final: 7 of "too short: 7 of 12".
  package let known: Int
  /// Known periods it needs.
  package let needed: Int
  /// Areas that were looked at in that period; the more, the rarer a count must be.
  package let areasLookedAt: Int
  /// Whether the period lies in a hotspot that was decided: it is looked at all the same.
  package let isDecided: Bool
  /// The period alone, then the last two together where both are known; none where it was not
  /// looked at.
  package let looks: [HotspotLook]
  /// What a count must not be more probable than, of both looks together.
  package let bar: Double
  /// What was counted in the past; 0 is told as "none in n known months".
  package let pastTotal: Int

  /// Whether the area was looked at.
  package var isLookedAt: Bool { state == .proposed || state == .usual }

  /// The look that came out rarer; nil where there is none.
  package var look: HotspotLook? {
    // The earlier of two equal ones.
    looks.filter { !$0.isEcho }.reversed().min { $0.tail < $1.tail }
  }

  /// How probable as much is in this area, of both looks together; 1 where it was not looked at.
  package var probability: Double { look.map { min(1, 2 * $0.tail) } ?? 1 }

  /// How rare as much is in this area: once in so many periods.
  package var here: HotspotRarity { HotspotRarity(probability) }

  /// How rare as much is in any one of the areas looked at.
  package var anywhere: HotspotRarity {
    HotspotRarity(probability * Double(max(1, areasLookedAt)))
  }

  /// How rare it must be to be proposed: 20 of "once in 20 months".
  package var barInPeriods: Double {
    bar > 0 ? 1 / (bar * Double(max(1, areasLookedAt))) : .infinity
  }

  /// The smallest count of the period that would be proposed, with the period before as it is; nil
  /// where it was not looked at.
  package var proposedFrom: Int? {
    guard let alone = smallestProposed(of: 1), let month = looks.first else { return nil }
    guard let together = smallestProposed(of: 2), let both = looks.last else { return alone }
    let before = both.count - month.count
    // The period must lie above what is expected by itself.
    return min(alone, max(together - before, Int(month.expected) + 1))
  }

  /// The smallest count of so many periods together that would be proposed.
  package func smallestProposed(of periods: Int) -> Int? {
    looks.first { $0.periods == periods }
      .map { $0.chance.smallestCount(withTailAtMost: bar / 2) }
  }
}

/// One period, or the last two together, held against the area's past.
package struct HotspotLook: Hashable, Sendable {
  /// 1, or 2 for the period before and this one together.
  package let periods: Int
  package let count: Int
  /// What the area's own past, the season and the level of all give.
  package let expected: Double
  /// What chance may give; its mean lies a little above what is expected, for the past is of chance
  /// too.
  package let chance: NegativeBinomial
  /// Whether any of them may still change.
  package let isPreliminary: Bool
  /// Whether what is much lies in the period before alone, which was looked at in its turn.
  package let isEcho: Bool
  /// How probable as many or more are; of this look alone.
  package let tail: Double

  /// The middle 95 of 100: "normally 0-5".
  package var usual: ClosedRange<Int> { chance.middle95 }
}

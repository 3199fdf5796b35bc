/// The numbers of the hotspot rule, as a workspace may set them.
///
/// The burglaries of the last years are strewn over the months by chance, more where all areas have
/// more, and it is seen how rarely one month, or two together, get as many as they did. Formula,
/// sources and what can be found by it: ../shared/figures/README.md.
package struct HotspotRule: Hashable, Sendable {
  /// Of a thousand periods, those in which chance may propose an area, whichever.
  package var falsePerThousand = 50
  /// Years of past an area is measured by; they end two periods before the one looked at.
  package var pastYears = 3
  /// Years of known final periods that past must hold.
  package var neededYears = 1
  /// Most whole years that teach the season.
  package var seasonYears = 10
  /// Burglaries of "no season, no change" mixed into each shared factor.
  package var steadyWeight = 20
  /// Periods of the shared lumpiness mixed into an area's own.
  package var lumpinessWeight = 36

  package init() {}

  /// What chance may propose, as a share of all periods.
  package var falseShare: Double { Double(falsePerThousand) / 1000 }
}

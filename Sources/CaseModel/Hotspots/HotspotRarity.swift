/// How often chance gives something, as people say it.
package enum HotspotRarity: Hashable, Sendable {
  /// Two significant digits: once in 4,400 periods.
  case once(in: Int)
  /// More seldom than once in 10,000.
  case moreSeldom
  /// More often than once a period.
  case often

  package static let greatest = 10_000

  /// - Parameter share: how probable it is in a period; above 1 where several areas are taken
  ///   together.
  package init(_ share: Double) {
    guard share > 0, 1 / share <= Double(Self.greatest) else {
      self = .moreSeldom
      return
    }
    let periods = 1 / share
    if periods < 1 {
      self = .often
    } else {
      var step = 1.0
      while periods / step >= 100 { step *= 10 }
      self = .once(in: Int((periods / step).rounded() * step))
    }
  }
}

/// Why no share can be told.
package enum SurveyError: Error, Hashable, Sendable {
  case nobodyAnswered
  /// More said so than answered, or fewer than none.
  case moreThanAnswered
  /// More answered than could be asked.
  case moreThanPopulation
}

/// How many of those who answered a question said so, and what that says of all who could have been
/// asked.
package struct SurveyShare: Hashable, Sendable {
  package let yes: Int
  package let answered: Int
  /// All who could have been drawn; nil when that is not known, which counts as endlessly many.
  package let population: Int?

  package init(yes: Int, answered: Int, population: Int? = nil) throws(SurveyError) {
    guard answered > 0 else { throw .nobodyAnswered }
    guard (0...answered).contains(yes) else { throw .moreThanAnswered }
    if let population, answered > population { throw .moreThanPopulation }
    self.yes = yes
    self.answered = answered
    self.population = population
  }

  /// From 0 to 1.
  package var share: Double { Double(yes) / Double(answered) }

  /// As many answers would say as much of an endless population; nil when all of them answered,
  /// which leaves no error of a sample.
  package var effective: Double? {
    guard let population else { return Double(answered) }
    guard answered < population else { return nil }
    return Double(answered) * Double(population - 1) / Double(population - answered)
  }

  /// Where the share of all lies, in 95 of 100 such surveys: Wilson's interval for a finite
  /// population. It knows nothing of those who did not answer.
  package var interval: ClosedRange<Double> {
    guard let effective else { return share...share }
    let square = Self.normal95 * Self.normal95
    let middle = (share + square / (2 * effective)) / (1 + square / effective)
    let spread =
      (share * (1 - share) / effective + square / (4 * effective * effective)).squareRoot()
    let half = Self.normal95 * spread / (1 + square / effective)
    return max(0, middle - half)...min(1, middle + half)
  }

  /// Whether so many answers bear a general statement: at least 30, and at a share of one half an
  /// error of at most five points.
  package var canGeneralise: Bool {
    guard answered >= 30,
      let half = try? SurveyShare(
        yes: answered / 2, answered: answered, population: population)
    else { return false }
    return (half.interval.upperBound - half.interval.lowerBound) / 2 <= 0.05
  }

  /// The middle 95 of 100 of the normal distribution lie within so many deviations.
  private static let normal95 = 1.959963984540054
}

/// The same question in two rounds.
package struct SurveyChange: Hashable, Sendable {
  /// How many points more, as a share: from -1 to 1.
  package let change: Double
  /// Where the change lies, in 95 of 100 such pairs: Newcombe's interval, of the two Wilson ones.
  package let interval: ClosedRange<Double>

  /// Whether chance alone may give as much. Of twenty questions one differs by chance all the same.
  package var mayBeChance: Bool { interval.contains(0) }

  package init(from before: SurveyShare, to after: SurveyShare) {
    let (old, new) = (before.interval, after.interval)
    let change = after.share - before.share
    let below = Self.distance(
      after.share - new.lowerBound, old.upperBound - before.share)
    let above = Self.distance(
      new.upperBound - after.share, before.share - old.lowerBound)
    self.change = change
    interval = (change - below)...(change + above)
  }

  private static func distance(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}

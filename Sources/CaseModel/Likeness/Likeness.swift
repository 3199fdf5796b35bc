/// How far two findings are about the same, and why.
package struct Likeness: Hashable, Sendable {
  /// One thing that speaks for it, for a screen to say.
  package enum Reason: Hashable, Sendable {
    case samePlace, similarPlace
    case near(metres: Int)
    case sameArea, sameCategory
    /// Words as the asked finding has them, the rarest first.
    case words([String])
  }

  /// 0…1.
  package let score: Double
  /// In the order they are said.
  package let reasons: [Reason]

  /// From here on two findings are shown as look-alikes: the same place with the same category, or
  /// half of the words in places that may be one.
  package static let least = 0.45
  /// From here on a person most likely calls them the same.
  package static let strong = 0.7

  /// - Parameter weigh: how much a stem tells; rare ones tell more.
  package init(
    _ one: LikenessProfile, _ other: LikenessProfile, weigh: (String) -> Double = { _ in 1 }
  ) {
    let whereabouts = Whereabouts(one, other)
    let words = WordLikeness(one.words, other.words, weigh: weigh)
    let sameCategory = one.category != nil && one.category == other.category
    var score = 0.5 * whereabouts.score + 0.35 * words.share
    if sameCategory {
      score += 0.15
    } else if one.category == nil || other.category == nil {
      // Nobody has said it is another kind of thing.
      score += 0.05
    } else {
      score *= 0.8
    }
    // What is good and what is wrong at one place are two findings.
    if (one.kind == .positive) != (other.kind == .positive) { score *= 0.4 }
    // Said of another place, the same words tell of another lamp.
    if whereabouts.isElsewhere { score *= 0.6 }
    // A place alone does not make two findings one.
    if words.common.isEmpty && !sameCategory { score *= 0.6 }
    self.score = min(1, score)
    var reasons = whereabouts.reasons
    if sameCategory { reasons.append(.sameCategory) }
    if !words.common.isEmpty { reasons.append(.words(words.common)) }
    self.reasons = reasons
  }
}

/// Place, coordinate and area of two findings held together.
private struct Whereabouts {
  var score = 0.0
  /// Whether both say where, and it is not the same.
  var isElsewhere = false
  var reasons: [Likeness.Reason] = []

  init(_ one: LikenessProfile, _ other: LikenessProfile) {
    let place = one.place.likeness(to: other.place)
    let distance = one.point.flatMap { point in other.point.map { point.metres(to: $0) } }
    let isKnown = !one.place.isEmpty && !other.place.isEmpty || distance != nil
    let sameArea = one.area != nil && one.area == other.area
    let otherArea = one.area != nil && other.area != nil && !sameArea
    score = max(place, distance.map(Self.nearness) ?? 0)
    // The same words for places far apart, or in two areas, are two places.
    if let distance, distance > 300 { score *= 0.3 }
    if otherArea, (distance ?? 1000) > 50 { score *= 0.6 }
    isElsewhere = isKnown && score <= 0.2
    // Where one says nothing of the place, the area is all there is.
    if !isKnown { score = sameArea ? 0.5 : otherArea ? 0 : 0.25 }
    if place >= 0.99 {
      reasons.append(.samePlace)
    } else if place >= 0.5 {
      reasons.append(.similarPlace)
    }
    if let distance, distance <= 100 { reasons.append(.near(metres: Int(distance.rounded()))) }
    if sameArea, reasons.isEmpty { reasons.append(.sameArea) }
  }

  private static func nearness(_ metres: Double) -> Double {
    switch metres {
    case ...10: 1
    case ...100: 1 - 0.8 * (metres - 10) / 90
    default: 0
    }
  }
}

/// The words two findings share.
private struct WordLikeness {
  /// Weight of the shared words by that of all: 0…1.
  var share = 0.0
  var common: [String] = []

  init(_ one: LikenessWords, _ other: LikenessWords, weigh: (String) -> Double) {
    var (shared, all) = (0.0, 0.0)
    var found: [(weight: Double, written: String)] = []
    var (i, j) = (0, 0)
    while i < one.stems.count || j < other.stems.count {
      if j == other.stems.count || i < one.stems.count && one.stems[i] < other.stems[j] {
        all += weigh(one.stems[i])
        i += 1
      } else if i == one.stems.count || other.stems[j] < one.stems[i] {
        all += weigh(other.stems[j])
        j += 1
      } else {
        let weight = weigh(one.stems[i])
        shared += weight
        all += weight
        found.append((weight, one.written[i]))
        i += 1
        j += 1
      }
    }
    guard all > 0 else { return }
    // A short note inside a long one is as alike as two of one length: hence more than the share.
    let smaller = min(Self.sum(one, weigh), Self.sum(other, weigh))
    share = (shared / all + shared / max(smaller, 1)) / 2
    found.sort { $0.weight == $1.weight ? $0.written < $1.written : $0.weight > $1.weight }
    for word in found.map(\.written) where !common.contains(word) { common.append(word) }
  }

  private static func sum(_ words: LikenessWords, _ weigh: (String) -> Double) -> Double {
    words.stems.reduce(0) { $0 + weigh($1) }
  }
}

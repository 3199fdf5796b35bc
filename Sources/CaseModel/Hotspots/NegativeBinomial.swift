import Glibc

/// Counts that vary more than chance alone lets them: variance mean + mean² / size.
///
/// Neither lgamma nor 1 − cdf is used: either loses the digits of rare counts.
package struct NegativeBinomial: Hashable, Sendable {
  /// Above 0.
  package let mean: Double
  /// Above 0; the larger, the nearer to Poisson.
  package let size: Double

  package init(mean: Double, size: Double) {
    self.mean = mean
    self.size = size
  }

  /// How probable this count or a greater one is.
  package func tail(from count: Int) -> Double {
    if count <= 0 { return 1 }
    let share = mean / (mean + size)
    // Far below the mean the first term is 0 to the machine: the sum begins where most lies.
    let start = max(count, Int(mean))
    let top = probability(of: start, share: share)
    var total = 0.0
    var term = top
    var next = start
    while term > total * 1e-17 || Double(next) < mean {
      total += term
      term *= (Double(next) + size) / (Double(next) + 1) * share
      next += 1
    }
    term = top
    for lower in stride(from: start - 1, through: count, by: -1) {
      term *= (Double(lower) + 1) / ((Double(lower) + size) * share)
      total += term
      if term < total * 1e-17 { break }
    }
    return min(1, total)
  }

  /// The counts that leave no more than a fortieth below and a fortieth above.
  package var middle95: ClosedRange<Int> {
    let upper = smallest { tail(from: $0 + 1) <= 0.025 }
    let lower = smallest { tail(from: $0 + 1) <= 0.975 }
    return lower...max(lower, upper)
  }

  /// The smallest count whose tail is not above this.
  package func smallestCount(withTailAtMost limit: Double) -> Int {
    smallest { tail(from: $0) <= limit }
  }

  /// The first count from which on it holds.
  private func smallest(where holds: (Int) -> Bool) -> Int {
    if holds(0) { return 0 }
    var below = 0
    var above = 1
    // A tail of 0 bounds it: beyond 2^40 nobody counts.
    while above < 1 << 40, !holds(above) {
      below = above
      above *= 2
    }
    while above - below > 1 {
      let middle = (below + above) / 2
      if holds(middle) { above = middle } else { below = middle }
    }
    return above
  }

  private func probability(of count: Int, share: Double) -> Double {
    var logarithm = -size * log1p(mean / size)
    for place in 0..<count {
      logarithm += log((size + Double(place)) / Double(place + 1) * share)
    }
    return exp(logarithm)
  }
}

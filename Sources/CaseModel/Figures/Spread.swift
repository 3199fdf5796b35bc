/// How long things took or have stood: the middle and the long tail, in days.
package struct Spread: Hashable, Sendable {
  package let count: Int
  package let median: Int
  /// Nine of ten took no longer.
  package let ninetieth: Int
  package let longest: Int

  /// - Parameter days: in any order; a negative number, of clocks that ran apart, counts as 0.
  /// - Returns: nil where there are none. Percentiles are by nearest rank: each is a number that
  ///   stands among the days.
  package init?(_ days: [Int]) {
    guard !days.isEmpty else { return nil }
    let sorted = days.map { max(0, $0) }.sorted()
    func rank(_ tenths: Int) -> Int { sorted[(sorted.count * tenths + 9) / 10 - 1] }
    count = sorted.count
    median = rank(5)
    ninetieth = rank(9)
    longest = sorted[sorted.count - 1]
  }
}

/// Times of the same work, in milliseconds.
struct Times {
  private var all: [Double] = []

  /// Does the work and takes its time.
  mutating func take<Result, Problem: Error>(
    _ work: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    all.append(start.duration(to: clock.now) / .milliseconds(1))
    return result
  }

  mutating func add(_ milliseconds: Double) { all.append(milliseconds) }

  var median: Double { part(0.5) }
  var slow: Double { part(0.95) }
  var isEmpty: Bool { all.isEmpty }

  private func part(_ share: Double) -> Double {
    let sorted = all.sorted()
    guard let last = sorted.last else { return 0 }
    let place = Int(share * Double(sorted.count))
    return place < sorted.count ? sorted[place] : last
  }
}

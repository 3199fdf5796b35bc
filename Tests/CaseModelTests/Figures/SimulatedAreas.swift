import CaseModel
import Foundation

/// Random numbers that are the same each time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// From 0 to below 1.
  mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }

  mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var count = 0
    var product = share()
    while product > limit {
      count += 1
      product *= share()
    }
    return count
  }

  /// Two of three come alone and the third as a pair: variance 1.5 × mean.
  mutating func lumpy(_ mean: Double) -> Int {
    let goes = poisson(mean * 0.75)
    return (0..<goes).reduce(0) { count, _ in count + (share() < 1.0 / 3 ? 2 : 1) }
  }

  /// Median 0.6 a month, from 0.02 to 9, as burglaries of small areas are.
  mutating func usualRate() -> Double {
    let normal = (-2 * log(1 - share())).squareRoot() * cos(2 * .pi * share())
    return min(9, max(0.02, 0.6 * exp(1.3 * normal)))
  }
}

/// Areas whose counts follow a rate and nothing else.
struct SimulatedAreas {
  var rates: [Double]
  var months = 60
  var isLumpy = false
  /// More in winter and fewer in summer, by so much.
  var season = 0.0
  /// The share of months that are not known.
  var missing = 0.0
  /// From this month on, all have so many times as many.
  var step: (from: Int, times: Double)?

  static let first = Period(year: 2021, month: 1)

  func table(_ numbers: inout SeededNumbers) -> HotspotTable? {
    var all: [String: CountSeries] = [:]
    for (place, rate) in rates.enumerated() {
      var series = CountSeries(form: .month)
      for month in 0..<months {
        let turn = 2 * Double.pi * Double(month % 12) / 12
        var mean = rate * exp(season * cos(turn))
        if let step, month >= step.from { mean *= step.times }
        let count = isLumpy ? numbers.lumpy(mean) : numbers.poisson(mean)
        if numbers.share() < missing { continue }
        if let period = Self.first?.adding(month) { series[period] = PeriodCount(count) }
      }
      all["Area \(1000 + place)"] = series
    }
    return HotspotTable(all, by: .month)
  }
}

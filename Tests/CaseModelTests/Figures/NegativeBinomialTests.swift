import CaseModel
import Testing

@Suite struct NegativeBinomialTests {
  @Test(
    "the tail of rare counts keeps its digits",
    arguments: [
      // Of ../shared/figures/hotspot_reference.py.
      (10, 2.1, 36, 0.00013863430746358264), (5, 0.3, 1, 0.0006544696506532574),
      (40, 8, 400, 2.239416472963588e-15), (7, 2.1, 1e5, 0.005862715153941936),
      (1100, 900, 400, 0.0002349000666573036), (0, 2.1, 36, 1),
    ] as [(Int, Double, Double, Double)])
  func tail(count: Int, mean: Double, size: Double, expected: Double) {
    let tail = NegativeBinomial(mean: mean, size: size).tail(from: count)
    #expect(SharedFigures.isNear(tail, expected))
  }

  @Test("a count far below the mean is as good as certain, and no wonder of rarity")
  func farBelow() {
    for count in [1, 2, 7, 40, 500] {
      #expect(abs(NegativeBinomial(mean: 900, size: 1e5).tail(from: count) - 1) < 1e-9)
    }
    #expect(abs(NegativeBinomial(mean: 25_000, size: 1e6).tail(from: 20_000) - 1) < 1e-9)
  }

  @Test(
    "with even counts it is exactly the binomial test of counts already made",
    arguments: [(0, 3, 36), (9, 4, 36), (76, 10, 36), (36, 9, 12)])
  func isBinomial(past: Int, count: Int, months: Int) {
    let share = 1 / Double(months)
    let chance = NegativeBinomial(
      mean: Double(past + 1) * share, size: Double(past + 1) * share / share)
    // P(Bin(past + count, share / (1 + share)) >= count), summed from its definition.
    let hit = share / (1 + share)
    let all = past + count
    var binomial = 0.0
    for hits in count...all {
      var term = 1.0
      for place in 0..<hits {
        term *= Double(all - place) / Double(place + 1) * hit
      }
      for _ in 0..<(all - hits) { term *= 1 - hit }
      binomial += term
    }
    #expect(SharedFigures.isNear(chance.tail(from: count), binomial))
  }

  @Test(
    "the middle 95 of 100 leave at most a fortieth on either side",
    arguments: [
      // Poisson tables: of mean 2.1, P(X <= 5) is 0.9796 and P(X <= 4) 0.938.
      (2.1, 0...5), (0.01, 0...0), (10, 4...17), (100, 81...120),
    ] as [(Double, ClosedRange<Int>)])
  func middle(mean: Double, range: ClosedRange<Int>) {
    #expect(NegativeBinomial(mean: mean, size: 1e9).middle95 == range)
  }

  @Test("the smallest count with so small a tail has it, and the one below has not")
  func smallest() {
    for mean in [0.02, 0.5, 2.1, 30, 700] {
      for limit in [0.5, 0.00125, 1e-9] {
        let chance = NegativeBinomial(mean: mean, size: 12)
        let count = chance.smallestCount(withTailAtMost: limit)
        #expect(chance.tail(from: count) <= limit)
        #expect(count == 0 || chance.tail(from: count - 1) > limit)
      }
    }
  }
}

@Suite("Tails beside the project", .enabled(if: SharedFigures.areThere, "../shared is missing"))
struct SharedTailTests {
  private struct Fixture: Decodable {
    struct Tail: Decodable {
      let count: Int
      let mean: Double
      let size: Double
      let p: Double
    }
    let tails: [Tail]
  }

  @Test("the 210 tails of the reference, but where it lost the first term")
  func tails() throws {
    let tails = try SharedFigures.decoded("fixture-hotspots.json", as: Fixture.self).tails
    #expect(tails.count == 210)
    // The reference sums upward from e^-900, which is 0 to the machine, and says 0 for certain.
    let lost = tails.filter { $0.p == 0 && Double($0.count) < $0.mean }
    #expect(lost.map(\.count) == [1, 2, 7, 10])
    for tail in lost {
      #expect(
        SharedFigures.isNear(
          NegativeBinomial(mean: tail.mean, size: tail.size).tail(from: tail.count), 1))
    }
    for tail in tails where !(tail.p == 0 && Double(tail.count) < tail.mean) {
      let found = NegativeBinomial(mean: tail.mean, size: tail.size).tail(from: tail.count)
      #expect(SharedFigures.isNear(found, tail.p), "\(tail)")
    }
  }
}

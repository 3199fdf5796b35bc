import ChangeLog

/// The same draws for the same seed, in the words of a test.
struct SeededKeys {
  private var random: SeededRandom
  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// 0..<count.
  mutating func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
}

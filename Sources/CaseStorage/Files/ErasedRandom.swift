/// A source of random numbers of whatever kind, as one type.
///
/// Handing an existential itself to a generic function that throws its own errors crashes the
/// compiler of Swift 6.3.1 now and then.
struct ErasedRandom: RandomNumberGenerator {
  private var source: any RandomNumberGenerator

  init(_ source: any RandomNumberGenerator) { self.source = source }

  mutating func next() -> UInt64 { source.next() }
}

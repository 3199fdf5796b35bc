/// A part of a filter that finds nothing, which alone finds something.
package struct FilterOffer: Hashable, Sendable {
  /// As it is typed.
  package let text: String
  /// How many findings it shows.
  package let count: Int
}

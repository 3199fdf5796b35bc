/// A number as an edition for residents and associations shows it.
package enum ShownNumber: Hashable, Sendable {
  case number(Int)
  /// `<3`: 1 or 2.
  case few
  /// `*`: not shown, so that no other can be worked out from it. A cell is 3 or more; a sum may be
  /// anything.
  case hidden
  /// Blank: nobody knows it.
  case unknown

  /// The least count that is shown; 0 is too, for it points at nobody.
  package static let least = 3

  /// The sum of what an edition shows, such as twelve months; nil where not each is shown, for with
  /// the sum of the month before it would say what is hidden.
  package static func sum(_ shown: some Sequence<ShownNumber>) -> Int? {
    var sum = 0
    for one in shown {
      guard case .number(let number) = one else { return nil }
      sum += number
    }
    return sum
  }
}

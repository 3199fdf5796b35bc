/// A table of counts with its sums, of which small counts are hidden, and as many others as it takes
/// that none of them can be worked out.
///
/// A count of 1 or 2 shows as `<3`, a sum of 1 or 2 as `*`. The table is a network whose nodes are
/// rows and columns and whose edges are cells: a hidden cell may be another number exactly when a
/// ring of hidden cells runs through it, so the cheapest ring is what must be hidden with it.
package struct SmallNumberTable: Sendable {
  package struct Place: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The counts, then the sum of each row in a last column and of each column in a last row. A sum
  /// is of what is known, and not known where nothing is.
  package let values: [[Int?]]
  /// As they are shown, sums included.
  package let shown: [[ShownNumber]]
  /// What is not shown as a number: kept with an edition, for later ones to hide too.
  package let hidden: Set<Place>
  private let shownBefore: Set<Place>

  /// - Parameters:
  ///   - counts: rows of one length; missing cells are not known.
  ///   - hiddenBefore: places that an earlier edition hid, sums included; a 0 is shown all the same.
  ///   - shownBefore: places whose number an earlier edition showed: hiding them hides nothing.
  package init(
    _ counts: [[Int?]], hiddenBefore: Set<Place> = [], shownBefore: Set<Place> = []
  ) {
    let values = Self.withSums(counts)
    var network = HiddenNumbers(values, published: shownBefore)
    self.shownBefore = shownBefore
    for place in hiddenBefore { network.hide(place) }
    let small = network.small
    for place in small { network.hide(place) }
    for place in small {
      for other in network.cheapestRing(through: place)?.places ?? [] { network.hide(other) }
    }
    self.values = values
    hidden = network.hidden
    let hidden = hidden
    shown = values.indices.map { row in
      values[row].indices.map { column in
        guard let value = values[row][column] else { return .unknown }
        let place = Place(row, column)
        guard hidden.contains(place) else { return .number(value) }
        return value < ShownNumber.least && !network.isSum(place) ? .few : .hidden
      }
    }
  }

  /// Small counts and sums that can be worked out all the same: none, unless earlier editions showed
  /// so much that nothing is left to hide them behind.
  package var exposed: [Place] {
    var network = HiddenNumbers(values, published: shownBefore)
    for place in hidden { network.hide(place) }
    return network.small.filter { network.cheapestRing(through: $0).map { $0.price > 0 } ?? true }
  }

  private static func withSums(_ counts: [[Int?]]) -> [[Int?]] {
    let width = counts.map(\.count).max() ?? 0
    guard width > 0 else { return [] }
    func sum(_ values: [Int?]) -> Int? {
      let known = values.compactMap { $0 }
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    let rows = counts.map { row in
      let whole = row + Array(repeating: nil, count: width - row.count)
      return whole + [sum(whole)]
    }
    return rows + [(0...width).map { column in sum(rows.map { $0[column] }) }]
  }
}

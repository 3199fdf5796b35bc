/// The network of a table with sums: rows and columns are its nodes, cells its edges.
struct HiddenNumbers {
  typealias Place = SmallNumberTable.Place

  struct Ring {
    /// What hiding it costs; 0 where all of it is hidden already.
    let price: Int
    /// Without the cell it runs through.
    let places: [Place]
  }

  private let values: [[Int?]]
  private(set) var hidden: Set<Place> = []
  /// What readers know from earlier editions: no number can be hidden behind it.
  private let published: Set<Place>
  private let rows: Int
  private let columns: Int

  /// - Parameter values: with sums in the last row and column.
  init(_ values: [[Int?]], published: Set<Place> = []) {
    self.values = values
    self.published = published
    rows = values.count
    columns = values.first?.count ?? 0
  }

  /// Hides a number; a 0, and what is not known, stay as they are.
  mutating func hide(_ place: Place) {
    guard values.indices.contains(place.row), values[place.row].indices.contains(place.column),
      let value = values[place.row][place.column], value != 0
    else { return }
    hidden.insert(place)
  }

  func isSum(_ place: Place) -> Bool { place.row == rows - 1 || place.column == columns - 1 }

  /// Counts and sums of 1 and 2, row by row.
  var small: [Place] {
    values.indices.flatMap { row in
      values[row].indices.compactMap { column in
        guard let value = values[row][column], 0 < value, value < ShownNumber.least else {
          return nil
        }
        return Place(row, column)
      }
    }
  }

  /// The cheapest ring of cells through this one that could each be one more or one less, sums
  /// unchanged; nil where there is none.
  func cheapestRing(through place: Place) -> Ring? {
    var best: Ring?
    for step in [1, -1] where price(place, step) != nil {
      let (from, to) = ends(place, step)
      if let ring = cheapestWay(from: to, to: from, without: place),
        best.map({ ring.price < $0.price }) ?? true
      {
        best = ring
      }
    }
    return best
  }

  /// What it costs to let this number change by a step; nil where it cannot.
  private func price(_ place: Place, _ step: Int) -> Int? {
    guard let value = values[place.row][place.column], value != 0 else { return nil }
    // What is small now was another number when it was shown.
    if published.contains(place), value >= ShownNumber.least { return nil }
    let isSum = isSum(place)
    // What its sign says of it bounds a cell: <3 is 1 or 2, and * is 3 or more.
    let isPossible =
      isSum
      ? value + step >= 0
      : value < ShownNumber.least
        ? (1..<ShownNumber.least).contains(value + step) : value + step >= ShownNumber.least
    guard isPossible else { return nil }
    if hidden.contains(place) { return 0 }
    // A sum is hidden only where no cell will do.
    return value + (isSum ? 10_000 : 1)
  }

  /// The nodes a cell leads from and to when it changes by a step; sums lead back.
  private func ends(_ place: Place, _ step: Int) -> (from: Int, to: Int) {
    let (row, column) = (place.row, rows + place.column)
    let isBack = (place.row == rows - 1) != (place.column == columns - 1)
    return isBack == (step > 0) ? (column, row) : (row, column)
  }

  /// Dijkstra's way; nodes are few and each leads to many, so the nearest is looked for in turn.
  private func cheapestWay(from start: Int, to end: Int, without: Place) -> Ring? {
    var prices = Array(repeating: Int.max, count: rows + columns)
    var isDone = Array(repeating: false, count: rows + columns)
    var ways: [Place?] = Array(repeating: nil, count: rows + columns)
    var before = Array(repeating: -1, count: rows + columns)
    prices[start] = 0
    while true {
      var node = -1
      for other in prices.indices
      where !isDone[other] && prices[other] < (node < 0 ? Int.max : prices[node]) {
        node = other
      }
      if node < 0 { return nil }
      if node == end { break }
      isDone[node] = true
      for line in 0..<(node < rows ? columns : rows) {
        let place = node < rows ? Place(node, line) : Place(line, node - rows)
        let target = node < rows ? rows + line : line
        if place == without || isDone[target] { continue }
        let step = ends(place, 1).from == node ? 1 : -1
        guard let price = price(place, step), prices[node] + price < prices[target] else {
          continue
        }
        prices[target] = prices[node] + price
        ways[target] = place
        before[target] = node
      }
    }
    var places: [Place] = []
    var node = end
    while node != start, let place = ways[node] {
      places.append(place)
      node = before[node]
    }
    return Ring(price: prices[end], places: places)
  }
}

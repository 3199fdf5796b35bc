/// Counts of areas and periods as residents and associations see them, edition after edition.
///
/// Beside what ``SmallNumberTable`` hides in one table, a sum over the edition's periods is hidden
/// where one of its numbers is: the edition of the next month would say by how much it grew.
package struct FiguresEdition: Sendable {
  /// A number that stands in several editions: of one period, or the sum of some.
  package struct Number: Hashable, Sendable {
    /// Nil for all the edition's areas together.
    package let area: String?
    package let first: Period
    package let last: Period

    package init(area: String?, from first: Period, to last: Period) {
      self.area = area
      self.first = first
      self.last = last
    }
  }

  package let areas: [String]
  package let periods: [Period]
  /// The areas in rows, the periods in columns, sums last.
  package let table: SmallNumberTable

  /// - Parameters:
  ///   - areas: those of every edition of this table; with others their sum is another number.
  ///   - periods: without gaps, in order.
  ///   - hiddenBefore: what any earlier edition hid.
  ///   - shownBefore: what any earlier edition showed.
  package init(
    areas: [String], periods: [Period], counts: [String: CountSeries],
    hiddenBefore: Set<Number> = [], shownBefore: Set<Number> = []
  ) {
    self.areas = areas
    self.periods = periods
    let values = areas.map { area in periods.map { counts[area]?[$0]?.count } }
    let numbers = Self.numbers(areas, periods)
    var before = Set(numbers.filter { hiddenBefore.contains($0.value) }.keys)
    let shown = Set(
      numbers.filter { shownBefore.contains($0.value) && !hiddenBefore.contains($0.value) }.keys)
    var table = SmallNumberTable(values, hiddenBefore: before, shownBefore: shown)
    // What is hidden only grows, until each sum that must be hidden is.
    while case let more = Self.rollingSums(over: table), !more.isSubset(of: before) {
      before.formUnion(more)
      table = SmallNumberTable(values, hiddenBefore: before, shownBefore: shown)
    }
    self.table = table
  }

  /// What this edition hides: kept with it, for later ones.
  package var hidden: Set<Number> {
    Set(Self.numbers(areas, periods).filter { table.hidden.contains($0.key) }.values)
  }

  /// What this edition shows as a number, 0 included.
  package var shown: Set<Number> {
    let shown = Self.numbers(areas, periods).filter { place, _ in
      if case .number = table.shown[place.row][place.column] { true } else { false }
    }
    return Set(shown.values)
  }

  /// Whether no small number can be worked out; nothing may leave that is not.
  package var isSafe: Bool { table.exposed.isEmpty }

  /// The sums over periods of rows in which something is hidden, where they are not 0 or unknown.
  private static func rollingSums(over table: SmallNumberTable) -> Set<SmallNumberTable.Place> {
    let places = table.values.indices.compactMap { row -> SmallNumberTable.Place? in
      let sum = table.values[row].count - 1
      guard (table.values[row][sum] ?? 0) != 0,
        (0..<sum).contains(where: { table.hidden.contains(SmallNumberTable.Place(row, $0)) })
      else { return nil }
      return SmallNumberTable.Place(row, sum)
    }
    return Set(places)
  }

  private static func numbers(
    _ areas: [String], _ periods: [Period]
  ) -> [SmallNumberTable.Place: Number] {
    guard let first = periods.first, let last = periods.last, !areas.isEmpty else { return [:] }
    var numbers: [SmallNumberTable.Place: Number] = [:]
    for (row, area) in (areas.map { Optional($0) } + [nil]).enumerated() {
      for (column, period) in periods.enumerated() {
        numbers[SmallNumberTable.Place(row, column)] = Number(
          area: area, from: period, to: period)
      }
      numbers[SmallNumberTable.Place(row, periods.count)] = Number(
        area: area, from: first, to: last)
    }
    return numbers
  }
}

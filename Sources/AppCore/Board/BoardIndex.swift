import CaseModel
import ChangeLog

/// The board's columns as ordered lists of findings, with counts; mended by each change, so that
/// no key press walks all findings.
package struct BoardIndex: Sendable {
  package let columns: [BoardColumn]
  private let columnOfState: [FindingState: Int]
  private var facts: [ThingIndex: CardFacts] = [:]
  /// Every finding of each column, in order.
  private var all: [[CardOrder]]
  /// Those that pass the filter, in order; the same lists while there is none.
  private var passing: [[CardOrder]]
  private var passes: Set<ThingIndex>?

  package init(columns: [BoardColumn] = BoardColumn.standard) {
    self.columns = columns
    var columnOfState: [FindingState: Int] = [:]
    for (place, column) in columns.enumerated() {
      for state in column.states { columnOfState[state] = place }
    }
    self.columnOfState = columnOfState
    all = Array(repeating: [], count: columns.count)
    passing = all
  }

  package init(_ caseFile: CaseFile) {
    self.init(columns: caseFile.facts.columns)
    let things = caseFile.things(of: .finding)
    facts.reserveCapacity(things.count)
    for thing in things {
      let fact = CardFacts(thing, in: caseFile, columnOfState: columnOfState)
      facts[thing] = fact
      if let column = fact.column { all[column].append(fact.order) }
    }
    for column in all.indices { all[column].sort() }
    passing = all
  }

  /// How many findings the column holds, whatever the filter hides.
  package func total(in column: Int) -> Int {
    all.indices.contains(column) ? all[column].count : 0
  }

  /// How many cards the column shows.
  package func count(in column: Int) -> Int {
    passing.indices.contains(column) ? passing[column].count : 0
  }

  package var total: Int { all.reduce(0) { $0 + $1.count } }

  /// The card at a place of the column, or nil when there is none.
  package func card(at place: Int, in column: Int) -> ThingIndex? {
    guard passing.indices.contains(column), passing[column].indices.contains(place) else {
      return nil
    }
    return passing[column][place].thing
  }

  package func facts(of thing: ThingIndex) -> CardFacts? { facts[thing] }

  /// Column and place of a card, or nil when it is in no column or filtered away.
  package func place(of thing: ThingIndex) -> (column: Int, place: Int)? {
    guard let fact = facts[thing], let column = fact.column,
      let place = Self.place(of: fact.order, in: passing[column])
    else { return nil }
    return (column, place)
  }

  /// Every finding that stands in a column, column by column, as the filter shows them.
  package var shown: [ThingIndex] { passing.flatMap { $0.map(\.thing) } }

  /// Every finding that stands in a column, whatever the filter hides.
  package var everything: [ThingIndex] { all.flatMap { $0.map(\.thing) } }

  /// Takes up what became of a finding.
  /// - Parameter isPassing: whether the filter shows it; asked only while there is one.
  package mutating func update(
    _ thing: ThingIndex, in caseFile: CaseFile, isPassing: () -> Bool
  ) {
    if let old = facts[thing], let column = old.column {
      Self.remove(old.order, from: &all[column])
      Self.remove(old.order, from: &passing[column])
    }
    let fact = CardFacts(thing, in: caseFile, columnOfState: columnOfState)
    facts[thing] = fact
    var isShown = true
    if passes != nil {
      isShown = isPassing()
      if isShown { passes?.insert(thing) } else { passes?.remove(thing) }
    }
    guard let column = fact.column else { return }
    Self.insert(fact.order, into: &all[column])
    if isShown { Self.insert(fact.order, into: &passing[column]) }
  }

  /// Shows only some; nil shows all again.
  package mutating func show(only passes: Set<ThingIndex>?) {
    self.passes = passes
    guard let passes else {
      passing = all
      return
    }
    passing = all.map { $0.filter { passes.contains($0.thing) } }
  }

  private static func place(of order: CardOrder, in list: [CardOrder]) -> Int? {
    let place = insertionPlace(of: order, in: list)
    return place < list.count && list[place] == order ? place : nil
  }

  private static func insertionPlace(of order: CardOrder, in list: [CardOrder]) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < order { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func insert(_ order: CardOrder, into list: inout [CardOrder]) {
    list.insert(order, at: insertionPlace(of: order, in: list))
  }

  private static func remove(_ order: CardOrder, from list: inout [CardOrder]) {
    if let place = place(of: order, in: list) { list.remove(at: place) }
  }
}

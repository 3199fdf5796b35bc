import CaseModel
import ChangeLog

/// The board's columns as ordered lists of findings, with counts; kept up by each change, so that
/// no key press walks all findings.
package struct BoardIndex: Sendable {
  package let columns: [BoardColumn]
  private let columnOfState: [FindingState: Int]
  private var facts: [RecordIndex: CardFacts] = [:]
  /// Every finding of each column, in order.
  private var all: [[CardOrder]]
  /// Those that pass the filter, in the order asked for; nil while neither is set.
  private var filtered: [[CardOrder]]?
  private var arrangement: CardArrangement?
  /// Of each column, the days after which its findings are late, in order.
  private var deadlines: [[Int32]]
  /// The same of the days after which what waits should have been taken up again.
  private var resumptions: [[Int32]]
  private var passes: Set<RecordIndex>?
  /// What is a duplicate of which finding.
  private var duplicates: [RecordIndex: Set<RecordIndex>] = [:]
  /// Another one after each change.
  package private(set) var edition = Edition()

  package init(columns: [BoardColumn] = BoardColumn.standard) {
    self.columns = columns
    var columnOfState: [FindingState: Int] = [:]
    for (place, column) in columns.enumerated() {
      for state in column.states { columnOfState[state] = place }
    }
    self.columnOfState = columnOfState
    all = Array(repeating: [], count: columns.count)
    deadlines = Array(repeating: [], count: columns.count)
    resumptions = deadlines
  }

  package init(_ caseFile: CaseFile) {
    self.init(columns: caseFile.facts.columns)
    let records = caseFile.records(of: .finding)
    facts.reserveCapacity(records.count)
    for record in records {
      let fact = CardFacts(record, in: caseFile, columnOfState: columnOfState)
      facts[record] = fact
      if let column = fact.column {
        all[column].append(fact.order)
        if let day = fact.overdueAfter { deadlines[column].append(day) }
        if let day = fact.resumedAfter { resumptions[column].append(day) }
      }
      if let other = fact.duplicateOf { duplicates[other, default: []].insert(record) }
    }
    for column in all.indices {
      all[column].sort()
      deadlines[column].sort()
      resumptions[column].sort()
    }
  }

  /// What the columns show.
  private var passing: [[CardOrder]] { filtered ?? all }

  /// How many findings the column holds, whatever the filter hides.
  package func total(in column: Int) -> Int {
    all.indices.contains(column) ? all[column].count : 0
  }

  /// How many of a column's findings are late on a day, whatever the filter hides.
  package func late(in column: Int, on day: Day) -> Int {
    guard deadlines.indices.contains(column) else { return 0 }
    return deadlines[column].insertionPlace(of: Int32(day.number))
  }

  /// How many of a column's findings should have been taken up again before a day.
  package func passed(in column: Int, on day: Day) -> Int {
    guard resumptions.indices.contains(column) else { return 0 }
    return resumptions[column].insertionPlace(of: Int32(day.number))
  }

  /// How many findings are late on a day.
  package func late(on day: Day) -> Int {
    deadlines.indices.reduce(0) { $0 + late(in: $1, on: day) }
  }

  /// How many cards the column shows.
  package func count(in column: Int) -> Int {
    passing.indices.contains(column) ? passing[column].count : 0
  }

  package var total: Int { all.reduce(0) { $0 + $1.count } }

  /// The card at a place of the column, or nil when there is none.
  package func card(at place: Int, in column: Int) -> RecordIndex? {
    guard passing.indices.contains(column), passing[column].indices.contains(place) else {
      return nil
    }
    return passing[column][place].record
  }

  /// How many cards the board shows.
  package var shownTotal: Int { passing.reduce(0) { $0 + $1.count } }

  package func facts(of record: RecordIndex) -> CardFacts? { facts[record] }

  /// Column and place of a card, or nil when it is in no column or filtered away.
  package func place(of record: RecordIndex) -> (column: Int, place: Int)? {
    guard let fact = facts[record], let column = fact.column else { return nil }
    let place = passing[column].place(of: fact.order, in: arrangement)
    return place.map { (column, $0) }
  }

  /// Every finding that stands in a column, column by column, as the filter shows them.
  package var shown: [RecordIndex] { passing.flatMap { $0.map(\.record) } }

  /// The first of them.
  package func shown(most count: Int) -> [RecordIndex] {
    var records: [RecordIndex] = []
    for column in passing where records.count < count {
      records += column.prefix(count - records.count).map(\.record)
    }
    return records
  }

  /// A card's place among all of its column, whatever the filter hides.
  package func wholePlace(of record: RecordIndex) -> Int? {
    guard let fact = facts[record], let column = fact.column else { return nil }
    return all[column].place(of: fact.order)
  }

  /// The card at a place among all of a column.
  package func wholeCard(at place: Int, in column: Int) -> RecordIndex? {
    guard all.indices.contains(column), all[column].indices.contains(place) else { return nil }
    return all[column][place].record
  }

  /// Findings in the columns where new ones stand, whatever the filter hides.
  package var undecided: [RecordIndex] {
    columns.indices.filter { place in
      columns[place].states.contains { $0 == .new || $0 == .assessing }
    }
    .flatMap { all[$0].map(\.record) }
  }

  /// Every finding that stands in a column, whatever the filter hides.
  package var everything: [RecordIndex] { all.flatMap { $0.map(\.record) } }

  /// Every finding of the columns that hold any of these states, whatever the filter hides.
  package func findings(inAny states: Set<FindingState>) -> [RecordIndex] {
    columns.indices.filter { !states.isDisjoint(with: columns[$0].states) }
      .flatMap { all[$0].map(\.record) }
  }

  /// Takes up what became of a finding.
  /// - Parameter isPassing: whether the filter shows it; asked only while there is one.
  package mutating func update(
    _ record: RecordIndex, in caseFile: CaseFile, isPassing: () -> Bool
  ) {
    edition = Edition()
    let old = facts[record]
    let fact = CardFacts(record, in: caseFile, columnOfState: columnOfState)
    facts[record] = fact
    if old?.duplicateOf != fact.duplicateOf {
      if let other = old?.duplicateOf { duplicates[other]?.remove(record) }
      if let other = fact.duplicateOf { duplicates[other, default: []].insert(record) }
    }
    if let old, let column = old.column {
      deadlines[column].takeOut(old.overdueAfter)
      resumptions[column].takeOut(old.resumedAfter)
    }
    if let column = fact.column {
      deadlines[column].putIn(fact.overdueAfter)
      resumptions[column].putIn(fact.resumedAfter)
    }
    let wasShown = passes?.contains(record) ?? true
    let isShown = passes == nil || isPassing()
    if isShown { passes?.insert(record) } else { passes?.remove(record) }
    let isArranged = arrangement?.isAsBefore(record, in: caseFile) ?? true
    // Most changes leave a card where it is.
    if old?.column == fact.column, old?.order == fact.order, wasShown == isShown, isArranged {
      return
    }
    if let old, let column = old.column {
      all[column].remove(old.order)
      filtered?[column].remove(old.order, in: arrangement)
    }
    arrangement?.update(record, in: caseFile)
    guard let column = fact.column else { return }
    all[column].insert(fact.order)
    if isShown { filtered?[column].insert(fact.order, in: arrangement) }
  }

  /// The findings that are duplicates of this one, and of those, as they were made.
  package func duplicates(of record: RecordIndex) -> [RecordIndex] {
    var found: Set<RecordIndex> = [record]
    var waiting = [record]
    while let next = waiting.popLast() {
      for other in duplicates[next] ?? [] where found.insert(other).inserted {
        waiting.append(other)
      }
    }
    return found.subtracting([record]).sorted()
  }

  /// Shows only some; nil shows all again.
  /// - Parameter arrangement: the order of the cards in each column; nil for the board's own.
  package mutating func show(
    only passes: Set<RecordIndex>?, in arrangement: CardArrangement? = nil
  ) {
    edition = Edition()
    self.passes = passes
    self.arrangement = arrangement
    guard passes != nil || arrangement != nil else {
      filtered = nil
      return
    }
    filtered = all.map { column in
      let cards = passes.map { passes in column.filter { passes.contains($0.record) } } ?? column
      guard let arrangement else { return cards }
      return cards.sorted(by: arrangement.precedes)
    }
  }

  /// Whether the same findings stand in the same columns and order, whatever filter is set.
  package func holdsTheSame(as other: BoardIndex) -> Bool {
    facts == other.facts && all == other.all
      && duplicates.filter { !$0.value.isEmpty } == other.duplicates.filter { !$0.value.isEmpty }
  }

  /// Whether the columns are in another order than the board's own.
  package var isArranged: Bool { arrangement != nil }
}

extension [Int32] {
  fileprivate mutating func takeOut(_ day: Int32?) {
    guard let day else { return }
    let place = insertionPlace(of: day)
    if indices.contains(place) { remove(at: place) }
  }

  fileprivate mutating func putIn(_ day: Int32?) {
    if let day { insert(day, at: insertionPlace(of: day)) }
  }

  /// How many of an ordered list come before a day.
  fileprivate func insertionPlace(of day: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [CardOrder] {
  /// The card's place in an ordered list, or nil when it is not in it.
  fileprivate func place(of order: CardOrder, in arrangement: CardArrangement? = nil) -> Int? {
    let place = insertionPlace(of: order, in: arrangement)
    return place < count && self[place] == order ? place : nil
  }

  fileprivate mutating func insert(_ order: CardOrder, in arrangement: CardArrangement? = nil) {
    insert(order, at: insertionPlace(of: order, in: arrangement))
  }

  fileprivate mutating func remove(_ order: CardOrder, in arrangement: CardArrangement? = nil) {
    if let place = place(of: order, in: arrangement) { remove(at: place) }
  }

  private func insertionPlace(of order: CardOrder, in arrangement: CardArrangement?) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        arrangement.map { $0.precedes(self[middle], order) } ?? (self[middle] < order)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

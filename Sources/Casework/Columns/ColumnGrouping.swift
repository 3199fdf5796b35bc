import CaseModel

/// What a person changes of a column.
package enum ColumnPart: Hashable, Sendable {
  /// Its own title; nil for the standard one.
  case title(String?)
  /// The states it is to hold; those of other columns are taken from there.
  case states([FindingState])
  case limit(Int?)
  case folded(Bool)
  /// Its place among all, counted from 1.
  case place(Int)
}

/// Why the columns are not changed.
package enum ColumnRefusal: Error, Hashable, Sendable {
  /// There is no such column any more.
  case gone
  /// These would stand in no column.
  case hides([FindingState])
  /// Another column would be left without a state.
  case empties(BoardColumn)
  case holdsNothing
  /// What is taken out stands in no column.
  case standsInNone(FindingState)
  case isOnlyOne
  /// A column of the workspace's own has no other title.
  case needsTitle
  case titleTaken(String)
  case outOfRange(ClosedRange<Int>)
}

/// The board's columns as a person changes them: what a change leaves is whole, or it is refused.
package struct ColumnGrouping: Hashable, Sendable {
  package private(set) var columns: [BoardColumn]

  package static let limits = 1...9999

  package init(_ columns: [BoardColumn]) { self.columns = columns }

  package func place(of code: String) -> Int? { columns.firstIndex { $0.code == code } }

  /// Changes parts of a column.
  ///
  /// - Parameter naming: what a column is called.
  /// - Throws: the columns are as they were then.
  package mutating func change(
    _ code: String, _ parts: [ColumnPart], naming: (BoardColumn) -> String
  ) throws(ColumnRefusal) {
    var changed = self
    for part in parts { try changed.change(code, part, naming) }
    self = changed
  }

  /// Makes a column of states that others hold, behind the one the first of them stood in.
  ///
  /// - Returns: its code.
  @discardableResult
  package mutating func make(
    _ parts: [ColumnPart], naming: (BoardColumn) -> String
  ) throws(ColumnRefusal) -> String {
    let states = parts.lazy.compactMap { part -> [FindingState]? in
      if case .states(let states) = part { states } else { nil }
    }.last
    guard let first = states?.first else { throw .holdsNothing }
    guard parts.contains(where: { if case .title(.some) = $0 { true } else { false } }) else {
      throw .needsTitle
    }
    let codes = Set(columns.map(\.code))
    guard let code = (1...).lazy.map({ "own-\($0)" }).first(where: { !codes.contains($0) }) else {
      throw .gone
    }
    var made = self
    let behind = columns.firstIndex { $0.states.contains(first) } ?? columns.count - 1
    made.columns.insert(BoardColumn(code: code, title: "", states: []), at: behind + 1)
    try made.change(code, parts, naming: naming)
    self = made
    return code
  }

  /// Takes a column away; its states go to the one on its left, of the first to that on its right.
  ///
  /// - Returns: the column that has them now.
  @discardableResult
  package mutating func remove(_ code: String) throws(ColumnRefusal) -> BoardColumn {
    guard let place = place(of: code) else { throw .gone }
    guard columns.count > 1 else { throw .isOnlyOne }
    let removed = columns.remove(at: place)
    let neighbour = max(0, place - 1)
    columns[neighbour].states += removed.states
    return columns[neighbour]
  }

  private mutating func change(
    _ code: String, _ part: ColumnPart, _ naming: (BoardColumn) -> String
  ) throws(ColumnRefusal) {
    guard let place = place(of: code) else { throw .gone }
    switch part {
    case .title(let title): try rename(place, title, naming)
    case .states(let states): try regroup(place, states)
    case .limit(let limit):
      if let limit, !Self.limits.contains(limit) { throw .outOfRange(Self.limits) }
      columns[place].limit = limit
    case .folded(let isFolded): columns[place].isFolded = isFolded
    case .place(let wanted):
      guard columns.indices.contains(wanted - 1) else { throw .outOfRange(1...columns.count) }
      columns.insert(columns.remove(at: place), at: wanted - 1)
    }
  }

  private mutating func rename(
    _ place: Int, _ title: String?, _ naming: (BoardColumn) -> String
  ) throws(ColumnRefusal) {
    if title == nil, StandardColumn(rawValue: columns[place].code) == nil { throw .needsTitle }
    columns[place].title = title
    let called = naming(columns[place])
    let key = SearchKey.name(called)
    for other in columns.indices where other != place {
      if SearchKey.name(naming(columns[other])) == key { throw .titleTaken(called) }
    }
  }

  private mutating func regroup(_ place: Int, _ states: [FindingState]) throws(ColumnRefusal) {
    var wanted: [FindingState] = []
    for state in states where !wanted.contains(state) { wanted.append(state) }
    if wanted.contains(.withdrawn) { throw .standsInNone(.withdrawn) }
    if wanted.isEmpty { throw .holdsNothing }
    let hidden = columns[place].states.filter { !wanted.contains($0) }
    guard hidden.isEmpty else { throw .hides(hidden) }
    for other in columns.indices where other != place {
      let left = columns[other].states.filter { !wanted.contains($0) }
      if left.isEmpty, !columns[other].states.isEmpty { throw .empties(columns[other]) }
      columns[other].states = left
    }
    columns[place].states = wanted
  }
}

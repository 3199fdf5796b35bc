/// What was decided about findings, by category and place, so that the likeliest can be proposed.
/// Kept up by each change.
package struct Habits<Key: Hashable & Comparable & Sendable>: Sendable {
  private var uses: [Key: Use] = [:]
  private var keys: [Circle: Set<Key>] = [:]

  package init() {}

  /// Takes up what a finding says now; nil takes it out.
  package mutating func update(_ key: Key, _ use: Use?) {
    if let old = uses[key] {
      if old == use { return }
      for circle in Circle.all(of: old) { keys[circle]?.remove(key) }
    }
    uses[key] = use
    guard let use else { return }
    for circle in Circle.all(of: use) { keys[circle, default: []].insert(key) }
  }

  package func use(of key: Key) -> Use? { uses[key] }

  /// What findings like this one were given: of those nearest to it first, and among them what was
  /// given most often, then what was given last; each once, whatever its case.
  ///
  /// - Parameter first: stands before all else, such as what a rule of the workspace says.
  package func usual(
    _ part: KeyPath<Use, [String]>, like asked: Use, first: [String] = [], limit: Int = 5
  ) -> [String] {
    var found: [String] = []
    var known: Set<String> = []
    func add(_ text: String) {
      if found.count < limit, known.insert(SearchKey.name(text)).inserted { found.append(text) }
    }
    first.forEach(add)
    for circle in Circle.all(of: asked) where found.count < limit {
      tallied(part, in: keys[circle] ?? []).forEach(add)
    }
    return found
  }

  private func tallied(_ part: KeyPath<Use, [String]>, in keys: Set<Key>) -> [String] {
    var tallies: [String: Tally] = [:]
    for key in keys {
      guard let use = uses[key] else { continue }
      for text in use[keyPath: part] {
        var tally = tallies[SearchKey.name(text)] ?? Tally(text: text, last: key)
        tally.count += 1
        if key > tally.last { (tally.last, tally.text) = (key, text) }
        tallies[SearchKey.name(text)] = tally
      }
    }
    return tallies.values
      .sorted {
        if $0.count != $1.count { return $0.count > $1.count }
        return $0.last == $1.last ? $0.text < $1.text : $0.last > $1.last
      }
      .map(\.text)
  }

  private struct Tally {
    /// As it was written last.
    var text: String
    var last: Key
    var count = 0
  }
}

extension Habits {
  /// Where a finding is, what it is about, and what was decided.
  package struct Use: Hashable, Sendable {
    package let category: String?
    /// Folded.
    package let area: String?
    package let place: String?
    package let responsible: [String]
    package let followUp: [String]
    package let actions: [String]

    package init(_ finding: Finding) {
      category = finding.category
      area = finding.area.map { SearchKey.name($0) }
      place = finding.place.map { SearchKey.name($0) }
      responsible = finding.responsible.map { [$0] } ?? []
      followUp = finding.followUp.map { [$0] } ?? []
      actions = finding.entries(.action).compactMap(\.text).filter {
        // A text of many lines is of one finding alone.
        !$0.isEmpty && $0.count <= 200 && !$0.contains("\n")
      }
    }

    package var isEmpty: Bool { responsible.isEmpty && followUp.isEmpty && actions.isEmpty }
  }

  /// Findings that have something in common with one, nearest first.
  fileprivate enum Circle: Hashable {
    case place(category: String, String)
    case area(category: String, String)
    case category(String)
    case anyAt(place: String)
    case anyIn(area: String)

    static func all(of use: Use) -> [Circle] {
      var circles: [Circle] = []
      if let category = use.category {
        if let place = use.place { circles.append(.place(category: category, place)) }
        if let area = use.area { circles.append(.area(category: category, area)) }
        circles.append(.category(category))
      }
      if let place = use.place { circles.append(.anyAt(place: place)) }
      if let area = use.area { circles.append(.anyIn(area: area)) }
      return circles
    }
  }
}

extension Habits: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.uses == right.uses }
}

/// Findings counted: where they stand, what they are about, how long they take.
package struct Statistics: Hashable, Sendable {
  /// How many findings share a category, an area or a party.
  package struct Share: Hashable, Sendable {
    /// A code, or a name as it is written; nil for findings without one.
    package let name: String?
    package let open: Int
    package let overdue: Int
    package let all: Int
  }

  package struct StateCount: Hashable, Sendable {
    package let state: FindingState
    package let count: Int
  }

  package struct Month: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let opened: Int
    package let closed: Int
  }

  package let today: Day
  package let all: Int
  package let open: Int
  package let overdue: Int
  /// In the order of a finding's life; states no finding stands in are left out.
  package let states: [StateCount]
  /// The most open ones first.
  package let categories: [Share]
  package let areas: [Share]
  package let parties: [Share]
  /// How long open findings have stood; nil where none is open.
  package let age: Spread?
  /// From the beginning until somebody decided; nil where nobody has.
  package let decided: Spread?
  package let answered: Spread?
  package let confirmed: Spread?
  /// Every month from the first to this one, at most the last hundred years; what makes people
  /// feel safe counts in none.
  package let months: [Month]

  /// - Parameter subjects: those taken out are not counted.
  package init(_ subjects: [StatisticsSubject], today: Day) {
    let counted = subjects.filter { $0.state != .withdrawn }
    let tasks = counted.filter { !$0.isPositive }
    self.today = today
    all = counted.count
    open = tasks.count { $0.isOpen }
    overdue = tasks.count { $0.isOverdue }
    var perState: [FindingState: Int] = [:]
    for subject in counted { perState[subject.state, default: 0] += 1 }
    states = FindingState.allCases.compactMap { state in
      perState[state].map { StateCount(state: state, count: $0) }
    }
    categories = Self.shares(of: tasks, by: \.category)
    areas = Self.shares(of: tasks, by: \.area)
    parties = Self.shares(of: tasks, by: \.responsible)
    age = Spread(tasks.filter(\.isOpen).map { today.days(since: $0.begun) })
    func spread(_ end: (StatisticsSubject) -> Day?) -> Spread? {
      Spread(tasks.compactMap { task in end(task).map { $0.days(since: task.begun) } })
    }
    decided = spread(\.decidedOn)
    answered = spread(\.answeredOn)
    confirmed = spread(\.confirmedOn)
    months = Self.months(of: tasks, until: today)
  }

  private static func shares(
    of tasks: [StatisticsSubject], by name: KeyPath<StatisticsSubject, String?>
  ) -> [Share] {
    // One name written in two ways is one; the way most write it is shown.
    var groups: [String: (names: [String: Int], open: Int, overdue: Int, all: Int)] = [:]
    for task in tasks {
      let written = task[keyPath: name]
      let key = written.map { SearchKey.name($0) } ?? ""
      var group = groups[key] ?? ([:], 0, 0, 0)
      if let written { group.names[written, default: 0] += 1 }
      group.open += task.isOpen ? 1 : 0
      group.overdue += task.isOverdue ? 1 : 0
      group.all += 1
      groups[key] = group
    }
    return groups.map { key, group in
      let name = group.names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      return Share(name: name, open: group.open, overdue: group.overdue, all: group.all)
    }
    .sorted { left, right in
      if left.open != right.open { return left.open > right.open }
      if left.all != right.all { return left.all > right.all }
      return (left.name ?? "\u{10FFFF}") < (right.name ?? "\u{10FFFF}")
    }
  }

  private static func months(of tasks: [StatisticsSubject], until today: Day) -> [Month] {
    func number(_ day: Day) -> Int { day.civil.year * 12 + day.civil.month - 1 }
    let last = number(today)
    var opened: [Int: Int] = [:]
    var closed: [Int: Int] = [:]
    for task in tasks {
      // A clock that ran ahead opens nothing in months to come.
      opened[min(last, number(task.begun)), default: 0] += 1
      if let day = task.closedOn { closed[min(last, number(day)), default: 0] += 1 }
    }
    guard let first = (Array(opened.keys) + closed.keys).min() else { return [] }
    return (max(first, last - 1_199)...last).map { month in
      Month(
        year: month / 12, month: month % 12 + 1, opened: opened[month] ?? 0,
        closed: closed[month] ?? 0)
    }
  }
}

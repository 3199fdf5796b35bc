import CaseModel
import ChangeLog

/// How many findings were open at the end of each of the last twelve months, and which were closed
/// last: told by when each was written down and how long it has stood where it stands.
package struct OpenByMonth: Hashable, Sendable {
  package struct Closed: Hashable, Sendable {
    package let record: RecordIndex
    package let on: Day
  }

  package static let months = 12
  private static let mostClosed = 3

  /// The first twelve months ago, the last now.
  package let counts: [Int]
  /// The latest first.
  package let closedLast: [Closed]

  package init(_ caseFile: CaseFile, beside board: BoardIndex, on today: Day) {
    func number(_ day: Day) -> Int { day.civil.year * 12 + day.civil.month - 1 }
    let now = number(today)
    let first = now - Self.months
    // By month: how many more were open at its end than at the one before.
    var change = Array(repeating: 0, count: Self.months + 1)
    func add(_ step: Int, on day: Day) {
      change[min(Self.months, max(0, number(day) - first))] += step
    }
    var closed: [Closed] = []
    for record in board.everything {
      guard let made = caseFile.created(record)?.wallTime.moment.day else { continue }
      let state = caseFile.plainState(of: record)
      if state == .withdrawn { continue }
      add(1, on: made)
      if state.isOpen { continue }
      let changed = caseFile.changed(record, FindingField.state.rawValue)
      let day = changed?.wallTime.moment.day ?? made
      add(-1, on: day)
      if state == .closed { closed.append(Closed(record: record, on: day)) }
    }
    var open = 0
    counts = change.map { step in
      open += step
      return open
    }
    closedLast = Array(
      closed.sorted { ($1.on.number, $0.record) < ($0.on.number, $1.record) }
        .prefix(Self.mostClosed))
  }

  /// Whether there is more than one month to tell of.
  package var isWorthShowing: Bool { counts.contains { $0 != counts.last } }
}

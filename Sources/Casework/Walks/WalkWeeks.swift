import CaseModel
import ChangeLog

/// What the days around a day hold of walks, week by week from Monday.
package struct WalkWeeks: Sendable {
  package struct Event: Hashable, Sendable {
    package enum Kind: Int, Hashable, Sendable, CaseIterable { case walk, report, followUp }
    package let day: Day
    package let kind: Kind
    package let record: RecordIndex
  }

  package struct Week: Hashable, Sendable {
    package let monday: Day
    /// By day, the walk of a day before what is due on it.
    package var events: [Event]

    /// What stands on a day of the week, Monday being 1.
    package func events(on weekday: Int) -> [Event] { events.filter { $0.day.weekday == weekday } }
  }

  /// Weeks shown before the one that is now, and after it, however empty they are.
  package static let (before, after) = (2, 8)
  /// Weeks beyond which nothing is told: a year and a bit.
  package static let furthest = 60

  /// In order and without a gap, from the first shown week to the last that holds something.
  package let weeks: [Week]
  /// Walks that lie ahead, of which no day is known.
  package let withoutDay: [RecordIndex]

  package init(
    _ walks: [(record: RecordIndex, walk: Walk)], _ limits: AttentionLimits, on today: Day
  ) {
    let now = Self.monday(of: today)
    let first = now.adding(days: -7 * Self.before)
    var events: [Event] = []
    var withoutDay: [RecordIndex] = []
    for (record, walk) in walks where walk.state != .cancelled {
      if let day = walk.day {
        events.append(Event(day: day, kind: .walk, record: record))
      } else if !walk.isHeld {
        withoutDay.append(record)
      }
      if let due = walk.reportDue(limits) {
        events.append(Event(day: due, kind: .report, record: record))
      }
      if let meeting = walk.followUpMeeting {
        events.append(Event(day: meeting, kind: .followUp, record: record))
      }
    }
    let end = now.adding(days: 7 * Self.furthest)
    events = events.filter { $0.day >= first && $0.day < end }
      .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    let last = events.last.map { Self.monday(of: $0.day) } ?? now
    let count = max(Self.before + Self.after, last.days(since: first) / 7)
    var weeks = (0...count).map { Week(monday: first.adding(days: 7 * $0), events: []) }
    for event in events {
      weeks[event.day.days(since: first) / 7].events.append(event)
    }
    self.weeks = weeks
    self.withoutDay = withoutDay
  }

  /// The Monday of the week a day lies in.
  package static func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday) }
}

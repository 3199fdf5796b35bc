import CaseModel
import Casework
import ChangeLog
import TerminalModel
import Wording

/// The walks by week: when they are walked, when their reports are due, when one meets after them.
struct WalkCalendar: ListScreen {
  static let scope = Scope.walks
  static let listsRecords = true

  func content(in state: AppState) -> ListContent? { state.walkCalendarContent }
  func side(in state: AppState) -> [ListLayer.Row] { state.walkWeekRows }
}

extension AppState {
  /// From the list to the calendar, and back.
  mutating func turnWalkCalendar() -> [Effect] {
    let showsCalendar = top(WalkCalendar.self) != nil
    shown.layers.removeLast()
    return showsCalendar ? open(WalkList()) : open(WalkCalendar())
  }

  private var walkWeeks: WalkWeeks {
    WalkWeeks(standingWalks, shown.caseFile.attentionLimits, on: today)
  }

  var walkCalendarContent: ListContent {
    let said = words.walks
    let calendar = walkWeeks
    let width = calendar.weeks.flatMap(\.events).map { TextWidth.columns(of: eventDay($0)) }.max()
    var rows: [ListLayer.Row] = []
    var empty: [WalkWeeks.Week] = []
    func tellEmpty() {
      guard let first = empty.first, let last = empty.last else { return }
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      rows.append(
        ListLayer.Row(said.emptyWeeks(first.monday.week, last.monday.week), tone: .quiet))
      empty = []
    }
    for week in calendar.weeks {
      let isNow = week.monday == WalkWeeks.monday(of: today)
      if week.events.isEmpty, !isNow {
        empty.append(week)
        continue
      }
      tellEmpty()
      if !rows.isEmpty { rows.append(ListLayer.Row("")) }
      let days = "\(shortDay(week.monday))–\(shortDay(week.monday.adding(days: 6)))"
      var heading = ListLayer.Row(said.weekHeading(week.monday.week, isNow: isNow), isHeading: true)
      heading.trailing = days
      rows.append(heading)
      if week.events.isEmpty { rows.append(ListLayer.Row(said.emptyWeek, tone: .quiet)) }
      rows += week.events.map { row(of: $0, dayColumns: width ?? 0) }
    }
    tellEmpty()
    if !calendar.withoutDay.isEmpty {
      rows += [ListLayer.Row(""), ListLayer.Row(said.withoutDayHeading, isHeading: true)]
      rows += calendar.withoutDay.map { record in
        var row = ListLayer.Row("", choice: OpenWalk(walk: record))
        row.name = walk(at: record).name
        row.parts = [.init("  " + words.codes.walkState(walk(at: record).state), .quiet)]
        return row
      }
    }
    return (said.calendarTitle, rows)
  }

  private func eventDay(_ event: WalkWeeks.Event) -> String {
    "\(words.dates.weekdays[event.day.weekday - 1]) \(shortDay(event.day))"
  }

  private func row(of event: WalkWeeks.Event, dayColumns: Int) -> ListLayer.Row {
    let walk = walk(at: event.record)
    let distance = event.day.days(since: today)
    var row = ListLayer.Row(
      "", trailing: words.dates.distance(distance), choice: OpenWalk(walk: event.record))
    row.number = TextLayout.padded(eventDay(event), toColumns: dayColumns)
    row.name = walk.name
    let facts: [String?] =
      switch event.kind {
      case .walk:
        [
          walk.values.text(WalkField.startTime).map { words.walks.atTime($0) },
          walk.values.text(WalkField.meetingPlace) ?? words.codes.walkState(walk.state),
        ]
      case .report: [words.walks.reportIsDue]
      case .followUp: [words.walks.followUpIs]
      }
    row.parts = [.init("  " + facts.compactMap { $0 }.joined(separator: " · "))]
    row.bar = event.kind == .walk ? (walk.isHeld ? .with : .waiting) : .waiting
    if event.kind == .walk ? isPassed(walk) : distance < 0 {
      row.bar = event.kind == .walk ? .due : .late
      row.edgeTone = event.kind == .walk ? .warning : .pressing
    } else if distance >= 0, distance <= 14 {
      row.bar = .due
      row.edgeTone = .warning
    }
    return row
  }

  /// A week a line, a mark for each of its days; beside the lists of walks in a wide window.
  var walkWeekRows: [ListLayer.Row] {
    let said = words.walks
    let names = words.dates.weekdays.map { TextLayout.cut($0, toColumns: 3) }
    var rows = [
      ListLayer.Row(said.calendarTitle, isHeading: true),
      ListLayer.Row(
        TextLayout.padded(said.week, toColumns: 5)
          + names.map { TextLayout.padded($0, toColumns: 4) }.joined(), tone: .quiet),
    ]
    for week in walkWeeks.weeks.prefix(WalkWeeks.before + 2 * WalkWeeks.after) {
      var row = ListLayer.Row("")
      let isNow = week.monday == WalkWeeks.monday(of: today)
      row.parts = [
        .init(
          TextLayout.padded("\(week.monday.week)", toColumns: 5), isNow ? .strong : .quiet)
      ]
      for weekday in 1...7 {
        let (mark, tone) = mark(of: week.events(on: weekday))
        row.parts.append(.init(TextLayout.padded(mark, toColumns: 4), tone))
      }
      rows.append(row)
    }
    return rows + said.calendarKeys.map { ListLayer.Row($0, tone: .quiet) }
  }

  private func mark(of events: [WalkWeeks.Event]) -> (String, ListLayer.Row.Tone) {
    guard let first = events.first else { return ("·", .quiet) }
    switch first.kind {
    case .walk:
      let walk = walk(at: first.record)
      return walk.isHeld ? ("●", .plain) : ("○", isPassed(walk) ? .warning : .strong)
    case .report: return (words.walks.reportMark, first.day < today ? .pressing : .plain)
    case .followUp: return (words.walks.followUpMark, .plain)
    }
  }
}

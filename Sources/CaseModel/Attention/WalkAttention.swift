extension Walk {
  /// The day the report is due: the one set, else so many days after the walk; nil where it is
  /// not known which day that was, or no report is owed any more.
  package func reportDue(_ limits: AttentionLimits) -> Day? {
    guard isReportOwed else { return nil }
    return values.day(WalkField.reportDue) ?? day?.adding(days: limits.report)
  }

  /// The day of the walk, where it is known to the day.
  package var day: Day? { values.text(WalkField.date).flatMap { Day(iso: $0) } }

  /// The meeting after the walk.
  package var followUpMeeting: Day? {
    [.followedUp, .ended, .cancelled].contains(state)
      ? nil : values.day(WalkField.followUpMeeting)
  }

  /// The days in which the meeting after the walk should be held, where none is set yet; nil for a
  /// walk that owes none, or of which the day is not known.
  package func meetingWindow(_ limits: AttentionLimits) -> ClosedRange<Day>? {
    guard [.walked, .gathered, .reported].contains(state), let day,
      values.day(WalkField.followUpMeeting) == nil
    else { return nil }
    return day.adding(days: limits.meetingFrom)...day.adding(days: limits.meetingTo)
  }

  private var isReportOwed: Bool { state == .walked || state == .gathered }

  /// Its reasons to need attention on a day.
  package func causes(_ limits: AttentionLimits, on today: Day) -> [AttentionCause] {
    // A table taken in names walks of years ago without saying what became of them.
    if values[WalkField.state] == nil, let day, today.days(since: day) > 365 { return [] }
    var causes: [AttentionCause] = []
    if let due = reportDue(limits), due < today {
      causes.append(AttentionCause(.noReport, since: due))
    }
    if state == .walked, let day, day.adding(days: limits.gathering) < today {
      causes.append(AttentionCause(.notGathered, since: day))
    }
    // Of walks of years ago nobody awaits a meeting.
    if let window = meetingWindow(limits), window.upperBound < today,
      today.days(since: window.upperBound) <= 365
    {
      causes.append(AttentionCause(.noMeeting, since: window.upperBound))
    }
    return causes
  }
}

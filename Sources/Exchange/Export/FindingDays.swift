import CaseModel

/// The days on which a finding came how far, as its history tells them, for those who reckon with
/// them in a spreadsheet.
package struct FindingDays: Hashable, Sendable {
  package enum Step: CaseIterable, Sendable {
    case created, decided, assigned, done, confirmed, answered, closed
  }

  package var days: [Step: Day]
  /// Since the finding came to its state.
  package var daysInState: Int?

  package init(_ subject: StatisticsSubject, created: Day?, stateSince: Day?, today: Day) {
    func first(_ state: FindingState) -> Day? { subject.steps.first { $0.state == state }?.on }
    var days: [Step: Day] = [:]
    days[.created] = created
    days[.decided] = subject.decidedOn
    days[.assigned] = first(.assigned)
    days[.done] = first(.done)
    days[.confirmed] = first(.confirmed)
    days[.answered] = subject.answeredOn
    // What makes people feel safe is closed to reckoning, and stands open all the same.
    days[.closed] = subject.state.isOpen ? nil : subject.closedOn
    self.days = days
    daysInState = stateSince.map { max(0, today.days(since: $0)) }
  }
}

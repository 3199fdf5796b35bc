import CaseModel
import ChangeLog

/// Why a finding is open, and what settles it.
package struct ReviewReason: Hashable, Sendable {
  /// Its name in `--json`.
  package enum Code: String, Sendable {
    case twoValues = "two-values"
    case overdue
    case waitingOver = "waiting-over"
    case notConfirmed = "not-confirmed"
    case notAssessed = "not-assessed"
    case noResponsible = "no-responsible"
    case noDate = "no-date"
    case noAction = "no-action"
    /// Nothing is amiss: it runs until its day.
    case running
  }

  /// What settles it.
  package enum Deed: Sendable { case choose, setDue, next, assign, writeAction }

  package let code: Code
  package let deed: Deed

  private init(_ code: Code, _ deed: Deed) {
    self.code = code
    self.deed = deed
  }

  /// What a person should do about an open finding first, and besides it what it lacks.
  package static func all(of finding: Finding, on today: Day) -> [ReviewReason] {
    var reasons: [ReviewReason] = []
    if finding.isInConflict { reasons.append(ReviewReason(.twoValues, .choose)) }
    if finding.isOverdue(on: today) {
      // A new date helps only what somebody is still to do.
      let isToBeDone = finding.state == .assigned || finding.state == .inProgress
      reasons.append(ReviewReason(.overdue, isToBeDone ? .setDue : .next))
    }
    switch finding.state {
    case .waiting:
      if let day = finding.waitingUntil, day <= today {
        reasons.append(ReviewReason(.waitingOver, .next))
      }
    case .done: reasons.append(ReviewReason(.notConfirmed, .next))
    case .new, .assessing: reasons.append(ReviewReason(.notAssessed, .next))
    default:
      if finding.responsible == nil { reasons.append(ReviewReason(.noResponsible, .assign)) }
      if finding.due == nil { reasons.append(ReviewReason(.noDate, .setDue)) }
    }
    if finding.lacksAction { reasons.append(ReviewReason(.noAction, .writeAction)) }
    return reasons.isEmpty ? [ReviewReason(.running, .next)] : reasons
  }
}

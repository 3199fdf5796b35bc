import CaseModel
import ChangeLog
import Language
import Wording

/// Why a finding is open, and the command that settles it.
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

  /// What settles it, beside its key.
  package enum Deed: Sendable {
    case choose, setDue, next, assign, writeAction

    package var phrase: Phrase {
      switch self {
      case .choose: Phrase("vælg", "choose")
      case .setDue: Phrase("ny frist", "new date")
      case .next: Phrase("videre", "onward")
      case .assign: Phrase("sæt ansvarlig", "set responsible")
      case .writeAction: Phrase("skriv tiltag", "write an action")
      }
    }
  }

  package let code: Code
  package let text: String
  /// The command, and the word for what it does.
  package let command: CommandIdentifier
  package let deed: String
}

extension Words {
  /// What a person should do about an open finding first, and besides it what it lacks.
  package func reviewReasons(of finding: Finding, on today: Day) -> [ReviewReason] {
    func reason(
      _ code: ReviewReason.Code, _ text: String, _ command: CommandIdentifier,
      _ deed: ReviewReason.Deed
    ) -> ReviewReason {
      ReviewReason(code: code, text: text, command: command, deed: say(deed.phrase))
    }
    var reasons: [ReviewReason] = []
    if finding.isDisputed { reasons.append(reason(.twoValues, review.twoValues, "open", .choose)) }
    if finding.isOverdue(on: today), let due = finding.due {
      let text = review.overdue(today.days(since: due), finding.responsible)
      // A new date helps only what somebody is still to do.
      let isToBeDone = finding.state == .assigned || finding.state == .inProgress
      reasons.append(
        isToBeDone
          ? reason(.overdue, text, "set-due", .setDue) : reason(.overdue, text, "next-state", .next)
      )
    }
    switch finding.state {
    case .waiting:
      if let day = finding.waitingUntil, day <= today {
        reasons.append(reason(.waitingOver, review.resume, "next-state", .next))
      }
    case .done: reasons.append(reason(.notConfirmed, review.checked, "next-state", .next))
    case .new, .assessing:
      reasons.append(reason(.notAssessed, review.assessed, "next-state", .next))
    default:
      if finding.responsible == nil {
        reasons.append(reason(.noResponsible, review.noResponsible, "assign", .assign))
      }
      if finding.due == nil { reasons.append(reason(.noDate, review.noDate, "set-due", .setDue)) }
    }
    if finding.lacksAction {
      reasons.append(reason(.noAction, review.noAction, "add-action", .writeAction))
    }
    if reasons.isEmpty {
      let day = (finding.waitingUntil ?? finding.due).map(self.day) ?? ""
      reasons.append(reason(.running, review.until(day, finding.responsible), "next-state", .next))
    }
    return reasons
  }
}

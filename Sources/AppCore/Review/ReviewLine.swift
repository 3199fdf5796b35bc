import CaseModel
import ChangeLog
import Wording

/// By what the review is divided.
package enum ReviewGrouping: String, CaseIterable, Sendable {
  case area, responsible, category, age

  var next: ReviewGrouping {
    let all = Self.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? .area
  }
}

/// A finding as the review tells it: why it is there and what settles it.
struct ReviewLine: Sendable {
  let thing: ThingIndex
  let group: String
  /// Days over the deadline, 0 when it is not.
  let daysOver: Int
  let due: Day?
  let priority: Priority?
  let created: Int64

  /// The most pressing first: those over the deadline by how much, then by priority and deadline.
  static func precedes(_ one: ReviewLine, _ other: ReviewLine) -> Bool {
    if one.daysOver != other.daysOver { return one.daysOver > other.daysOver }
    let (left, right) = (one.priority?.order ?? 4, other.priority?.order ?? 4)
    if left != right { return left < right }
    if one.due != other.due {
      guard let first = one.due else { return false }
      return other.due.map { first < $0 } ?? true
    }
    if one.created != other.created { return one.created < other.created }
    return one.thing < other.thing
  }
}

/// Why a finding is open, and the command that settles it.
struct ReviewReason {
  let text: String
  /// The command, and the word for what it does.
  let command: CommandIdentifier
  let deed: String
}

extension AppState {
  /// What a person should do about an open finding first, and besides it what it lacks.
  func reviewReasons(of finding: Finding) -> [ReviewReason] {
    let review = words.review
    func reason(_ text: String, _ command: CommandIdentifier, _ deed: String) -> ReviewReason {
      ReviewReason(text: text, command: command, deed: review.deeds[deed] ?? deed)
    }
    var reasons: [ReviewReason] = []
    if finding.isDisputed { reasons.append(reason(review.twoValues, "open", "open")) }
    if finding.isOverdue(on: today), let due = finding.due {
      let text = review.overdue(today.days(since: due), finding.responsible)
      reasons.append(reason(text, "set-due", "due"))
    }
    switch finding.state {
    case .waiting:
      if let day = finding.waitingUntil, day <= today {
        reasons.append(reason(review.resume, "next-state", "next"))
      }
    case .done: reasons.append(reason(review.checked, "next-state", "next"))
    case .new, .assessing: reasons.append(reason(review.assessed, "next-state", "next"))
    default:
      if finding.responsible == nil {
        reasons.append(reason(review.noResponsible, "assign", "assign"))
      }
      if finding.due == nil { reasons.append(reason(review.noDate, "set-due", "due")) }
    }
    if finding.lacksAction { reasons.append(reason(review.noAction, "add-action", "action")) }
    if reasons.isEmpty {
      let day = (finding.waitingUntil ?? finding.due).map(words.day) ?? ""
      reasons.append(
        reason(review.until(day, finding.responsible), "next-state", "next"))
    }
    return reasons
  }
}

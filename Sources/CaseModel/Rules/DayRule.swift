/// A number of days the workspace reckons by. The raw value is the field of the workspace's record
/// that holds it: never rename or reuse one.
package enum DayRule: String, CaseIterable, Hashable, Sendable {
  // Until the deadline that is proposed for a priority.
  case urgentDays, highDays, mediumDays, lowDays
  /// From a finding is written until somebody has decided about it.
  case triageDays
  /// From a walk until its report has gone to the association.
  case reportDays
  /// Until residents have had their answer.
  case answerDays
  /// Until a simple action of the municipality is done.
  case simpleActionDays
  /// Without a word about a finding before it counts as silent.
  case silentDays
  // From a walk to its follow-up meeting.
  case meetingFromDays, meetingToDays
  /// From a walk until the area is walked again.
  case walkAgainDays
  /// From something was settled until somebody goes and sees whether it has held.
  case lookAgainDays
  /// How far ahead the start screen looks.
  case soonDays

  /// What counts until the workspace says otherwise (DOMAIN B2, B4).
  package var standard: Int {
    switch self {
    case .urgentDays: 7
    case .highDays: 30
    case .mediumDays: 90
    case .lowDays: 180
    case .triageDays, .reportDays, .soonDays: 14
    case .answerDays, .silentDays: 30
    case .simpleActionDays: 180
    case .meetingFromDays, .lookAgainDays: 28
    case .meetingToDays: 56
    case .walkAgainDays: 365
    }
  }

  /// What a person may set it to: a day to ten years.
  package static let range: ClosedRange<Int64> = 1...3650

  package static func deadline(of priority: Priority) -> DayRule {
    switch priority {
    case .urgent: .urgentDays
    case .high: .highDays
    case .medium: .mediumDays
    case .low: .lowDays
    }
  }
}

package enum WorkspaceField: String, RecordField {
  case name, municipality, policeDistrict, example, columns
  case urgentDays, highDays, mediumDays, lowDays
  case triageDays, reportDays, answerDays, simpleActionDays, silentDays
  case meetingFromDays, meetingToDays, walkAgainDays, soonDays, lookAgainDays
  case defaultResponsible, defaultFollowUp
  /// The case in the municipality's journal that all of it belongs to, and the day it was handed in.
  case caseNumber, journalisedOn
  /// Whether nobody approves a report alone that he wrote himself.
  case approvedByAnother

  package static func any(_ field: Self) -> AnyField { .workspace(field) }

  package var form: FieldForm {
    switch self {
    case .name, .municipality, .policeDistrict, .caseNumber: .line
    case .journalisedOn: .day
    case .example, .approvedByAnother: .truth
    case .columns: .columns
    case .urgentDays, .highDays, .mediumDays, .lowDays, .triageDays, .reportDays, .answerDays,
      .simpleActionDays, .silentDays, .meetingFromDays, .meetingToDays, .walkAgainDays, .soonDays,
      .lookAgainDays:
      .integer
    case .defaultResponsible, .defaultFollowUp: .party
    }
  }

  /// Whether it is a rule, which stands in documents only where the workspace has set it.
  package var isRule: Bool { form == .integer || form == .party }

  package var since: Int64 {
    switch self {
    case .caseNumber, .journalisedOn, .approvedByAnother, .lookAgainDays: 2
    default: 1
    }
  }

  package var isShownUnset: Bool { since == 1 && !isRule }
}

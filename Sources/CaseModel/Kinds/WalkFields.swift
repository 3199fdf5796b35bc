package enum WalkField: String, RecordField {
  case id, name, area, date, startTime, endTime, timeOfDay, weather, light, occasion, purpose
  case leader, noteTaker, route, meetingPlace, participants
  case followUpResponsible, followUpMeeting, reportDue, state, previousWalk, notes

  package static func any(_ field: Self) -> AnyField { .walk(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .name, .weather, .light, .leader, .noteTaker, .meetingPlace: .line
    case .area: .area
    case .date: .partialDay
    case .followUpMeeting, .reportDue: .day
    case .startTime, .endTime: .time
    case .timeOfDay: .code(.timeOfDay)
    case .occasion: .code(.occasion)
    case .state: .code(.walkState)
    case .purpose, .route, .notes: .text
    case .participants: .integer
    case .followUpResponsible: .party
    case .previousWalk: .reference(.walk)
    }
  }
}

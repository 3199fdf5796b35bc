package enum WalkField: String, RecordField {
  case id, name, area, date, startTime, endTime, timeOfDay, weather, light, occasion, purpose
  case leader, noteTaker, route, meetingPlace, participants
  case followUpResponsible, followUpMeeting, reportDue, state, previousWalk, notes
  /// The case in the municipality's journal, and the day the walk was handed in to it.
  case caseNumber, journalisedOn
  /// What is brought along, and how far the expert of the corps is asked (DOMAIN A1, 7 and 23).
  case equipment, expert
  /// The questions it asks of its places.
  case checklist

  package static func any(_ field: Self) -> AnyField { .walk(field) }

  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .name, .weather, .light, .leader, .noteTaker, .meetingPlace, .caseNumber: .line
    case .area: .area
    case .date: .partialDay
    case .followUpMeeting, .reportDue, .journalisedOn: .day
    case .startTime, .endTime: .time
    case .timeOfDay: .code(.timeOfDay)
    case .occasion: .code(.occasion)
    case .state: .code(.walkState)
    case .purpose, .route, .notes, .equipment: .text
    case .expert: .code(.expertBooking)
    case .participants: .integer
    case .followUpResponsible: .party
    case .previousWalk: .reference(.walk)
    case .checklist: .reference(.checklist)
    }
  }

  package var since: Int64 {
    switch self {
    case .caseNumber, .journalisedOn, .equipment, .expert, .checklist: 2
    default: 1
    }
  }
}

extension RecordSchema {
  package static let walk = RecordSchema(
    .walk, KindNames(.en("vandring", "vandringer", "vandringen"), english: "walk", "walks"),
    home: .walks, fields: WalkField.all, identity: .walk(.name), isTold: true, isEdited: true,
    naming: .filledIn, since: 1,
    askedFirst: [.walk(.area), .walk(.date), .walk(.meetingPlace), .walk(.leader)],
    filledIn: { values, today in
      var filled = Values()
      if values.text(WalkField.name) == nil, let area = values.text(WalkField.area) {
        filled[WalkField.name.rawValue] = .string(area)
      }
      if values[WalkField.state] != nil { return filled }
      let date = values.text(WalkField.date).flatMap { PartialDay(iso: $0) }
      // A walk is held only when somebody says so, and today's may be tonight's (promise 14).
      let isAhead = date.map {
        $0.description > today.description.prefix($0.description.count)
          || $0.description == today.description
      }
      let state: WalkState = isAhead.map { $0 ? .planned : .walked } ?? .idea
      filled[WalkField.state.rawValue] = .string(state.rawValue)
      return filled
    },
    sameKeys: { values in
      guard let date = values.text(WalkField.date) else { return [] }
      let name = values.text(WalkField.name)
      let area = values.text(WalkField.area) ?? name
      // An area may be walked more than once in a month, but hardly under one name.
      let known = (Day(iso: date) != nil ? [area] : [area, name]).map { SearchKey.name($0 ?? "") }
      return known.contains("") ? [] : [([date] + known).joined(separator: " ")]
    },
    mayStandBeside: { one, other in
      SearchKey.name(one.text(WalkField.name) ?? "")
        != SearchKey.name(other.text(WalkField.name) ?? "")
    })
}

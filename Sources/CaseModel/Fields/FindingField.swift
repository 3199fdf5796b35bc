/// The fields of a finding, in the order people read them.
package enum FindingField: String, RecordField {
  case id, number, walk, stop, area, place, publicPlace, coordinate
  case title, observation, publicText, advice
  case kind, category, priority, size, timeOfDay, observedOn
  case state, reason, waitingUntil, duplicateOf
  case responsible, followUp, owner, due
  case doneOn, confirmedBy, confirmedOn, nobodyToTell
  case pointedOutBy, heightCm, mastNumber, sensitivity, source, rank
  case actions, comments, answers, followUps, tags, photos, links
  case createdAt, createdBy, updatedAt, updatedBy, stateSince, reopened

  package var form: FieldForm {
    switch self {
    case .id, .createdAt, .createdBy, .updatedAt, .updatedBy, .stateSince, .reopened: .fixed
    case .number, .heightCm: .integer
    case .walk: .reference(.walk)
    case .stop, .place, .publicPlace, .title, .pointedOutBy, .mastNumber, .confirmedBy: .line
    case .observation, .publicText, .advice: .text
    case .area: .area
    case .coordinate: .coordinate
    case .kind: .code(.kind)
    case .category: .code(.category)
    case .priority: .code(.priority)
    case .size: .code(.size)
    case .timeOfDay: .code(.timeOfDay)
    case .sensitivity: .code(.sensitivity)
    case .state, .reason, .waitingUntil, .duplicateOf: .statePart
    case .responsible, .followUp, .owner: .party
    case .due, .doneOn, .confirmedOn: .day
    case .observedOn: .partialDay
    case .nobodyToTell: .truth
    case .source: .kept
    case .rank: .rank
    case .actions: .entries(.action)
    case .comments: .entries(.comment)
    case .answers: .entries(.answer)
    case .followUps: .entries(.followUp)
    case .tags: .entries(.tag)
    case .photos: .entries(.photo)
    case .links: .entries(.link)
    }
  }

  /// Fields that are registers of their own in the log: not entries, not derived, not parts of
  /// the state.
  package static let registers: [FindingField] = allCases.filter {
    switch $0.form {
    case .entries, .statePart: false
    case .fixed: $0 == .id
    default: true
    }
  }

  /// Fields a person fills in on the finding's form, in order.
  package static let edited: [FindingField] = allCases.filter {
    switch $0.form {
    case .fixed, .kept, .rank, .statePart, .entries: false
    default: true
    }
  }

  package static let entryLists: [FindingField] = allCases.filter {
    if case .entries = $0.form { true } else { false }
  }
}

/// The fields of entries: comments, actions, answers and the rest share one list; each kind uses
/// those that make sense for it.
package enum EntryField: String, RecordField {
  case of, text, party, due, doneOn, on
  /// Of a follow-up: what it tells, the day that was promised, the list it went or came with, and
  /// which cells the party changed there.
  case step, promisedFor, edition, sending, changed
  case channel, to, file, url, removed

  package var form: FieldForm {
    switch self {
    case .of: .reference(.finding)
    case .text: .text
    case .party: .party
    case .due, .doneOn, .on, .promisedFor: .day
    case .step: .code(.followUpStep)
    case .edition: .integer
    case .sending: .reference(.sending)
    case .changed: .kept
    case .channel, .to, .file, .url: .line
    case .removed: .truth
    }
  }
}

package enum WalkField: String, RecordField {
  case id, name, area, date, startTime, endTime, timeOfDay, weather, light, occasion, purpose
  case leader, noteTaker, route, meetingPlace, participants
  case followUpResponsible, followUpMeeting, reportDue, state, previousWalk, notes

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

package enum AreaField: String, RecordField {
  case id, name, kind, parent, households, association, notes
  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .name, .kind, .association: .line
    case .parent: .area
    case .households: .integer
    case .notes: .text
    }
  }
}

package enum PartyField: String, RecordField {
  case id, name, kind, organisation, unit, contact, phone, email, alias, notes
  package var form: FieldForm {
    switch self {
    case .id: .fixed
    case .kind: .code(.partyKind)
    case .name, .organisation, .unit, .contact, .phone, .email, .alias: .line
    case .notes: .text
    }
  }
}

package enum WorkspaceField: String, RecordField {
  case name, municipality, policeDistrict, example, columns
  case urgentDays, highDays, mediumDays, lowDays
  case triageDays, reportDays, answerDays, simpleActionDays, silentDays
  case meetingFromDays, meetingToDays, walkAgainDays, soonDays
  case defaultResponsible, defaultFollowUp

  package var form: FieldForm {
    switch self {
    case .name, .municipality, .policeDistrict: .line
    case .example: .truth
    case .columns: .kept
    case .urgentDays, .highDays, .mediumDays, .lowDays, .triageDays, .reportDays, .answerDays,
      .simpleActionDays, .silentDays, .meetingFromDays, .meetingToDays, .walkAgainDays, .soonDays:
      .integer
    case .defaultResponsible, .defaultFollowUp: .party
    }
  }

  /// Whether it is a rule, which stands in documents only where the workspace has set it.
  package var isRule: Bool { form == .integer || form == .party }
}

/// Who does what is found in a category and an area.
package enum RouteField: String, RecordField {
  case category, area, responsible, followUp, removed
  package var form: FieldForm {
    switch self {
    case .category: .code(.category)
    case .area: .area
    case .responsible, .followUp: .party
    case .removed: .truth
    }
  }
}

/// The fields of a finding, in the order people read them.
package enum FindingField: String, RecordField {
  case id, number, walk, stop, area, place, publicPlace, coordinate
  case title, observation, publicText, advice
  case kind, category, priority, size, timeOfDay, observedOn
  case state, reason, waitingUntil, duplicateOf
  case responsible, followUp, owner, due
  case doneOn, confirmedBy, confirmedOn, nobodyToTell
  case pointedOutBy, heightCm, mastNumber, sensitivity
  /// The case in the municipality's journal, and the day the finding was handed in to it.
  case caseNumber, journalisedOn
  /// Why it may leave by no way and is not changed until that is lifted (GDPR art. 18).
  case limited
  case source, rank
  case actions, comments, answers, followUps, tags, photos, links
  /// Its number on the note sheet of the walk, and the finding that was closed and has come back.
  case sheetNumber, returnOf
  /// How many said so; that what was done before did not hold; that it is asked for only if it can be
  /// done (DOMAIN A1, 16 and 17); how many dots it got in the room after the walk.
  case pointedOutCount, measureFailed, onlyIfPossible, dots
  /// What it looked like when it was walked past again.
  case revisits
  /// The number of its photo, as it was noted; and why there is none of the place afterwards.
  case photoNumber, noAfterPhoto
  case createdAt, createdBy, updatedAt, updatedBy, stateSince, reopened

  package static func any(_ field: Self) -> AnyField { .finding(field) }

  package var form: FieldForm {
    switch self {
    case .id, .createdAt, .createdBy, .updatedAt, .updatedBy, .stateSince, .reopened: .fixed
    case .number, .heightCm, .pointedOutCount, .dots: .integer
    case .walk: .reference(.walk)
    case .returnOf: .reference(.finding)
    case .stop, .place, .publicPlace, .title, .pointedOutBy, .mastNumber, .confirmedBy,
      .caseNumber, .sheetNumber, .photoNumber, .noAfterPhoto:
      .line
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
    case .due, .doneOn, .confirmedOn, .journalisedOn: .day
    case .observedOn: .partialDay
    case .nobodyToTell, .measureFailed, .onlyIfPossible: .truth
    case .source, .limited: .kept
    case .rank: .rank
    case .actions: .entries(.action)
    case .comments: .entries(.comment)
    case .answers: .entries(.answer)
    case .followUps: .entries(.followUp)
    case .tags: .entries(.tag)
    case .photos: .entries(.photo)
    case .links: .entries(.link)
    case .revisits: .entries(.revisit)
    }
  }

  package var since: Int64 {
    switch self {
    case .caseNumber, .journalisedOn, .limited, .sheetNumber, .returnOf, .pointedOutCount,
      .measureFailed, .onlyIfPossible, .dots, .revisits, .photoNumber, .noAfterPhoto:
      2
    default: 1
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
    case .fixed, .columns, .kept, .rank, .statePart, .entries: false
    // Chosen among the findings of the place, not typed.
    case .reference(.finding): false
    default: true
    }
  }

  package static let entryLists: [FindingField] = allCases.filter {
    if case .entries = $0.form { true } else { false }
  }
}

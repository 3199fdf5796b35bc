/// Under which time limit a field goes that may hold what points at somebody, and how.
package struct RetentionCoverage: Hashable, Sendable {
  package enum Way: Hashable, Sendable {
    /// All of it.
    case whole
    /// House numbers, names and what else the scanner finds; the rest stays for figures.
    case cleaned
    /// A party that is a person, or looks like one; a place of work stays.
    case party
    /// Where a party is a person, its own name.
    case personsName
    /// Where the place named a house.
    case withPlace
  }

  package let subject: RetentionSubject
  package let way: Way

  package init(_ subject: RetentionSubject, _ way: Way) {
    self.subject = subject
    self.way = way
  }
}

extension AnyField {
  /// Nil for what names no person: codes, days, numbers, and what the workspace says of itself, of its
  /// areas, its columns and its own words. A field that is added must be decided upon here.
  package var retention: RetentionCoverage? {
    switch self {
    case .finding(let field): field.retention
    case .entry(let field): field.retention
    case .walk(let field): field.retention
    case .stop(let field): field.retention
    case .participant(let field): field.retention
    case .photo(let field): field.retention
    case .picture(let field): field.photo.retention
    case .check(let field): field.retention
    case .party(let field): field.retention
    case .person(let field): field.retention
    case .sending(let field): field.retention
    case .release(let field): field.retention
    case .report(let field): field.retention
    case .request(let field): field.retention
    case .review(.by): RetentionCoverage(.authors, .whole)
    case .own: RetentionCoverage(.closedFindings, .cleaned)
    case .area, .workspace, .route, .category, .audience, .view, .meeting, .joining, .ownField,
      .advice, .ownCode, .retention, .checklist:
      nil
    }
  }
}

extension FindingField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .source: RetentionCoverage(.rawNotes, .whole)
    case .sheetNumber, .photoNumber, .noAfterPhoto:
      RetentionCoverage(.closedFindings, .cleaned)
    case .pointedOutBy, .confirmedBy, .limited: RetentionCoverage(.closedFindings, .whole)
    case .title, .observation, .publicText, .advice, .place, .publicPlace, .stop, .reason, .state:
      RetentionCoverage(.closedFindings, .cleaned)
    case .responsible, .followUp, .owner: RetentionCoverage(.closedFindings, .party)
    case .coordinate: RetentionCoverage(.closedFindings, .withPlace)
    case .id, .number, .walk, .area, .kind, .category, .priority, .size, .timeOfDay, .observedOn,
      .waitingUntil, .duplicateOf, .due, .doneOn, .confirmedOn, .nobodyToTell, .heightCm,
      .mastNumber, .sensitivity, .caseNumber, .journalisedOn, .rank, .returnOf, .pointedOutCount,
      .measureFailed, .onlyIfPossible, .dots, .revisits, .actions, .comments,
      .answers,
      .followUps, .tags, .photos, .links, .createdAt, .createdBy, .updatedAt, .updatedBy,
      .stateSince, .reopened:
      nil
    }
  }
}

extension EntryField {
  /// What was said among us goes whole; what is to be done and what residents were told is looked
  /// through.
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .text, .channel, .to, .file, .url: RetentionCoverage(.closedFindings, .cleaned)
    case .party: RetentionCoverage(.closedFindings, .party)
    case .changed: RetentionCoverage(.closedFindings, .whole)
    case .of, .due, .doneOn, .on, .step, .promisedFor, .edition, .sending, .removed, .verdict,
      .onWalk:
      nil
    }
  }
}

extension WalkField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .notes: RetentionCoverage(.rawNotes, .whole)
    case .leader, .noteTaker: RetentionCoverage(.authors, .whole)
    case .purpose, .route, .meetingPlace, .weather, .light, .equipment:
      RetentionCoverage(.rawNotes, .cleaned)
    case .followUpResponsible: RetentionCoverage(.authors, .party)
    case .id, .name, .area, .date, .startTime, .endTime, .timeOfDay, .occasion, .participants,
      .followUpMeeting, .reportDue, .state, .previousWalk, .caseNumber, .journalisedOn,
      .expert, .checklist:
      nil
    }
  }
}

extension StopField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .place, .notes: RetentionCoverage(.rawNotes, .cleaned)
    case .coordinate: RetentionCoverage(.rawNotes, .withPlace)
    case .id, .of, .number, .kind, .pointedOutBy, .removed: nil
    }
  }
}

extension ParticipantField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .name, .contact, .notes: RetentionCoverage(.rawNotes, .whole)
    case .id, .of, .role, .count, .attendance, .wantsAnswer, .removed: nil
    }
  }
}

extension PhotoField {
  /// The picture goes with what was said of it: what is to be seen in it points at somebody.
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .file, .shows, .text, .name, .ground, .groundFrom, .coordinate:
      RetentionCoverage(.photos, .whole)
    case .id, .of, .number, .takenAt, .clockShift, .stage, .pairOf, .people, .groundOn, .use,
      .keepUntil, .bytes, .width, .height, .orientation, .removed:
      nil
    }
  }
}

extension CheckField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .answer, .note: RetentionCoverage(.rawNotes, .cleaned)
    case .id, .of, .stop, .checklist, .item, .question, .removed: nil
    }
  }
}

extension PartyField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .contact, .phone, .email, .notes, .contactSource: RetentionCoverage(.contacts, .whole)
    case .name, .alias, .short, .organisation, .unit: RetentionCoverage(.contacts, .personsName)
    case .id, .kind, .area, .deadlineDays, .silentDays, .contactUntil: nil
    }
  }
}

extension PersonField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .name, .initials, .phone, .email: RetentionCoverage(.contacts, .whole)
    case .id, .role: nil
    }
  }
}

extension SendingField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .rows, .note: RetentionCoverage(.sentLists, .whole)
    case .party: RetentionCoverage(.sentLists, .party)
    case .id, .on, .edition, .audience, .withheld, .caseNumber, .journalisedOn: nil
    }
  }
}

extension ReleaseField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .reason, .way, .point: RetentionCoverage(.sentLists, .cleaned)
    case .audience, .on, .count, .walk, .finding: nil
    }
  }
}

extension ReportField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .page, .sentTo, .files: RetentionCoverage(.sentLists, .whole)
    case .approvedBy: RetentionCoverage(.authors, .whole)
    case .id, .walk, .audience, .state, .approvedOn, .sentOn, .content: nil
    }
  }
}

extension RequestField {
  fileprivate var retention: RetentionCoverage? {
    switch self {
    case .person, .reason: RetentionCoverage(.requests, .whole)
    case .id, .kind, .receivedOn, .answerBy, .answer, .answeredOn, .caseNumber, .removed: nil
    }
  }
}

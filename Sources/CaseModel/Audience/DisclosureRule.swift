/// What may be said of a field to a reader: the one table that every way out asks.
package enum DisclosureRule: Hashable, Sendable {
  case inFull
  /// Said as it stands, and looked through before it leaves: what points at somebody in it holds the
  /// edition back.
  case lookedThrough
  /// The field that was written for these readers stands in its place, or nothing does.
  case replaced(FindingField)
  /// A party's name, unless the party is a person.
  case party
  /// The photos these readers may see (``PhotoHold``), each with what it shows.
  case photos
  case withheld

  /// - Parameter field: as the schema has it, so that a new one must be decided upon.
  package static func of(_ field: FindingField, for reader: Reader) -> DisclosureRule {
    switch reader.audience {
    case .internal: .inFull
    case .partners: ofPartners(field)
    case .association, .residents: reader.mustAct ? ofResponsible(field) : ofOthers(field)
    }
  }

  private static func ofPartners(_ field: FindingField) -> DisclosureRule {
    switch field {
    // What an import read, and who typed what.
    case .source, .rank, .createdBy, .updatedBy, .limited: .withheld
    default: .inFull
    }
  }

  /// Whoever is to do it reads where it is and what is to be done in full; what was written among us
  /// stays as it is for others.
  private static func ofResponsible(_ field: FindingField) -> DisclosureRule {
    switch field {
    case .place, .actions: .lookedThrough
    case .coordinate: .inFull
    default: ofOthers(field)
    }
  }

  private static func ofOthers(_ field: FindingField) -> DisclosureRule {
    switch field {
    case .id, .number, .walk, .area, .kind, .category, .priority, .size, .timeOfDay, .observedOn,
      .state, .waitingUntil, .duplicateOf, .due, .doneOn, .confirmedOn, .nobodyToTell, .heightCm,
      .mastNumber, .returnOf, .onlyIfPossible, .createdAt, .updatedAt, .stateSince, .reopened:
      .inFull
    case .publicPlace, .publicText, .advice, .actions, .answers, .stop, .reason: .lookedThrough
    case .place: .replaced(.publicPlace)
    case .title, .observation: .replaced(.publicText)
    case .responsible, .followUp, .owner, .confirmedBy: .party
    case .photos: .photos
    case .coordinate, .pointedOutBy, .sheetNumber, .photoNumber, .noAfterPhoto, .sensitivity,
      .caseNumber, .journalisedOn,
      .limited, .source, .rank, .comments, .followUps, .tags,
      .links, .pointedOutCount, .measureFailed, .dots, .revisits, .createdBy, .updatedBy:
      .withheld
    }
  }
}

/// The kinds of record this version knows. The raw value is the name on disk.
package enum KnownKind: String, Code {
  case workspace, walk, area, party, category, route, finding, sending, view
  case meetingList = "meeting-list"
  case review
  case comment, action, photo, tag
  case followUp = "follow-up"
  case link, answer
  case apart, join
}

extension RecordKind {
  /// Nil for a kind of a newer version.
  package var known: KnownKind? { KnownKind(rawValue: rawValue) }
}

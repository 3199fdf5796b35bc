/// What kind of thing a record in the log is. The raw value is the name on disk; kinds of a newer
/// version are kept as they stand.
package struct RecordKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let workspace = RecordKind(rawValue: "workspace")
  package static let walk = RecordKind(rawValue: "walk")
  package static let area = RecordKind(rawValue: "area")
  package static let party = RecordKind(rawValue: "party")
  package static let person = RecordKind(rawValue: "person")
  package static let category = RecordKind(rawValue: "category")
  /// What the workspace calls one of the four that it writes for.
  package static let audience = RecordKind(rawValue: "audience")
  package static let route = RecordKind(rawValue: "route")
  /// A field that the workspace has given itself.
  package static let ownField = RecordKind(rawValue: "own-field")
  package static let finding = RecordKind(rawValue: "finding")
  package static let view = RecordKind(rawValue: "view")
  package static let meetingList = RecordKind(rawValue: "meeting-list")
  package static let review = RecordKind(rawValue: "review")
  package static let comment = RecordKind(rawValue: "comment")
  package static let action = RecordKind(rawValue: "action")
  package static let photo = RecordKind(rawValue: "photo")
  package static let tag = RecordKind(rawValue: "tag")
  package static let followUp = RecordKind(rawValue: "follow-up")
  /// What a finding looked like when it was walked past again.
  package static let revisit = RecordKind(rawValue: "revisit")
  package static let link = RecordKind(rawValue: "link")
  package static let answer = RecordKind(rawValue: "answer")
  /// A list that was sent to a party, with the cells as they were sent.
  package static let sending = RecordKind(rawValue: "sending")
  /// An edition that was let out although something in it pointed at somebody.
  package static let release = RecordKind(rawValue: "release")
  /// How long something is kept before what points at somebody in it goes.
  package static let retention = RecordKind(rawValue: "retention")
  /// What somebody has asked for that stands here.
  package static let request = RecordKind(rawValue: "request")
  /// Two findings that are not the same, so that nobody is asked again.
  package static let apart = RecordKind(rawValue: "apart")
  /// What a device says once it has blanked what redactions name.
  package static let blanked = RecordKind(rawValue: "blanked")
  /// A workspace begun apart that was taken in.
  package static let join = RecordKind(rawValue: "join")
}

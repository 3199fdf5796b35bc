/// A finding as it stands: every field's shown value, its entries, and what is in conflict.
package struct Finding: Hashable, Sendable {
  /// The thing's name in the log: unique for ever, unlike `id`, which two laptops may have drawn
  /// alike.
  package let name: String
  /// Shown values by field; fields of a newer version stand among them untouched. References hold
  /// the referred record's identifier.
  package var values: Values
  package var entries: [Entry]
  package var conflicts: [Conflict]
  /// RFC 3339 with offset.
  package var createdAt: String
  package var createdBy: String?
  package var updatedAt: String
  package var updatedBy: String?
  package var stateSince: String
  /// How often it was reopened.
  package var reopened: Int
  /// Whether the act that made it was undone.
  package var isUndone: Bool

  package init(
    name: String, values: Values = Values(), entries: [Entry] = [], conflicts: [Conflict] = [],
    createdAt: String = "", createdBy: String? = nil, updatedAt: String = "",
    updatedBy: String? = nil, stateSince: String = "", reopened: Int = 0, isUndone: Bool = false
  ) {
    self.name = name
    self.values = values
    self.entries = entries
    self.conflicts = conflicts
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
    self.stateSince = stateSince
    self.reopened = reopened
    self.isUndone = isUndone
  }

  /// The identifier people say; empty when it was never given one.
  package var id: String { values.text(FindingField.id) ?? "" }
  package var number: Int? { values.integer(FindingField.number) }
  package var walk: String? { values.text(FindingField.walk) }
  package var area: String? { values.text(FindingField.area) }
  package var place: String? { values.text(FindingField.place) }
  package var observation: String { values.text(FindingField.observation) ?? "" }
  package var kind: FindingKind? { values.code(FindingField.kind, FindingKind.self) }
  package var category: String? { values.text(FindingField.category) }
  package var priority: Priority? { values.code(FindingField.priority, Priority.self) }
  package var responsible: String? { values.text(FindingField.responsible) }
  package var followUp: String? { values.text(FindingField.followUp) }
  package var due: Day? { values.day(FindingField.due) }
  package var rank: Int? { values.integer(FindingField.rank) }

  package var reason: Reason? { values[FindingField.reason].flatMap(Reason.init(json:)) }
  package var waitingUntil: Day? { values.day(FindingField.waitingUntil) }

  /// The given title, or the observation's beginning: at most 80 characters.
  package var title: String {
    if let title = values.text(FindingField.title), !title.isEmpty { return title }
    return Self.beginning(of: observation)
  }

  package var hasOwnTitle: Bool { values.text(FindingField.title)?.isEmpty == false }

  /// The first line that holds anything, cut at a word to at most 80 code points. Code points,
  /// since a reader of the documents in another language must come to the same.
  package static func beginning(of text: String) -> String {
    let line = text.unicodeScalars.split(separator: "\n").first ?? Substring.UnicodeScalarView()
    guard line.count > 80 else { return String(line) }
    let head = line.prefix(79)
    return String(head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }

  package func entries(_ kind: RecordKind) -> [Entry] { entries.filter { $0.kind == kind } }

  /// What is to be done, not counting what is done.
  package var openActions: [Entry] { entries(.action).filter { $0.doneOn == nil } }
  package var hasAction: Bool { entries.contains { $0.kind == .action } }
  package var tags: [String] { entries(.tag).compactMap(\.text) }

  /// Whether residents have their answer, or there is nobody to tell; once reopened, whether they
  /// have one again.
  package var isAnswered: Bool {
    entries.contains { $0.kind == .answer && !$0.isOfEarlierRound }
      || values[FindingField.nobodyToTell] == .bool(true)
  }
}

/// A reason with its code and what was written.
package struct Reason: Hashable, Sendable {
  package var code: String?
  package var text: String?

  package init(code: String?, text: String?) {
    self.code = code
    self.text = text
  }

  package init?(json: JSONValue) {
    code = json["code"]?.string
    text = json["text"]?.string
    if code == nil && text == nil { return nil }
  }
}

/// A field with more than one standing value.
package struct Conflict: Hashable, Sendable {
  package let field: String
  /// Latest first; the first one shows.
  package let values: [Standing]

  package struct Standing: Hashable, Sendable {
    package let value: JSONValue
    package let by: String?
    package let device: String
    /// RFC 3339 with offset.
    package let at: String
    package init(value: JSONValue, by: String?, device: String, at: String) {
      self.value = value
      self.by = by
      self.device = device
      self.at = at
    }
  }

  package init(field: String, values: [Standing]) {
    self.field = field
    self.values = values
  }
}

/// A comment, an action, an answer …: added and removed, never overwritten by another's.
package struct Entry: Hashable, Sendable {
  package let name: String
  package let kind: RecordKind
  package var values: Values
  package var at: String
  package var by: String?
  /// Whether it was made before the finding was last reopened: it answers for a round that is over.
  package var isOfEarlierRound: Bool

  package init(
    name: String, kind: RecordKind, values: Values, at: String, by: String?,
    isOfEarlierRound: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.values = values
    self.at = at
    self.by = by
    self.isOfEarlierRound = isOfEarlierRound
  }

  package var text: String? { values.text(EntryField.text) }
  package var party: String? { values.text(EntryField.party) }
  package var due: Day? { values.day(EntryField.due) }
  package var doneOn: Day? { values.day(EntryField.doneOn) }
  package var step: FollowUpStep? { values.code(EntryField.step, FollowUpStep.self) }
  package var promisedFor: Day? { values.day(EntryField.promisedFor) }

  /// The day it tells of: the one that was written, else the one it was written on.
  package var day: Day? { values.day(EntryField.on) ?? Moment(rfc3339: at)?.day }
}

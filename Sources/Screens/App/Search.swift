import ChangeLog

/// The last word searched for.
package struct Search: Hashable, Sendable {
  package var text = ""
  /// Folded.
  package var key = ""
  /// Where the selection goes back to when the search is given up.
  package var origin: BoardPlace?
  /// Where it was found, as the board stands; nil after any change.
  var matches: SearchMatches?
  package init() {}

  /// Whether it is typed as initials stand: two to four capital letters.
  var asksForInitials: Bool {
    (2...4).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
  }
}

/// The cards a word was found on, in the board's order: one letter more looks only among these.
struct SearchMatches: Hashable, Sendable {
  let key: String
  let records: [RecordIndex]
  let set: Set<RecordIndex>
  /// Whether they are what somebody wrote, found by the initials.
  let isByAuthor: Bool

  init(_ key: String, _ records: [RecordIndex], isByAuthor: Bool = false) {
    self.key = key
    self.records = records
    set = Set(records)
    self.isByAuthor = isByAuthor
  }
}

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
}

/// The cards a word was found on, in the board's order: one letter more looks only among these.
struct SearchMatches: Hashable, Sendable {
  let key: String
  let records: [RecordIndex]
  let set: Set<RecordIndex>

  init(_ key: String, _ records: [RecordIndex]) {
    self.key = key
    self.records = records
    set = Set(records)
  }
}

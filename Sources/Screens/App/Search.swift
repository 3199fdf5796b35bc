import CaseModel
import Casework
import ChangeLog

/// What was last searched for.
package struct Search: Hashable, Sendable {
  package var text = "" {
    didSet { saying = Saying(text) }
  }
  package private(set) var saying = Saying("")
  /// Where the selection goes back to when the search is given up.
  package var origin: BoardPlace?
  /// Whether its letters are marked in the cards: until the next key that goes on with something else.
  var isMarked = false
  /// Where it was found, as the board stands; nil after any change.
  var matches: SearchMatches?
  package init() {}

  package var isEmpty: Bool { saying.isEmpty }

  /// Whether it is typed as initials stand: two to four capital letters.
  var asksForInitials: Bool {
    (2...4).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
  }
}

/// The cards that are what was asked for, what fits best first: one letter more looks only among these.
struct SearchMatches: Hashable, Sendable {
  let saying: Saying
  let records: [RecordIndex]
  let set: Set<RecordIndex>
  /// In which part of a finding the words stand, where its card does not show it.
  let unseen: [RecordIndex: SearchedPart]
  /// Whether they are what somebody wrote, found by the initials.
  let isByAuthor: Bool

  init(
    _ saying: Saying, _ records: [RecordIndex], unseen: [RecordIndex: SearchedPart] = [:],
    isByAuthor: Bool = false
  ) {
    self.saying = saying
    self.records = records
    set = Set(records)
    self.unseen = unseen
    self.isByAuthor = isByAuthor
  }
}

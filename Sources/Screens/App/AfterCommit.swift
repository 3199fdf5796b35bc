import CaseModel
import ChangeLog

/// What follows once an act is saved.
package struct AfterCommit: Hashable, Sendable {
  package var notice: String
  /// The finding the selection follows.
  package var follow: FollowedFinding?
  /// The form that is done with, by its draft's key.
  package var closesForm: String?
  /// What the form of the next new finding begins with; nil where none is to be begun.
  package var beginsNext: [FindingField: String]?
  /// Whether it says all that is to be said of the finding on the desk of triage.
  package var settlesDesk = false
  /// Whether the line that was typed is done with.
  package var settlesLine = false
  /// Whether the photos that were being taken in are done with.
  package var settlesPhotos = false
  /// Whether a table that was read is done with.
  package var closesImport = false
  /// Whether to say that it can be undone; not of an undo itself.
  package var offersUndo = true
  /// Whether a person is shown what changes, and asked, before it is saved.
  package var asks = Asking.ofMany
  /// Whether it is done to the marked cards, where there are any.
  package var actsOnMarks = true
  /// Whether it tells only that a person has looked, which also one may who looks only.
  package var isOfLooking = false

  /// The kind whose list in the register then shows what was made.
  package var listsMade: RecordKind?

  /// What of the walk that was made is opened.
  package var opensWalk: WalkOpening?

  /// What may leave once the reason is saved.
  package var letsOut: LetOut?

  package enum WalkOpening: Hashable, Sendable { case page, capture }

  package enum Asking: Hashable, Sendable { case never, ofMany, always }

  package init(
    _ notice: String, follow: FollowedFinding? = nil, closesForm: String? = nil
  ) {
    self.notice = notice
    self.follow = follow
    self.closesForm = closesForm
  }
}

package enum FollowedFinding: Hashable, Sendable {
  case existing(RecordIndex)
  /// The finding that was made under that identifier.
  case made(SayableIdentifier)
  /// The first finding the act makes.
  case firstMade
}

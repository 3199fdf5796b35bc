/// The raw value is the code that sentences go by.
package enum VerifyFactKind: String, Hashable, Sendable, CaseIterable {
  case damagedLine = "verify-damaged-line"
  case pendingLine = "verify-pending-line"
  case pendingAct = "verify-pending-act"
  case doubledLine = "verify-doubled-line"
  /// A line does not follow the one that stands before it in its file.
  case wrongOrder = "verify-wrong-order"
  case gap = "verify-gap"
  /// Another log has seen a line that is not there: a log was cut, or has not come whole.
  case missingLine = "verify-missing-line"
  /// Lines this machine wrote and remembers are no longer at the end of their log.
  case shortenedLog = "verify-shortened-log"
  case fork = "verify-fork"
  case counter = "verify-counter"
  case otherWorkspace = "verify-other-workspace"
  case noWorkspace = "verify-no-workspace"
  case clockBackwards = "verify-clock-backwards"
  /// An entry belongs to nothing that can have it, so that it is shown nowhere.
  case withoutPlace = "verify-without-place"
  case newerLines = "verify-newer-lines"
  case editedDocument = "verify-edited-document"
  /// A document that is no document any more: cut, merged as text, full of zeros.
  case damagedDocument = "verify-damaged-document"
  case conflictDocument = "verify-conflict-document"
  /// A device's last line lies in the future.
  case clockAhead = "verify-clock-ahead"
  /// A line is much older than what it has seen.
  case clockBehind = "verify-clock-behind"
  case aheadDocument = "verify-ahead-document"
  case newerDocument = "verify-newer-document"
  case wrongPhoto = "verify-wrong-photo"
  /// A picture that was laid into the folder under a camera's name, and not taken in.
  case strangePhoto = "verify-strange-photo"
  case missingPhoto = "verify-missing-photo"
  /// So large that it is no picture.
  case hugePhoto = "verify-huge-photo"
  case notRegular = "verify-not-regular"
  case unreadable = "verify-unreadable"
  case conflictCopy = "verify-conflict-copy"
  /// A copy made in conflict holds lines that stand in no other file.
  case onlyInCopy = "verify-only-in-copy"

  /// Whether it is worth knowing and nothing is wrong.
  package var isRemark: Bool {
    switch self {
    case .pendingLine, .pendingAct, .clockBackwards, .clockAhead, .clockBehind, .aheadDocument,
      .newerDocument, .withoutPlace, .conflictCopy, .conflictDocument, .newerLines,
      .otherWorkspace:
      true
    case .damagedLine, .doubledLine, .wrongOrder, .gap, .missingLine, .shortenedLog, .fork,
      .counter,
      .noWorkspace, .editedDocument, .damagedDocument, .wrongPhoto, .strangePhoto, .missingPhoto,
      .notRegular,
      .unreadable, .onlyInCopy, .hugePhoto:
      false
    }
  }
}

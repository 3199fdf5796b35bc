/// Something that verifying found.
package struct VerifyFact: Hashable, Sendable {
  /// The raw value is the code that sentences go by.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
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
    case missingPhoto = "verify-missing-photo"
    case notRegular = "verify-not-regular"
    case unreadable = "verify-unreadable"
    case conflictCopy = "verify-conflict-copy"

    /// Whether it is worth knowing and nothing is wrong.
    package var isRemark: Bool {
      switch self {
      case .pendingLine, .pendingAct, .clockBackwards, .clockAhead, .clockBehind, .aheadDocument,
        .newerDocument, .withoutPlace, .conflictCopy, .conflictDocument, .newerLines,
        .otherWorkspace:
        true
      case .damagedLine, .doubledLine, .wrongOrder, .gap, .missingLine, .shortenedLog, .fork,
        .counter,
        .noWorkspace, .editedDocument, .damagedDocument, .wrongPhoto, .missingPhoto, .notRegular,
        .unreadable:
        false
      }
    }
  }

  package let kind: Kind
  /// The file's path inside the workspace; empty when no file can be named.
  package let file: String
  /// From 1; nil when the file as a whole is meant.
  package let line: Int?
  /// What else the sentence takes.
  package let details: [String]

  package init(_ kind: Kind, file: String, line: Int? = nil, details: [String] = []) {
    self.kind = kind
    self.file = file
    self.line = line
    self.details = details
  }

  package var code: String { kind.rawValue }
  /// The file, the line or empty, then the details.
  package var parts: [String] { [file, line.map { String($0) } ?? ""] + details }
}

/// What verifying a workspace found; nothing was written.
package struct VerifyReport: Hashable, Sendable {
  /// How a seal was found.
  package enum Seal: Hashable, Sendable {
    case notAsked
    /// The sealed line and the time it was written at.
    case found(file: String, line: Int, at: String)
    case notFound
    /// So few characters that they fit several.
    case ambiguous
  }

  package var facts: [VerifyFact] = []
  package var logs = 0
  package var lines = 0
  package var devices = 0
  package var documents = 0
  package var photos = 0
  /// Lines whose person, clock or device the environment said.
  package var claimedLines = 0
  package var seal = Seal.notAsked
  /// How many lines the seal holds together, itself among them.
  package var sealedLines = 0
  /// Lines it holds that are not here: the logs were cut since.
  package var missingSealedLines = 0

  /// Whether something shows that lines are still to come: none can be said to be lost or not.
  package var isIncomplete: Bool {
    facts.contains { [.pendingLine, .pendingAct, .aheadDocument].contains($0.kind) }
  }

  /// Whether nothing is wrong; remarks may stand.
  package var isWhole: Bool {
    if !facts.allSatisfy(\.kind.isRemark) { return false }
    switch seal {
    case .notAsked, .found: return missingSealedLines == 0
    case .notFound, .ambiguous: return false
    }
  }
}

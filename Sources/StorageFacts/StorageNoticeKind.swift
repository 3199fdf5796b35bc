/// The cases without what they hold. The raw value is the code that sentences go by.
package enum StorageNoticeKind: String, Hashable, Sendable, CaseIterable {
  case damagedLine = "damaged-line"
  case damagedLines = "damaged-lines"
  case pendingLine = "pending-line"
  case recoveredTail = "recovered-tail"
  case newIdentity = "new-identity"
  case fork
  case gap
  case otherWorkspace = "other-workspace-log"
  case logReplaced = "log-replaced"
  case conflictCopy = "conflict-copy"
  case onlyInCopy = "only-in-copy"
  case takenBack = "taken-back"
  case conflictDocument = "conflict-document"
  case lockRefused = "lock-refused"
  case modeRefused = "mode-refused"
  case readOnly = "opened-read-only"
  case needsNewer = "opened-for-newer"
  case editedDocument = "edited-document"
  case shortened = "shortened-log"
  case writtenElsewhere = "written-elsewhere"
  case notRegular = "not-regular"
  case unreadable = "unreadable-file"
  case photoNotTaken = "photo-not-taken"
}

/// Why a new name was taken.
package enum NewIdentityCause: String, Hashable, Sendable, CaseIterable {
  /// The log is shorter than this device remembers: a restored backup or an older copy.
  case shorterLog = "shorter-log"
  /// The log is not the one this device remembers.
  case otherLog = "other-log"
  /// The machine or the state folder is another: a copied or cloned computer.
  case otherMachine = "other-machine"
  /// The disk did not confirm the last line written under the former name.
  case unconfirmed
  /// A log under the wished name stands there, and this device does not remember writing it.
  case nameTaken = "name-taken"
  /// The log has a damaged line.
  case damagedLog = "damaged-log"
}

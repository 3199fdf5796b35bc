/// The cases without what they hold. The raw value is the code that sentences go by.
package enum StorageErrorKind: String, Hashable, Sendable, CaseIterable {
  case noWorkspace = "no-workspace"
  case workspaceExists = "workspace-exists"
  case logMissing = "log-missing"
  case logLost = "log-lost"
  case unreadableLogs = "unreadable-logs"
  case busy
  case readOnly = "read-only"
  case needsNewer = "needs-newer"
  case unreadable
  case unwritable
  case stateUnwritable = "state-unwritable"
  case unconfirmed
  case deviceName = "device-name"
  case otherWorkspace = "other-workspace"
  case unwritableAct = "unwritable-act"
  case exampleMixed = "example-mixed"
  case sameFolder = "same-folder"
  case newerFolder = "newer-folder"
  case inTheWay = "in-the-way"
  case insideWorkspace = "inside-workspace"
  case noFolder = "no-folder"
  case unpaired
  case brokenArchive = "broken-archive"
  case showsPast = "shows-past"
  case editedMeanwhile = "edited-meanwhile"
  case beforeBeginning = "before-beginning"
}

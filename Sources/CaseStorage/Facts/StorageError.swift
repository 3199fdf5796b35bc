import StorageFacts

/// Why the workspace cannot be opened, or a change cannot be saved.
///
/// Nothing has changed in memory or, unless the case says so, on the disk.
package enum StorageError: Error, Hashable, Sendable {
  /// There is no workspace in the folder.
  case noWorkspace(String)
  /// A workspace stands there already.
  case workspaceExists(String)
  /// `workspace.json` stands there, but the change log is gone.
  case logMissing(String)
  /// The change log is gone or empty, and this machine remembers having written so many changes.
  case logLost(String, changes: Int64)
  /// Not one line of the logs can be read.
  case unreadableLogs(LogDamage)
  /// Another process of this device saves just now, for longer than one should wait.
  case busy(String)
  /// Nothing can be saved in this session; the path tells what cannot be written.
  case readOnly(String)
  /// A line asks for a later version of the program.
  case needsNewer(Int64)
  case unreadable(FileProblem)
  /// Nothing was saved, and the log is as it was.
  case unwritable(FileProblem)
  /// Nothing was saved, since the folder in which this machine remembers cannot be written: most
  /// often the disk it lies on is full.
  case stateUnwritable(String, FileProblem)
  /// The disk did not confirm: the change may be lost. The session is read-only from now on.
  case unconfirmed(FileProblem)
  /// Not `[a-z0-9-]{1,32}`.
  case deviceName(String)
  /// The folder belongs to another workspace; joining was not asked for.
  case otherWorkspace(String, theirs: String)
  /// One of the two folders holds invented findings; they are never mixed with real ones.
  case exampleMixed(String)
  /// The folder to be merged is the one that is open.
  case sameFolder(String)
  /// The folder to be merged has lines that ask for a later version of the program.
  case newerFolder(String, Int64)
  /// Something stands where a copy, an archive or a restored folder should go.
  case inTheWay(String)
  /// A copy or an archive would lie inside the workspace itself.
  case insideWorkspace(String)
  /// The folder a file should be written to is not there.
  case noFolder(String)
  /// A folder that was begun apart is merged, but what is the same in both is not shown as one yet.
  case unpaired(FileProblem)
  /// The archive is none of Lygte's, or not whole; the second is what is wrong.
  case brokenArchive(String, String)
  /// An act that cannot be written as a line.
  case unwritableAct(String)
  /// A document that was edited by hand is no longer the one that was seen.
  case editedMeanwhile(String)
  /// The folder is shown as it was at a point in the past, where nothing can be changed.
  case showsPast(String)
  /// There was nothing in the folder yet; the time is that of its first line.
  case beforeBeginning(String, began: String)
}

extension StorageError {
  package typealias Kind = StorageErrorKind

  package var kind: Kind {
    switch self {
    case .noWorkspace: .noWorkspace
    case .workspaceExists: .workspaceExists
    case .logMissing: .logMissing
    case .logLost: .logLost
    case .unreadableLogs: .unreadableLogs
    case .busy: .busy
    case .readOnly: .readOnly
    case .needsNewer: .needsNewer
    case .unreadable: .unreadable
    case .unwritable: .unwritable
    case .stateUnwritable: .stateUnwritable
    case .unconfirmed: .unconfirmed
    case .deviceName: .deviceName
    case .otherWorkspace: .otherWorkspace
    case .unwritableAct: .unwritableAct
    case .exampleMixed: .exampleMixed
    case .sameFolder: .sameFolder
    case .newerFolder: .newerFolder
    case .inTheWay: .inTheWay
    case .insideWorkspace: .insideWorkspace
    case .noFolder: .noFolder
    case .unpaired: .unpaired
    case .brokenArchive: .brokenArchive
    case .showsPast: .showsPast
    case .editedMeanwhile: .editedMeanwhile
    case .beforeBeginning: .beforeBeginning
    }
  }

  package var code: String { kind.rawValue }

  /// What the sentence is about, in the order it takes them; paths first, then cause codes.
  package var parts: [String] {
    switch self {
    case .noWorkspace(let path), .workspaceExists(let path), .logMissing(let path),
      .busy(let path), .readOnly(let path), .sameFolder(let path), .inTheWay(let path),
      .insideWorkspace(let path), .showsPast(let path), .editedMeanwhile(let path),
      .noFolder(let path), .exampleMixed(let path):
      [path]
    case .unreadableLogs(let damage): [damage.file, String(damage.line), damage.cause.rawValue]
    case .needsNewer(let version): [String(version)]
    case .unreadable(let problem), .unwritable(let problem), .unconfirmed(let problem),
      .unpaired(let problem):
      [problem.path, problem.cause]
    case .stateUnwritable(let folder, let problem): [folder, problem.cause]
    case .deviceName(let name): [name]
    case .otherWorkspace(let path, let theirs): [path, theirs]
    case .logLost(let path, let changes): [path, String(changes)]
    case .brokenArchive(let path, let why): [path, why]
    case .newerFolder(let path, let version): [path, String(version)]
    case .unwritableAct(let why): [why]
    case .beforeBeginning(let path, let began): [path, began]
    }
  }
}

extension StorageError: StorageFact {
  package var factKind: StorageFactKind { .error(kind) }
}

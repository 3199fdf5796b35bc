import CaseModel
import ChangeLog

/// A folder with a change log, opened: the way to read, save and write out a case file that the
/// caller has in hand.
///
/// Not for several threads at once; several processes, or several of these, may share a folder.
package final class WorkspaceFolder {
  let log: LogFolder
  /// The workspace's name after a merge made it part of one that has taken it in.
  var whole: String
  /// How many lines the snapshot on the disk holds.
  var snapshotLines = 0
  /// How many bytes of the logs it holds.
  var snapshotBytes = 0
  /// Whether nothing is damaged, doubled or missing in the logs.
  var areLogsClean = false
  /// Whether something was saved in this session: whoever goes on knows what they were told.
  var hasSaved = false
  var documents = DocumentIndex()
  /// Those of this program; a test plays another version with others.
  package var formats = DocumentFormats.own
  /// Nil until documents were written.
  var documentMemory: DocumentMemory?
  /// Why a document was not written the last time they were to be; nil when all were.
  package internal(set) var documentProblem: FileProblem?

  init(_ log: LogFolder) {
    self.log = log
    whole = log.id
  }

  /// What was noticed of logs that stand there and could not be read: their lines are missing here.
  package var unreadLogs: [StorageNotice] {
    notices.filter { notice in
      guard case .unreadable(let problem) = notice else { return false }
      return FilePath.folder(of: problem.path) == paths.log
    }
  }

  /// What was noticed of lines this machine remembers that are not in the folder any more.
  package var lostLines: [StorageNotice] {
    notices.filter { if case .shortened = $0 { true } else { false } }
  }
}

// What is the log folder's own.
extension WorkspaceFolder {
  /// The version of the program that lines may ask for with `needs`.
  package static var version: Int64 { LogFolder.version }

  package var settings: StorageSettings { log.settings }
  package var paths: WorkspacePaths { log.paths }
  /// 32 hex digits.
  package var id: String { log.id }
  /// The name this device writes under, or will with its first change.
  package var device: String { log.device }
  /// Whether nothing can be saved in this session.
  package var isReadOnly: Bool { log.isReadOnly }
  /// What a person should know of, each once, in the order it was noticed.
  package internal(set) var notices: [StorageNotice] {
    get { log.notices }
    set { log.notices = newValue }
  }
  /// The point in the past it is shown at; nil for now.
  package internal(set) var past: PastPoint? {
    get { log.past }
    set { log.past = newValue }
  }

  var fileSystem: any FileSystem { log.fileSystem }
  var state: StateFolder? { log.state }
  var access: AccessMode { log.access }
  var followers: [String: LogCursor] {
    get { log.followers }
    set { log.followers = newValue }
  }
  var readOnlyPath: String? {
    get { log.readOnlyPath }
    set { log.readOnlyPath = newValue }
  }

  func notice(_ notice: StorageNotice) { log.notice(notice) }
  func token() -> String { log.token() }

  /// Writes down which line is this device's last, where that has not been done.
  package func rememberHead() { log.rememberHead() }
}

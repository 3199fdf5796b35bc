import CaseModel
import ChangeLog

/// A folder with a change log, opened: the way to read, save and write out a case file that the
/// caller has in hand.
///
/// Not for several threads at once; several processes, or several of these, may share a folder.
package final class WorkspaceFolder {
  package let settings: StorageSettings
  package let paths: WorkspacePaths
  /// 32 hex digits.
  package let id: String
  /// The same after a merge made it part of a workspace that has taken it in.
  var whole: String
  /// What a person should know of, each once, in the order it was noticed.
  package internal(set) var notices: [StorageNotice] = []

  let fileSystem: any FileSystem
  var random: ErasedRandom
  /// By file name.
  var followers: [String: LogFollower]
  /// Nil when this machine cannot remember anything.
  let state: StateFolder?
  /// The name written under, once it is settled.
  var identity: Identity?
  /// Whether a line of this session says which version of the program wrote it.
  var isVersionSaid = false
  /// Whether the state folder knows the last line written under it.
  var isHeadRemembered = true
  /// The name a new identity would get.
  var freshDevice: String
  /// What cannot be written, when nothing can be saved in this session.
  var readOnlyPath: String?
  /// The point in the past it is shown at; nil for now.
  package internal(set) var past: PastPoint?
  var access: AccessMode
  /// How many lines the snapshot on the disk holds.
  var snapshotLines = 0
  /// Whether nothing is damaged, doubled or missing in the logs.
  var areLogsClean = false
  var documents = DocumentBook()
  /// Those of this program; a test plays another version with others.
  package var formats = DocumentFormats.own
  /// Nil until documents were written.
  var documentMemory: DocumentMemory?

  init(
    settings: StorageSettings, id: String, followers: [String: LogFollower], state: StateFolder?,
    access: AccessMode, fileSystem: any FileSystem, random: any RandomNumberGenerator
  ) {
    self.settings = settings
    self.id = id
    whole = id
    self.state = state
    self.access = access
    self.fileSystem = fileSystem
    self.random = ErasedRandom(random)
    paths = WorkspacePaths(settings.folder)
    self.followers = followers
    var wish = "d-" + Token.text(length: 6, random: &self.random)
    if let device = settings.device { wish = device }
    freshDevice = wish
  }

  /// The name this device writes under, or will with its first change.
  package var device: String { identity?.device ?? freshDevice }

  /// Why a document was not written the last time they were to be; nil when all were.
  package internal(set) var documentProblem: FileProblem?

  /// Whether nothing can be saved in this session.
  package var isReadOnly: Bool { readOnlyPath != nil || past != nil }

  /// What was noticed of logs that stand there and could not be read: their lines are missing here.
  package var unreadLogs: [StorageNotice] {
    notices.filter { notice in
      guard case .unreadable(let problem) = notice else { return false }
      return FilePath.folder(of: problem.path) == paths.log
    }
  }

  func notice(_ notice: StorageNotice) {
    if notices.contains(notice) || (notice.isLasting && isSaidBefore(notice)) { return }
    notices.append(notice)
  }

  func token() -> String { Token.text(length: 8, random: &random) }
}

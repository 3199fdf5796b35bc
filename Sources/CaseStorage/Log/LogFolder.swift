import CaseModel
import ChangeLog

/// The logs of a workspace's folder: the lock, the name this device writes under, saving, and how far
/// each log has been read.
///
/// Folds nothing and holds no case file. Not for several threads at once; several processes, or
/// several of these, may share a folder.
final class LogFolder {
  /// The version of the program that lines may ask for with `needs`.
  static let version: Int64 = 1

  let settings: StorageSettings
  let paths: WorkspacePaths
  /// 32 hex digits.
  let id: String
  /// What a person should know of, each once, in the order it was noticed.
  var notices: [StorageNotice] = []

  let fileSystem: any FileSystem
  var random: ErasedRandom
  /// By file name.
  var followers: [String: LogCursor]
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
  /// Why this machine's own folder is not there and could not be made.
  var stateProblem: FileProblem?
  /// The point in the past it is shown at; nil for now.
  var past: PastPoint?
  var access: AccessMode

  init(
    settings: StorageSettings, id: String, followers: [String: LogCursor], state: StateFolder?,
    access: AccessMode, fileSystem: any FileSystem, random: any RandomNumberGenerator
  ) {
    self.settings = settings
    self.id = id
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
  var device: String { identity?.device ?? freshDevice }

  /// Whether nothing can be saved in this session.
  var isReadOnly: Bool { readOnlyPath != nil || past != nil }

  func notice(_ notice: StorageNotice) {
    if notices.contains(notice) || (notice.isLasting && isSaidBefore(notice)) { return }
    notices.append(notice)
  }

  func token() -> String { Token.text(length: 8, random: &random) }
}

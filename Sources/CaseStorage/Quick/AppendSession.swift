import CaseModel
import ChangeLog

/// A workspace opened for adding alone: nothing is folded, so that it costs the same however much
/// has ever happened.
///
/// What is added replaces nothing and is sure to be new: a finding, a comment on a thing known by
/// name.
package struct AppendSession {
  private let log: LogFolder
  private let memory: QuickMemory
  private let used: [UInt8]

  /// - Returns: nil when the workspace must be opened whole: nothing is remembered of it, a log
  ///   came, branched or is damaged, or this device's name has to be settled.
  package static func open(
    _ settings: StorageSettings, fileSystem: any FileSystem = POSIXFileSystem(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StorageError) -> AppendSession? {
    if let device = settings.device, !DeviceName.isValid(device) { throw .deviceName(device) }
    let paths = WorkspacePaths(settings.folder)
    do throws(FileProblem) {
      guard let root = try fileSystem.facts(at: FilePath.joined(settings.folder, ".")) else {
        return nil
      }
      return try ReadLogs.first(in: paths.log, fileSystem: fileSystem) { (id) throws(FileProblem) in
        try remembered(id, settings, root, fileSystem, random)
      }
    } catch {
      // Opening whole tells what is wrong.
      return nil
    }
  }

  /// What is remembered under that workspace's name; nil where that is not enough.
  private static func remembered(
    _ id: String, _ settings: StorageSettings, _ root: FileStatus, _ fileSystem: any FileSystem,
    _ random: any RandomNumberGenerator
  ) throws(FileProblem) -> AppendSession? {
    guard try fileSystem.facts(at: FilePath.joined(settings.stateFolder, id)) != nil else {
      return nil
    }
    let state = try StateFolder(fileSystem: fileSystem, settings: settings, workspace: id)
    let memory = QuickMemory(fileSystem: fileSystem, state: state)
    guard let followers = try memory.followers(folder: settings.folder),
      let used = try memory.identifiers()
    else { return nil }
    let disk = try AnchoredFileSystem(fileSystem, root: settings.folder, facts: root)
    let log = LogFolder(
      settings: settings, id: id, followers: followers, state: state,
      access: AccessMode(inside: root.mode), fileSystem: disk, random: random)
    return AppendSession(log: log, memory: memory, used: used)
  }

  /// What a person should know of, each once.
  package var notices: [StorageNotice] { log.notices }

  /// Whether this device knows the identifier as used.
  package func isUsed(_ identifier: SayableIdentifier) -> Bool {
    QuickMemory.holds(used, identifier)
  }

  /// Saves an act as ``Workspace/append(_:actor:at:isSeal:)`` does.
  ///
  /// - Parameter identifier: what the act gives to a new finding, so that the next adding knows it.
  /// - Returns: the name of the act's first line; nil when nothing was saved because the workspace
  ///   must be opened whole.
  package func append(
    _ draft: ActDraft, identifier: SayableIdentifier?, actor: Author, at moment: Moment
  ) throws(StorageError) -> LineName? {
    let (state, lock) = try log.lockForWriting(nil)
    defer { lock.release() }
    do throws(FileProblem) {
      guard try readOn(), let identity = try recall(state) else { return nil }
      log.identity = identity
    } catch {
      return nil
    }
    guard let identity = log.identity else { return nil }
    let heads = otherHeads(besides: identity.device)
    let first = try log.save(draft, identity, state, heads, actor, moment) { _ in }
    log.rememberHeadUnderLock()
    remember(identifier)
    return first
  }

  /// Brings the followers up to the logs; false when folding is needed to go on.
  private func readOn() throws(FileProblem) -> Bool {
    let folder = log.paths.log
    let fileSystem = log.fileSystem
    let names = (try fileSystem.names(in: folder) ?? []).filter {
      $0.hasSuffix(WorkspacePaths.logEnding) && !$0.hasPrefix(".")
    }
    guard names.count == log.followers.count else { return false }
    for name in names {
      guard let follower = log.followers[name],
        let facts = try fileSystem.facts(at: FilePath.joined(folder, name)),
        facts.kind == .regular
      else { return false }
      if follower.isUnchanged(facts) { continue }
      var isOrdinary = true
      let moved = try LogReader(fileSystem: fileSystem, folder: folder).readOn(follower) { lines in
        for line in lines where line.needs ?? 0 > LogFolder.version || line.workspace != nil {
          isOrdinary = false
        }
      }
      guard let moved, isOrdinary, !moved.wasReplaced else { return false }
      log.followers[name] = moved
    }
    return log.quickHeader.isClean
  }

  /// The remembered name, when the log ends exactly where it is remembered to end.
  private func recall(_ state: StateFolder) throws(FileProblem) -> Identity? {
    try state.readIdentities().last { identity in
      identity.wish == log.settings.device && identity.machine == state.machine
        && !identity.isClosed && !identity.isShared && identity.head.sequence > 0
        && log.followers[identity.device + WorkspacePaths.logEnding]?.head?.hash
          == identity.head.hash
    }
  }

  /// The ends of the other logs that this log has not named yet.
  private func otherHeads(besides device: String) -> [SeenHead] {
    let cited = log.followers[device + WorkspacePaths.logEnding]?.cited ?? [:]
    return log.followers.values.compactMap { follower in
      guard let head = follower.head, head.device != device,
        cited[head.device] ?? [] != [head.hash.name]
      else { return nil }
      return SeenHead(device: head.device, name: head.hash.name, lamport: head.lamport)
    }.sorted { $0.device < $1.device }
  }

  private func remember(_ identifier: SayableIdentifier?) {
    do throws(FileProblem) {
      if let identifier { try memory.append([identifier]) }
      try memory.write(log.quickHeader, token: log.token())
    } catch {
      // Only a memory: what was saved is in the log.
      return
    }
  }
}

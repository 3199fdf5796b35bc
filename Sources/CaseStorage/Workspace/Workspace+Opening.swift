import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Opens the workspace in a folder: reads and folds every log in it.
  ///
  /// A damaged line, another's unfinished line or a state folder that cannot be written is a
  /// notice; what is readable opens.
  /// - Throws: ``StorageError`` when there is no workspace, or nothing of it can be read.
  package static func open(
    _ settings: StorageSettings, fileSystem: any FileSystem = POSIXFileSystem(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StorageError) -> (folder: WorkspaceFolder, caseFile: CaseFile) {
    if let device = settings.device, !DeviceName.isValid(device) { throw .deviceName(device) }
    let paths = WorkspacePaths(settings.folder)
    var notices: [StorageNotice] = []
    var logs = ReadLogs()
    var isClean = false
    var (snapshotLines, snapshotBytes) = (0, 0)
    let root: FileStatus
    do throws(FileProblem) {
      guard let facts = try fileSystem.facts(at: FilePath.joined(settings.folder, ".")),
        facts.kind == .folder
      else { throw FileProblem(.facts, settings.folder, FileProblem.noSuchFile) }
      root = facts
      if let taken = snapshot(settings, fileSystem) {
        logs = taken.logs
        isClean = taken.isClean
        snapshotLines = logs.caseFile.lineCount()
        snapshotBytes = logs.followers.bytesRead
      }
      let known = Set(logs.followers.keys)
      _ = try logs.readOn(in: paths.log, fileSystem: fileSystem) { notices.append($0) }
      if snapshotLines > 0, logs.followers.values.contains(where: \.wasReplaced) {
        // The snapshot holds lines that are no longer there.
        logs = ReadLogs()
        notices = []
        (snapshotLines, snapshotBytes) = (0, 0)
        _ = try logs.readOn(in: paths.log, fileSystem: fileSystem) { notices.append($0) }
      }
      // What follows on known logs line by line can neither fork nor leave a gap.
      isClean =
        isClean && notices.isEmpty && known == Set(logs.followers.keys)
        && logs.followers.values.allSatisfy { !$0.isDamaged && $0.pending == 0 }
    } catch {
      throw try missing(error, paths, settings.stateFolder, fileSystem)
    }
    guard let id = logs.caseFile.workspace else {
      throw try unreadable(logs, notices, paths, settings.stateFolder, fileSystem)
    }
    let disk: AnchoredFileSystem
    do throws(FileProblem) {
      disk = try AnchoredFileSystem(fileSystem, root: settings.folder, facts: root)
    } catch {
      throw .unreadable(error)
    }
    var state: StateFolder?
    var stateProblem: FileProblem?
    do throws(FileProblem) {
      state = try StateFolder(fileSystem: fileSystem, settings: settings, workspace: id)
    } catch {
      notices.append(.readOnly(error))
      stateProblem = error
    }
    let workspace = WorkspaceFolder(
      LogFolder(
        settings: settings, id: id, followers: logs.followers, state: state,
        access: AccessMode(inside: root.mode), fileSystem: disk, random: random))
    notices.forEach(workspace.notice)
    if state == nil {
      workspace.readOnlyPath = settings.stateFolder
      workspace.log.stateProblem = stateProblem
    }
    if settings.isReadOnly { workspace.readOnlyPath = settings.folder }
    workspace.snapshotLines = snapshotLines
    workspace.snapshotBytes = snapshotBytes
    if isClean { workspace.areLogsClean = true } else { workspace.noticeLogs(logs.caseFile) }
    workspace.noticeReadOnly()
    workspace.closeToWorld(root)
    workspace.log.recallIdentity(logs.caseFile)
    workspace.tidy(&logs.caseFile)
    workspace.forgetDamageCutAway()
    workspace.noticeLost(logs.caseFile)
    return (workspace, logs.caseFile)
  }

  /// What the state folder remembers of these logs. A snapshot that cannot be read is as if there
  /// were none.
  private static func snapshot(
    _ settings: StorageSettings, _ fileSystem: any FileSystem
  ) -> (logs: ReadLogs, isClean: Bool)? {
    let paths = WorkspacePaths(settings.folder)
    do throws(FileProblem) {
      return try ReadLogs.first(in: paths.log, fileSystem: fileSystem) { (id) throws(FileProblem) in
        let state = FilePath.joined(settings.stateFolder, id)
        return try SnapshotFile(
          fileSystem: fileSystem, path: FilePath.joined(state, StateFolder.snapshotName)
        ).read(folder: settings.folder)
      }
    } catch {
      return nil
    }
  }

  /// Why the logs of a folder cannot be read: it is no workspace, or its logs are gone.
  static func missing(
    _ problem: FileProblem, _ paths: WorkspacePaths, _ stateFolder: String?,
    _ fileSystem: any FileSystem
  ) throws(StorageError) -> StorageError {
    guard problem.isMissing else { return .unreadable(problem) }
    do throws(FileProblem) {
      if let stateFolder {
        let lost = try RememberedFolder.writings(
          in: paths.root, stateFolder: stateFolder, fileSystem)
        if !lost.isEmpty { return .logLost(paths.root, changes: lost.changes) }
      }
      return try fileSystem.facts(at: paths.workspaceDocument) == nil
        ? .noWorkspace(paths.root) : .logMissing(paths.log)
    } catch {
      return .unreadable(error)
    }
  }

  /// Why there is not one line: damage, a file that could not be read, or nothing at all.
  private static func unreadable(
    _ logs: ReadLogs, _ notices: [StorageNotice], _ paths: WorkspacePaths,
    _ stateFolder: String, _ fileSystem: any FileSystem
  ) throws(StorageError) -> StorageError {
    for notice in notices {
      if case .unreadable(let problem) = notice { return .unreadable(problem) }
    }
    for follower in logs.followers.values.sorted(by: { $0.name < $1.name }) {
      if let damage = follower.damages.first { return .unreadableLogs(damage) }
    }
    return try missing(
      FileProblem(.list, paths.log, FileProblem.noSuchFile), paths, stateFolder, fileSystem)
  }

  /// Says once what is damaged, unfinished, doubled or missing in the logs.
  func noticeLogs(_ caseFile: CaseFile) {
    for follower in followers.values.sorted(by: { $0.name < $1.name }) {
      let isOwn = follower.name == device + WorkspacePaths.logEnding
      follower.damageNotices.forEach { notice($0) }
      if follower.pending > 0 || follower.unfinished != nil, !isOwn {
        notice(.pendingLine(file: "log/" + follower.name, line: follower.lineCount + 1))
      }
    }
    areLogsClean = followers.values.allSatisfy { !$0.isDamaged }
    for problem in caseFile.problems() {
      switch problem {
      case .fork(let device, let sequence, _): notice(.fork(device: device, sequence: sequence))
      case .gap(let device, let after, _): notice(.gap(device: device, after: after))
      case .otherWorkspace(let device, let id):
        notice(.otherWorkspace(file: "log/\(device).jsonl", id: id))
      case .missing, .lamport, .clockBackwards, .pendingAct: continue
      }
      areLogsClean = false
    }
    if caseFile.greatestNeeds > Self.version {
      readOnlyPath = settings.folder
      notice(.needsNewer(caseFile.greatestNeeds))
    }
  }

  /// Takes from everyone what the folder and its logs let them do. A refusal is said once.
  private func closeToWorld(_ root: FileStatus) {
    do throws(FileProblem) {
      if isReadOnly { return }
      if root.mode & 0o007 != 0 {
        try fileSystem.setMode(root.mode & 0o7770, at: settings.folder)
      }
      for name in followers.keys.sorted() {
        let path = FilePath.joined(paths.log, name)
        if let facts = try fileSystem.facts(at: path), facts.mode & 0o007 != 0 {
          try fileSystem.setMode(facts.mode & 0o770, at: path)
        }
      }
    } catch {
      notice(.modeRefused(error))
    }
  }

  /// Clears what interrupted savings left: temporary files, and the torn end of the own log.
  ///
  /// Only while no other process of this device is saving; what cannot be cleared waits.
  private func tidy(_ caseFile: inout CaseFile) {
    guard let state, !isReadOnly else { return }
    do throws(FileProblem) {
      guard
        let lock = try DeviceLock.take(state.lock, fileSystem: fileSystem, milliseconds: 0)
      else { return }
      defer { lock.release() }
      if log.identity != nil { try log.cutOwnTail() }
      if try log.takeBackOwnLines() {
        _ = try readOn(into: &caseFile)
        log.recallIdentity(caseFile)
      }
      blankRedacted(in: &caseFile)
      for folder in [
        paths.root, paths.log, paths.walks, paths.register, paths.photos, state.path,
        state.recovered, state.setAside,
      ] {
        for name in try fileSystem.names(in: folder) ?? [] where TemporaryName.matches(name) {
          try fileSystem.remove(FilePath.joined(folder, name))
        }
      }
    } catch {
      if error.isLastingForFolder { readOnlyPath = error.path }
      notice(error.isLastingForFolder ? .readOnly(error) : .unreadable(error))
    }
  }

  /// What is missing in the folder though this machine has seen it there, and what stands only where
  /// it may be deleted any day.
  private func noticeLost(_ caseFile: CaseFile) {
    for (device, sequence) in recallDocuments().known.sorted(by: { $0.key < $1.key }) {
      let last = caseFile.lastSequence(of: device)
      // What this machine wrote itself is held against its own memory.
      guard last < sequence, !log.isOwn(device) else { continue }
      notice(.gap(device: device, after: last))
    }
    do throws(FileProblem) {
      try log.noticeCopies()
    } catch {
      notice(.unreadable(error))
    }
  }

  /// Lets go of what was noticed in the torn end of the own log once that was put aside: it was never
  /// saved, and that it was cut is said.
  private func forgetDamageCutAway() {
    guard let own = followers[log.ownLogName], !own.isBroken else { return }
    notices.removeAll { notice in
      guard case .damagedLine(let damage) = notice, damage.file == "log/" + own.name else {
        return false
      }
      return damage.line > own.lineCount
    }
  }

  /// A drive or folder that takes no writing is said at once, not at the first change.
  private func noticeReadOnly() {
    if settings.isReadOnly { return }
    do throws(FileProblem) {
      try fileSystem.requireWritable(paths.log)
    } catch {
      readOnlyPath = error.path
      notice(.readOnly(error))
    }
  }
}

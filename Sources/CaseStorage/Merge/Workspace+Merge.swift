import ChangeLog

extension Workspace {
  /// What merging the workspace in another folder would bring. Writes nothing, anywhere.
  ///
  /// - Parameter joining: whether a workspace with another identity may be taken in.
  package func planMerge(
    of folder: String, joining: Bool = false
  ) throws(StorageError) -> MergePlan {
    let other = WorkspacePaths(folder)
    var notices: [StorageNotice] = []
    var logs = ReadLogs()
    do throws(FileProblem) {
      _ = try logs.readOn(in: other.log, fileSystem: fileSystem) { notices.append($0) }
    } catch {
      throw error.isMissing ? .noWorkspace(folder) : .unreadable(error)
    }
    guard let theirs = logs.caseFile.workspace else { throw .noWorkspace(folder) }
    if theirs != id, !joining { throw .otherWorkspace(folder, theirs: theirs) }
    for follower in logs.followers.values.sorted(by: { $0.name < $1.name }) {
      notices += follower.damages.map { .damagedLine($0) }
      if follower.pending > 0 {
        notices.append(
          .pendingLine(file: "log/" + follower.name, line: follower.lineCount + 1))
      }
    }
    do throws(FileProblem) {
      return try plan(other, logs.followers.keys.sorted(), notices)
    } catch {
      throw .unreadable(error)
    }
  }

  /// Takes in what the plan says: afterwards this folder holds the lines of both.
  ///
  /// Each log is replaced whole by a longer one, or kept beside as a second branch; no line that
  /// stands here goes away. Merging twice changes nothing.
  @discardableResult
  package func merge(
    _ plan: MergePlan, from folder: String
  ) throws(StorageError) -> FoldChanges {
    let (state, lock) = try lockForWriting()
    defer { lock.release() }
    do throws(FileProblem) {
      try giveUpSharedName(plan, state)
      for (file, bytes) in plan.contents {
        let refused = try AtomicFile(fileSystem).replace(
          paths.absolute(file), with: bytes, mode: access.file, token: token())
        if let refused { notice(.modeRefused(refused)) }
      }
      try copyPhotos(plan.photos, from: WorkspacePaths(folder))
      let changes = try readOn()
      notices.removeAll { if case .logReplaced = $0 { true } else { false } }
      noticeLogs()
      if !caseFile.redactionOrders().isEmpty { blankRedacted() }
      return FoldChanges.joined(changes)
    } catch {
      throw .unwritable(error)
    }
  }

  private func plan(
    _ other: WorkspacePaths, _ names: [String], _ notices: [StorageNotice]
  ) throws(FileProblem) -> MergePlan {
    var merged = caseFile
    var changes: [FoldChanges] = []
    var logs: [MergePlan.Log] = []
    var contents: [(file: String, bytes: [UInt8])] = []
    for name in names {
      let theirs = LogText(
        try fileSystem.contents(of: FilePath.joined(other.log, name)) ?? [])
      let new = theirs.rows.filter { !merged.contains($0.line.name) }
      guard !new.isEmpty, let device = theirs.rows.first?.line.device else { continue }
      let (file, bytes, isBranch) = try target(theirs, device)
      logs.append(
        MergePlan.Log(device: device, file: file, newLines: new.count, isBranch: isBranch))
      contents.append((file, bytes))
      changes.append(merged.fold(new.map(\.line)))
    }
    return MergePlan(
      logs: logs, photos: try newPhotos(other), notices: notices, caseFile: merged,
      changes: FoldChanges.joined(changes), contents: contents)
  }

  /// The file that takes the other's lines, and its new content.
  private func target(
    _ theirs: LogText, _ device: String
  ) throws(FileProblem) -> (file: String, bytes: [UInt8], isBranch: Bool) {
    // Text from another machine names no file: only a proper device name does.
    let stem =
      DeviceName.isValid(device)
      ? device : "x-" + String(SHA256.digest(of: Array(device.utf8)).description.prefix(16))
    let whole = theirs.rows.flatMap(\.bytes)
    var name = stem
    for _ in 0...theirs.rows.count {
      let file = "log/" + name + WorkspacePaths.logEnding
      guard let standing = try fileSystem.contents(of: paths.absolute(file)) else {
        return (file, whole, name != stem)
      }
      let ours = LogText(standing)
      let common = ours.commonCount(theirs)
      if common == ours.rows.count || common == theirs.rows.count {
        let rest = theirs.rows[common...].flatMap(\.bytes)
        return (file, standing.wholeLines + rest, name != stem)
      }
      // Another branch, named by the first line that differs, so that it is found as it grows.
      name = "\(stem)~\(theirs.rows[common].line.hash.description.prefix(8))"
    }
    return ("log/\(name)~\(token())" + WorkspacePaths.logEnding, whole, true)
  }

  /// Lines that go on from the end this device remembers were written by another machine under
  /// the same name: this one takes a new name.
  private func giveUpSharedName(
    _ plan: MergePlan, _ state: StateFolder
  ) throws(FileProblem) {
    for log in plan.logs {
      let remembered = try state.readIdentities().first { $0.device == log.device }
      guard var shared = remembered, shared.machine == state.machine, !log.isBranch,
        shared.head.sequence > 0,
        followers[log.device + WorkspacePaths.logEnding]?.head?.hash == shared.head.hash
      else { continue }
      shared.isShared = true
      try write(shared, into: state, isDurable: true)
    }
  }
}

extension [UInt8] {
  /// Up to the last LF.
  fileprivate var wholeLines: [UInt8] {
    lastIndex(of: 0x0A).map { Array(self[...$0]) } ?? []
  }
}

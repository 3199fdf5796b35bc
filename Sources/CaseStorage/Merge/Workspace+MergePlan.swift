import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// What merging the workspace in another folder would bring. Writes nothing, anywhere.
  ///
  /// A folder that was begun apart is refused until joining is asked for; one that this workspace
  /// has taken in, or that has taken this one in, is merged like any other.
  /// - Parameters:
  ///   - joining: whether a workspace with another identity may be taken in.
  ///   - earlier: what is merged before it; nil: nothing.
  package func planMerge(
    of folder: String, into caseFile: CaseFile, joining: Bool = false,
    after earlier: MergePlan? = nil
  ) throws(StorageError) -> MergePlan {
    let other = WorkspacePaths(folder)
    var notices: [StorageNotice] = []
    var logs = ReadLogs()
    let isHere: Bool
    do throws(FileProblem) {
      isHere = try isThisFolder(other)
      _ = try logs.readOn(in: other.log, fileSystem: fileSystem) { notices.append($0) }
    } catch {
      throw error.isMissing ? .noWorkspace(folder) : .unreadable(error)
    }
    if isHere { throw .sameFolder(folder) }
    guard let theirs = logs.caseFile.workspace else { throw unread(logs, notices, folder) }
    let ours = earlier?.caseFile ?? caseFile
    let isSame = ours.isOneWorkspace(with: logs.caseFile) || theirs == id
    if !isSame, logs.caseFile.facts.isExample != ours.facts.isExample {
      throw .exampleMixed(folder)
    }
    guard joining || isSame else { throw .otherWorkspace(folder, theirs: theirs) }
    // Taken in, such lines would let this machine write nothing more until it is updated.
    let needs = logs.caseFile.greatestNeeds
    if needs > Self.version { throw .newerFolder(folder, needs) }
    for follower in logs.followers.values.sorted(by: { $0.name < $1.name }) {
      notices += self.notices(of: follower)
    }
    do throws(FileProblem) {
      notices += try conflictDocuments(in: other)
      var plan = try plan(other, logs, notices, of: caseFile, after: earlier)
      if joining { plan.join = JoinPlan(plan.theirs, into: ours, merged: plan.caseFile) }
      return plan
    } catch {
      throw .unreadable(error)
    }
  }

  private func isThisFolder(_ other: WorkspacePaths) throws(FileProblem) -> Bool {
    let here = try fileSystem.facts(at: FilePath.joined(paths.log, "."))
    let there = try fileSystem.facts(at: FilePath.joined(other.log, "."))
    guard let here, let there else { return false }
    return here.inode == there.inode && here.device == there.device
  }

  /// Why there is not one line to be read in the other folder.
  private func unread(
    _ logs: ReadLogs, _ notices: [StorageNotice], _ folder: String
  ) -> StorageError {
    for notice in notices {
      if case .unreadable(let problem) = notice { return .unreadable(problem) }
    }
    for follower in logs.followers.values.sorted(by: { $0.name < $1.name }) {
      if let damage = follower.damages.first { return .unreadableLogs(damage) }
    }
    return .noWorkspace(folder)
  }

  private func notices(of follower: LogCursor) -> [StorageNotice] {
    let file = "log/" + follower.name
    var notices = follower.damageNotices
    if follower.pending > 0 || follower.unfinished != nil {
      notices.append(.pendingLine(file: file, line: follower.lineCount + 1))
    }
    if let device = follower.head?.device, follower.isConflictCopy {
      notices.append(.conflictCopy(file: file, device: device))
    }
    return notices
  }

  /// Copies of documents that a carrier renamed: all that counts of them stands in the logs.
  private func conflictDocuments(
    in other: WorkspacePaths
  ) throws(FileProblem) -> [StorageNotice] {
    var found: [StorageNotice] = []
    for folder in ["", "walks", "register"] {
      let path = folder.isEmpty ? other.root : other.absolute(folder)
      for name in try fileSystem.names(in: path) ?? [] where name.hasSuffix(".json") {
        let file = folder.isEmpty ? name : folder + "/" + name
        guard let original = ConflictName.original(of: name),
          try fileSystem.facts(at: other.absolute(file))?.kind == .regular
        else { continue }
        found.append(.conflictDocument(file: file, original: original))
      }
    }
    return found
  }

  func plan(
    _ other: WorkspacePaths, _ theirs: ReadLogs, _ notices: [StorageNotice],
    of caseFile: CaseFile, after earlier: MergePlan? = nil
  ) throws(FileProblem) -> MergePlan {
    let before = earlier?.caseFile ?? caseFile
    var merged = before
    var changes: [FoldChanges] = []
    var logs: [MergePlan.Log] = []
    var contents = earlier?.contents ?? [:]
    var written: Set<String> = []
    for name in theirs.followers.keys.sorted() {
      let text = LogText(
        try LogReader.wholeLines(of: FilePath.joined(other.log, name), fileSystem))
      let new = text.rows.filter { !merged.contains($0.line.name) }
      guard !new.isEmpty, let device = text.rows.first?.line.device else { continue }
      let target = try target(text, device, contents)
      logs.append(
        MergePlan.Log(
          device: device, file: target.file, newLines: new.count, isBranch: target.isBranch))
      contents[target.file] = target.bytes
      written.insert(target.file)
      changes.append(merged.fold(new.map(\.line)))
    }
    let joined = FoldChanges.joined(changes)
    return MergePlan(
      folder: other.root, logs: logs,
      photos: try newPhotos(other, besides: merged.photoFilesTakenOut()),
      notices: notices + Self.gaps(merged, besides: before), caseFile: merged,
      theirs: theirs.caseFile,
      changes: joined,
      look: MergePreview(
        before: before, after: merged, theirs: theirs.caseFile, changes: joined),
      contents: contents, written: written)
  }

  /// What is still under way after it: a log that was copied half, a second branch.
  private static func gaps(_ after: CaseFile, besides before: CaseFile) -> [StorageNotice] {
    if after.lineCount() == before.lineCount() { return [] }
    let known = Set(before.problems())
    var found: [StorageNotice] = []
    for problem in after.problems() where !known.contains(problem) {
      let notice: StorageNotice
      switch problem {
      case .fork(let device, let sequence, _):
        notice = .fork(device: device, sequence: sequence)
      case .gap(let device, let after, _): notice = .gap(device: device, after: after)
      case .missing(_, let line):
        guard let citing = after.stamp(of: line) else { continue }
        notice = .gap(device: citing.device, after: citing.sequence - 1)
      case .lamport, .clockBackwards, .otherWorkspace, .pendingAct: continue
      }
      if !found.contains(notice) { found.append(notice) }
    }
    return found
  }

  /// The file that takes the other's lines, and its new content.
  private func target(
    _ theirs: LogText, _ device: String, _ planned: [String: [UInt8]]
  ) throws(FileProblem) -> (file: String, bytes: [UInt8], isBranch: Bool) {
    // Text from another machine names no file: only a proper device name does.
    let stem =
      DeviceName.isValid(device)
      ? device : "x-" + String(SHA256.digest(of: Array(device.utf8)).description.prefix(16))
    let whole = theirs.rows.flatMap(\.bytes)
    var name = stem
    for _ in 0...theirs.rows.count {
      let file = "log/" + name + WorkspacePaths.logEnding
      var standing = planned[file]
      if standing == nil { standing = try fileSystem.contents(of: paths.absolute(file)) }
      guard let standing else { return (file, whole, name != stem) }
      let ours = LogText(standing)
      let common = ours.commonCount(theirs)
      if common == ours.rows.count || common == theirs.rows.count {
        let rest = theirs.rows[common...].flatMap(\.bytes)
        return (file, standing.wholeLines + rest, name != stem)
      }
      // What was copied half, or was damaged here, is made whole by a copy that has all of it.
      if theirs.holds(ours) { return (file, whole, name != stem) }
      // Another branch, named by the first line that differs, so that it is found as it grows.
      name = "\(stem)~\(theirs.rows[common].line.hash.description.prefix(8))"
    }
    return ("log/\(name)~\(token())" + WorkspacePaths.logEnding, whole, true)
  }
}

extension [UInt8] {
  /// Up to the last LF.
  fileprivate var wholeLines: [UInt8] {
    lastIndex(of: 0x0A).map { Array(self[...$0]) } ?? []
  }
}

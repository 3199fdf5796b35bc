import ChangeLog
import StorageFacts

// What a program that carries the folder leaves when two machines wrote one file: a copy of a log
// under another name. Its lines are read like all others, until somebody deletes it.
extension LogFolder {
  private var copies: [LogCursor] {
    followers.values.filter(\.isConflictCopy).sorted { $0.name < $1.name }
  }

  /// Under the lock: puts lines of this machine that stand only in a copy back at the end of its own
  /// log, which the copy must go on from.
  ///
  /// Nothing that stands in the log changes, and the copy stays. Done again, it changes nothing.
  /// - Returns: whether something was put back.
  /// - Throws: what the file system said; the log is as it was then.
  func takeBackOwnLines() throws(FileProblem) -> Bool {
    let copies = copies
    guard let state, !copies.isEmpty else { return false }
    var hasTakenBack = false
    for identity in try state.readIdentities()
    where identity.machine == state.machine && !identity.isClosed && !identity.isShared {
      for copy in copies where copy.head?.device == identity.device {
        let lines = try takeBack(from: copy, identity)
        if lines == 0 { continue }
        hasTakenBack = true
        notice(
          .takenBack(
            file: "log/" + identity.device + WorkspacePaths.logEnding, copy: "log/" + copy.name,
            lines: lines))
      }
    }
    return hasTakenBack
  }

  /// - Returns: how many lines.
  private func takeBack(
    from copy: LogCursor, _ identity: Identity
  ) throws(FileProblem) -> Int {
    let path = paths.log(of: identity.device)
    let standing = try fileSystem.contents(of: path)
    let ours = LogText(standing ?? [])
    let theirs = LogText(
      try LogReader.wholeLines(of: FilePath.joined(paths.log, copy.name), fileSystem))
    let rest = theirs.rows.dropFirst(ours.rows.count)
    let missing = rest.flatMap(\.bytes)
    // Where taking back was broken off, the first bytes of it stand there already.
    let begun = (standing ?? []).dropFirst(ours.rows.reduce(0) { $0 + $1.bytes.count })
    // Only what goes on from the end of a log without damage, and as this machine wrote it.
    guard !rest.isEmpty, ours.commonCount(theirs) == ours.rows.count, missing.starts(with: begun),
      theirs.isChain, theirs.rows.contains(where: { $0.line.hash == identity.head.hash })
    else { return 0 }
    let bytes = Array(missing.dropFirst(begun.count))
    let file = try fileSystem.open(
      path, for: standing == nil ? .creating(mode: access.file) : .appending)
    defer { fileSystem.close(file) }
    let size = standing?.count ?? 0
    guard try fileSystem.facts(of: file).size == size else {
      throw FileProblem.meanwhileChanged(path)
    }
    do throws(FileProblem) {
      try fileSystem.appendAll(bytes, to: file)
      try fileSystem.synchronize(file)
    } catch {
      let problem = error
      // The copy still holds them; what is torn is cut at the next opening.
      do throws(FileProblem) { try fileSystem.truncate(file, to: size) } catch {}
      throw problem
    }
    if standing == nil { try fileSystem.synchronizeFolder(paths.log) }
    return rest.count
  }

  /// Says which copies hold lines that stand in no other file.
  func noticeCopies() throws(FileProblem) {
    let copies = copies
    if copies.isEmpty { return }
    let devices = Set(copies.compactMap(\.head?.device))
    var files: [LineName: Int] = [:]
    var lines: [String: [LineName]] = [:]
    for follower in followers.values where devices.contains(follower.head?.device ?? "") {
      let bytes = try LogReader.wholeLines(
        of: FilePath.joined(paths.log, follower.name), fileSystem)
      let names = Set(LogText(bytes).rows.map(\.line.name))
      for name in names { files[name, default: 0] += 1 }
      lines[follower.name] = Array(names)
    }
    for copy in copies {
      let only = (lines[copy.name] ?? []).count { files[$0] == 1 }
      guard only > 0, let device = copy.head?.device else { continue }
      notice(.onlyInCopy(file: "log/" + copy.name, device: device, lines: only))
    }
  }
}

import ChangeLog

extension WorkspaceFolder {
  /// Bytes of log beyond the snapshot from which it is written anew: few lines may hold much, as
  /// those of a table taken in do.
  package static let bytesBeyondSnapshot = 256 << 10

  /// Keeps what is folded, so that the next opening reads only what comes after.
  ///
  /// - Parameter lines: how many lines must have come since the last snapshot: reading a few again
  ///   costs less than writing everything. Many bytes in few lines count too.
  package func writeSnapshot(of caseFile: CaseFile, afterLines lines: Int = 500) {
    // What another workspace has taken in is remembered under that one's name from the next start.
    guard past == nil, let state, caseFile.workspace == id, !caseFile.hasPendingActs,
      caseFile.greatestNeeds <= Self.version,
      caseFile.lineCount() - snapshotLines >= lines
        || followers.bytesRead - snapshotBytes >= Self.bytesBeyondSnapshot,
      followers.values.allSatisfy({ !$0.isDamaged && $0.unfinished == nil && $0.inode != 0 })
    else { return }
    let header = SnapshotHeader(
      folder: settings.folder, followers: followers.values.filter { $0.head != nil },
      isClean: areLogsClean)
    do throws(FileProblem) {
      try SnapshotFile(fileSystem: fileSystem, path: state.snapshot).write(
        caseFile, header, token: token())
      snapshotLines = caseFile.lineCount()
      snapshotBytes = followers.bytesRead
      keepQuickMemory(of: caseFile, touched: nil)
    } catch {
      // Only a cache: the logs are read whole then.
      return
    }
  }
}

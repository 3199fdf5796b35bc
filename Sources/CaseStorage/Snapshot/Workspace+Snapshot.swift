import ChangeLog

extension Workspace {
  /// Keeps what is folded, so that the next opening reads only what comes after.
  ///
  /// - Parameter lines: how many lines must have come since the last snapshot: reading a few again
  ///   costs less than writing everything.
  package func writeSnapshot(afterLines lines: Int = 500) {
    guard past == nil, let state, !caseFile.hasPendingActs, caseFile.greatestNeeds <= Self.version,
      caseFile.lineCount() - snapshotLines >= lines,
      followers.values.allSatisfy({ !$0.isDamaged && $0.unfinished == nil && $0.inode != 0 })
    else { return }
    let header = SnapshotHeader(
      folder: settings.folder, followers: followers.values.filter { $0.head != nil },
      isClean: areLogsClean)
    do throws(FileProblem) {
      try SnapshotFile(fileSystem: fileSystem, path: state.snapshot).write(
        caseFile, header, token: token())
      snapshotLines = caseFile.lineCount()
      keepQuickMemory(touched: nil)
    } catch {
      // Only a cache: the logs are read whole then.
      return
    }
  }
}

extension ReadLogs {
  /// The identity of the workspace that the first log naming one belongs to, from the logs' first
  /// lines alone; nil when that cannot be told without reading more.
  static func workspace(
    in folder: String, fileSystem: any FileSystem
  ) throws(FileProblem) -> String? {
    for name in try fileSystem.names(in: folder) ?? []
    where name.hasSuffix(WorkspacePaths.logEnding) && !name.hasPrefix(".") {
      let path = FilePath.joined(folder, name)
      guard try fileSystem.facts(at: path)?.kind == .regular else { continue }
      let bytes = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
        // Only making a workspace with very much text has a longer first line.
        try fileSystem.read(file, at: 0, count: 16 * 1024)
      }
      guard let end = bytes.firstIndex(of: 0x0A) else { continue }
      do throws(LineDamage) {
        if let id = try LogLine.parse(Array(bytes[..<end])).workspace { return id }
      } catch {
        continue
      }
    }
    return nil
  }
}

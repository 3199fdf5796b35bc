import ChangeLog

extension WorkspaceFolder {
  /// Keeps what is folded, so that the next opening reads only what comes after.
  ///
  /// - Parameter lines: how many lines must have come since the last snapshot: reading a few again
  ///   costs less than writing everything.
  package func writeSnapshot(of caseFile: CaseFile, afterLines lines: Int = 500) {
    // What another workspace has taken in is remembered under that one's name from the next start.
    guard past == nil, let state, caseFile.workspace == id, !caseFile.hasPendingActs,
      caseFile.greatestNeeds <= Self.version,
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
      keepQuickMemory(of: caseFile, touched: nil)
    } catch {
      // Only a cache: the logs are read whole then.
      return
    }
  }
}

extension ReadLogs {
  /// Asks for each workspace that the logs' first lines name, from these lines alone, until one
  /// has what is looked for. Nearly always they name one; several have been joined into one of them.
  static func first<Found>(
    in folder: String, fileSystem: any FileSystem,
    find: (_ workspace: String) throws(FileProblem) -> Found?
  ) throws(FileProblem) -> Found? {
    var asked: Set<String> = []
    for name in try fileSystem.names(in: folder) ?? []
    where name.hasSuffix(WorkspacePaths.logEnding) && !name.hasPrefix(".") {
      let path = FilePath.joined(folder, name)
      guard let id = try workspace(of: path, fileSystem), asked.insert(id).inserted else {
        continue
      }
      if let found = try find(id) { return found }
    }
    return nil
  }

  private static func workspace(
    of path: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> String? {
    guard try fileSystem.facts(at: path)?.kind == .regular else { return nil }
    let bytes = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      // Only making a workspace with very much text has a longer first line.
      try fileSystem.read(file, at: 0, count: 16 * 1024)
    }
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    do throws(LineDamage) {
      return try LogLine.parse(Array(bytes[..<end])).workspace
    } catch {
      return nil
    }
  }
}

import ChangeLog
import StorageFacts

extension WorkspaceFolder {
  /// Checks everything in a workspace and writes nothing.
  ///
  /// Each line: canonical, its hash, the chain, sequence, counter, known heads, the workspace's
  /// identity; forks; doubled and moved lines; the documents' sums; the photos' names.
  /// - Parameters:
  ///   - seal: the beginning of a seal, hex, or nil.
  ///   - now: seconds since 1970, to tell clocks that run ahead; nil: clocks are not looked at.
  ///   - stateFolder: where this machine remembers what it wrote; nil: only the folder itself tells.
  package static func verify(
    _ folder: String, seal: String? = nil, now: Int64? = nil, stateFolder: String? = nil,
    fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(StorageError) -> VerifyReport {
    var verifier = Verifier(paths: WorkspacePaths(folder), fileSystem: fileSystem)
    do throws(FileProblem) {
      try verifier.verifyLogs()
      if let stateFolder { try verifier.verifyRemembered(stateFolder) }
      try verifier.verifyDocuments()
      try verifier.verifyPhotos()
    } catch {
      throw try missing(error, verifier.paths, stateFolder, fileSystem)
    }
    // Where nothing is left to check, nothing can be said to be whole.
    if verifier.report.lines == 0,
      verifier.report.facts.allSatisfy({ $0.kind.isRemark && $0.kind != .pendingLine })
    {
      throw .logMissing(verifier.paths.log)
    }
    if let now { verifier.verifyClocks(now: now) }
    verifier.findSeal(seal)
    return verifier.report
  }
}

import ChangeLog

extension Workspace {
  /// Checks everything in a workspace and writes nothing.
  ///
  /// Each line: canonical, its hash, the chain, sequence, counter, known heads, the workspace's
  /// identity; forks; doubled and moved lines; the documents' sums; the photos' names.
  /// - Parameter seal: the beginning of a seal, hex, or nil.
  package static func verify(
    _ folder: String, seal: String? = nil, fileSystem: any FileSystem = POSIXFileSystem()
  ) throws(StorageError) -> VerifyReport {
    var verifier = Verifier(paths: WorkspacePaths(folder), fileSystem: fileSystem)
    do throws(FileProblem) {
      try verifier.verifyLogs()
      try verifier.verifyDocuments()
      try verifier.verifyPhotos()
    } catch {
      throw error.isMissing ? .noWorkspace(folder) : .unreadable(error)
    }
    verifier.findSeal(seal)
    return verifier.report
  }
}

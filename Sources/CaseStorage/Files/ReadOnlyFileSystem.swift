import Glibc

/// A disk that can be looked at and not touched: what would write is refused, nothing is locked and
/// nobody waits.
package struct ReadOnlyFileSystem: FileSystem {
  private let disk: any FileSystem

  package init(_ disk: any FileSystem) { self.disk = disk }

  package func open(_ path: String, for purpose: OpenPurpose) throws(FileProblem) -> OpenFile {
    guard purpose == .reading else { throw FileProblem(.open, path, EROFS) }
    return try disk.open(path, for: purpose)
  }

  package func close(_ file: OpenFile) { disk.close(file) }

  package func facts(of file: OpenFile) throws(FileProblem) -> FileStatus {
    try disk.facts(of: file)
  }

  package func facts(at path: String) throws(FileProblem) -> FileStatus? {
    try disk.facts(at: path)
  }

  package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    try disk.read(file, at: offset, count: count)
  }

  package func names(in folder: String) throws(FileProblem) -> [String]? {
    try disk.names(in: folder)
  }

  package func append(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(FileProblem) -> Int { throw FileProblem(.append, file.path, EROFS) }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    throw FileProblem(.truncate, file.path, EROFS)
  }

  package func synchronize(_ file: OpenFile) throws(FileProblem) {
    throw FileProblem(.synchronize, file.path, EROFS)
  }

  package func synchronizeFolder(_ path: String) throws(FileProblem) {
    throw FileProblem(.synchronizeFolder, path, EROFS)
  }

  package func makeFolder(_ path: String, mode: UInt32) throws(FileProblem) {
    throw FileProblem(.makeFolder, path, EROFS)
  }

  package func rename(_ path: String, to target: String) throws(FileProblem) {
    throw FileProblem(.rename, target, EROFS)
  }

  package func remove(_ path: String) throws(FileProblem) {
    throw FileProblem(.remove, path, EROFS)
  }

  package func setMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem) {
    throw FileProblem(.setMode, file.path, EROFS)
  }

  package func setMode(_ mode: UInt32, at path: String) throws(FileProblem) {
    throw FileProblem(.setMode, path, EROFS)
  }

  package func requireWritable(_ path: String) throws(FileProblem) {
    throw FileProblem(.facts, path, EROFS)
  }

  package func lock(_ file: OpenFile) throws(FileProblem) -> Bool { false }

  package func pause(milliseconds: Int) {}
}

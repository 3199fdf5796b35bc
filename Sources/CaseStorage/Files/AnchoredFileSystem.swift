import Glibc
import Synchronization

/// The disk as an opened workspace sees it: what lies in its folder is reached only as long as the
/// folder is the one that was opened.
///
/// A path outlives what lies at it: when a drive is taken out, the bare folder it was at is still
/// there, and whatever is written would lie on the machine's own disk, unseen.
final class AnchoredFileSystem: FileSystem {
  private let disk: any FileSystem
  private let root: String
  private let anchor: Mutex<Anchor>

  /// What the folder is known by.
  private struct Anchor {
    /// Of the folder, and of `log` in it; nil until that was seen.
    var inode: UInt64
    var device: UInt64
    var log: UInt64?
  }

  /// - Parameter facts: of the folder itself, as it was opened.
  init(_ disk: any FileSystem, root: String, facts: FileStatus) throws(FileProblem) {
    self.disk = disk
    self.root = root
    anchor = Mutex(
      Anchor(
        inode: facts.inode, device: facts.device,
        log: try disk.facts(at: FilePath.joined(root, "log"))?.inode))
  }

  /// - Throws: `ENODEV` when another folder, or none, stands where the workspace was. What keeps the
  ///   look from being taken is told of the call that was asked for: whoever writes goes by how far
  ///   it came.
  private func hold(_ operation: FileOperation, _ path: String) throws(FileProblem) {
    guard path.hasPrefix(root), path.utf8.count == root.utf8.count || isInside(path) else { return }
    do throws(FileProblem) {
      try look(operation)
    } catch {
      throw FileProblem(operation, error.errorNumber == ENODEV ? root : path, error.errorNumber)
    }
  }

  private func look(_ operation: FileOperation) throws(FileProblem) {
    let known = anchor.withLock { $0 }
    guard let now = try disk.facts(at: FilePath.joined(root, ".")), now.inode == known.inode else {
      throw FileProblem(operation, root, ENODEV)
    }
    if now.device == known.device { return }
    // A network drive that was let go of and mounted again has another number, and the same files.
    guard let log = known.log,
      try disk.facts(at: FilePath.joined(root, "log"))?.inode == log
    else { throw FileProblem(operation, root, ENODEV) }
    anchor.withLock { $0.device = now.device }
  }

  private func isInside(_ path: String) -> Bool {
    root.hasSuffix("/") || path.utf8.dropFirst(root.utf8.count).first == UInt8(ascii: "/")
  }

  func open(_ path: String, for purpose: OpenPurpose) throws(FileProblem) -> OpenFile {
    try hold(.open, path)
    return try disk.open(path, for: purpose)
  }

  func close(_ file: OpenFile) { disk.close(file) }

  func facts(of file: OpenFile) throws(FileProblem) -> FileStatus { try disk.facts(of: file) }

  func facts(at path: String) throws(FileProblem) -> FileStatus? { try disk.facts(at: path) }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    try disk.read(file, at: offset, count: count)
  }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileProblem) -> Int {
    try disk.append(bytes, to: file)
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try disk.truncate(file, to: length)
  }

  func synchronize(_ file: OpenFile) throws(FileProblem) { try disk.synchronize(file) }

  func synchronizeFolder(_ path: String) throws(FileProblem) {
    try hold(.synchronizeFolder, path)
    try disk.synchronizeFolder(path)
  }

  func names(in folder: String) throws(FileProblem) -> [String]? {
    try hold(.list, folder)
    return try disk.names(in: folder)
  }

  func makeFolder(_ path: String, mode: UInt32) throws(FileProblem) {
    try hold(.makeFolder, path)
    try disk.makeFolder(path, mode: mode)
  }

  func rename(_ path: String, to target: String) throws(FileProblem) {
    try hold(.rename, target)
    try disk.rename(path, to: target)
  }

  func remove(_ path: String) throws(FileProblem) {
    try hold(.remove, path)
    try disk.remove(path)
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem) {
    try disk.setMode(mode, of: file)
  }

  func setMode(_ mode: UInt32, at path: String) throws(FileProblem) {
    try hold(.setMode, path)
    try disk.setMode(mode, at: path)
  }

  func requireWritable(_ path: String) throws(FileProblem) {
    try hold(.facts, path)
    try disk.requireWritable(path)
  }

  func lock(_ file: OpenFile) throws(FileProblem) -> Bool { try disk.lock(file) }

  func pause(milliseconds: Int) { disk.pause(milliseconds: milliseconds) }
}

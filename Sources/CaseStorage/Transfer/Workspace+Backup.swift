import CaseModel
import ChangeLog

/// What a backup holds.
package struct BackupFacts: Hashable, Sendable {
  package var files = 0
  package var photos = 0
  /// Of the archive.
  package var bytes = 0
  /// What a folder restored from it shows.
  package var check = ""
}

extension WorkspaceFolder {
  /// Writes everything into one file that `tar` reads, with the SHA-256 of each file in it.
  ///
  /// - Parameters:
  ///   - replaces: whether a file that stands there may be replaced.
  ///   - saved: told how many bytes of the files are copied, piece by piece.
  /// - Throws: `.inTheWay`, `.insideWorkspace`, `.noFolder`; the file that stood there is as it was then.
  package func backUp(
    of caseFile: CaseFile, to archive: String, at moment: Moment, replaces: Bool,
    saved: @escaping (Int) -> Void
  ) throws(StorageError) -> BackupFacts {
    if archive.hasPrefix(paths.root + "/") { throw .insideWorkspace(archive) }
    try requireAllRead()
    var facts = BackupFacts()
    facts.check = caseFile.check.characters
    let folder = FilePath.folder(of: archive)
    let isTaken: Bool
    let isFolderThere: Bool
    do throws(FileProblem) {
      isFolderThere = try fileSystem.facts(at: folder)?.kind == .folder
      let standing = try fileSystem.facts(at: archive)
      isTaken = standing.map { !replaces || $0.kind != .regular } ?? false
    } catch {
      throw .unwritable(error)
    }
    if !isFolderThere { throw .noFolder(folder) }
    if isTaken { throw .inTheWay(archive) }
    var writer = BackupWriter(
      files: CarriedFiles(paths: paths, fileSystem: fileSystem),
      manifest: BackupManifest(workspace: id, at: moment.description, check: facts.check),
      modified: moment.seconds, saved: saved)
    do throws(FileProblem) {
      let refused = try AtomicFile(fileSystem).replace(
        archive, mode: AccessMode.owner.file, token: token()
      ) { (file) throws(FileProblem) in
        try writer.write(to: file)
      }
      if let refused { notice(.modeRefused(refused)) }
    } catch {
      throw .unwritable(error)
    }
    facts.files = writer.manifest.files.count
    facts.photos = writer.manifest.files.keys.count { $0.hasPrefix("photos/") }
    facts.bytes = writer.length
    return facts
  }
}

/// Writes the archive front to back; no file of it need fit into memory.
private struct BackupWriter {
  let files: CarriedFiles
  var manifest: BackupManifest
  let modified: Int
  let saved: (Int) -> Void
  private var copied = 0
  var length = 0

  init(
    files: CarriedFiles, manifest: BackupManifest, modified: Int, saved: @escaping (Int) -> Void
  ) {
    self.files = files
    self.manifest = manifest
    self.modified = modified
    self.saved = saved
  }

  mutating func write(to file: OpenFile) throws(FileProblem) {
    try put(header("", .folder, 0), to: file)
    for folder in CarriedFiles.folders { try put(header(folder + "/", .folder, 0), to: file) }
    for name in try files.names() { try add(name, to: file) }
    let bytes = manifest.bytes
    try put(header(BackupManifest.name, .file, bytes.count), to: file)
    try put(bytes + padding(after: bytes.count), to: file)
    // Two empty blocks end an archive.
    try put([UInt8](repeating: 0, count: 2 * TarHeader.size), to: file)
  }

  private mutating func add(_ name: String, to file: OpenFile) throws(FileProblem) {
    let count = try files.length(of: name)
    try put(header(name, .file, count), to: file)
    var hash = SHA256()
    let fileSystem = files.fileSystem
    let before = copied
    try files.pieces(of: name, length: count) { (bytes) throws(FileProblem) in
      hash.update(bytes)
      try fileSystem.appendAll(bytes, to: file)
      copied += bytes.count
      saved(copied)
    }
    copied = before + count
    length += count
    try put(padding(after: count), to: file)
    manifest.files[name] = BackupManifest.File(length: count, digest: hash.finish())
  }

  private mutating func put(_ bytes: [UInt8], to file: OpenFile) throws(FileProblem) {
    try files.fileSystem.appendAll(bytes, to: file)
    length += bytes.count
  }

  private func header(_ name: String, _ kind: TarHeader.Kind, _ count: Int) -> [UInt8] {
    TarHeader(
      name: BackupManifest.folder + name, kind: kind, length: count,
      mode: kind == .folder ? 0o700 : 0o600, modified: modified
    ).bytes
  }

  private func padding(after count: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: TarHeader.padded(count) - count)
  }
}

/// When to say how far a long copy is: each time so much more of it is done.
package struct CopyProgress {
  /// Some seconds of a slow disk.
  package static let step = 256 << 20
  private var told = 0

  package init() {}

  /// - Returns: whether it is time to say so.
  package mutating func isTime(_ bytes: Int) -> Bool {
    guard bytes / Self.step > told else { return false }
    told = bytes / Self.step
    return true
  }
}

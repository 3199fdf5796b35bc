/// What a path or an open file is.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case regular, folder, link, other }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// Permission bits, with set-group-id and the sticky bit: 0...0o7777.
  package let mode: UInt32
  package let inode: UInt64
  /// The device the inode belongs to.
  package let device: UInt64
  /// Nanoseconds since 1970; only for noticing that a file was touched.
  package let modified: Int64

  package init(
    kind: Kind, size: Int, mode: UInt32, inode: UInt64, device: UInt64, modified: Int64
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.inode = inode
    self.device = device
    self.modified = modified
  }
}

/// What a file is opened for.
package enum OpenPurpose: Hashable, Sendable {
  case reading
  /// Reading, and writing at the end, of a file that exists.
  case appending
  /// As `appending`, of a file that must not exist yet.
  case creating(mode: UInt32)
}

/// A file that was opened and must be closed.
package struct OpenFile: Hashable, Sendable {
  package let descriptor: Int32
  package let path: String

  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// The door to the disk: everything that is asked of it, and nothing more.
///
/// No link is followed at the end of a path. Interrupted calls are tried again by the implementation.
package protocol FileSystem: Sendable {
  func open(_ path: String, for purpose: OpenPurpose) throws(FileProblem) -> OpenFile
  func close(_ file: OpenFile)
  func facts(of file: OpenFile) throws(FileProblem) -> FileStatus
  /// - Returns: nil when there is no such file. A link is described, not followed.
  func facts(at path: String) throws(FileProblem) -> FileStatus?
  /// Up to `count` bytes; fewer only where the file ends.
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8]
  /// Writes some of the bytes at the end and returns how many: at least one when there are any.
  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileProblem) -> Int
  func truncate(_ file: OpenFile, to length: Int) throws(FileProblem)
  /// Returns when the file's content is on the disk.
  func synchronize(_ file: OpenFile) throws(FileProblem)
  /// Returns when the folder's names are on the disk.
  func synchronizeFolder(_ path: String) throws(FileProblem)
  /// Names in a folder, sorted by their bytes; nil when there is no such folder.
  func names(in folder: String) throws(FileProblem) -> [String]?
  func makeFolder(_ path: String, mode: UInt32) throws(FileProblem)
  /// Replaces what stands at `target`.
  func rename(_ path: String, to target: String) throws(FileProblem)
  /// A file, or a folder with nothing in it.
  func remove(_ path: String) throws(FileProblem)
  func setMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem)
  func setMode(_ mode: UInt32, at path: String) throws(FileProblem)
  /// Throws when nothing can be written there: no rights, or a read-only drive.
  func requireWritable(_ path: String) throws(FileProblem)
  /// Takes the lock on the file until it is closed; false when another holds it. Never waits.
  func lock(_ file: OpenFile) throws(FileProblem) -> Bool
  /// Waits between two tries for a lock.
  func pause(milliseconds: Int)
}

extension FileSystem {
  /// Opens, hands over, and closes whatever happens.
  package func withFile<Value>(
    _ path: String, for purpose: OpenPurpose,
    _ use: (OpenFile) throws(FileProblem) -> Value
  ) throws(FileProblem) -> Value {
    let file = try open(path, for: purpose)
    defer { close(file) }
    return try use(file)
  }

  /// The whole file, or nil when there is none.
  package func contents(of path: String) throws(FileProblem) -> [UInt8]? {
    do {
      return try withFile(path, for: .reading) { (file) throws(FileProblem) in
        let size = try facts(of: file).size
        // Files that the kernel makes up as they are read, as those in /proc, have no size.
        return try size == 0 ? rest(of: file) : read(file, at: 0, count: size)
      }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  private func rest(of file: OpenFile) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try read(file, at: bytes.count, count: 64 * 1024)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Writes every byte, however few the file system takes at a time.
  package func appendAll(_ bytes: [UInt8], to file: OpenFile) throws(FileProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(try append(rest, to: file))
    }
  }

  /// Makes the folder and those above it, as far as they are missing.
  package func makeFolders(_ path: String, mode: UInt32) throws(FileProblem) {
    if try facts(at: path) != nil { return }
    let above = FilePath.folder(of: path)
    if above != path { try makeFolders(above, mode: mode) }
    do {
      try makeFolder(path, mode: mode)
    } catch {
      // Another process may have made it meanwhile.
      if try facts(at: path)?.kind != .folder { throw error }
      return
    }
    if let made = try facts(at: path), made.mode & 0o777 != mode & 0o777 {
      // The umask took some; a drive that keeps no permissions says no, which stops nothing.
      do { try setMode(mode, at: path) } catch {}
    }
    try synchronizeFolder(above)
  }
}

/// Paths as text.
package enum FilePath {
  package static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder a path stands in; `.` for a bare name, `/` for the root.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }
}

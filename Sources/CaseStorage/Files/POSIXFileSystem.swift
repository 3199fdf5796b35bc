import Glibc

/// The real disk.
package struct POSIXFileSystem: FileSystem {
  package init() {}

  package func open(_ path: String, for purpose: OpenPurpose) throws(FileProblem) -> OpenFile {
    let always = O_NOFOLLOW | O_CLOEXEC
    let descriptor = try call(.open, path) {
      switch purpose {
      // Without O_NONBLOCK a named pipe lying in the folder would hold the program for ever.
      case .reading: Glibc.open(path, O_RDONLY | O_NONBLOCK | always)
      case .appending: Glibc.open(path, O_RDWR | O_APPEND | always)
      case .creating(let mode):
        Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | always, mode)
      }
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func close(_ file: OpenFile) { _ = Glibc.close(file.descriptor) }

  package func facts(of file: OpenFile) throws(FileProblem) -> FileStatus {
    var status = stat()
    try call(.facts, file.path) { fstat(file.descriptor, &status) }
    return FileStatus(status)
  }

  package func facts(at path: String) throws(FileProblem) -> FileStatus? {
    var status = stat()
    do {
      try call(.facts, path) { lstat(path, &status) }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    return FileStatus(status)
  }

  package func read(
    _ file: OpenFile, at offset: Int, count: Int
  ) throws(FileProblem) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      while filled < count {
        let taken = pread(
          file.descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
          off_t(offset + filled))
        if taken > 0 {
          filled += taken
        } else if taken == 0 {
          break
        } else if errno != EINTR {
          problem = errno
          break
        }
      }
    }
    if problem != 0 { throw FileProblem(.read, file.path, problem) }
    return bytes
  }

  package func append(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(FileProblem) -> Int {
    try call(.append, file.path) {
      bytes.withUnsafeBytes { write(file.descriptor, $0.baseAddress, $0.count) }
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try call(.truncate, file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  package func synchronize(_ file: OpenFile) throws(FileProblem) {
    // Not tried again, not even when interrupted: a second call may claim what the first lost.
    guard fsync(file.descriptor) == 0 else {
      throw FileProblem(.synchronize, file.path, errno)
    }
  }

  package func synchronizeFolder(_ path: String) throws(FileProblem) {
    let descriptor = try call(.synchronizeFolder, path) {
      Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    defer { _ = Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else {
      // Some network and FAT drives cannot synchronise a folder and say so with EINVAL.
      if errno == EINVAL { return }
      throw FileProblem(.synchronizeFolder, path, errno)
    }
  }

  package func names(in folder: String) throws(FileProblem) -> [String]? {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return nil }
      throw FileProblem(.list, folder, errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw FileProblem(.list, folder, errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func makeFolder(_ path: String, mode: UInt32) throws(FileProblem) {
    try call(.makeFolder, path) { mkdir(path, mode) }
  }

  package func rename(_ path: String, to target: String) throws(FileProblem) {
    try call(.rename, target) { Glibc.rename(path, target) }
  }

  package func remove(_ path: String) throws(FileProblem) {
    try call(.remove, path) { Glibc.remove(path) }
  }

  package func setMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem) {
    try call(.setMode, file.path) { fchmod(file.descriptor, mode) }
  }

  package func setMode(_ mode: UInt32, at path: String) throws(FileProblem) {
    try call(.setMode, path) { chmod(path, mode) }
  }

  package func requireWritable(_ path: String) throws(FileProblem) {
    try call(.facts, path) { access(path, W_OK) }
  }

  package func lock(_ file: OpenFile) throws(FileProblem) -> Bool {
    do {
      try call(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.errorNumber == EWOULDBLOCK { return false }
      throw error
    }
  }

  package func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

  /// Calls until it is not interrupted.
  @discardableResult
  private func call<Answer: SignedInteger>(
    _ operation: FileOperation, _ path: String, _ body: () -> Answer
  ) throws(FileProblem) -> Answer {
    while true {
      let answer = body()
      if answer >= 0 { return answer }
      if errno != EINTR { throw FileProblem(operation, path, errno) }
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: status.st_mode & 0o7777,
      inode: UInt64(status.st_ino), device: UInt64(status.st_dev),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec))
  }
}

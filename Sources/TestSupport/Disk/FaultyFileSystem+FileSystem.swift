import CaseStorage
import Glibc
import Synchronization

extension FaultyFileSystem {
  private func asked<Answer: Sendable>(
    _ operation: FileOperation, _ path: String,
    _ body: (inout MemoryDisk) throws(FileProblem) -> Answer
  ) throws(FileProblem) -> Answer {
    disk.withLock { $0.takeInterference() }?()
    let result = disk.withLock { (disk) -> Result<Answer, FileProblem> in
      do throws(FileProblem) {
        try disk.ask(operation, path)
        return .success(try body(&disk))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  package func open(_ path: String, for purpose: OpenPurpose) throws(FileProblem) -> OpenFile {
    try asked(.open, path) { (disk) throws(FileProblem) in
      var node = disk.node(at: path)
      if case .creating(let mode) = purpose {
        if node != nil { throw FileProblem(.open, path, EEXIST) }
        guard let folder = disk.folder(of: path) else { throw FileProblem(.open, path, ENOENT) }
        let made = disk.make(.regular, mode: mode)
        folder.names[FilePath.name(of: path)] = made
        disk.touch(made)
        node = made
      }
      guard let node else { throw FileProblem(.open, path, ENOENT) }
      if node.kind == .link { throw FileProblem(.open, path, ELOOP) }
      if node.kind == .folder { throw FileProblem(.open, path, EISDIR) }
      disk.descriptors += 1
      disk.open[disk.descriptors] = node
      return OpenFile(descriptor: disk.descriptors, path: path)
    }
  }

  package func close(_ file: OpenFile) {
    disk.withLock { disk in
      if let node = disk.open.removeValue(forKey: file.descriptor),
        disk.locks[node.inode] == file.descriptor
      {
        disk.locks[node.inode] = nil
      }
    }
  }

  private func withNode<Answer: Sendable>(
    _ operation: FileOperation, _ file: OpenFile,
    _ body: (inout MemoryDisk, MemoryDisk.Node) throws(FileProblem) -> Answer
  ) throws(FileProblem) -> Answer {
    try asked(operation, file.path) { (disk) throws(FileProblem) in
      guard let node = disk.open[file.descriptor] else {
        throw FileProblem(operation, file.path, EBADF)
      }
      return try body(&disk, node)
    }
  }

  package func facts(of file: OpenFile) throws(FileProblem) -> FileStatus {
    try withNode(.facts, file) { (_, node) throws(FileProblem) in node.facts }
  }

  package func facts(at path: String) throws(FileProblem) -> FileStatus? {
    try asked(.facts, path) { (disk) throws(FileProblem) in disk.node(at: path)?.facts }
  }

  package func read(
    _ file: OpenFile, at offset: Int, count: Int
  ) throws(FileProblem) -> [UInt8] {
    try withNode(.read, file) { (_, node) throws(FileProblem) in
      Array(node.bytes.dropFirst(offset).prefix(count))
    }
  }

  package func append(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(FileProblem) -> Int {
    try withNode(.append, file) { (disk, node) throws(FileProblem) in
      let taken = bytes.prefix(disk.greatestAppend ?? bytes.count)
      node.bytes.append(contentsOf: taken)
      disk.touch(node)
      return taken.count
    }
  }

  package func truncate(_ file: OpenFile, to length: Int) throws(FileProblem) {
    try withNode(.truncate, file) { (disk, node) throws(FileProblem) in
      if disk.pretended.contains(.truncate) { return }
      node.bytes = Array(node.bytes.prefix(length))
      disk.touch(node)
    }
  }

  package func synchronize(_ file: OpenFile) throws(FileProblem) {
    try withNode(.synchronize, file) { (disk, node) throws(FileProblem) in
      if disk.pretended.contains(.synchronize) { return }
      node.savedBytes = node.bytes
    }
  }

  package func synchronizeFolder(_ path: String) throws(FileProblem) {
    try asked(.synchronizeFolder, path) { (disk) throws(FileProblem) in
      guard let node = disk.node(at: path) else {
        throw FileProblem(.synchronizeFolder, path, ENOENT)
      }
      if disk.pretended.contains(.synchronizeFolder) { return }
      node.savedNames = node.names
    }
  }

  package func names(in folder: String) throws(FileProblem) -> [String]? {
    try asked(.list, folder) { (disk) throws(FileProblem) in
      guard let node = disk.node(at: folder) else { return nil }
      if node.kind != .folder { throw FileProblem(.list, folder, ENOTDIR) }
      return node.names.keys.sorted()
    }
  }

  package func makeFolder(_ path: String, mode: UInt32) throws(FileProblem) {
    try asked(.makeFolder, path) { (disk) throws(FileProblem) in
      guard let folder = disk.folder(of: path) else {
        throw FileProblem(.makeFolder, path, ENOENT)
      }
      let name = FilePath.name(of: path)
      if folder.names[name] != nil { throw FileProblem(.makeFolder, path, EEXIST) }
      folder.names[name] = disk.make(.folder, mode: mode)
    }
  }

  package func rename(_ path: String, to target: String) throws(FileProblem) {
    try asked(.rename, target) { (disk) throws(FileProblem) in
      guard let node = disk.node(at: path), let folder = disk.folder(of: target) else {
        throw FileProblem(.rename, target, ENOENT)
      }
      disk.folder(of: path)?.names[FilePath.name(of: path)] = nil
      folder.names[FilePath.name(of: target)] = node
    }
  }

  package func remove(_ path: String) throws(FileProblem) {
    try asked(.remove, path) { (disk) throws(FileProblem) in
      guard disk.node(at: path) != nil else { throw FileProblem(.remove, path, ENOENT) }
      disk.folder(of: path)?.names[FilePath.name(of: path)] = nil
    }
  }

  package func setMode(_ mode: UInt32, of file: OpenFile) throws(FileProblem) {
    try withNode(.setMode, file) { (_, node) throws(FileProblem) in node.mode = mode }
  }

  package func setMode(_ mode: UInt32, at path: String) throws(FileProblem) {
    try asked(.setMode, path) { (disk) throws(FileProblem) in
      guard let node = disk.node(at: path) else { throw FileProblem(.setMode, path, ENOENT) }
      node.mode = mode
    }
  }

  package func requireWritable(_ path: String) throws(FileProblem) {
    try asked(.facts, path) { (disk) throws(FileProblem) in
      if disk.node(at: path) == nil { throw FileProblem(.facts, path, ENOENT) }
    }
  }

  package func lock(_ file: OpenFile) throws(FileProblem) -> Bool {
    try withNode(.lock, file) { (disk, node) throws(FileProblem) in
      if disk.pretended.contains(.lock) { return true }
      if let holder = disk.locks[node.inode], holder != file.descriptor { return false }
      disk.locks[node.inode] = file.descriptor
      return true
    }
  }

  /// Time does not pass here: a lock that is held stays held.
  package func pause(milliseconds: Int) {}
}

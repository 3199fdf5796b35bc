import ChangeLog

extension LogFolder {
  /// Puts the lines at the end of the own log and waits for the disk.
  ///
  /// A write that fails is cut back. A synchronising that fails is never tried again, since the
  /// second may claim what the first has lost: the name is closed.
  func write(
    _ lines: [ComposedLine], _ identity: Identity, _ state: StateFolder
  ) throws(StorageError) {
    let name = identity.device + WorkspacePaths.logEnding
    let path = FilePath.joined(paths.log, name)
    let before = followers[name]?.length ?? 0
    let bytes = lines.flatMap(\.bytes)
    let (file, isNew) = try openOwnLog(path)
    defer { fileSystem.close(file) }
    try appendOrCutBack(bytes, to: file, before)
    do throws(FileProblem) {
      try fileSystem.synchronize(file)
      if isNew { try fileSystem.synchronizeFolder(paths.log) }
    } catch {
      close(identity, state)
      throw .unconfirmed(error)
    }
    follow(name, file, lines, bytes)
  }

  private func openOwnLog(_ path: String) throws(StorageError) -> (OpenFile, isNew: Bool) {
    do throws(FileProblem) {
      return (try fileSystem.open(path, for: .appending), false)
    } catch {
      guard error.isMissing else { throw .unwritable(error) }
    }
    do throws(FileProblem) {
      let file = try fileSystem.open(path, for: .creating(mode: access.file))
      if let refused = try fileSystem.ensureMode(access.file, of: file) {
        notice(.modeRefused(refused))
      }
      return (file, true)
    } catch {
      throw .unwritable(error)
    }
  }

  private func appendOrCutBack(
    _ bytes: [UInt8], to file: OpenFile, _ before: Int
  ) throws(StorageError) {
    do throws(FileProblem) {
      let size = try fileSystem.facts(of: file).size
      // Someone without the lock has written here; reading again will tell who and what.
      guard size == before else { throw FileProblem.meanwhileChanged(file.path) }
    } catch {
      throw .unwritable(error)
    }
    do throws(FileProblem) {
      try fileSystem.appendAll(bytes, to: file)
    } catch {
      let problem = error
      do throws(FileProblem) {
        try fileSystem.truncate(file, to: before)
      } catch {
        // The torn end stays; the next start copies it aside and cuts it.
        readOnlyPath = error.path
        notice(.readOnly(error))
      }
      throw .unwritable(problem)
    }
  }

  /// Nothing more is written under this name, in this session or a later one.
  private func close(_ identity: Identity, _ state: StateFolder) {
    readOnlyPath = FilePath.joined(paths.log, identity.device + WorkspacePaths.logEnding)
    var closed = identity
    closed.isClosed = true
    self.identity = closed
    do throws(FileProblem) {
      try write(closed, into: state, isDurable: true)
    } catch {
      notice(.readOnly(error))
    }
  }

  private func follow(
    _ name: String, _ file: OpenFile, _ lines: [ComposedLine], _ bytes: [UInt8]
  ) {
    var follower = followers[name] ?? LogCursor(name: name)
    var read: [LogLine] = []
    _ = follower.scan(bytes, into: &read)
    do throws(FileProblem) {
      let facts = try fileSystem.facts(of: file)
      follower.inode = facts.inode
      follower.fileDevice = facts.device
    } catch {
      // Saved all the same; the next reading takes the file up from its start.
      follower.inode = 0
    }
    followers[name] = follower
  }
}

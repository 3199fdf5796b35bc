import ChangeLog

extension LogFolder {
  /// Puts the act's lines at the end of the own log and waits for the disk.
  ///
  /// A write that fails is cut back. A synchronising that fails is never tried again, since the
  /// second may claim what the first has lost: the name is closed.
  func write(
    _ act: inout ActOnItsWay, _ identity: Identity, _ state: StateFolder,
    makingRoom: (Int) -> Void, saved: ([LogLine]) -> Void
  ) throws(StorageError) {
    let name = identity.device + WorkspacePaths.logEnding
    let path = FilePath.joined(paths.log, name)
    let before = followers[name]?.length ?? 0
    let (file, isNew) = try openOwnLog(path)
    defer { fileSystem.close(file) }
    let isOnePiece = act.isWhole
    var written = act.gathered.count
    try requireEnd(of: file, at: before)
    try appendOrCutBack(act.gathered, to: file, before)
    while !act.isWhole {
      do throws(StorageError) {
        try gather(&act)
      } catch {
        cutBack(file, to: before)
        throw error
      }
      try appendOrCutBack(act.gathered, to: file, before)
      written += act.gathered.count
    }
    do throws(FileProblem) {
      try fileSystem.synchronize(file)
      if isNew { try fileSystem.synchronizeFolder(paths.log) }
    } catch {
      close(identity, state)
      throw .unconfirmed(error)
    }
    act.letGo()
    if isOnePiece {
      follow(name, file, act.gathered, saved)
    } else {
      FreedMemory.giveBack()
      makingRoom(written)
      followWritten(name, path, file, saved)
    }
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

  private func requireEnd(of file: OpenFile, at before: Int) throws(StorageError) {
    do throws(FileProblem) {
      let size = try fileSystem.facts(of: file).size
      // Someone without the lock has written here; reading again will tell who and what.
      guard size == before else { throw FileProblem.meanwhileChanged(file.path) }
    } catch {
      throw .unwritable(error)
    }
  }

  private func appendOrCutBack(
    _ bytes: [UInt8], to file: OpenFile, _ before: Int
  ) throws(StorageError) {
    do throws(FileProblem) {
      try fileSystem.appendAll(bytes, to: file)
    } catch {
      cutBack(file, to: before)
      throw .unwritable(error)
    }
  }

  private func cutBack(_ file: OpenFile, to before: Int) {
    do throws(FileProblem) {
      try fileSystem.truncate(file, to: before)
    } catch {
      // The torn end stays; the next start copies it aside and cuts it.
      readOnlyPath = error.path
      notice(.readOnly(error))
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
    _ name: String, _ file: OpenFile, _ bytes: [UInt8], _ saved: ([LogLine]) -> Void
  ) {
    var follower = followers[name] ?? LogCursor(name: name)
    var read: [LogLine] = []
    _ = follower.scan(bytes, into: &read)
    know(file, &follower)
    followers[name] = follower
    saved(read)
  }

  /// The same of an act in many pieces, which are read again from the file.
  ///
  /// Where that fails the act is saved all the same, and the next reading goes on from there.
  private func followWritten(
    _ name: String, _ path: String, _ file: OpenFile, _ saved: ([LogLine]) -> Void
  ) {
    var follower = followers[name] ?? LogCursor(name: name)
    know(file, &follower)
    do throws(FileProblem) {
      try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
        var rest: [UInt8] = []
        while true {
          let bytes = try fileSystem.read(
            file, at: follower.length + rest.count, count: LogReader.chunk)
          if bytes.isEmpty { break }
          rest += bytes
          var lines: [LogLine] = []
          rest.removeFirst(follower.scan(rest, into: &lines))
          saved(lines)
        }
      }
    } catch {
      notice(.unreadable(error))
    }
    followers[name] = follower
  }

  private func know(_ file: OpenFile, _ follower: inout LogCursor) {
    do throws(FileProblem) {
      let facts = try fileSystem.facts(of: file)
      follower.inode = facts.inode
      follower.fileDevice = facts.device
    } catch {
      // Saved all the same; the next reading takes the file up from its start.
      follower.inode = 0
    }
  }
}

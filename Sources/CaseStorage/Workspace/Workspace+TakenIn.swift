import ChangeLog

/// What this machine remembers under the name of a workspace that another has taken in.
extension WorkspaceFolder {
  /// The names written under before the workspace was taken in; none once they were taken over.
  func formerIdentities(
    _ state: StateFolder, _ caseFile: CaseFile
  ) throws(FileProblem) -> [Identity] {
    var found: [Identity] = []
    for folder in formerFolders(caseFile) {
      found += try former(state, in: folder).readIdentities().filter { !$0.isClosed }
    }
    return found
  }

  /// Under the lock: moves them here, so that this machine goes on under its name.
  ///
  /// First they are closed where they were, under that folder's lock: a program that still has the
  /// workspace open as it was takes a new name, and two never write one log.
  func takeOverIdentities(
    _ state: StateFolder, _ caseFile: CaseFile
  ) throws(FileProblem) {
    for folder in formerFolders(caseFile) {
      let former = former(state, in: folder)
      guard try former.readIdentities().contains(where: { !$0.isClosed }),
        let lock = try DeviceLock.take(
          former.lock, fileSystem: fileSystem, milliseconds: settings.lockMilliseconds)
      else { continue }
      defer { lock.release() }
      let identities = try former.readIdentities()
      let open = identities.filter { !$0.isClosed }
      try former.write(
        identities.map { (identity) in
          var closed = identity
          closed.isClosed = true
          return closed
        }, token: token(), isDurable: true)
      let known = Set(try state.readIdentities().map(\.device))
      try state.write(
        open.filter { !known.contains($0.device) } + (try state.readIdentities()), token: token(),
        isDurable: true)
      // A snapshot there would be taken for one of this folder, and is never made anew.
      for name in [StateFolder.snapshotName, QuickMemory.headsName, QuickMemory.identifiersName] {
        let path = FilePath.joined(folder, name)
        if try fileSystem.facts(at: path) != nil { try fileSystem.remove(path) }
      }
    }
  }

  /// Where this machine remembers workspaces that were taken into this one.
  private func formerFolders(_ caseFile: CaseFile) -> [String] {
    caseFile.takenIn.subtracting([id]).sorted().map { FilePath.joined(settings.stateFolder, $0) }
  }

  private func former(_ state: StateFolder, in folder: String) -> StateFolder {
    StateFolder(fileSystem: fileSystem, path: folder, machine: state.machine)
  }
}

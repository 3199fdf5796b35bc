import ChangeLog

/// What was copied.
package struct CopyFacts: Hashable, Sendable {
  package var logs = 0
  package var photos = 0
  package var bytes = 0
}

extension WorkspaceFolder {
  /// Makes a folder for a colleague: all logs, photos and documents. Opened on another machine it
  /// is a second device of this workspace, since who one is lies in the state folder.
  ///
  /// - Throws: `.inTheWay` where something stands there, `.insideWorkspace` for a place inside this
  ///   folder. Nothing is left there then.
  package func copy(to target: String) throws(StorageError) -> CopyFacts {
    if target == paths.root || target.hasPrefix(paths.root + "/") {
      throw .insideWorkspace(target)
    }
    try requireAllRead()
    let folder = try NewFolder(at: target, fileSystem: fileSystem, token: token())
    let files = CarriedFiles(paths: paths, fileSystem: fileSystem)
    var facts = CopyFacts()
    do throws(FileProblem) {
      try folder.makeFolders()
      for name in try files.names() {
        let length = try files.length(of: name)
        let refused = try folder.write(name) { (file) throws(FileProblem) in
          try files.pieces(of: name, length: length) { (bytes) throws(FileProblem) in
            try fileSystem.appendAll(bytes, to: file)
          }
        }
        if let refused { notice(.modeRefused(refused)) }
        if name.hasPrefix("log/") { facts.logs += 1 }
        if name.hasPrefix("photos/") { facts.photos += 1 }
        facts.bytes += length
      }
      try folder.finish()
    } catch {
      folder.discard()
      throw .unwritable(folder.named(error))
    }
    return facts
  }

  /// What stands for the whole must hold all of it, and its four characters tell of all of it.
  func requireAllRead() throws(StorageError) {
    for case .unreadable(let problem) in unreadLogs { throw .unreadable(problem) }
  }
}

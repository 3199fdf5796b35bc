import ChangeLog

/// A folder that is made beside its place and moved there whole, so that a stick pulled out in the
/// middle leaves no half of one under its name.
struct NewFolder {
  let fileSystem: any FileSystem
  let target: String
  let temporary: String
  let access: AccessMode
  private let token: String

  /// - Throws: `.inTheWay` where anything but an empty folder stands.
  init(
    at target: String, fileSystem: any FileSystem, token: String
  ) throws(StorageError) {
    self.fileSystem = fileSystem
    self.target = target
    self.token = token
    let above = FilePath.folder(of: target)
    temporary = FilePath.joined(
      above, TemporaryName.name(for: FilePath.name(of: target), token))
    let isTaken: Bool
    do throws(FileProblem) {
      if let facts = try fileSystem.facts(at: target) {
        isTaken =
          facts.kind == .folder ? !(try fileSystem.names(in: target) ?? []).isEmpty : true
      } else {
        isTaken = false
      }
      let outer = try fileSystem.facts(at: FilePath.joined(above, "."))
      access = outer.map { AccessMode(inside: $0.mode) } ?? .owner
    } catch {
      throw .unwritable(error)
    }
    if isTaken { throw .inTheWay(target) }
  }

  func makeFolders() throws(FileProblem) {
    try fileSystem.makeFolders(temporary, mode: access.folder)
    for folder in CarriedFiles.folders {
      try fileSystem.makeFolders(FilePath.joined(temporary, folder), mode: access.folder)
    }
  }

  /// Writes a file of it.
  /// - Returns: a refused mode, which stops nothing.
  func write(
    _ name: String, _ body: (OpenFile) throws(FileProblem) -> Void
  ) throws(FileProblem) -> FileProblem? {
    let path = FilePath.joined(temporary, name)
    return try fileSystem.withFile(path, for: .creating(mode: access.file)) {
      (file) throws(FileProblem) in
      let refused = try fileSystem.ensureMode(access.file, of: file)
      try body(file)
      try fileSystem.synchronize(file)
      return refused
    }
  }

  /// Moves it to its place.
  func finish() throws(FileProblem) {
    for folder in CarriedFiles.folders {
      try fileSystem.synchronizeFolder(FilePath.joined(temporary, folder))
    }
    try fileSystem.synchronizeFolder(temporary)
    try fileSystem.rename(temporary, to: target)
    try fileSystem.synchronizeFolder(FilePath.folder(of: target))
  }

  /// The problem as people know the place: under its name, not the temporary one.
  func named(_ problem: FileProblem) -> FileProblem {
    guard problem.path == temporary || problem.path.hasPrefix(temporary + "/") else {
      return problem
    }
    return FileProblem(
      problem.operation, target + problem.path.dropFirst(temporary.count), problem.errorNumber)
  }

  /// Takes away what was made of it. What cannot be removed now would only hide the problem that
  /// is told.
  func discard() {
    do throws(FileProblem) {
      for folder in CarriedFiles.folders + [""] {
        let path = folder.isEmpty ? temporary : FilePath.joined(temporary, folder)
        for name in try fileSystem.names(in: path) ?? [] {
          try fileSystem.remove(FilePath.joined(path, name))
        }
        if try fileSystem.facts(at: path) != nil { try fileSystem.remove(path) }
      }
    } catch {
      return
    }
  }
}

import CaseModel
import ChangeLog

extension WorkspaceFolder {
  /// Makes a workspace in a folder: the folders, the files for transports, and the first line,
  /// which carries a random 128-bit identity and the workspace's facts.
  ///
  /// Files that stand in the folder already are left alone.
  /// - Parameter values: the fields of the workspace's record.
  /// - Throws: `.workspaceExists` where one stands.
  package static func create(
    _ settings: StorageSettings, values: [FieldValue], actor: Author, at moment: Moment,
    fileSystem: any FileSystem = POSIXFileSystem(),
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(StorageError) -> (folder: WorkspaceFolder, caseFile: CaseFile) {
    if let device = settings.device, !DeviceName.isValid(device) { throw .deviceName(device) }
    var random = random
    let id = LineName(high: random.next(), low: random.next()).description
    let paths = WorkspacePaths(settings.folder)
    let stands: Bool
    let former: [RememberedFolder.Writing]
    let hasTraces: Bool
    do throws(FileProblem) {
      stands = try exists(paths, fileSystem)
      former = try RememberedFolder.writings(
        in: settings.folder, stateFolder: settings.stateFolder, fileSystem)
      hasTraces = try RememberedFolder.hasTraces(former, paths, fileSystem)
    } catch {
      throw .unreadable(error)
    }
    if stands { throw .workspaceExists(settings.folder) }
    // A log emptied to nothing is no place for another workspace.
    if hasTraces { throw .logLost(settings.folder, changes: former.changes) }
    let workspace: WorkspaceFolder
    do throws(FileProblem) {
      let access = try makeFolders(paths, fileSystem)
      let state = try StateFolder(fileSystem: fileSystem, settings: settings, workspace: id)
      guard let root = try fileSystem.facts(at: FilePath.joined(settings.folder, ".")) else {
        throw FileProblem(.facts, settings.folder, FileProblem.noSuchFile)
      }
      let disk = try AnchoredFileSystem(fileSystem, root: settings.folder, facts: root)
      workspace = WorkspaceFolder(
        LogFolder(
          settings: settings, id: id, followers: [:], state: state, access: access,
          fileSystem: disk, random: random))
      try workspace.writeTransportFiles()
    } catch {
      throw settings.unwritable(error)
    }
    var caseFile = CaseFile()
    try workspace.append(
      ActDraft([.make(.workspace, values)]), into: &caseFile, actor: actor, at: moment)
    workspace.areLogsClean = true
    return (workspace, caseFile)
  }

  private static func exists(
    _ paths: WorkspacePaths, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> Bool {
    if try fileSystem.facts(at: paths.workspaceDocument) != nil { return true }
    for name in try fileSystem.names(in: paths.log) ?? []
    where name.hasSuffix(WorkspacePaths.logEnding) {
      // A log without one whole line is what an interrupted making leaves.
      let path = FilePath.joined(paths.log, name)
      guard try fileSystem.facts(at: path)?.kind == .regular else { continue }
      if try !LogReader.wholeLines(of: path, fileSystem).isEmpty { return true }
    }
    return false
  }

  private static func makeFolders(
    _ paths: WorkspacePaths, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> AccessMode {
    let above = FilePath.folder(of: paths.root)
    let outer = try fileSystem.facts(at: FilePath.joined(above, "."))
    try fileSystem.makeFolders(
      paths.root, mode: outer.map { AccessMode(inside: $0.mode).folder } ?? 0o700)
    let root = try fileSystem.facts(at: FilePath.joined(paths.root, "."))
    let access = AccessMode(inside: root?.mode ?? 0o700)
    for folder in [paths.log, paths.walks, paths.register, paths.photos] {
      try fileSystem.makeFolders(folder, mode: access.folder)
    }
    return access
  }

  private func writeTransportFiles() throws(FileProblem) {
    for (name, text) in WorkspacePaths.transportFiles {
      let path = paths.absolute(name)
      if try fileSystem.facts(at: path) != nil { continue }
      try AtomicFile(fileSystem).replace(
        path, with: Array(text.utf8), mode: access.file, token: token())
    }
  }
}

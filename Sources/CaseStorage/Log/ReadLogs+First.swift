import ChangeLog

extension ReadLogs {
  /// Asks for each workspace that the logs' first lines name, from these lines alone, until one
  /// has what is looked for. Nearly always they name one; several have been joined into one of them.
  static func first<Found>(
    in folder: String, fileSystem: any FileSystem,
    find: (_ workspace: String) throws(FileProblem) -> Found?
  ) throws(FileProblem) -> Found? {
    var asked: Set<String> = []
    for name in try fileSystem.names(in: folder) ?? []
    where name.hasSuffix(WorkspacePaths.logEnding) && !name.hasPrefix(".") {
      let path = FilePath.joined(folder, name)
      guard let id = try workspace(of: path, fileSystem), asked.insert(id).inserted else {
        continue
      }
      if let found = try find(id) { return found }
    }
    return nil
  }

  private static func workspace(
    of path: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> String? {
    guard try fileSystem.facts(at: path)?.kind == .regular else { return nil }
    let bytes = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      // Only making a workspace with very much text has a longer first line.
      try fileSystem.read(file, at: 0, count: 16 * 1024)
    }
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    do throws(LineDamage) {
      return try LogLine.parse(Array(bytes[..<end])).workspace
    } catch {
      return nil
    }
  }
}

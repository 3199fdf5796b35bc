import ChangeLog

/// What this machine remembers of a folder whose logs do not say any more which workspace it is.
enum RememberedFolder {
  /// What was written last in a folder under one name.
  struct Writing: Hashable {
    let device: String
    /// The number of its last line.
    let sequence: Int64
  }

  /// Every name under which something was written in that folder last, in whatever workspace.
  static func writings(
    in folder: String, stateFolder: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> [Writing] {
    var found: [Writing] = []
    for name in try fileSystem.names(in: stateFolder) ?? [] where LineName(name) != nil {
      let path = StateFolder.identities(in: FilePath.joined(stateFolder, name))
      guard let bytes = try fileSystem.contents(of: path) else { continue }
      found += StateFolder.identities(from: bytes)
        .filter { $0.folder == folder && $0.head.sequence > 0 }
        .map { Writing(device: $0.device, sequence: $0.head.sequence) }
    }
    return found
  }

  /// Whether something of what was written there still lies there: a document, or a log without a
  /// line that bears the name. A folder that was cleared may be begun anew.
  static func hasTraces(
    _ writings: [Writing], _ paths: WorkspacePaths, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> Bool {
    if writings.isEmpty { return false }
    for folder in [paths.walks, paths.register] {
      let names = try fileSystem.names(in: folder) ?? []
      if names.contains(where: { $0.hasSuffix(".json") && !$0.hasPrefix(".") }) { return true }
    }
    for writing in writings where try fileSystem.facts(at: paths.log(of: writing.device)) != nil {
      return true
    }
    return false
  }
}

extension [RememberedFolder.Writing] {
  var changes: Int64 { reduce(0) { $0 + $1.sequence } }
}

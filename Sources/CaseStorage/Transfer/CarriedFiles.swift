import ChangeLog

/// The files of a workspace that a copy or a backup carries: logs, photos, documents and the files
/// for transports. Nothing else that lies in the folder, and no link.
struct CarriedFiles {
  let paths: WorkspacePaths
  let fileSystem: any FileSystem

  /// Paths inside the workspace, sorted.
  func names() throws(FileProblem) -> [String] {
    var names = WorkspacePaths.transportFiles.map(\.name) + ["workspace.json"]
    for folder in Self.folders {
      for name in try fileSystem.names(in: paths.absolute(folder)) ?? [] {
        names.append(folder + "/" + name)
      }
    }
    var found: [String] = []
    for name in names where Self.isCarried(name) {
      if try fileSystem.facts(at: paths.absolute(name))?.kind == .regular { found.append(name) }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// How many bytes of it are carried: of a log only whole lines, since more may be under way.
  func length(of name: String) throws(FileProblem) -> Int {
    let path = paths.absolute(name)
    if name.hasSuffix(WorkspacePaths.logEnding) {
      var whole = 0
      _ = try LogReader.pieces(of: path, fileSystem) { whole += $0.count }
      return whole
    }
    return try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      try fileSystem.facts(of: file).size
    }
  }

  /// Hands over so many bytes of the file, piece by piece.
  func pieces(
    of name: String, length: Int, _ take: ([UInt8]) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    let path = paths.absolute(name)
    try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      var offset = 0
      while offset < length {
        let bytes = try fileSystem.read(
          file, at: offset, count: min(1024 * 1024, length - offset))
        if bytes.isEmpty { throw FileProblem.meanwhileChanged(path) }
        try take(bytes)
        offset += bytes.count
      }
    }
  }

  static let folders = ["log", "photos", "register", "walks"]

  /// Whether a file of that path inside a workspace belongs to it. What comes from an archive is
  /// held against this before a path is made of it.
  static func isCarried(_ name: String) -> Bool {
    if name == "workspace.json" { return true }
    if WorkspacePaths.transportFiles.contains(where: { $0.name == name }) { return true }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].hasPrefix("."), !parts[1].utf8.contains(0) else {
      return false
    }
    switch parts[0] {
    case "log": return parts[1].hasSuffix(WorkspacePaths.logEnding)
    case "photos": return PhotoName.isValid(parts[1])
    case "register", "walks": return parts[1].hasSuffix(".json")
    default: return false
    }
  }
}

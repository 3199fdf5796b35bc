import CaseModel
import CaseStorage

/// Finds the workspace a command is about (DESIGN 5): `-w`, else `$LYGTE_WORKSPACE`, else the
/// nearest folder above that is one, else the one the board had open last, else the default one.
struct WorkspaceFinder {
  let environment: CommandEnvironment

  enum Place: Hashable {
    /// Named by the person, whether or not it is one.
    case named(String)
    /// Found, and it is one.
    case found(String)
    /// None was found; where one would be made by default, if that is known.
    case none(byDefault: String?)
  }

  func place(named option: String?) throws(FileProblem) -> Place {
    if let option { return .named(environment.absolute(option)) }
    if let folder = environment.variable("LYGTE_WORKSPACE") {
      return .named(environment.absolute(folder))
    }
    var folder = environment.absolute(".")
    while true {
      if try isWorkspace(folder) { return .found(folder) }
      let above = FilePath.folder(of: folder)
      if above == folder { break }
      folder = above
    }
    if let last = try lastFolder(), try isWorkspace(last) { return .found(last) }
    guard let folder = defaultFolder else { return .none(byDefault: nil) }
    return try isWorkspace(folder) ? .found(folder) : .none(byDefault: folder)
  }

  /// Where the board was last, as it wrote down in the state folder.
  private func lastFolder() throws(FileProblem) -> String? {
    guard let state = environment.stateFolder,
      let bytes = try environment.fileSystem.contents(
        of: FilePath.joined(state, "last-folder.json"))
    else { return nil }
    do throws(JSONDamage) {
      return try JSONParser.value(from: bytes, mode: .lenientDocument)["folder"]?.string
    } catch {
      return nil
    }
  }

  var defaultFolder: String? {
    environment.dataFolder.map { FilePath.joined($0, "workspace") }
  }

  /// Whether a change log lies in the folder. The first bytes tell, since other programs keep
  /// `log/*.jsonl` too.
  func isWorkspace(_ folder: String) throws(FileProblem) -> Bool {
    try firstLogBeginning(folder, length: Self.beginning.count) == Self.beginning
  }

  private static let beginning = Array(#"{"at":""#.utf8)

  private func firstLogBeginning(
    _ folder: String, length: Int
  ) throws(FileProblem) -> [UInt8]? {
    let fileSystem = environment.fileSystem
    let log = FilePath.joined(folder, "log")
    let names: [String]?
    do {
      names = try fileSystem.names(in: log)
    } catch {
      // A folder above that may not be looked into, or a file called log, is no workspace of ours.
      return nil
    }
    for name in names ?? [] where name.hasSuffix(".jsonl") {
      let path = FilePath.joined(log, name)
      guard try fileSystem.facts(at: path)?.kind == .regular else { continue }
      let bytes = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
        try fileSystem.read(file, at: 0, count: length)
      }
      if bytes.count == length { return bytes }
    }
    return nil
  }
}

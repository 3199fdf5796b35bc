import CaseModel

/// What this machine remembers of one workspace, `<state>/<workspace id>/`; never shared, and
/// deletable, after which this device writes under a new name.
struct StateFolder {
  let fileSystem: any FileSystem
  /// `<state>/<workspace id>`.
  let path: String
  let machine: Machine

  var identities: String { Self.identities(in: path) }
  static func identities(in path: String) -> String {
    FilePath.joined(path, "identities.json")
  }
  var lock: String { FilePath.joined(path, "lock") }
  var recovered: String { FilePath.joined(path, "recovered") }
  var setAside: String { FilePath.joined(path, "set-aside") }
  /// What is being typed and not saved yet; the board's own file.
  static let draftsName = "drafts.json"
  var drafts: String { FilePath.joined(path, Self.draftsName) }
  var documents: String { FilePath.joined(path, "documents.json") }
  /// What was said of this folder's drive once and for all.
  var said: String { FilePath.joined(path, "said.json") }
  static let mergesName = "merges.json"
  var snapshot: String { FilePath.joined(path, Self.snapshotName) }
  static let snapshotName = "snapshot"
  static let headsName = "heads"
  static let identifiersName = "identifiers"

  /// As it stands; it may be missing.
  init(fileSystem: any FileSystem, path: String, machine: Machine) {
    self.fileSystem = fileSystem
    self.path = path
    self.machine = machine
  }

  /// Makes the folders as far as they are missing.
  init(
    fileSystem: any FileSystem, settings: StorageSettings, workspace: String
  ) throws(FileProblem) {
    self.fileSystem = fileSystem
    path = FilePath.joined(settings.stateFolder, workspace)
    try fileSystem.makeFolders(path, mode: AccessMode.owner.folder)
    guard let facts = try fileSystem.facts(at: settings.stateFolder) else {
      throw FileProblem(.facts, settings.stateFolder, FileProblem.noSuchFile)
    }
    machine = Machine(
      identity: settings.machineIdentity, stateDevice: facts.device, stateInode: facts.inode)
  }

  /// The names this machine has written under, latest last. What cannot be understood is as if it
  /// had been deleted.
  func readIdentities() throws(FileProblem) -> [Identity] {
    guard let bytes = try fileSystem.contents(of: identities) else { return [] }
    return Self.identities(from: bytes)
  }

  static func identities(from bytes: [UInt8]) -> [Identity] {
    do throws(JSONDamage) {
      let document = try JSONParser.value(from: bytes, mode: .lenientDocument)
      return (document["identities"]?.array ?? []).compactMap { Identity(json: $0) }
    } catch {
      return []
    }
  }

  /// - Parameter isDurable: whether to wait for the disk: for a new or a closed identity. A head
  ///   remembered behind the log is found again at the next start.
  func write(
    _ list: [Identity], token: String, isDurable: Bool
  ) throws(FileProblem) {
    let document: JSONValue = ["format": 1, "identities": .array(list.map(\.json))]
    try AtomicFile(fileSystem).replace(
      identities, with: JSONWriter.bytes(of: document, as: .document) + [0x0A],
      mode: AccessMode.owner.file, token: token,
      durability: isDurable ? .full : .none)
  }

  /// Copies bytes into a folder of this one, under a name that is free; the same bytes are not
  /// copied twice.
  /// - Returns: the copy's path.
  func keep(
    _ bytes: [UInt8], in folder: String, as wished: String, ending: String, token: String
  ) throws(FileProblem) -> String {
    try fileSystem.makeFolders(folder, mode: AccessMode.owner.folder)
    if let standing = try copy(of: bytes, in: folder, ending: ending) { return standing }
    var path = FilePath.joined(folder, wished + ending)
    var number = 2
    while try fileSystem.facts(at: path) != nil {
      path = FilePath.joined(folder, "\(wished)-\(number)\(ending)")
      number += 1
    }
    try AtomicFile(fileSystem).replace(
      path, with: bytes, mode: AccessMode.owner.file, token: token)
    return path
  }

  private func copy(
    of bytes: [UInt8], in folder: String, ending: String
  ) throws(FileProblem) -> String? {
    for name in try fileSystem.names(in: folder) ?? [] where name.hasSuffix(ending) {
      let path = FilePath.joined(folder, name)
      guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
        facts.size == bytes.count
      else { continue }
      if try fileSystem.contents(of: path) == bytes { return path }
    }
    return nil
  }
}

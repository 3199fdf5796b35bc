import CaseModel
import ChangeLog

/// What adding needs to know without folding: how far each log was read, and which identifiers are
/// used. Kept in the state folder; deletable.
struct QuickMemory {
  let fileSystem: any FileSystem
  let state: StateFolder

  private var headsPath: String { FilePath.joined(state.path, "heads") }
  private var identifiersPath: String { FilePath.joined(state.path, "identifiers") }

  /// The logs as they were read last; nil when that is not known for this folder.
  func followers(folder: String) throws(FileProblem) -> [String: LogFollower]? {
    guard let bytes = try fileSystem.contents(of: headsPath), bytes.count > 64 else { return nil }
    let head = Array(bytes[64...])
    guard Array(bytes[..<64]) == Array(SHA256.digest(of: head).description.utf8),
      let header = SnapshotHeader(head), header.folder == folder, header.isClean
    else { return nil }
    return Dictionary(
      header.followers.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  func write(_ header: SnapshotHeader, token: String) throws(FileProblem) {
    let head = header.bytes
    try AtomicFile(fileSystem).replace(
      headsPath, with: Array(SHA256.digest(of: head).description.utf8) + head,
      mode: AccessMode.owner.file, token: token, durability: .none)
  }

  /// Four bytes for each used identifier, in no order; nil when not known.
  func identifiers() throws(FileProblem) -> [UInt8]? {
    try fileSystem.contents(of: identifiersPath)
  }

  func write(identifiers: [SayableIdentifier], token: String) throws(FileProblem) {
    try AtomicFile(fileSystem).replace(
      identifiersPath, with: identifiers.flatMap(Self.bytes), mode: AccessMode.owner.file,
      token: token, durability: .none)
  }

  func append(_ identifier: SayableIdentifier) throws(FileProblem) {
    try fileSystem.withFile(identifiersPath, for: .appending) { (file) throws(FileProblem) in
      try fileSystem.appendAll(Self.bytes(identifier), to: file)
    }
  }

  static func holds(_ bytes: [UInt8], _ identifier: SayableIdentifier) -> Bool {
    let wanted = identifier.number.littleEndian
    return bytes.withUnsafeBytes { raw in
      stride(from: 0, to: raw.count - 3, by: 4).contains {
        raw.loadUnaligned(fromByteOffset: $0, as: UInt32.self) == wanted
      }
    }
  }

  private static func bytes(_ identifier: SayableIdentifier) -> [UInt8] {
    withUnsafeBytes(of: identifier.number.littleEndian) { Array($0) }
  }
}

extension Workspace {
  /// Lets a later adding do without folding. Costs the identifiers, so it goes with a snapshot or
  /// after documents were written.
  func keepQuickMemory() {
    guard let state, areLogsClean, caseFile.greatestNeeds <= Self.version else { return }
    let memory = QuickMemory(fileSystem: fileSystem, state: state)
    let kinds: [RecordKind] = [.finding, .walk]
    let used = kinds.flatMap { caseFile.things(of: $0) }.compactMap { thing in
      caseFile.shown(thing, FindingField.id.rawValue)?.string
        .flatMap { try? SayableIdentifier(reading: $0) }
    }
    do throws(FileProblem) {
      try memory.write(identifiers: used, token: token())
      try memory.write(quickHeader, token: token())
    } catch {
      // Only a memory: adding opens the workspace whole without it.
      return
    }
  }

  var quickHeader: SnapshotHeader {
    SnapshotHeader(
      folder: settings.folder, followers: Array(followers.values),
      isClean: followers.values.allSatisfy { follower in
        !follower.isDamaged && follower.unfinished == nil && follower.pending == 0
          && follower.head?.device == follower.stem
      })
  }
}

extension LogFollower {
  var stem: String { String(name.dropLast(WorkspacePaths.logEnding.utf8.count)) }
}

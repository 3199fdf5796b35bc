import CaseModel
import ChangeLog

/// What adding needs to know without folding: how far each log was read, and which identifiers are
/// used. Kept in the state folder; deletable.
struct QuickMemory {
  let fileSystem: any FileSystem
  let state: StateFolder

  private var headsPath: String { FilePath.joined(state.path, StateFolder.headsName) }
  private var identifiersPath: String { FilePath.joined(state.path, StateFolder.identifiersName) }

  /// The logs as they were read last; nil when that is not known for this folder.
  func followers(folder: String) throws(FileProblem) -> [String: LogCursor]? {
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

  /// Adds to those that are known; one that is known already does no harm.
  func append(_ identifiers: [SayableIdentifier]) throws(FileProblem) {
    if identifiers.isEmpty { return }
    try fileSystem.withFile(identifiersPath, for: .appending) { (file) throws(FileProblem) in
      try fileSystem.appendAll(identifiers.flatMap(Self.bytes), to: file)
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

extension LogFolder {
  var quickHeader: SnapshotHeader {
    SnapshotHeader(
      folder: settings.folder, followers: Array(followers.values),
      isClean: followers.values.allSatisfy { follower in
        !follower.isDamaged && follower.unfinished == nil && follower.pending == 0
          && follower.head?.device == follower.stem
      })
  }
}

import ChangeLog

/// The case file as it was folded last, kept on this machine so that opening reads what is new.
///
/// The file is the header's length as eight digits, its SHA-256 in hex, the header, and the case
/// file's bytes, which carry a sum of their own.
struct SnapshotFile {
  let fileSystem: any FileSystem
  let path: String

  private static let start = 8 + 64

  /// The logs as far as the snapshot holds them; nil when there is none, or it is not of these logs.
  ///
  /// The last line it stands for is read again in each log: another hash or a shorter file, and it
  /// is not taken.
  func read(folder: String) throws(FileProblem) -> (logs: ReadLogs, isClean: Bool)? {
    guard let bytes = try fileSystem.contents(of: path), bytes.count > Self.start,
      let count = Int(String(decoding: bytes[..<8], as: UTF8.self)), count > 0,
      Self.start + count < bytes.count
    else { return nil }
    let head = Array(bytes[Self.start..<(Self.start + count)])
    guard Array(bytes[8..<Self.start]) == Array(SHA256.digest(of: head).description.utf8),
      let header = SnapshotHeader(head), header.folder == folder
    else { return nil }
    var logs = ReadLogs()
    for follower in header.followers {
      let path = FilePath.joined(WorkspacePaths(folder).log, follower.name)
      guard let facts = try stands(follower, at: path) else { return nil }
      var known = follower
      known.inode = facts.inode
      known.fileDevice = facts.device
      logs.followers[follower.name] = known
    }
    let caseFile = bytes.withUnsafeBytes {
      CaseFile(snapshot: UnsafeRawBufferPointer(rebasing: $0[(Self.start + count)...]))
    }
    guard let caseFile else { return nil }
    logs.caseFile = caseFile
    return (logs, header.isClean)
  }

  func write(
    _ caseFile: CaseFile, _ header: SnapshotHeader, token: String
  ) throws(FileProblem) {
    let head = header.bytes
    let digits = String(head.count)
    let length = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    // Synchronised: after a power cut half a snapshot would be thrown away, but one that claims
    // more than the logs hold would only be found by its last lines.
    let front = Array(length.utf8) + Array(SHA256.digest(of: head).description.utf8) + head
    _ = try AtomicFile(fileSystem).replace(path, mode: AccessMode.owner.file, token: token) {
      (file) throws(FileProblem) in
      try fileSystem.appendAll(front, to: file)
      var problem: FileProblem?
      caseFile.writeSnapshot { piece in
        if problem != nil { return }
        do throws(FileProblem) {
          try fileSystem.appendAll(piece, to: file)
        } catch {
          problem = error
        }
      }
      if let problem { throw problem }
    }
  }

  /// The file's facts when the log still has the line the follower ends with.
  private func stands(
    _ follower: LogCursor, at path: String
  ) throws(FileProblem) -> FileStatus? {
    guard let facts = try fileSystem.facts(at: path), facts.kind == .regular,
      facts.size >= follower.length
    else { return nil }
    let bytes = try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      try fileSystem.read(
        file, at: follower.lastLineStart, count: follower.length - follower.lastLineStart)
    }
    guard bytes.last == 0x0A else { return nil }
    do throws(LineDamage) {
      let line = try LogLine.parse(Array(bytes.dropLast()))
      return line.hash == follower.head?.hash ? facts : nil
    } catch {
      return nil
    }
  }
}

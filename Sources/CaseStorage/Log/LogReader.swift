import ChangeLog
import Glibc

/// Reads what a log file has got since it was read last.
struct LogReader {
  /// Enough to keep the disk busy; a line may be longer.
  static let chunk = 4 * 1024 * 1024

  let fileSystem: any FileSystem
  /// The folder `log`.
  let folder: String

  /// Reads on from where the follower stands, from the start when the file is another, shorter, or
  /// goes on from another line.
  ///
  /// - Parameter take: gets the lines that could be read, in the file's order.
  /// - Returns: the follower moved on; nil when there is no such file.
  func readOn(
    _ follower: LogCursor, take: ([LogLine]) -> Void
  ) throws(FileProblem) -> LogCursor? {
    let path = FilePath.joined(folder, follower.name)
    do throws(FileProblem) {
      return try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
        let facts = try fileSystem.facts(of: file)
        guard facts.kind == .regular else { return follower }
        var fresh = LogCursor(name: follower.name)
        fresh.inode = facts.inode
        fresh.fileDevice = facts.device
        if follower.inode == facts.inode, follower.fileDevice == facts.device,
          follower.length <= facts.size
        {
          if follower.length + follower.pending == facts.size { return follower }
          var moved = follower
          if try read(file, into: &moved, size: facts.size, take) { return moved }
        }
        fresh.wasReplaced = follower.inode != 0
        _ = try read(file, into: &fresh, size: facts.size, take)
        return fresh
      }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// - Returns: false when what comes does not follow the follower's head: nothing was taken.
  private func read(
    _ file: OpenFile, into follower: inout LogCursor, size: Int, _ take: ([LogLine]) -> Void
  ) throws(FileProblem) -> Bool {
    var rest: [UInt8] = []
    var offset = follower.length
    var mustFollow = follower.isDamaged ? nil : follower.head?.hash
    while true {
      // A byte more than known, so that what is written meanwhile comes along.
      let wanted = min(Self.chunk, max(size - offset, 0) + 4096)
      let bytes = try fileSystem.read(file, at: offset, count: wanted)
      offset += bytes.count
      rest.append(contentsOf: bytes)
      var lines: [LogLine] = []
      let used = follower.scan(rest, into: &lines)
      if used > 0, let head = mustFollow {
        if follower.isDamaged || lines.first?.previous != head { return false }
        mustFollow = nil
      }
      if !lines.isEmpty { take(lines) }
      rest.removeFirst(used)
      if bytes.count < wanted { break }
    }
    follower.pending = rest.count
    return true
  }
}

extension LogCursor {
  /// Takes the whole lines that the bytes begin with.
  ///
  /// - Parameter bytes: what stands in the file from `length` on.
  /// - Returns: how many bytes they were.
  mutating func scan(_ bytes: [UInt8], into lines: inout [LogLine]) -> Int {
    let before = length
    bytes.withUnsafeBufferPointer { buffer in
      ParsedLines.read(buffer) { parsed in
        let offset = length
        length += parsed.length
        lineCount += 1
        switch parsed.outcome {
        case .success(let line):
          note(line, from: offset)
          lines.append(line)
        case .failure(let damage):
          damages.append(
            LogDamage(file: "log/" + name, line: lineCount, cause: LogDamage.Cause(damage)))
        }
      }
    }
    return length - before
  }

  private mutating func note(_ line: LogLine, from offset: Int) {
    if line.isFirstOfAct, !line.isLastOfAct { unfinished = (offset, head, lineCount - 1) }
    if line.isLastOfAct { unfinished = nil }
    goodLength = length
    lastLineStart = offset
    goodLineCount = lineCount
    head = Head(
      device: line.device, sequence: line.sequence, lamport: line.lamport, hash: line.hash)
    for heads in line.heads { cited[heads.device] = heads.names }
    if workspace == nil { workspace = line.workspace }
  }
}

/// Where lines end.
enum LineFeed {
  static func first(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = memchr(base + start, 0x0A, buffer.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: found)
  }
}

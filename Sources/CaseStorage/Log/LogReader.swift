import ChangeLog
import Glibc
import StorageFacts

/// Reads what a log file has got since it was read last.
struct LogReader {
  /// Enough to keep the disk busy; a line may be longer.
  static let chunk = 4 * 1024 * 1024

  /// No line is longer: one edit stands whole, and a text has at most some hundred pages.
  static let longestLine = 32 * 1024 * 1024

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
          if follower.isBroken, follower.length + follower.pending < facts.size {
            var longer = follower
            longer.pending = facts.size - follower.length
            return longer
          }
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
      if rest.count > Self.longestLine {
        follower.breakOff(rest)
        follower.pending = max(size, offset) - follower.length
        return true
      }
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

  /// Gives the file up where it goes on without the end of a line, as a file of zeros does.
  fileprivate mutating func breakOff(_ bytes: [UInt8]) {
    isBroken = true
    let cause: LogDamage.Cause = bytes.contains { $0 != 0 } ? .cut : .zeroBytes
    damages.append(LogDamage(file: "log/" + name, line: lineCount + 1, cause: cause))
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

extension LogReader {
  /// A log's bytes as far as they are whole lines, piece by piece; each piece ends with a line.
  ///
  /// - Returns: what follows the last whole line: how many bytes, and whether they are more than a
  ///   line can have, where the rest of the file was not looked at.
  static func pieces(
    of path: String, _ fileSystem: any FileSystem, take: ([UInt8]) -> Void
  ) throws(FileProblem) -> (rest: Int, isBroken: Bool) {
    try fileSystem.withFile(path, for: .reading) { (file) throws(FileProblem) in
      var rest: [UInt8] = []
      var offset = 0
      while true {
        let bytes = try fileSystem.read(file, at: offset, count: chunk)
        offset += bytes.count
        if let last = bytes.lastIndex(of: 0x0A) {
          take(rest + bytes[...last])
          rest = Array(bytes[(last + 1)...])
        } else {
          rest += bytes
        }
        if bytes.count < chunk { return (rest.count, false) }
        if rest.count > longestLine { return (rest.count, true) }
      }
    }
  }

  /// The whole lines of a log, without what a file of zeros would fill the memory with.
  static func wholeLines(
    of path: String, _ fileSystem: any FileSystem
  ) throws(FileProblem) -> [UInt8] {
    var whole: [UInt8] = []
    _ = try pieces(of: path, fileSystem) { whole += $0 }
    return whole
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

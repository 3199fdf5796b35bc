import ChangeLog

/// How far a log file has been read, and what was found.
struct LogCursor: Sendable {
  /// The end of a log.
  struct Head: Hashable, Sendable {
    var device: String
    var sequence: Int64
    var lamport: Int64
    var hash: LineHash
  }

  /// `laptop.jsonl`.
  let name: String
  var inode: UInt64 = 0
  var fileDevice: UInt64 = 0
  /// Bytes of whole lines, readable or not.
  var length = 0
  /// Bytes up to the end of the last line that could be read.
  var goodLength = 0
  /// Where the last readable line begins.
  var lastLineStart = 0
  var lineCount = 0
  /// The number of the last line that could be read.
  var goodLineCount = 0
  /// Bytes after the last LF.
  var pending = 0
  /// The last line that could be read.
  var head: Head?
  var damages: [LogDamage] = []
  /// Where the last act begins while its end is missing, and the log's head and lines before it.
  var unfinished: (offset: Int, head: Head?, lineCount: Int)?
  /// The ends of other logs that this log's lines name.
  var cited: [String: [LineName]] = [:]
  /// The workspace that the first line with one names.
  var workspace: String?
  /// Whether it goes on with more bytes than a line can have, of which nothing is read.
  var isBroken = false
  /// Whether it was found shorter or other than before.
  var wasReplaced = false

  init(name: String) { self.name = name }

  var isDamaged: Bool { !damages.isEmpty }
}

extension LogCursor {
  var stem: String { String(name.dropLast(WorkspacePaths.logEnding.utf8.count)) }

  /// What is wrong in it: a few lines each, more of one kind counted.
  var damageNotices: [StorageNotice] {
    var causes: [LogDamage.Cause] = []
    var found: [LogDamage.Cause: [LogDamage]] = [:]
    for damage in damages {
      if found[damage.cause] == nil { causes.append(damage.cause) }
      found[damage.cause, default: []].append(damage)
    }
    return causes.flatMap { cause -> [StorageNotice] in
      let damages = found[cause] ?? []
      guard damages.count > Self.fewDamages, let first = damages.first else {
        return damages.map { .damagedLine($0) }
      }
      return [.damagedLines(first, count: damages.count)]
    }
  }

  private static let fewDamages = 3

  /// Whether the file is a copy under another name than its device's.
  var isConflictCopy: Bool {
    guard let device = head?.device else { return false }
    return stem != device && !stem.hasPrefix(device + "~")
  }
}

extension [String: LogCursor] {
  /// Bytes of all logs up to where each was read.
  var bytesRead: Int { values.reduce(0) { $0 + $1.goodLength } }
}

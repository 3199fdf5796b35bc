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
  /// Whether it was found shorter or other than before.
  var wasReplaced = false

  init(name: String) { self.name = name }

  var isDamaged: Bool { !damages.isEmpty }
}

extension LogCursor {
  var stem: String { String(name.dropLast(WorkspacePaths.logEnding.utf8.count)) }
}

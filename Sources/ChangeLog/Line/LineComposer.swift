import CaseModel

/// The end of a log as it was read: its last line.
package struct SeenHead: Hashable, Sendable {
  package let device: String
  package let name: LineName
  package let lamport: Int64

  package init(device: String, name: LineName, lamport: Int64) {
    self.device = device
    self.name = name
    self.lamport = lamport
  }
}

/// Who writes where, when, and having seen what.
package struct LineStamp: Hashable, Sendable {
  package var device: String
  /// Of the first line to be written; from 1.
  package var sequence: Int64
  /// The hash of this log's last line, ``LineHash/none`` when there is none.
  package var previous: LineHash
  /// The counter of this log's last line, 0 when there is none.
  package var previousLamport: Int64
  /// The ends of other logs that changed since this log's last line.
  package var heads: [SeenHead]
  /// RFC 3339 with offset.
  package var wallTime: WallTime
  package var actor: String
  /// 32 hex digits; required on a log's first line.
  package var workspace: String?
  package var needs: Int64?
  /// The version of the program, where it has not said it since it was started.
  package var version: String?
  package var isSeal: Bool
  package var claims: LineClaims

  package init(
    device: String, sequence: Int64, previous: LineHash, previousLamport: Int64,
    heads: [SeenHead], wallTime: WallTime, actor: String, workspace: String? = nil,
    needs: Int64? = nil, version: String? = nil, isSeal: Bool = false, claims: LineClaims = []
  ) {
    self.device = device
    self.sequence = sequence
    self.previous = previous
    self.previousLamport = previousLamport
    self.heads = heads
    self.wallTime = wallTime
    self.actor = actor
    self.workspace = workspace
    self.needs = needs
    self.version = version
    self.isSeal = isSeal
    self.claims = claims
  }

  /// The stamp of a line after that one on the same log, when nothing new was seen of the others.
  package func following(_ line: LogLine) -> LineStamp {
    var next = self
    next.sequence = line.sequence + 1
    next.previous = line.hash
    next.previousLamport = line.lamport
    next.heads = []
    next.workspace = nil
    next.needs = nil
    next.version = nil
    next.isSeal = false
    return next
  }
}

/// A line ready to be appended.
package struct ComposedLine: Sendable {
  /// With its LF.
  package let bytes: [UInt8]
  package let line: LogLine
}

/// Makes the lines of an act.
package enum LineComposer {
  /// FORMAT: an act over 256 KiB spans lines. The rest is room for stamps and names made whole.
  package static let greatestEdits = 240 * 1024

  /// The lines of one act, one unless it is very large; an act without edits is one line too.
  /// - Parameter random: where salts come from.
  package static func compose(
    _ draft: ActDraft, stamp: LineStamp, random: inout some RandomNumberGenerator
  ) throws(LineDamage) -> [ComposedLine] {
    try compose(draft, stamp: stamp, length: greatestEdits, random: &random)
  }

  /// The same with a length of one's own.
  /// - Parameter length: how many bytes of edits a line may hold; one edit always stands whole.
  package static func compose(
    _ draft: ActDraft, stamp: LineStamp, length: Int,
    random: inout some RandomNumberGenerator
  ) throws(LineDamage) -> [ComposedLine] {
    var composition = LineComposition(draft, stamp: stamp, length: length, random: random)
    var lines: [ComposedLine] = []
    while let line = try composition.next() { lines.append(line) }
    random = composition.random
    return lines
  }

  /// Writes the members, and their hash into `h`.
  static func closed(_ members: [String: JSONValue]) throws(LineDamage) -> ComposedLine {
    var members = members
    members["h"] = .string(LineHash.none.description)
    var bytes = JSONWriter.bytes(of: .object(members), as: .canonical)
    let (line, place) = try bytes.withUnsafeBufferPointer {
      (buffer) throws(LineDamage) -> (LogLine, Int) in
      var scanner = LineScanner(buffer)
      let line = try scanner.line(checkingHash: false)
      return (line, scanner.hashRange?.lowerBound ?? 0)
    }
    // After `"h":"`.
    bytes.replaceSubrange((place + 5)..<(place + 69), with: line.hash.hexBytes)
    bytes.append(0x0A)
    return ComposedLine(bytes: bytes, line: line)
  }
}

import CaseModel

/// The end of another device's log as a line has seen it; several names when that log has branched.
package struct LineHeads: Hashable, Sendable {
  package let device: String
  package let names: [LineName]
}

/// One line of a log, read and found whole: its hash is that of its own bytes.
package struct LogLine: Sendable {
  package internal(set) var device = ""
  /// From 1.
  package internal(set) var sequence: Int64 = 0
  package internal(set) var lamport: Int64 = 0
  package internal(set) var wallTime = WallTime(
    secondsSinceEpoch: 0, offsetMinutes: 0, isZulu: true, fraction: "")
  /// Who made the act, as they called themselves; nil when the name was redacted.
  package internal(set) var actor: String?
  package internal(set) var previous = LineHash.none
  package internal(set) var heads: [LineHeads] = []
  package internal(set) var hash = LineHash.none
  /// 32 hex digits; stands at least on the first line of each log.
  package internal(set) var workspace: String?
  /// The name of the act's first line: its own name on that line.
  package internal(set) var act = LineName(high: 0, low: 0)
  package internal(set) var isFirstOfAct = true
  package internal(set) var isLastOfAct = true
  /// The version of the program that this line asks for.
  package internal(set) var needs: Int64?
  /// The version of the program that wrote it, on the first line it wrote after starting.
  package internal(set) var version: String?
  package internal(set) var isSeal = false
  package internal(set) var claims: LineClaims = []
  /// Whether a value or the actor's name was redacted.
  package internal(set) var hasBlanks = false

  var edits: [LineEdit] = []
  var values: [LineValue] = []
  /// Canonical JSON of all values, salts taken off and names made whole.
  var payload: [UInt8] = []

  package var name: LineName { hash.name }

  init() {}
}

/// An edit as a line holds it; the ranges are of the line's values.
enum LineEdit: Sendable {
  case make(kind: String, index: Int32, values: Range<Int>)
  case set(record: RecordName, values: Range<Int>)
  case withdraw([LineName])
  case redact(record: RecordName, field: String, lines: [LineName], ground: Range<Int>)
}

/// A value as a line holds it; the ranges are of the line's payload.
struct LineValue: Sendable {
  var field: String
  var replacing: [LineName]
  /// The value as it is shown.
  var plain: Range<Int>
  /// The same with everything a person typed taken out; empty when nothing was typed.
  var redacted: Range<Int>
  /// Whether something in it has been redacted already.
  var isBlanked: Bool
}

/// What is shown in the place of a redacted value, `{"redacted":true}`.
enum Blank {
  static let bytes = Array(#"{"redacted":true}"#.utf8)
}

extension JSONValue {
  /// What is shown in the place of a value that was redacted.
  package static var blanked: JSONValue { ["redacted": true] }

  /// Whether the value itself was redacted.
  package var isBlanked: Bool { self == .blanked }
}

extension LogLine {
  /// Reads a line without its LF.
  ///
  /// Taken only in canonical form and with the hash of its own hash form.
  package static func parse(_ bytes: [UInt8]) throws(LineDamage) -> LogLine {
    try bytes.withUnsafeBufferPointer { (buffer) throws(LineDamage) -> LogLine in
      try parse(buffer)
    }
  }

  /// Reads a line without its LF.
  ///
  /// Taken only in canonical form and with the hash of its own hash form.
  package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineDamage) -> LogLine {
    var scanner = LineScanner(bytes)
    return try scanner.line(checkingHash: true)
  }
}

extension LogLine {
  /// Whether it approves a report, which bears it as its seal.
  package var makesReport: Bool {
    edits.contains { edit in
      if case .make(let kind, _, _) = edit { kind == RecordKind.report.rawValue } else { false }
    }
  }
}

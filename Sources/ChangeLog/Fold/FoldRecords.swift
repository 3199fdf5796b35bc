/// A line of a log, or one that others name and that has not come yet.
struct LineRecord: Sendable, BitwiseCopyable {
  struct Flags: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    static let isPresent = Flags(rawValue: 1)
    /// Its act is complete and its edits stand in the tables.
    static let isFolded = Flags(rawValue: 2)
    static let isFirstOfAct = Flags(rawValue: 4)
    static let isLastOfAct = Flags(rawValue: 8)
    /// Another line of the log stands on it.
    static let hasSuccessor = Flags(rawValue: 16)
    static let isSeal = Flags(rawValue: 64)
    static let isZulu = Flags(rawValue: 128)
    static let hasFraction = Flags(rawValue: 256)
    static let hasBlanks = Flags(rawValue: 512)
    /// Holds edits, all of them withdrawals.
    static let onlyWithdraws = Flags(rawValue: 1024)
    /// Makes or sets something, other than the workspace itself.
    static let isUndoable = Flags(rawValue: 2048)
    static let isActorRedacted = Flags(rawValue: 4096)
    static let isPersonClaimed = Flags(rawValue: 8192)
    static let isClockClaimed = Flags(rawValue: 16384)
    static let isDeviceClaimed = Flags(rawValue: 32768)
  }

  var name: LineName
  var lamport: Int64 = 0
  var sequence: Int64 = 0
  var seconds: Int64 = 0
  /// The act's first line.
  var act: Int32 = -1
  /// The line before in the log, -1 for a first one.
  var previous: Int32 = -1
  var device: Int32 = -1
  /// -1 when redacted.
  var actor: Int32 = -1
  var firstChange: Int32 = 0
  var changeCount: Int32 = 0
  var offsetMinutes: Int16 = 0
  var flags: Flags = []
}

/// A thing; one that is only named and not made yet has no kind.
struct RecordRow: Sendable, BitwiseCopyable {
  var line: Int32
  var index: Int32
  var kind: Int32 = -1
  var firstRegister: Int32 = -1
  /// The first link to an entry that belongs to it.
  var firstEntry: Int32 = -1
}

/// One field of one thing.
struct RegisterRecord: Sendable, BitwiseCopyable {
  var record: Int32
  var field: Int32
  /// The next field of the thing.
  var next: Int32 = -1
  var firstChange: Int32 = -1
  var lastChange: Int32 = -1
  /// The change whose value shows; -1 when none stands.
  var shown: Int32 = -1
}

/// A recorded edit of one field.
struct ChangeRecord: Sendable, BitwiseCopyable {
  struct Flags: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    /// Set by the edit that made the thing: stands even when the making is undone.
    static let isOfMake = Flags(rawValue: 1)
    static let isTyped = Flags(rawValue: 2)
    static let isBlanked = Flags(rawValue: 4)
  }

  var line: Int32
  var register: Int32
  /// The next change of the register, in order of arrival.
  var next: Int32 = -1
  /// Where the value stands in the text of all values.
  var offset: UInt32
  var length: UInt32
  /// Where the lines it replaces stand: a count, then the lines; -1 for none.
  var replaced: Int32 = -1
  var flags: Flags = []
}

struct EntryLink: Sendable, BitwiseCopyable {
  var entry: Int32
  var next: Int32
}

struct Stretch: Sendable, BitwiseCopyable {
  var offset: UInt32
  var length: UInt32
}

struct DeviceRecord: Sendable {
  var name: String
  /// By sequence, then name; of a forked log all branches.
  var lines: [Int32] = []
  /// Lines nothing stands on: one, or one for each branch.
  var heads: [Int32] = []
}

extension LineRecord.Flags {
  init(_ claims: LineClaims) {
    self = []
    if claims.contains(.person) { insert(.isPersonClaimed) }
    if claims.contains(.clock) { insert(.isClockClaimed) }
    if claims.contains(.device) { insert(.isDeviceClaimed) }
  }

  var claims: LineClaims {
    var claims: LineClaims = []
    if contains(.isPersonClaimed) { claims.insert(.person) }
    if contains(.isClockClaimed) { claims.insert(.clock) }
    if contains(.isDeviceClaimed) { claims.insert(.device) }
    return claims
  }
}

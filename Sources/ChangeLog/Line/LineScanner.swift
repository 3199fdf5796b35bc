import CaseModel

/// Reads a line in one pass over its bytes and remembers where the salted values stand.
struct LineScanner {
  /// A stretch of the line that stands otherwise in the hash form or in the shown value.
  struct Splice {
    enum Kind {
      /// `{"salt":…,"value":V}`; the range is that of V.
      case salted(Range<Int>)
      case blanked
      /// `{"record":".3"}`, a thing made by this same line.
      case relative(Int32)
      /// `"h":"…",`
      case hash
    }
    let range: Range<Int>
    let kind: Kind
  }

  /// A field of a `set`, before the line's name is known.
  struct RawValue {
    var field: String
    var range: Range<Int>
    var splices: Range<Int>
    var replacing: [LineName] = []
  }

  enum RawRecord {
    case named(RecordName)
    case relative(Int32)
  }

  enum RawEdit {
    case make(kind: String, index: Int32, values: Range<Int>)
    case set(record: RawRecord, values: Range<Int>)
    case withdraw([LineName])
    case redact(record: RawRecord, field: String, lines: [LineName], ground: Int)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var parser: JSONParser
  var splices: [Splice] = []
  var values: [RawValue] = []
  var edits: [RawEdit] = []
  var line = LogLine()
  var claimedHash: LineHash?
  /// Where the salted name of the actor stands.
  var actorRange: Range<Int>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser = JSONParser(bytes, mode: .canonical)
  }

  /// The line; where the hash is not checked it is reckoned and put in its place by the caller.
  mutating func line(checkingHash: Bool) throws(LineDamage) -> LogLine {
    do throws(JSONDamage) {
      try scanMembers()
      try parser.end()
    } catch {
      throw wrong ?? LineDamage.diagnosed(error, in: bytes)
    }
    if let wrong { throw wrong }
    try checkMembers()
    line.hash = reckonedHash()
    if checkingHash, line.hash != claimedHash {
      throw LineDamage(.wrongHash, at: hashRange?.lowerBound ?? 0)
    }
    if line.isFirstOfAct { line.act = line.hash.name }
    resolve()
    return line
  }

  /// The first member found to be of the wrong kind, which counts once the bytes are canonical.
  var wrong: LineDamage?
  /// A bit for each member.
  var seen: UInt32 = 0

  var hashRange: Range<Int>? {
    for splice in splices {
      if case .hash = splice.kind { return splice.range }
    }
    return nil
  }

  private mutating func scanMembers() throws(JSONDamage) {
    var order = MemberOrder()
    try parser.expect(UInt8(ascii: "{"))
    if parser.take(UInt8(ascii: "}")) { return }
    repeat {
      let start = parser.position
      let name = try parser.memberNameBytes(&order)
      guard let member = LineMember(parser.bytes(in: name)) else {
        try scanValue(depth: 1)
        continue
      }
      seen |= 1 << member.rawValue
      let isRight = try scan(member, from: start)
      if !isRight, wrong == nil { wrong = LineDamage(.wrongMember(member.name), at: start) }
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"))
  }

  /// Whether the member is of its kind; when not, it is skipped.
  private mutating func scan(_ member: LineMember, from start: Int) throws(JSONDamage) -> Bool {
    switch member {
    case .act:
      guard let name = try scanName() else { return false }
      line.act = name
      line.isFirstOfAct = false
      return true
    case .at: return try scanTime()
    case .by: return try scanActor()
    case .claimed:
      guard let claims = LineClaims(json: try parser.value(depth: 1)) else { return false }
      line.claims = claims
      return true
    case .dev: return try scanDevice()
    case .edits: return try scanEdits()
    case .end, .seal:
      let claim = try parser.value(depth: 1)
      if member == .seal { line.isSeal = true }
      return claim == true
    case .more:
      line.isLastOfAct = false
      return try parser.value(depth: 1) == true
    case .h:
      claimedHash = try scanHash()
      // The comma goes with it; members sorted after `h` always follow.
      splices.append(Splice(range: start..<min(parser.position + 1, bytes.count), kind: .hash))
      return claimedHash != nil
    case .heads: return try scanHeads()
    case .lam, .seq, .needs:
      guard let number = try parser.value(depth: 1).integer else { return false }
      switch member {
      case .lam: line.lamport = number
      case .seq: line.sequence = number
      default: line.needs = number
      }
      return true
    case .prev:
      guard let hash = try scanHash() else { return false }
      line.previous = hash
      return true
    case .v:
      guard let version = try parser.value(depth: 1).integer else { return false }
      if version != 1 { wrong = LineDamage(.tooNew(version), at: start) }
      return true
    case .ver:
      // Only to be shown: what is no version of ours is passed over, as older programs do.
      let text = try parser.value(depth: 1).string
      line.version = text.flatMap { ProgramVersionName.isValid($0) ? $0 : nil }
      return true
    case .workspace:
      let text = try parser.value(depth: 1).string
      guard let text, LineName(text) != nil else { return false }
      line.workspace = text
      return true
    }
  }

  private func checkMembers() throws(LineDamage) {
    for member in LineMember.required where seen & 1 << member.rawValue == 0 {
      throw LineDamage(.missingMember(member.name), at: 0)
    }
    if line.lamport < 1 { throw LineDamage(.lamportOutOfRange, at: 0) }
    if line.sequence < 1 { throw LineDamage(.wrongMember("seq"), at: 0) }
    guard (line.sequence == 1) == (line.previous == .none) else {
      throw LineDamage(.wrongMember("prev"), at: 0)
    }
    if line.sequence == 1, line.workspace == nil {
      throw LineDamage(.missingMember("workspace"), at: 0)
    }
    let hasEnd = seen & 1 << LineMember.end.rawValue != 0
    guard line.isFirstOfAct ? !hasEnd : hasEnd == line.isLastOfAct else {
      throw LineDamage(.wrongMember(hasEnd ? "end" : "more"), at: 0)
    }
  }
}

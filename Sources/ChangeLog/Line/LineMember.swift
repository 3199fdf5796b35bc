/// The members of a line that this version knows.
enum LineMember: UInt32, CaseIterable {
  case act, at, by, claimed, dev, edits, end, h, heads, lam, more, needs, prev, seal, seq, v, ver,
    workspace

  static let required: [LineMember] = [.v, .at, .by, .dev, .edits, .h, .heads, .lam, .prev, .seq]

  var name: String { "\(self)" }

  /// Nil for a name of a later version.
  ///
  /// Length and first letter tell them apart; asked for sixteen times a line, so no text is made.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return nil }
    let member: LineMember
    let name: StaticString
    switch (bytes.count, first) {
    case (3, UInt8(ascii: "a")): (member, name) = (.act, "act")
    case (2, UInt8(ascii: "a")): (member, name) = (.at, "at")
    case (2, UInt8(ascii: "b")): (member, name) = (.by, "by")
    case (7, UInt8(ascii: "c")): (member, name) = (.claimed, "claimed")
    case (3, UInt8(ascii: "d")): (member, name) = (.dev, "dev")
    case (5, UInt8(ascii: "e")): (member, name) = (.edits, "edits")
    case (3, UInt8(ascii: "e")): (member, name) = (.end, "end")
    case (1, UInt8(ascii: "h")): (member, name) = (.h, "h")
    case (5, UInt8(ascii: "h")): (member, name) = (.heads, "heads")
    case (3, UInt8(ascii: "l")): (member, name) = (.lam, "lam")
    case (4, UInt8(ascii: "m")): (member, name) = (.more, "more")
    case (5, UInt8(ascii: "n")): (member, name) = (.needs, "needs")
    case (4, UInt8(ascii: "p")): (member, name) = (.prev, "prev")
    case (4, UInt8(ascii: "s")): (member, name) = (.seal, "seal")
    case (3, UInt8(ascii: "s")): (member, name) = (.seq, "seq")
    case (1, UInt8(ascii: "v")): (member, name) = (.v, "v")
    case (3, UInt8(ascii: "v")): (member, name) = (.ver, "ver")
    case (9, UInt8(ascii: "w")): (member, name) = (.workspace, "workspace")
    default: return nil
    }
    for index in bytes.indices where bytes[index] != name.utf8Start[index] { return nil }
    self = member
  }
}

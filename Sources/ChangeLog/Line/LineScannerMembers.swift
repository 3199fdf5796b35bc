import CaseModel

extension LineScanner {
  /// The 64 hex digits of a string; nil, the value skipped, when it is something else.
  mutating func scanHash() throws(JSONDamage) -> LineHash? {
    guard let digits = try scanPlain() else { return nil }
    return LineHash(digits: digits)
  }

  /// The 32 hex digits of a string; nil, the value skipped, when it is something else.
  mutating func scanName() throws(JSONDamage) -> LineName? {
    guard let digits = try scanPlain() else { return nil }
    return LineName(digits: digits)
  }

  private mutating func scanPlain() throws(JSONDamage) -> UnsafeBufferPointer<UInt8>? {
    let start = parser.position
    try parser.skipValue(depth: 1)
    guard bytes[start] == UInt8(ascii: "\"") else { return nil }
    return parser.bytes(in: (start + 1)..<(parser.position - 1))
  }

  mutating func scanTime() throws(JSONDamage) -> Bool {
    guard let text = try scanPlain(), let time = WallTime(bytes: text) else { return false }
    line.wallTime = time
    return true
  }

  /// A device's name is also a file's: nothing else may stand in it.
  mutating func scanDevice() throws(JSONDamage) -> Bool {
    guard let text = try scanPlain(), DeviceName.isValid(text) else { return false }
    line.device = String(decoding: text, as: UTF8.self)
    return true
  }

  mutating func scanActor() throws(JSONDamage) -> Bool {
    let first = splices.count
    try scanValue(depth: 1)
    guard splices.count == first + 1 else { return false }
    switch splices[first].kind {
    case .salted(let range):
      actorRange = splices[first].range
      var inner = JSONParser(parser.bytes(in: range))
      line.actor = try inner.value().string
      return line.actor != nil
    case .blanked:
      line.hasBlanks = true
      return true
    case .relative, .hash: return false
    }
  }

  mutating func scanHeads() throws(JSONDamage) -> Bool {
    guard parser.next == UInt8(ascii: "{") else {
      try parser.skipValue(depth: 1)
      return false
    }
    var order = MemberOrder()
    var isRight = true
    try parser.expect(UInt8(ascii: "{"))
    if parser.take(UInt8(ascii: "}")) { return true }
    repeat {
      let device = try parser.memberName(&order)
      if let names = try scanNames() {
        line.heads.append(LineHeads(device: device, names: names))
      } else {
        isRight = false
      }
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"))
    return isRight
  }

  /// An array of line names; nil, the value scanned, when it is something else.
  mutating func scanNames() throws(JSONDamage) -> [LineName]? {
    guard parser.next == UInt8(ascii: "[") else {
      try scanValue(depth: 2)
      return nil
    }
    var names: [LineName] = []
    var isRight = true
    try parser.expect(UInt8(ascii: "["))
    if parser.take(UInt8(ascii: "]")) { return names }
    repeat {
      if parser.next == UInt8(ascii: "\"") {
        if let name = try scanName() { names.append(name) } else { isRight = false }
      } else {
        try scanValue(depth: 3)
        isRight = false
      }
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "]"))
    return isRight ? names : nil
  }
}

/// What a device may be called.
package enum DeviceName {
  /// 1 to 32 of `a`-`z`, `0`-`9` and `-`.
  package static func isValid(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(isValid)
  }

  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...32).contains(bytes.count)
      && bytes.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

import CaseModel

extension LineScanner {
  /// Moves over a value and notes every salted, redacted or relative one in it.
  ///
  /// Inside a salted value nothing is looked for: it is hashed as it stands.
  mutating func scanValue(depth: Int) throws(JSONDamage) {
    switch parser.next {
    case UInt8(ascii: "{"):
      if try scanSpecial(depth: depth) { return }
      if depth >= JSONParser.greatestDepth {
        throw JSONDamage(.tooDeep, at: parser.position)
      }
      var order = MemberOrder()
      try parser.expect(UInt8(ascii: "{"))
      if parser.take(UInt8(ascii: "}")) { return }
      repeat {
        _ = try parser.memberNameBytes(&order)
        try scanValue(depth: depth + 1)
      } while parser.take(UInt8(ascii: ","))
      try parser.expect(UInt8(ascii: "}"))
    case UInt8(ascii: "["):
      if depth >= JSONParser.greatestDepth {
        throw JSONDamage(.tooDeep, at: parser.position)
      }
      try parser.expect(UInt8(ascii: "["))
      if parser.take(UInt8(ascii: "]")) { return }
      repeat { try scanValue(depth: depth + 1) } while parser.take(UInt8(ascii: ","))
      try parser.expect(UInt8(ascii: "]"))
    default:
      try parser.skipValue(depth: depth)
    }
  }

  /// Takes the object here when it is one of the three shapes with a meaning; else stays.
  private mutating func scanSpecial(depth: Int) throws(JSONDamage) -> Bool {
    let start = parser.position
    if takes(#"{"salt":""#) {
      if takesHex(32), takes(#"","value":"#) {
        let valueStart = parser.position
        try parser.skipValue(depth: depth + 1)
        let value = valueStart..<parser.position
        if parser.take(UInt8(ascii: "}")) {
          splices.append(Splice(range: start..<parser.position, kind: .salted(value)))
          return true
        }
      }
    } else if takes(#"{"digest":""#) {
      if takesHex(64), takes("\"}") {
        splices.append(Splice(range: start..<parser.position, kind: .blanked))
        return true
      }
    } else if takes(#"{"thing":"."#) {
      let digits = parser.position
      while let next = parser.next, next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") {
        parser.position += 1
      }
      if let index = RecordName.index(parser.bytes(in: digits..<parser.position)), takes("\"}") {
        splices.append(Splice(range: start..<parser.position, kind: .relative(index)))
        return true
      }
    }
    parser.position = start
    return false
  }

  private mutating func takes(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    let start = parser.position
    guard start + length <= bytes.count else { return false }
    for index in 0..<length where bytes[start + index] != text.utf8Start[index] { return false }
    parser.position += length
    return true
  }

  private mutating func takesHex(_ count: Int) -> Bool {
    let start = parser.position
    guard start + count <= bytes.count else { return false }
    for index in start..<(start + count) where Hex.value(bytes[index]) == nil { return false }
    parser.position += count
    return true
  }
}

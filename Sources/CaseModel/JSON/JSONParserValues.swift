extension JSONParser {
  /// The value that starts here, leaving the position after it.
  package mutating func value(depth: Int = 0) throws(JSONDamage) -> JSONValue {
    skipSpace()
    guard position < count else { throw JSONDamage(.unfinished, at: count) }
    switch base[position] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw unexpected()
    }
  }

  /// The members of the object that starts here.
  package mutating func object(depth: Int = 0) throws(JSONDamage) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    var names = MemberOrder()
    try enter(UInt8(ascii: "{"), depth: depth)
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      let name = try memberName(&names)
      let start = position
      if members.updateValue(try value(depth: depth + 1), forKey: name) != nil {
        throw JSONDamage(.memberTwice, at: start)
      }
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return members
  }

  /// The elements of the array that starts here.
  package mutating func array(depth: Int = 0) throws(JSONDamage) -> [JSONValue] {
    var elements: [JSONValue] = []
    try enter(UInt8(ascii: "["), depth: depth)
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return elements
  }

  /// The whole number that starts here.
  package mutating func integer() throws(JSONDamage) -> Int64 {
    let start = position
    guard case .integer(let number) = try number() else { throw JSONDamage(.number, at: start) }
    return number
  }

  mutating func enter(_ byte: UInt8, depth: Int) throws(JSONDamage) {
    if depth >= Self.greatestDepth { throw JSONDamage(.tooDeep, at: position) }
    try expect(byte)
  }

  private mutating func word(_ letters: StaticString) throws(JSONDamage) {
    for index in 0..<letters.utf8CodeUnitCount {
      try expect(letters.utf8Start[index])
    }
  }
}

/// The member before, to hold the next one's name against.
package struct MemberOrder {
  var previous: Range<Int>?
  package init() {}
}

extension JSONParser {
  /// The name of the next member and its colon; in canonical form names must rise.
  package mutating func memberName(_ order: inout MemberOrder) throws(JSONDamage) -> String {
    skipSpace()
    let start = position
    let name = try string()
    try follow(start..<position, &order)
    return name
  }

  /// Where the name of the next member stands, its quotes and escapes not undone; takes its colon.
  package mutating func memberNameBytes(
    _ order: inout MemberOrder
  ) throws(JSONDamage) -> Range<Int> {
    skipSpace()
    let start = position
    try skipString()
    let end = position
    try follow(start..<end, &order)
    return (start + 1)..<(end - 1)
  }

  private mutating func follow(
    _ quoted: Range<Int>, _ order: inout MemberOrder
  ) throws(JSONDamage) {
    if mode == .canonical {
      let name = (quoted.lowerBound + 1)..<(quoted.upperBound - 1)
      if let previous = order.previous {
        let difference = try compared(previous, name)
        if difference >= 0 {
          throw JSONDamage(
            difference == 0 ? .memberTwice : .memberOrder, at: quoted.lowerBound)
        }
      }
      order.previous = name
    }
    skipSpace()
    try expect(UInt8(ascii: ":"))
  }

  /// Below 0 when the first name sorts before the second by code point, 0 when they are the same.
  private func compared(_ one: Range<Int>, _ other: Range<Int>) throws(JSONDamage) -> Int {
    let shared = min(one.count, other.count)
    for index in 0..<shared {
      let left = base[one.lowerBound + index]
      let right = base[other.lowerBound + index]
      // An escape stands for a code point that its own bytes do not sort as.
      if left == UInt8(ascii: "\\") || right == UInt8(ascii: "\\") {
        return compared(try text(one), try text(other))
      }
      if left != right { return left < right ? -1 : 1 }
    }
    return one.count - other.count
  }

  private func compared(_ one: String, _ other: String) -> Int {
    if one.utf8.elementsEqual(other.utf8) { return 0 }
    return one.utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1
  }

  private func text(_ name: Range<Int>) throws(JSONDamage) -> String {
    var parser = self
    parser.position = name.lowerBound - 1
    return try parser.string()
  }
}

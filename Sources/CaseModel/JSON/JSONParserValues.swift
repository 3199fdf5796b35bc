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
  var previousName = ""
  var isPlain = true
  package init() {}
}

extension JSONParser {
  /// The name of the next member and its colon; in canonical form names must rise.
  package mutating func memberName(_ order: inout MemberOrder) throws(JSONDamage) -> String {
    skipSpace()
    let start = position
    let name = try string()
    let range = (start + 1)..<(position - 1)
    if mode == .canonical {
      let isPlain = name.utf8.count == range.count
      if let previous = order.previous {
        let rises =
          isPlain && order.isPlain
          ? isBefore(previous, range) : isBefore(order.previousName, name)
        guard rises else {
          let isSame = order.previousName.utf8.elementsEqual(name.utf8)
          throw JSONDamage(isSame ? .memberTwice : .memberOrder, at: start)
        }
      }
      order.previous = range
      order.previousName = name
      order.isPlain = isPlain
    }
    skipSpace()
    try expect(UInt8(ascii: ":"))
    return name
  }

  private func isBefore(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    var index = 0
    let shared = min(one.count, other.count)
    while index < shared {
      let left = base[one.lowerBound + index]
      let right = base[other.lowerBound + index]
      if left != right { return left < right }
      index += 1
    }
    return one.count < other.count
  }

  private func isBefore(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

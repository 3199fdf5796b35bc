import CaseModel

extension LineScanner {
  /// What the members of one edit say, in whatever shape it has.
  private struct Shape {
    var kind: String?
    var record: RawRecord?
    var values: Range<Int>?
    var replacing: [String: [LineName]] = [:]
    var withdraw: [LineName]?
    var redact: [LineName]?
    var field: String?
    var ground: Int?
    /// A member is not what this version knows under that name: the edit is kept and not folded.
    var isForeign = false
  }

  mutating func scanEdits() throws(JSONDamage) -> Bool {
    guard parser.next == UInt8(ascii: "[") else {
      try scanValue(depth: 1)
      return false
    }
    try parser.expect(UInt8(ascii: "["))
    if parser.take(UInt8(ascii: "]")) { return true }
    var index: Int32 = 0
    var isRight = true
    repeat {
      if parser.next == UInt8(ascii: "{") {
        try scanEdit(index)
      } else {
        try scanValue(depth: 2)
        isRight = false
      }
      index += 1
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "]"))
    return isRight
  }

  private mutating func scanEdit(_ index: Int32) throws(JSONDamage) {
    var shape = Shape()
    var order = MemberOrder()
    try parser.expect(UInt8(ascii: "{"))
    if parser.take(UInt8(ascii: "}")) { return }
    repeat {
      let name = try parser.memberName(&order)
      try scanMember(name, into: &shape)
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"))
    if let edit = edit(shape, index) { edits.append(edit) }
  }

  private mutating func scanMember(
    _ name: String, into shape: inout Shape
  ) throws(JSONDamage) {
    let isString = parser.next == UInt8(ascii: "\"")
    switch name {
    case "make" where isString: shape.kind = try parser.string()
    case "field" where isString: shape.field = try parser.string()
    case "thing" where isString: shape.record = Self.record(try parser.string())
    case "set" where parser.next == UInt8(ascii: "{"): shape.values = try scanFields()
    case "replacing" where parser.next == UInt8(ascii: "{"): try scanReplacing(into: &shape)
    case "withdraw": shape.withdraw = try scanNames()
    case "redact": shape.redact = try scanNames()
    case "ground":
      shape.ground = values.count
      try scanField("ground")
    case "make", "field", "thing", "set", "replacing":
      shape.isForeign = true
      try scanValue(depth: 3)
    default: try scanValue(depth: 3)
    }
  }

  private mutating func scanFields() throws(JSONDamage) -> Range<Int> {
    let first = values.count
    var order = MemberOrder()
    try parser.expect(UInt8(ascii: "{"))
    if parser.take(UInt8(ascii: "}")) { return first..<first }
    repeat {
      try scanField(try parser.memberName(&order))
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"))
    return first..<values.count
  }

  private mutating func scanField(_ name: String) throws(JSONDamage) {
    let start = parser.position
    let firstSplice = splices.count
    try scanValue(depth: 4)
    values.append(
      RawValue(
        field: name, range: start..<parser.position, splices: firstSplice..<splices.count))
  }

  private mutating func scanReplacing(into shape: inout Shape) throws(JSONDamage) {
    var order = MemberOrder()
    try parser.expect(UInt8(ascii: "{"))
    if parser.take(UInt8(ascii: "}")) { return }
    repeat {
      let field = try parser.memberName(&order)
      if let names = try scanNames() {
        shape.replacing[field] = names
      } else {
        shape.isForeign = true
      }
    } while parser.take(UInt8(ascii: ","))
    try parser.expect(UInt8(ascii: "}"))
  }

  private mutating func edit(_ shape: Shape, _ index: Int32) -> RawEdit? {
    if shape.isForeign { return nil }
    switch (shape.kind, shape.record, shape.values, shape.withdraw, shape.redact) {
    case (let kind?, nil, let range?, nil, nil):
      return .make(kind: kind, index: index, values: range)
    case (nil, let record?, let range?, nil, nil):
      for place in range {
        values[place].replacing = shape.replacing[values[place].field] ?? []
      }
      return .set(record: record, values: range)
    case (nil, nil, nil, let names?, nil):
      return .withdraw(names)
    case (nil, let record?, nil, nil, let names?):
      guard let field = shape.field, let ground = shape.ground else { return nil }
      return .redact(record: record, field: field, lines: names, ground: ground)
    default:
      return nil
    }
  }

  private static func record(_ text: String) -> RawRecord? {
    if let name = RecordName(text) { return .named(name) }
    guard text.utf8.first == UInt8(ascii: ".") else { return nil }
    let digits = Array(text.utf8.dropFirst())
    return digits.withUnsafeBufferPointer(RecordName.index).map { .relative($0) }
  }
}

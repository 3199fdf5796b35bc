import CaseModel

/// Turns edits into the JSON of a line: salts drawn, things named.
struct EditEncoder<Random: RandomNumberGenerator> {
  private(set) var random: Random
  /// The edits that stand in the line being written.
  private var current = 0..<0
  /// The names of what earlier lines of this act made.
  private var made: [Int: RecordName] = [:]

  init(random: Random) { self.random = random }

  mutating func begin(_ group: Range<Int>) { current = group }

  mutating func finish(_ group: Range<Int>, _ line: LineName) {
    for (place, index) in group.enumerated() {
      made[index] = RecordName(line: line, index: Int32(place))
    }
  }

  /// About how many bytes the edit takes.
  mutating func length(of edit: Edit) -> Int {
    let kept = random
    defer { random = kept }
    return JSONWriter.bytes(of: self.edit(edit), as: .canonical).count
  }

  mutating func stampMembers(_ stamp: LineStamp) -> [String: JSONValue] {
    var heads: [String: JSONValue] = [:]
    var greatest = stamp.previousLamport
    for head in stamp.heads {
      let names = (heads[head.device]?.array ?? []) + [.string(head.name.description)]
      heads[head.device] = .array(names)
      greatest = max(greatest, head.lamport)
    }
    var members: [String: JSONValue] = [
      "v": 1,
      "dev": .string(stamp.device),
      "seq": .integer(stamp.sequence),
      "lam": .integer(greatest + 1),
      "at": .string(stamp.wallTime.text),
      "by": salted(.string(stamp.actor)),
      "prev": .string(stamp.previous.description),
      "heads": .object(heads),
    ]
    if let workspace = stamp.workspace { members["workspace"] = .string(workspace) }
    if let needs = stamp.needs { members["needs"] = .integer(needs) }
    if let version = stamp.version { members["ver"] = .string(version) }
    if stamp.isSeal { members["seal"] = true }
    if !stamp.claims.isEmpty {
      members["claimed"] = .array(stamp.claims.names.map { .string($0) })
    }
    return members
  }

  mutating func edit(_ edit: Edit) -> JSONValue {
    switch edit {
    case .make(let kind, let values):
      return ["make": .string(kind.rawValue), "set": fields(values)]
    case .set(let record, let values):
      var members: [String: JSONValue] = [
        "thing": .string(name(record)), "set": fields(values),
      ]
      var replacing: [String: JSONValue] = [:]
      for value in values where !value.replacing.isEmpty {
        replacing[value.field] = names(value.replacing)
      }
      if !replacing.isEmpty { members["replacing"] = .object(replacing) }
      return .object(members)
    case .withdraw(let acts):
      return ["withdraw": names(acts)]
    case .redact(let redaction):
      return [
        "redact": names(redaction.lines), "thing": .string(redaction.record.description),
        "field": .string(redaction.field), "ground": value(redaction.ground),
      ]
    }
  }

  private func names(_ lines: [LineName]) -> JSONValue {
    .array(lines.map { .string($0.description) })
  }

  private mutating func fields(_ values: [FieldValue]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for field in values { members[field.field] = value(field.value) }
    return .object(members)
  }

  private mutating func value(_ value: LogValue) -> JSONValue {
    switch value {
    case .bare(let bare): return bare
    case .typed(let typed): return salted(typed)
    case .cells(let cells): return salted(cells.json)
    case .record(let reference): return ["thing": .string(name(reference))]
    case .array(let elements): return .array(elements.map { self.value($0) })
    case .object(let members):
      var values: [String: JSONValue] = [:]
      // In a fixed order, so that a seeded source gives the same salts each time.
      let order = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for member in order {
        if let inner = members[member] { values[member] = self.value(inner) }
      }
      return .object(values)
    }
  }

  private mutating func salted(_ value: JSONValue) -> JSONValue {
    let salt = LineName(high: random.next(), low: random.next())
    return ["salt": .string(salt.description), "value": value]
  }

  private func name(_ record: RecordReference) -> String {
    switch record {
    case .existing(let name): name.description
    case .made(let index):
      // Made in this line, or in one whose name is not known yet: then it is the length that counts.
      made[index]?.description ?? ".\(index - current.lowerBound)"
    }
  }
}

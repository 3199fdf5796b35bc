import CaseModel

extension FoldState {
  /// Puts the edits of a line into the tables.
  mutating func apply(_ line: LogLine, at place: Int32) {
    lines[Int(place)].firstChange = Int32(changes.count)
    lines[Int(place)].flags.insert(.isFolded)
    var withdrawals = 0
    var isUndoable = false
    for edit in line.edits {
      switch edit {
      case .make(let kind, let index, let values):
        let record = record(line: place, index: index)
        make(record, kind)
        isUndoable = isUndoable || kind != RecordKind.workspace.rawValue
        for value in line.values[values] {
          add(value, of: line, at: place, to: record, flags: .isOfMake)
        }
      case .set(let name, let values):
        let record = record(name)
        isUndoable = true
        for value in line.values[values] {
          add(value, of: line, at: place, to: record, flags: [])
        }
      case .withdraw(let names):
        withdrawals += 1
        withdraw(names, by: lines[Int(place)].act)
      case .redact(let record, let field, let names, let ground):
        order(record, field, names, ground: line.payload[ground], by: line.name)
      }
    }
    lines[Int(place)].changeCount = Int32(changes.count) - lines[Int(place)].firstChange
    let act = Int(lines[Int(place)].act)
    if isUndoable { lines[act].flags.insert(.isUndoable) }
    if withdrawals > 0, withdrawals == line.edits.count {
      lines[act].flags.insert(.onlyWithdraws)
    }
    applyOrders(naming: place)
  }

  private mutating func make(_ record: Int32, _ kind: String) {
    let kind = kinds.place(of: kind)
    while recordsOfKind.count <= Int(kind) { recordsOfKind.append([]) }
    records[Int(record)].kind = kind
    journal.made.append(record)
    journal.touched.insert(record)
  }

  private mutating func add(
    _ value: LineValue, of line: LogLine, at place: Int32, to record: Int32,
    flags: ChangeRecord.Flags
  ) {
    let register = register(of: record, fields.place(of: value.field))
    let last = registers[Int(register)].lastChange
    // The format says once in an act; of two in one line the first counts everywhere.
    if last >= 0, changes[Int(last)].line == place { return }
    let change = Int32(changes.count)
    var row = ChangeRecord(
      line: place, register: register, offset: UInt32(text.count),
      length: UInt32(value.plain.count), flags: flags)
    text.append(contentsOf: line.payload[value.plain])
    if !value.redacted.isEmpty {
      row.flags.insert(.isTyped)
      let redacted = line.payload[value.redacted]
      if !redacted.elementsEqual(Blank.bytes) {
        redactedForms[change] = Stretch(
          offset: UInt32(text.count), length: UInt32(redacted.count))
        text.append(contentsOf: redacted)
      }
    }
    if value.isBlanked { row.flags.insert(.isBlanked) }
    if !value.replacing.isEmpty { row.replaced = replaced(value.replacing) }
    changes.append(row)
    if last >= 0 {
      changes[Int(last)].next = change
    } else {
      registers[Int(register)].firstChange = change
    }
    registers[Int(register)].lastChange = change
    if value.field == "of" { linkEntry(record, change) }
    stand(change)
    touch(record)
  }

  private mutating func replaced(_ names: [LineName]) -> Int32 {
    let start = Int32(replacedLines.count)
    replacedLines.append(Int32(names.count))
    for name in names { replacedLines.append(place(of: name)) }
    return start
  }

  /// The register of that field, made when the thing has none yet.
  private mutating func register(of record: Int32, _ field: Int32) -> Int32 {
    var last: Int32 = -1
    var place = records[Int(record)].firstRegister
    while place >= 0 {
      if registers[Int(place)].field == field { return place }
      last = place
      place = registers[Int(place)].next
    }
    let made = Int32(registers.count)
    registers.append(RegisterRecord(record: record, field: field))
    if last >= 0 {
      registers[Int(last)].next = made
    } else {
      records[Int(record)].firstRegister = made
    }
    return made
  }

  /// The register of that field, or nil when nothing was ever said of it.
  func register(_ record: Int32, _ field: Int32) -> Int32? {
    var place = records[Int(record)].firstRegister
    while place >= 0 {
      if registers[Int(place)].field == field { return place }
      place = registers[Int(place)].next
    }
    return nil
  }

  private mutating func linkEntry(_ entry: Int32, _ change: Int32) {
    guard let name = reference(value(of: change)) else { return }
    let owner = record(name)
    entryLinks.append(EntryLink(entry: entry, next: records[Int(owner)].firstEntry))
    records[Int(owner)].firstEntry = Int32(entryLinks.count - 1)
    journal.touched.insert(owner)
  }

  /// Notes that the thing, and what it is an entry of, shows otherwise now.
  mutating func touch(_ record: Int32) {
    guard journal.touched.insert(record).inserted else { return }
    if let owner = owner(of: record) { journal.touched.insert(owner) }
  }

  func owner(of record: Int32) -> Int32? {
    guard let field = fields.known("of"), let register = register(record, field),
      registers[Int(register)].shown >= 0
    else { return nil }
    return reference(value(of: registers[Int(register)].shown)).flatMap { known($0) }
  }

  func reference(_ value: JSONValue) -> RecordName? {
    guard let members = value.object, members.count == 1 else { return nil }
    return members["thing"]?.string.flatMap { RecordName($0) }
  }

  /// The value of a change, read from its canonical form.
  func value(of change: Int32) -> JSONValue {
    let row = changes[Int(change)]
    return text.withUnsafeBufferPointer { buffer in
      let start = Int(row.offset)
      let bytes = UnsafeBufferPointer(rebasing: buffer[start..<(start + Int(row.length))])
      do {
        return try JSONParser.value(from: bytes)
      } catch {
        // Only what a parsed line held comes in here; a snapshot from a broken disk may still lie.
        return .null
      }
    }
  }
}

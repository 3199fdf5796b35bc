import CaseModel

extension HandEditReader {
  mutating func readWorkspace(_ written: JSONValue?) {
    guard let members = written?.object else { return trouble("", "workspace", .notAsWritten) }
    guard let thing = document.base.things(of: .workspace).first else { return }
    let was = Standing(file: document.base, thing: thing)
    var shown = members
    // The workspace's identifier stands beside its fields.
    if shown["id"]?.string == current.workspace { shown["id"] = nil }
    readRecord(shown, was, WorkspaceField.self, named: members["name"]?.string ?? "")
  }

  mutating func readWalk(_ name: ThingName, _ written: JSONValue?) {
    guard let members = written?.object else { return trouble("", "walk", .notAsWritten) }
    guard let was = standing(name) else { return }
    readRecord(members, was, WalkField.self, named: members["name"]?.string ?? "")
  }

  mutating func readRegister(_ kind: RecordKind, _ members: [String: JSONValue]) {
    let lists = members.filter { $0.value.array != nil }
    guard lists.count == 1, let records = lists.first?.value.array,
      records.allSatisfy({ $0.object != nil })
    else { return trouble("", kind.rawValue, .notAsWritten) }
    switch kind {
    case .area: readRecords(records, kind, AreaField.self)
    case .party: readRecords(records, kind, PartyField.self)
    default: readOther(records, kind)
    }
  }

  /// Registers that commands keep: a change in the file is told, and not taken.
  private mutating func readOther(_ records: [JSONValue], _ kind: RecordKind) {
    func shown(_ file: CaseFile) -> [JSONValue] {
      file.things(of: kind).filter {
        !file.isWithdrawn($0) && file.shown($0, "removed") != true
      }.map { thing in
        .object(
          Dictionary(
            file.values(of: thing).all.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
      }
    }
    for standing in [document.base, current] {
      let known = shown(standing)
      if known.count == records.count, records.allSatisfy(known.contains) { return }
    }
    trouble("", "", .notEditable)
  }

  /// Areas or parties, told apart by their names.
  private mutating func readRecords<Field: RecordField>(
    _ records: [JSONValue], _ kind: RecordKind, _ fields: Field.Type
  ) {
    let base = document.base
    var left = named(kind, in: base)
    let later = named(kind, in: current)
    var strangers: [[String: JSONValue]] = []
    for record in records {
      let members = record.object ?? [:]
      let name = members["name"]?.string ?? ""
      if let place = left.firstIndex(where: { $0.name == name }) {
        readRecord(
          members, Standing(file: base, thing: left.remove(at: place).thing), fields, named: name)
      } else if !later.contains(where: { $0.name == name }) {
        strangers.append(members)
      }
    }
    // One gone and one come may be a name that was edited, and findings go by names.
    for record in left where later.contains(where: { $0.name == record.name }) {
      trouble(record.name, "name", strangers.isEmpty ? .notRemovable : .missing)
    }
    for members in strangers {
      let name = members["name"]?.string ?? ""
      if !left.isEmpty {
        trouble(name, "name", .unknownName)
      } else {
        readNewRecord(members, kind, fields, named: name)
      }
    }
  }

  private func named(
    _ kind: RecordKind, in file: CaseFile
  ) -> [(name: String, thing: ThingIndex)] {
    file.things(of: kind).filter {
      !file.isWithdrawn($0) && file.shown($0, "removed") != true
    }.map { (file.shown($0, "name")?.string ?? "", $0) }
  }

  private mutating func readNewRecord<Field: RecordField>(
    _ members: [String: JSONValue], _ kind: RecordKind, _ fields: Field.Type, named place: String
  ) {
    if place.isEmpty { return trouble("", "name", .unknownName) }
    var values: [String: LogValue] = [:]
    for (member, value) in members.sorted(by: { $0.key < $1.key }) where !value.isNull {
      guard let field = Field(rawValue: member) else {
        trouble(place, member, .unknownMember)
        continue
      }
      guard let read = read(value, form: field.form, place, member) else { continue }
      if !read.isNull { values[member] = EditWriter.logValue(read, field: field) }
    }
    deed(place, nil, kind, "", .line, from: .null, to: .string(place), .newRecord(kind, values))
  }

  private mutating func readRecord<Field: RecordField>(
    _ written: [String: JSONValue], _ was: Standing, _ fields: Field.Type, named place: String
  ) {
    let before = was.values
    let standing = now(was.name) ?? was
    let after = standing.values
    for field in Field.allCases {
      let name = field.rawValue
      let value = written[name] ?? .null
      if value == before[name] ?? .null || value == after[name] ?? .null { continue }
      if was.isBlanked(name) || standing.isBlanked(name) {
        if Self.text(value)?.isEmpty != true { trouble(place, name, .redacted) }
        continue
      }
      if case .reference(let kind) = field.form {
        if referred(value, kind) != reference(was, name) { trouble(place, name, .notEditable) }
        continue
      }
      guard let read = read(value, form: field.form, place, name),
        read != before[name] ?? .null, read != after[name] ?? .null
      else { continue }
      if let days = read.integer, WorkspaceField(rawValue: name)?.isRule == true,
        !DayRule.range.contains(days)
      {
        trouble(place, name, .value(.outOfRange(DayRule.range)))
        continue
      }
      see(was)
      deed(
        place, was.name, was.file.kind(of: was.thing), name, field.form,
        from: before[name] ?? .null, to: read,
        meanwhile: after[name] ?? .null,
        .record(was.name, name, EditWriter.logValue(read, field: field)))
    }
    for (member, value) in written.sorted(by: { $0.key < $1.key })
    where Field(rawValue: member) == nil && value != before[member] && value != after[member] {
      let isKnown = before[member] != nil || after[member] != nil || member == "id"
      trouble(place, member, isKnown ? .notEditable : .unknownMember)
    }
  }
}

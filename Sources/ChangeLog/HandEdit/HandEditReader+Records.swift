import CaseModel

extension HandEditReader {
  mutating func readWorkspace(_ written: JSONValue?) {
    guard let members = written?.object else { return trouble("", "workspace", .notAsWritten) }
    guard let record = document.base.records(of: .workspace).first else { return }
    let was = Standing(file: document.base, record: record)
    var shown = members
    // The workspace's identifier stands beside its fields.
    if shown["id"]?.string == current.workspace { shown["id"] = nil }
    readRecord(shown, was, named: members["name"]?.string ?? "")
  }

  mutating func readWalk(_ name: RecordName, _ written: JSONValue?) {
    guard let members = written?.object else { return trouble("", "walk", .notAsWritten) }
    guard let was = standing(name) else { return }
    readRecord(members, was, named: members["name"]?.string ?? "")
  }

  mutating func readRegister(_ kind: RecordKind, _ members: [String: JSONValue]) {
    let lists = members.filter { $0.value.array != nil }
    guard lists.count == 1, let records = lists.first?.value.array,
      records.allSatisfy({ $0.object != nil })
    else { return trouble("", kind.rawValue, .notAsWritten) }
    if let schema = RecordSchema.of(kind), schema.isEdited {
      readRecords(records, schema)
    } else {
      readOther(records, kind)
    }
  }

  /// Registers that commands keep: a change in the file is told, and not taken.
  private mutating func readOther(_ records: [JSONValue], _ kind: RecordKind) {
    func shown(_ file: CaseFile) -> [JSONValue] {
      file.records(of: kind).filter { !file.isGone($0) }.map { record in
        .object(
          Dictionary(
            file.values(of: record).all.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
      }
    }
    for standing in [document.base, current] {
      let known = shown(standing)
      if known.count == records.count, records.allSatisfy(known.contains) { return }
    }
    trouble("", "", .notEditable)
  }

  /// A record of a register as its file tells it from others.
  private struct Named {
    let name: String
    let identifier: String
    let record: RecordIndex
  }

  /// Records of a register, told apart by what they are called, and by their identifiers where
  /// nothing else names them by what they are called.
  private mutating func readRecords(_ records: [JSONValue], _ schema: RecordSchema) {
    let base = document.base
    var left = named(schema, in: base)
    let later = named(schema, in: current)
    var strangers: [[String: JSONValue]] = []
    for record in records {
      let members = record.object ?? [:]
      let name = text(schema.identity, in: members)
      let identifier = schema.isReferredToByName ? "" : text(schema.identifier, in: members)
      let place =
        left.firstIndex { !identifier.isEmpty && $0.identifier == identifier }
        ?? left.firstIndex { $0.name == name }
      if let place {
        readRecord(
          members, Standing(file: base, record: left.remove(at: place).record), named: name)
      } else if !later.contains(where: { $0.name == name }) {
        strangers.append(members)
      }
    }
    readRenamed(&strangers, &left, schema, later: later.map(\.name))
    let field = schema.identity?.name ?? ""
    // One gone and one come may be a name that was edited, and findings go by names.
    for record in left where later.contains(where: { $0.name == record.name }) {
      trouble(record.name, field, strangers.isEmpty ? .notRemovable : .missing)
    }
    for members in strangers {
      let name = text(schema.identity, in: members)
      if !left.isEmpty {
        trouble(name, field, .unknownName)
      } else {
        readNewRecord(members, schema, named: name)
      }
    }
  }

  /// Parties that are called otherwise than they were: one that is gone and one that has come, with
  /// the same beside the name. Findings go by what a party was called once as well.
  private mutating func readRenamed(
    _ strangers: inout [[String: JSONValue]], _ left: inout [Named], _ schema: RecordSchema,
    later: [String]
  ) {
    guard schema.kind == .party else { return }
    let base = document.base
    func isSame(_ members: [String: JSONValue], _ gone: Named) -> Bool {
      let values = base.values(of: gone.record)
      return later.contains(gone.name)
        && schema.ownFields.allSatisfy { field in
          field == schema.identity
            || (members[field.name] ?? .null) == (values[field.name] ?? .null)
        }
    }
    for (place, members) in strangers.enumerated().reversed() {
      let gone = left.indices.filter { isSame(members, left[$0]) }
      guard let only = gone.first, gone.count == 1,
        strangers.count(where: { isSame($0, left[only]) }) == 1
      else { continue }
      let named = left.remove(at: only)
      strangers.remove(at: place)
      readRecord(members, Standing(file: base, record: named.record), named: named.name)
    }
  }

  private func text(_ field: AnyField?, in members: [String: JSONValue]) -> String {
    field.flatMap { members[$0.name]?.string } ?? ""
  }

  private func named(_ schema: RecordSchema, in file: CaseFile) -> [Named] {
    file.records(of: schema.kind).filter { !file.isGone($0) }.map { record in
      func text(_ field: AnyField?) -> String {
        field.flatMap { file.shown(record, $0.name)?.string } ?? ""
      }
      return Named(
        name: text(schema.identity), identifier: text(schema.identifier), record: record)
    }
  }

  private mutating func readNewRecord(
    _ members: [String: JSONValue], _ schema: RecordSchema, named place: String
  ) {
    if place.isEmpty { return trouble("", schema.identity?.name ?? "", .unknownName) }
    var values: [AnyField: JSONValue] = [:]
    var entries: [HandEdit.NewEntry] = []
    let lists = RecordSchema.entries(of: schema.kind)
    for (member, value) in members.sorted(by: { $0.key < $1.key }) where !value.isNull {
      if let list = lists.first(where: { $0.listName == member }) {
        entries += (value.array ?? []).compactMap { newEntry($0, list, called: place) }
        continue
      }
      guard let field = schema.ownFields.first(where: { $0.name == member }) else {
        trouble(place, member, .unknownMember)
        continue
      }
      guard let read = read(value, field, (place, member)) else { continue }
      if !read.isNull { values[field] = read }
    }
    deed(
      place, nil, schema.kind, "", .line, from: .null, to: .string(place),
      .newRecord(schema.kind, values, entries))
  }

  private mutating func readRecord(
    _ written: [String: JSONValue], _ was: Standing, named place: String
  ) {
    guard let schema = RecordSchema.of(was.file.kind(of: was.record)) else { return }
    let now = now(was.name) ?? was
    for field in schema.ownFields {
      guard
        let change = changed(
          written[field.name] ?? .null, field, was, now, (place: place, field: field.name))
      else { continue }
      see(was)
      deed(
        place, was.name, schema.kind, field.name, field.form, from: change.before,
        to: change.after, meanwhile: change.meanwhile, .record(was.name, field, change.after))
    }
    readCodes(written, was, now, schema, named: place)
    let lists = RecordSchema.entries(of: schema.kind).filter { $0.listName != nil }
    for list in lists {
      let member = written[list.listName ?? ""] ?? .array([])
      readEntries(member, list, of: was, called: place)
    }
    let (before, after) = (was.values, now.values)
    for (member, value) in written.sorted(by: { $0.key < $1.key })
    where !schema.ownFields.contains(where: { $0.name == member })
      && !lists.contains(where: { $0.listName == member }) && !schema.isCode(member)
      && value != before[member] && value != after[member]
    {
      let isKnown = before[member] != nil || after[member] != nil || member == "id"
      trouble(place, member, isKnown ? .notEditable : .unknownMember)
    }
  }
}

import CaseModel

extension CaseFile {
  /// The fields that the workspace has given itself, those that were removed among them; several
  /// that are held to be one, as that one.
  package var ownFields: OwnFields {
    let known = ownCodes
    let records = records(of: .ownField)
    if records.isEmpty { return known.isEmpty ? .none : OwnFields([], codes: known) }
    return OwnFields(
      Dictionary(grouping: records) { root(of: $0) }.map { root, all in
        let joined = all.filter { $0 != root }
        return OwnField(
          ownName(of: root), joined: joined.map { ownName(of: $0) }.sorted(),
          values: Values(state.shownPairs(of: root.rawValue)), codes: codes(of: [root] + joined),
          isRemoved: isGone(root))
      }, codes: known)
  }

  /// The workspace's own words for codes, and the codes it has added, those that were taken away
  /// among them.
  package var ownCodes: OwnCodes {
    let kinds = RecordSchema.all.compactMap { schema in schema.codes.map { (schema.kind, $0) } }
    return OwnCodes(
      kinds.flatMap { kind, list in
        records(of: kind).filter { root(of: $0) == $0 }.compactMap { record in
          OwnListCode(
            list, Values(state.shownPairs(of: record.rawValue)), isRemoved: isGone(record))
        }
      })
  }

  /// The name that values of the field which a record says stand under.
  package func ownName(of record: RecordIndex) -> OwnFieldName {
    let name = name(of: record)
    return OwnFieldName(digits: name.line.description, index: Int(name.index))
  }

  /// The codes of an own field, in the order they were first given: so two laptops that add some
  /// come to the same list.
  package func codes(of record: RecordIndex) -> [OwnCode] {
    var found: [(name: OwnCodeName, change: Int32)] = []
    for register in registers(of: record) {
      let field = state.fields[state.registers[Int(register)].field]
      guard let name = OwnCodeName(rawValue: field), let change = firstChange(of: register) else {
        continue
      }
      found.append((name, change))
    }
    found.sort { comesFirst($0.change, $1.change) }
    return found.compactMap { name, _ in
      switch shown(record, name.rawValue) {
      case .string(let word)?: OwnCode(code: name.code, word: word)
      case nil, .null?: nil
      // Its word was redacted; what holds the code is still of the list.
      default: OwnCode(code: name.code, word: name.code)
      }
    }
  }

  private func codes(of records: [RecordIndex]) -> [OwnCode] {
    var codes: [OwnCode] = []
    for code in records.flatMap({ self.codes(of: $0) })
    where !codes.contains(where: { $0.code == code.code }) {
      codes.append(code)
    }
    return codes
  }

  private func firstChange(of register: Int32) -> Int32? {
    state.changes(of: register).min { comesFirst($0, $1) }
  }

  private func comesFirst(_ one: Int32, _ other: Int32) -> Bool {
    let left = state.changes[Int(one)].line
    let right = state.changes[Int(other)].line
    return left == right ? one < other : state.isBefore(left, right)
  }
}

extension CaseFile {
  /// The fields whose values stand under several names, since their records were joined; nearly
  /// always none.
  var joinedOwnFields: [[String]] {
    guard holdsJoined else { return [] }
    return ownFields.all.filter { !$0.joined.isEmpty }.map { $0.names.map(\.rawValue) }
  }

  /// The names on disk that hold values of a field, the one it is written under first.
  package func names(holding field: String) -> [String] {
    guard holdsJoined, OwnFieldName(rawValue: field) != nil else { return [field] }
    return ownFields.field(field)?.names.map(\.rawValue) ?? [field]
  }

  /// The value that shows of a field of the workspace's own: of several that were joined the
  /// latest.
  package func shown(_ record: RecordIndex, _ field: OwnField) -> JSONValue? {
    if field.joined.isEmpty { return shown(record, field.name.rawValue) }
    return standing(record, field.name.rawValue).first?.value
  }

  /// Values as people read them: what stands under the names of joined fields, under the one they
  /// are shown as.
  func joinedOwn(_ values: Values, of record: RecordIndex) -> Values {
    var values = values
    for names in joinedOwnFields where names.contains(where: { values[$0] != nil }) {
      let shown = standing(record, names[0]).first?.value
      for name in names { values[name] = nil }
      values[names[0]] = shown
    }
    return values
  }
}

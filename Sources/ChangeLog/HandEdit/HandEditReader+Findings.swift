import CaseModel

extension HandEditReader {
  mutating func readFindings(_ written: JSONValue?, of walk: RecordName?) {
    guard let findings = written?.array, findings.allSatisfy({ $0.object != nil }) else {
      // A list that is gone says nothing about each finding.
      return trouble("", "findings", .notAsWritten)
    }
    let base = document.base
    let known = findingsByIdentifier(base)
    let later = findingsByIdentifier(current)
    var seen: Set<RecordName> = []
    var strangers = 0
    for finding in findings {
      let members = finding.object ?? [:]
      guard let id = members["id"]?.string, !id.isEmpty else {
        readNewFinding(members, walk)
        continue
      }
      let named = known[id] ?? later[id] ?? []
      guard let name = named.first(where: { !seen.contains($0) }) else {
        if named.isEmpty { strangers += 1 }
        trouble(id, FindingField.id.rawValue, named.isEmpty ? .unknownName : .twice)
        continue
      }
      seen.insert(name)
      readFinding(members, name, called: id, on: walk)
    }
    for record in base.records(of: .finding) {
      let name = base.name(of: record)
      if !seen.contains(name), stood(record, on: walk, in: base) {
        readMissing(name, mayBeRenamed: strangers > 0)
      }
    }
  }

  private func findingsByIdentifier(_ file: CaseFile) -> [String: [RecordName]] {
    var names: [String: [RecordName]] = [:]
    for record in file.records(of: .finding) {
      let id = file.shown(record, FindingField.id.rawValue)?.string ?? ""
      names[id, default: []].append(file.name(of: record))
    }
    return names
  }

  /// Whether the finding was in the document when that was written.
  private func stood(_ record: RecordIndex, on walk: RecordName?, in base: CaseFile) -> Bool {
    let own = base.shown(record, FindingField.walk.rawValue)
      .flatMap(base.reference).map { base.root(of: $0) }
    guard let own, !base.isWithdrawn(own) else { return walk == nil }
    return base.name(of: own) == walk
  }

  private mutating func readMissing(_ name: RecordName, mayBeRenamed: Bool) {
    guard let was = standing(name), let now = now(name) else { return }
    let id = was.values.text(FindingField.id) ?? ""
    if document.foundElsewhere.contains(id) || now.file.isWithdrawn(now.record) { return }
    let state = current.plainFinding(at: now.record).state
    guard state != .withdrawn, let path = Lifecycle.path(from: state, to: .withdrawn) else {
      return
    }
    if mayBeRenamed { return trouble(id, FindingField.id.rawValue, .missing) }
    see(was)
    let before = was.file.plainFinding(at: was.record).state
    deed(
      id, name, .finding, FindingField.state.rawValue, .code(.state),
      from: .string(before.rawValue),
      to: .string(FindingState.withdrawn.rawValue), meanwhile: .string(state.rawValue),
      .move(name, path, MoveAnswers()))
  }

  private mutating func readFinding(
    _ members: [String: JSONValue], _ name: RecordName, called id: String, on walk: RecordName?
  ) {
    guard let was = standing(name), let now = now(name) else { return }
    let before = RecordJSON.finding(was.file.storedFinding(at: was.record)).object ?? [:]
    let after = RecordJSON.finding(current.storedFinding(at: now.record)).object ?? [:]
    var values: [FindingField: JSONValue] = [:]
    for field in FindingField.allCases {
      if case .entries(let kind) = field.form {
        // A list that is not there at all may be one an older version did not know.
        if let written = members[field.rawValue], let schema = RecordSchema.of(kind) {
          readEntries(written, schema, of: was, called: id)
        }
        continue
      }
      let written = members[field.rawValue] ?? .null
      if written == before[field.rawValue] ?? .null || written == after[field.rawValue] ?? .null {
        continue
      }
      if field.form == .statePart || field == .title && isDerivedTitle(members, was) { continue }
      if let value = changed(written, field, was, now, id) { values[field] = value }
    }
    readOwn(members, was, now, called: id)
    readPlace(of: was, now, values, members, walk, called: id)
    readState(members, before, after, was, now, values, called: id)
    for (member, value) in members.sorted(by: { $0.key < $1.key })
    where FindingField(rawValue: member) == nil && OwnFieldName(rawValue: member) == nil
      && value != before[member] && value != after[member]
    {
      let isKnown = before[member] != nil || after[member] != nil
      trouble(id, member, isKnown ? .notEditable : .unknownMember)
    }
  }

  /// Whether the title is the observation's beginning, as it is where nobody gave one: it goes along
  /// with an observation that was edited.
  private func isDerivedTitle(_ members: [String: JSONValue], _ was: Standing) -> Bool {
    let name = FindingField.title.rawValue
    guard was.values[name] == nil, let observation = members["observation"]?.string else {
      return false
    }
    return members[name]?.string == Finding.beginning(of: observation)
  }

  /// The value a person wrote, where it is another than what the document was written with and than
  /// what stands now.
  private mutating func changed(
    _ written: JSONValue, _ field: FindingField, _ was: Standing, _ now: Standing, _ id: String
  ) -> JSONValue? {
    let name = field.rawValue
    if was.isBlanked(name) || now.isBlanked(name) {
      if Self.text(written)?.isEmpty != true { trouble(id, name, .redacted) }
      return nil
    }
    do throws(ValueError) {
      let value = try value(written, field.any)
      let (before, after) = (stored(was, field), stored(now, field))
      if value == before || value == after { return nil }
      see(was)
      deed(
        id, was.name, .finding, name, field.form, from: before, to: value, meanwhile: after,
        .field(was.name, field, value))
      return value
    } catch {
      invalid(id, name, error)
      return nil
    }
  }

  /// As the log holds it, a reference as the name it leads to.
  private func stored(_ record: Standing, _ field: FindingField) -> JSONValue {
    if case .reference = field.form { return reference(record, field.rawValue) }
    return record.values[field] ?? .null
  }

  /// A finding that was moved into this document belongs to its walk, unless its own member says
  /// otherwise.
  private mutating func readPlace(
    of was: Standing, _ now: Standing, _ values: [FindingField: JSONValue],
    _ members: [String: JSONValue], _ walk: RecordName?, called id: String
  ) {
    let field = FindingField.walk
    if values[field] != nil || was.file.isWithdrawn(was.record) { return }
    if stood(was.record, on: walk, in: was.file) || stood(now.record, on: walk, in: current) {
      return
    }
    let value: JSONValue = walk.map { .string($0.description) } ?? .null
    see(was)
    deed(
      id, was.name, .finding, field.rawValue, field.form, from: stored(was, field), to: value,
      meanwhile: stored(now, field), .field(was.name, field, value))
  }

  mutating func readNewFinding(_ written: [String: JSONValue], _ walk: RecordName?) {
    let place = String(
      (written["title"]?.string ?? written["observation"]?.string ?? "").prefix(40))
    var values: [FindingField: JSONValue] = [:]
    var own: [OwnFieldName: JSONValue] = [:]
    var entries: [HandEdit.NewEntry] = []
    for (member, value) in written.sorted(by: { $0.key < $1.key }) {
      if value.isNull || value == .array([]) || member == "conflicts" { continue }
      guard let field = FindingField(rawValue: member) else {
        if let name = OwnFieldName(rawValue: member), let field = current.ownFields.field(member) {
          own[name] = read(value, .own(name), form: field.form, (place, member))
        } else {
          trouble(place, member, .unknownMember)
        }
        continue
      }
      if case .entries(let kind) = field.form {
        guard let schema = RecordSchema.of(kind) else { continue }
        entries += (value.array ?? []).compactMap { newEntry($0, schema, called: place) }
        continue
      }
      // Its walk is the document's; its stamps are those of its making.
      if field == .walk || field.form == .fixed { continue }
      if field == .state, value.string == FindingState.new.rawValue { continue }
      guard FindingField.registers.contains(field) else {
        trouble(place, member, .notEditable)
        continue
      }
      do throws(ValueError) {
        values[field] = try self.value(value, field.any)
      } catch {
        invalid(place, member, error)
      }
    }
    if values.isEmpty && entries.isEmpty || isMade(values) { return }
    deed(
      "", nil, .finding, "", .text, from: .null,
      to: values[.observation] ?? values[.title] ?? .string(place),
      .newFinding(values, own, walk: walk, entries))
  }

  /// Whether a finding of these values came after the document was written: it was taken already.
  private func isMade(_ values: [FindingField: JSONValue]) -> Bool {
    current.records(of: .finding).contains { record in
      guard document.base.record(named: current.name(of: record)) == nil,
        !current.isWithdrawn(record)
      else { return false }
      let standing = current.values(of: record)
      return values.allSatisfy { (standing[$0.key] ?? .null) == $0.value }
    }
  }
}

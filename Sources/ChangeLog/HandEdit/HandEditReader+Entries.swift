import CaseModel

extension HandEditReader {
  /// What no person edits of an entry: its name and its stamps.
  private static let fixed: Set<String> = ["id", "at", "by"]

  /// Entries by their name; one without is new, and one that is gone is removed.
  mutating func readEntries(
    _ written: JSONValue, _ schema: RecordSchema, of owner: Standing, called id: String
  ) {
    let name = schema.listName ?? ""
    guard let list = written.isNull ? [] : written.array else {
      return trouble(id, name, .notAsWritten)
    }
    var left = owner.file.entries(of: owner.record, kind: schema.kind)
      .map { owner.file.name(of: $0) }
    var strangers = 0
    for entry in list {
      guard let entryID = entry["id"]?.string, !entryID.isEmpty else {
        readNewEntry(entry, schema, owner, called: id)
        continue
      }
      if let place = left.firstIndex(where: { $0.description == entryID }) {
        readEntry(entry, left.remove(at: place), schema, of: owner, called: id)
        continue
      }
      // Added by others meanwhile, or removed: nothing that was written here.
      if RecordName(entryID).flatMap({ current.record(named: $0) }) != nil { continue }
      strangers += 1
      trouble(id, name, .unknownName)
    }
    for entry in left {
      if strangers > 0 {
        trouble(id, name, .missing)
        continue
      }
      readMissing(entry, schema, of: owner, called: id)
    }
  }

  private mutating func readMissing(
    _ name: RecordName, _ schema: RecordSchema, of owner: Standing, called id: String
  ) {
    guard let was = standing(name), let now = now(name), !current.isGone(now.record) else { return }
    see(was)
    deed(
      id, owner.name, schema.kind, "", .text,
      from: summary(schema) { was.values[$0.name] }, to: .null, .removedEntry(name))
  }

  private mutating func readEntry(
    _ written: JSONValue, _ name: RecordName, _ schema: RecordSchema, of owner: Standing,
    called id: String
  ) {
    guard let was = standing(name), let now = now(name) else { return }
    let list = schema.listName ?? ""
    for field in schema.ownFields {
      guard
        let change = changed(
          written[field.name] ?? .null, field, was, now, (place: id, field: list))
      else { continue }
      see(was)
      deed(
        id, owner.name, schema.kind, field.name, field.form, from: change.before,
        to: change.after, meanwhile: change.meanwhile, .record(name, field, change.after))
    }
    let shown =
      was.file.entryValues(of: owner.record).first { $0.name == name.description }
      .flatMap { RecordJSON.entry($0).object } ?? [:]
    for (member, value) in (written.object ?? [:]).sorted(by: { $0.key < $1.key })
    where schema.field(named: member) == nil && value != shown[member] {
      let isKnown = shown[member] != nil || Self.fixed.contains(member)
      trouble(id, "\(list).\(member)", isKnown ? .notEditable : .unknownMember)
    }
  }

  private mutating func readNewEntry(
    _ written: JSONValue, _ schema: RecordSchema, _ owner: Standing, called id: String
  ) {
    guard let entry = newEntry(written, schema, called: id), !isTaken(entry, owner) else { return }
    deed(
      id, owner.name, schema.kind, "", .text, from: .null,
      to: summary(schema) { entry.values[$0] }, .newEntry(of: owner.name, entry))
  }

  /// The values of an entry that is to be made: its members, or its text alone.
  mutating func newEntry(
    _ written: JSONValue, _ schema: RecordSchema, called place: String
  ) -> HandEdit.NewEntry? {
    let list = schema.listName ?? ""
    if schema.kind == .photo || schema.kind == .picture {
      // A photo is known by its content, which a document does not hold.
      trouble(place, list, .notEditable)
      return nil
    }
    var values: [AnyField: JSONValue] = [:]
    if let text = written.string {
      let field = schema.field(named: EntryField.text.rawValue) ?? schema.identity
      let accepted = TextRules.accepted(text, form: .text)
      guard let field, !accepted.isEmpty else { return nil }
      return HandEdit.NewEntry(kind: schema.kind, values: [field: .string(accepted)])
    }
    guard let members = written.object else {
      trouble(place, list, .notAsWritten)
      return nil
    }
    for (member, value) in members.sorted(by: { $0.key < $1.key })
    where !value.isNull && !Self.fixed.contains(member) {
      guard let field = schema.ownFields.first(where: { $0.name == member }) else {
        trouble(place, "\(list).\(member)", .unknownMember)
        continue
      }
      guard let read = read(value, field, (place, list)) else { return nil }
      values[field] = read
    }
    return values.isEmpty ? nil : HandEdit.NewEntry(kind: schema.kind, values: values)
  }

  /// Whether an entry of these values came after the document was written: it was taken already.
  private func isTaken(_ new: HandEdit.NewEntry, _ owner: Standing) -> Bool {
    guard let record = current.record(named: owner.name) else { return false }
    return current.entries(of: record, kind: new.kind).contains { entry in
      guard document.base.record(named: current.name(of: entry)) == nil else { return false }
      let standing = current.values(of: entry)
      return new.values.allSatisfy { (standing[$0.key.name] ?? .null) == $0.value }
    }
  }

  /// What tells an entry to a person: its text, else what else stands in it.
  private func summary(
    _ schema: RecordSchema, _ value: (AnyField) -> JSONValue?
  ) -> JSONValue {
    let fields = schema.ownFields.filter { field in
      switch field.form {
      case .code, .reference: false
      default: true
      }
    }
    let texts = fields.compactMap { value($0)?.string }.filter { !$0.isEmpty }
    return .string(texts.joined(separator: " · "))
  }
}

import CaseModel

extension HandEditReader {
  /// What no person edits of an entry: its name and its stamps.
  private static let fixed: Set<String> = ["id", "at", "by"]

  /// Entries by their name; one without is new, and one that is gone is removed.
  mutating func readEntries(
    _ written: JSONValue, _ kind: RecordKind, _ field: FindingField, of owner: Standing,
    called id: String
  ) {
    guard let list = written.isNull ? [] : written.array else {
      return trouble(id, field.rawValue, .notAsWritten)
    }
    var left = owner.file.entries(of: owner.thing, kind: kind).map { owner.file.name(of: $0) }
    var strangers = 0
    for entry in list {
      guard let entryID = entry["id"]?.string, !entryID.isEmpty else {
        readNewEntry(entry, kind, field, owner, called: id)
        continue
      }
      if let place = left.firstIndex(where: { $0.description == entryID }) {
        readEntry(entry, left.remove(at: place), kind, field, of: owner, called: id)
        continue
      }
      // Added by others meanwhile, or removed: nothing that was written here.
      if ThingName(entryID).flatMap({ current.thing(named: $0) }) != nil { continue }
      strangers += 1
      trouble(id, field.rawValue, .unknownName)
    }
    for name in left {
      if strangers > 0 {
        trouble(id, field.rawValue, .missing)
        continue
      }
      readMissing(name, kind, of: owner, called: id)
    }
  }

  private mutating func readMissing(
    _ name: ThingName, _ kind: RecordKind, of owner: Standing, called id: String
  ) {
    guard let was = standing(name), let now = now(name), !current.isWithdrawn(now.thing),
      current.shown(now.thing, EntryField.removed.rawValue) != true
    else { return }
    see(was)
    deed(
      id, owner.name, kind, "", .text, from: summary(was.values), to: .null,
      .removedEntry(name))
  }

  private mutating func readEntry(
    _ written: JSONValue, _ name: ThingName, _ kind: RecordKind, _ list: FindingField,
    of owner: Standing, called id: String
  ) {
    guard let was = standing(name), let now = now(name) else { return }
    let (before, after) = (was.values, now.values)
    for field in EntryField.allCases where field != .of && field != .removed {
      let value = written[field.rawValue] ?? .null
      if value == before[field] ?? .null || value == after[field] ?? .null { continue }
      if was.isBlanked(field.rawValue) || now.isBlanked(field.rawValue) {
        if Self.text(value)?.isEmpty != true { trouble(id, list.rawValue, .redacted) }
        continue
      }
      if case .reference(let other) = field.form {
        if referred(value, other) != reference(was, field.rawValue) {
          trouble(id, list.rawValue, .notEditable)
        }
        continue
      }
      guard let read = read(value, form: field.form, id, list.rawValue),
        read != before[field] ?? .null, read != after[field] ?? .null
      else { continue }
      see(was)
      deed(
        id, owner.name, kind, field.rawValue, field.form, from: before[field] ?? .null, to: read,
        meanwhile: after[field] ?? .null, .entryField(name, field, read))
    }
    let shown =
      was.file.finding(at: owner.thing).entries.first { $0.name == name.description }
      .flatMap { RecordJSON.entry($0).object } ?? [:]
    for (member, value) in (written.object ?? [:]).sorted(by: { $0.key < $1.key })
    where EntryField(rawValue: member) == nil && value != shown[member] {
      let isKnown = shown[member] != nil || Self.fixed.contains(member)
      trouble(id, "\(list.rawValue).\(member)", isKnown ? .notEditable : .unknownMember)
    }
  }

  private mutating func readNewEntry(
    _ written: JSONValue, _ kind: RecordKind, _ field: FindingField, _ owner: Standing,
    called id: String
  ) {
    guard let values = newEntry(written, kind, field, called: id), !isTaken(values, kind, owner)
    else { return }
    deed(
      id, owner.name, kind, "", .text, from: .null, to: summary(values),
      .newEntry(of: owner.name, kind, values))
  }

  /// The values of an entry that is to be made: its members, or its text alone.
  mutating func newEntry(
    _ written: JSONValue, _ kind: RecordKind, _ field: FindingField, called place: String
  ) -> [EntryField: JSONValue]? {
    if kind == .photo {
      // A photo is known by its content, which a document does not hold.
      trouble(place, field.rawValue, .notEditable)
      return nil
    }
    var values: [EntryField: JSONValue] = [:]
    if let text = written.string {
      let accepted = TextRules.accepted(text, form: .text)
      return accepted.isEmpty ? nil : [.text: .string(accepted)]
    }
    guard let members = written.object else {
      trouble(place, field.rawValue, .notAsWritten)
      return nil
    }
    for (member, value) in members.sorted(by: { $0.key < $1.key })
    where !value.isNull && !Self.fixed.contains(member) {
      guard let entryField = EntryField(rawValue: member), entryField != .of, entryField != .removed
      else {
        trouble(place, "\(field.rawValue).\(member)", .unknownMember)
        continue
      }
      guard let read = read(value, form: entryField.form, place, field.rawValue) else {
        return nil
      }
      values[entryField] = read
    }
    return values.isEmpty ? nil : values
  }

  /// Whether an entry of these values came after the document was written: it was taken already.
  private func isTaken(
    _ values: [EntryField: JSONValue], _ kind: RecordKind, _ owner: Standing
  ) -> Bool {
    guard let thing = current.thing(named: owner.name) else { return false }
    return current.entries(of: thing, kind: kind).contains { entry in
      guard document.base.thing(named: current.name(of: entry)) == nil else { return false }
      let standing = current.values(of: entry)
      return values.allSatisfy { (standing[$0.key] ?? .null) == $0.value }
    }
  }

  mutating func read(
    _ value: JSONValue, form: FieldForm, _ place: String, _ field: String
  ) -> JSONValue? {
    do throws(ValueSlip) {
      guard let text = Self.text(value) else { throw .notEditable }
      if case .reference = form { throw .notEditable }
      return try ValueReader.value(text, form: form, today: today)
    } catch {
      slip(place, field, error)
      return nil
    }
  }

  /// What tells an entry to a person: its text, else what else stands in it.
  private func summary(_ values: Values) -> JSONValue {
    summary(
      Dictionary(
        uniqueKeysWithValues: EntryField.allCases.compactMap { field in
          values[field].map { (field, $0) }
        }))
  }

  private func summary(_ values: [EntryField: JSONValue]) -> JSONValue {
    let order: [EntryField] = [.text, .party, .due, .doneOn, .on, .channel, .to, .file, .url]
    let texts = order.compactMap { values[$0]?.string }.filter { !$0.isEmpty }
    return .string(texts.joined(separator: " · "))
  }
}

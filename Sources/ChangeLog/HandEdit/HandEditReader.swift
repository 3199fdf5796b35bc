import CaseModel

/// Reads what differs between an edited document and the lines it was written from.
///
/// What equals what stands now is no edit either: it was taken already, or written by others.
package struct HandEditReader {
  let document: EditedDocument
  let current: CaseFile
  let today: Day
  var edit: HandEdit

  package static func read(
    _ document: EditedDocument, in current: CaseFile, today: Day
  ) -> HandEdit {
    var reader = HandEditReader(
      document: document, current: current, today: today, edit: HandEdit(file: document.file))
    reader.read()
    return reader.edit
  }

  private mutating func read() {
    guard let members = document.members else {
      return trouble("", "", .notJSON(line: document.brokenLine ?? 1))
    }
    if document.isAhead { return trouble("", "", .ahead) }
    var known: Set<String> = ["format", "asOf", "sum"]
    switch document.content {
    case .nothingKnown: return trouble("", "", .unknownFile)
    case .workspace:
      known.insert("workspace")
      readWorkspace(members["workspace"])
    case .findings(let walk):
      known.formUnion(["walk", "findings"])
      if let walk { readWalk(walk, members["walk"]) }
      readFindings(members["findings"], of: walk)
    case .register(let kind):
      known.formUnion(members.keys.filter { members[$0]?.array != nil })
      readRegister(kind, members)
    }
    for name in members.keys.sorted() where !known.contains(name) {
      trouble("", name, .unknownMember)
    }
  }

  mutating func trouble(_ place: String, _ field: String, _ cause: HandEdit.Trouble.Cause) {
    let trouble = HandEdit.Trouble(place: place, field: field, cause: cause)
    if !edit.troubles.contains(trouble) { edit.troubles.append(trouble) }
  }

  mutating func invalid(_ place: String, _ field: String, _ invalid: ValueError) {
    trouble(place, field, invalid == .notEditable ? .notEditable : .value(invalid))
  }

  /// Notes a deed, and which lines it replaces.
  mutating func deed(
    _ place: String, _ record: RecordName?, _ kind: RecordKind, _ field: String,
    _ form: FieldForm, from before: JSONValue, to after: JSONValue, meanwhile: JSONValue? = nil,
    _ writing: HandEdit.Writing
  ) {
    edit.deeds.append(
      HandEdit.Deed(
        place: place, record: record, kind: kind, field: field, form: form, before: before,
        after: after,
        meanwhile: meanwhile == before ? nil : meanwhile, writing: writing))
  }

  /// Remembers what the document was written from, of a thing that is going to be changed.
  mutating func see(_ was: Standing) {
    let name = was.name
    if edit.seen[name] != nil { return }
    edit.seen[name] = Dictionary(
      uniqueKeysWithValues: was.file.fields(of: was.record).map {
        ($0, was.file.standingNames(was.record, $0))
      })
  }

  /// A text, a number or a truth as a person would type it; nil for lists and objects.
  static func text(_ value: JSONValue) -> String? {
    switch value {
    case .null: ""
    case .bool(let claim): claim ? "yes" : "no"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .string(let text): text
    case .array, .object: nil
    }
  }

  /// A thing as one case file has it.
  struct Standing {
    let file: CaseFile
    let record: RecordIndex

    var name: RecordName { file.name(of: record) }
    var values: Values { file.values(of: record) }
    func isBlanked(_ field: String) -> Bool { file.shown(record, field) == .blanked }
  }

  /// The thing as it stood when the document was written, or as it stands where it came later.
  func standing(_ name: RecordName) -> Standing? {
    if let record = document.base.record(named: name) {
      return Standing(file: document.base, record: record)
    }
    return now(name)
  }

  func now(_ name: RecordName) -> Standing? {
    current.record(named: name).map { Standing(file: current, record: $0) }
  }

  /// What a reference to something of that kind means, as the log names it.
  func referred(_ written: JSONValue, _ kind: RecordKind) -> JSONValue? {
    if written.isNull { return .null }
    guard let text = written.string else { return nil }
    if let name = RecordName(text), current.record(named: name) != nil { return .string(text) }
    let found = current.records(of: kind).filter { record in
      current.shown(record, "id")?.string?.uppercased() == text.uppercased()
        && !current.isWithdrawn(record)
    }
    return found.count == 1 ? .string(current.name(of: found[0]).description) : nil
  }

  /// A reference as the log holds it, as the name it leads to.
  func reference(_ record: Standing, _ field: String) -> JSONValue {
    var value = record.file.shown(record.record, field)
    if field == FindingField.duplicateOf.rawValue {
      value = record.file.shown(record.record, FindingField.state.rawValue)?[field]
    }
    guard let name = value?["thing"]?.string else { return .null }
    // What is shown as another is written with the other's identifier.
    guard let known = RecordName(name).flatMap({ current.record(named: $0) }) else {
      return .string(name)
    }
    return .string(current.name(of: current.root(of: known)).description)
  }
}

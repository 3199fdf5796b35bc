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

  mutating func slip(_ place: String, _ field: String, _ slip: ValueSlip) {
    trouble(place, field, slip == .notEditable ? .notEditable : .value(slip))
  }

  /// Notes a deed, and which lines it replaces.
  mutating func deed(
    _ place: String, _ thing: RecordName?, _ kind: RecordKind, _ field: String,
    _ form: FieldForm, from before: JSONValue, to after: JSONValue, meanwhile: JSONValue? = nil,
    _ writing: HandEdit.Writing
  ) {
    edit.deeds.append(
      HandEdit.Deed(
        place: place, thing: thing, kind: kind, field: field, form: form, before: before,
        after: after,
        meanwhile: meanwhile == before ? nil : meanwhile, writing: writing))
  }

  /// Remembers what the document was written from, of a thing that is going to be changed.
  mutating func see(_ was: Standing) {
    let name = was.name
    if edit.seen[name] != nil { return }
    edit.seen[name] = Dictionary(
      uniqueKeysWithValues: was.file.fields(of: was.thing).map {
        ($0, was.file.standingNames(was.thing, $0))
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
    let thing: RecordIndex

    var name: RecordName { file.name(of: thing) }
    var values: Values { file.values(of: thing) }
    func isBlanked(_ field: String) -> Bool { file.shown(thing, field) == .blanked }
  }

  /// The thing as it stood when the document was written, or as it stands where it came later.
  func standing(_ name: RecordName) -> Standing? {
    if let thing = document.base.thing(named: name) {
      return Standing(file: document.base, thing: thing)
    }
    return now(name)
  }

  func now(_ name: RecordName) -> Standing? {
    current.thing(named: name).map { Standing(file: current, thing: $0) }
  }

  /// What a reference to something of that kind means, as the log names it.
  func referred(_ written: JSONValue, _ kind: RecordKind) -> JSONValue? {
    if written.isNull { return .null }
    guard let text = written.string else { return nil }
    if let name = RecordName(text), current.thing(named: name) != nil { return .string(text) }
    let found = current.things(of: kind).filter { thing in
      current.shown(thing, "id")?.string?.uppercased() == text.uppercased()
        && !current.isWithdrawn(thing)
    }
    return found.count == 1 ? .string(current.name(of: found[0]).description) : nil
  }

  /// A reference as the log holds it, as the name it leads to.
  func reference(_ thing: Standing, _ field: String) -> JSONValue {
    var value = thing.file.shown(thing.thing, field)
    if field == FindingField.duplicateOf.rawValue {
      value = thing.file.shown(thing.thing, FindingField.state.rawValue)?[field]
    }
    guard let name = value?["thing"]?.string else { return .null }
    // What is shown as another is written with the other's identifier.
    guard let known = RecordName(name).flatMap({ current.thing(named: $0) }) else {
      return .string(name)
    }
    return .string(current.name(of: current.root(of: known)).description)
  }
}

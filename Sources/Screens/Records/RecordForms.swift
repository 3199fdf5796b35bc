import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// The kinds that people keep by forms.
  static let editedKinds = RecordSchema.all.filter(\.isEdited)

  /// A form for a record that is to be made.
  ///
  /// - Parameters:
  ///   - owner: what it will belong to; nil for a record of its own.
  ///   - called: what findings call it already.
  mutating func openNewRecord(
    _ schema: RecordSchema, of owner: RecordIndex? = nil, called: String? = nil
  ) -> [Effect] {
    let name = owner.map { shown.caseFile.name(of: $0).description }
    openForm(
      formMaker().record(
        schema, .newRecord(schema.kind, of: name, called: called), values: nil,
        called: owner.flatMap { shown.caseFile.called($0) } ?? ""))
    return []
  }

  /// A form for a record that stands.
  ///
  /// - Parameter field: where the cursor stands; nil for the first.
  mutating func openEditRecord(_ record: RecordIndex, at field: String? = nil) -> [Effect] {
    guard var form = recordForm(of: record) else { return refuse(.notEditable) }
    if let field { form.focus(on: field) }
    openForm(form)
    return []
  }

  /// The form of a record that stands; nil where its kind is of a newer version.
  package func recordForm(of record: RecordIndex) -> Form? {
    guard let schema = RecordSchema.of(shown.caseFile.kind(of: record)) else { return nil }
    let name = shown.caseFile.name(of: record).description
    var values = shown.caseFile.values(of: record)
    for field in schema.asked where field.form == .options {
      values[field.name] = OwnCode.list(shown.caseFile.codes(of: record))
    }
    return formMaker().record(
      schema, .editRecord(schema.kind, name), values: values,
      called: shown.caseFile.called(record) ?? "")
  }

  mutating func submitRecord(
    _ values: [String: JSONValue], _ filled: Form, _ seen: SeenChanges
  ) -> [Effect] {
    var record: RecordIndex?
    var owner: RecordName?
    let kind: RecordKind
    var code: String?
    switch filled.purpose {
    case .newCode(let named, let known): (kind, code) = (named, known)
    case .newRecord(let made, let name, _): (kind, owner) = (made, name.flatMap { RecordName($0) })
    case .editRecord(let changed, let name):
      kind = changed
      record = RecordName(name).flatMap { shown.caseFile.record(named: $0) }
      if record == nil { return [] }
    default: return []
    }
    guard let schema = RecordSchema.of(kind) else { return [] }
    let writing = RecordWriting(
      schema, in: shown.caseFile, today: today, language: sitting.language)
    var values = recordValues(values, schema)
    if let code, let field = schema.codeField, !values.isEmpty { values[field] = .string(code) }
    var draft = ActDraft()
    let identifier = shown.indexes.identifiers.fresh(from: &sitting.random)
    do throws(RecordRefusal) {
      if let record {
        try writing.change(record, values, seen: seen, identifier: identifier, in: &draft)
      } else if code == nil || !values.isEmpty {
        try writing.make(
          values, of: owner.map { .existing($0) }, identifier: identifier, in: &draft)
      }
    } catch {
      return refuseRecord(error, filled, schema, seen)
    }
    if draft.isEmpty {
      say(words.board.nothingChanged, .done)
      return closeForm(filled.purpose.key)
    }
    let called =
      schema.identity.flatMap { values[$0]?.string } ?? record.map { recordName($0) }
      ?? code.flatMap { code in schema.codes.map { words.codes.word(code, in: $0) } }
      ?? words.madeName(of: values, schema)
    let said =
      record == nil && code == nil
      ? words.recordAdded(schema.kind, called) : words.recordChanged(schema.kind, called)
    var after = AfterCommit(said, closesForm: filled.purpose.key)
    if record == nil, code == nil, owner == nil { after.listsMade = kind }
    return commit(draft, then: after)
  }

  private mutating func refuseRecord(
    _ refusal: RecordRefusal, _ filled: Form, _ schema: RecordSchema, _ seen: SeenChanges
  ) -> [Effect] {
    var form = filled
    let sentence = words.sentence(refusal, schema) { shown.caseFile.called($0) ?? "" }
    let field = refusal.field ?? schema.identity ?? schema.fields.first
    form.refuse(field?.name ?? "", .said(sentence))
    shown.layers[shown.layers.endIndex - 1] = .form(FormLayer(form: form, seen: seen))
    return []
  }

  /// What a form gave back, by field; what was chosen from a list as a reference to it.
  private func recordValues(
    _ values: [String: JSONValue], _ schema: RecordSchema
  ) -> [AnyField: JSONValue] {
    var known: [AnyField: JSONValue] = [:]
    for (name, value) in values {
      guard let field = schema.field(named: name) else { continue }
      if case .reference(let kind) = field.form, let chosen = value.string {
        let record = shown.caseFile.standing(kind).first { shown.caseFile.choice(of: $0) == chosen }
        known[field] = record.map { .string(shown.caseFile.name(of: $0).description) }
      } else {
        known[field] = value
      }
    }
    return known
  }
}

extension RecordRefusal {
  /// Where a form says it; nil where its name stands.
  fileprivate var field: AnyField? {
    switch self {
    case .wordIsTaken: .ownField(.word)
    case .nameIsTaken(let field, _): field
    case .needsCodes: .ownField(.codes)
    case .badQuestions: .checklist(.items)
    case .outOfRange(let field, _), .needs(let field): field
    case .stands, .holdsFindings, .emptyRule: nil
    }
  }
}

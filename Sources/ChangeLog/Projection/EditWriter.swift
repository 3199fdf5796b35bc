import CaseModel

/// Edits from what a person asked: which values the log holds bare and which behind a salted
/// digest, and which changes each one knowingly replaces.
package enum EditWriter {
  /// A new finding. Entries are made beside it with ``entry(_:of:values:)``.
  ///
  /// - Parameters:
  ///   - own: values of the workspace's own fields.
  ///   - source: the cells it is made of, in the place of a value of that field.
  package static func makeFinding(
    id: SayableIdentifier, _ values: [FindingField: JSONValue],
    own: [OwnFieldName: JSONValue] = [:], source: SourceCells? = nil, in draft: inout ActDraft
  ) -> RecordReference {
    var fields = [FieldValue(FindingField.id.rawValue, .bare(.string(id.description)))]
    for field in FindingField.registers where field != .id {
      if field == .source, let source {
        fields.append(FieldValue(field.rawValue, .cells(source)))
        continue
      }
      guard let value = values[field], !value.isNull else { continue }
      fields.append(FieldValue(field.rawValue, logValue(value, field: field)))
    }
    if let code = values[.state]?.string {
      fields.append(FieldValue(FindingField.state.rawValue, StateWriting(code: code).value))
    }
    return draft.make(.finding, fields + self.own(own))
  }

  /// Values of the workspace's own fields of a finding that is made: always behind a salted
  /// digest, whatever their form.
  static func own(_ values: [OwnFieldName: JSONValue]) -> [FieldValue] {
    values.filter { !$0.value.isNull }.sorted { $0.key < $1.key }
      .map { FieldValue($0.key.rawValue, logValue($0.value, field: .own($0.key))) }
  }

  /// The same of a finding that stands, each replacing what was seen, or what stands now: also what
  /// stands under the names of fields that were joined with it.
  package static func own(
    _ values: [OwnFieldName: JSONValue], of record: RecordIndex, in caseFile: CaseFile,
    seen: SeenChanges? = nil
  ) -> [FieldValue] {
    values.sorted { $0.key < $1.key }.flatMap { name, value in
      caseFile.names(holding: name.rawValue).enumerated().compactMap { place, field in
        let replaced = replaced(record, field, in: caseFile, seen)
        // What stands under another name reads as this field's, and goes with it.
        if place > 0, caseFile.shown(record, field)?.isNull != false { return nil }
        return FieldValue(
          field, place == 0 ? logValue(value, field: .own(name)) : .bare(.null),
          replacing: replaced)
      }
    }
  }

  /// Values of an existing finding, each replacing what was seen, or what stands now where nothing
  /// tells. `null` empties a field.
  package static func values(
    _ values: [FindingField: JSONValue], of record: RecordIndex, in caseFile: CaseFile,
    seen: SeenChanges? = nil
  ) -> [FieldValue] {
    FindingField.registers.compactMap { field in
      guard let value = values[field] else { return nil }
      return FieldValue(
        field.rawValue, logValue(value, field: field),
        replacing: replaced(record, field.rawValue, in: caseFile, seen))
    }
  }

  /// Values of an existing entry, each replacing what stands now.
  package static func values(
    _ values: [EntryField: JSONValue], of record: RecordIndex, in caseFile: CaseFile,
    seen: SeenChanges? = nil
  ) -> [FieldValue] {
    EntryField.allCases.compactMap { field in
      guard let value = values[field], field != .of else { return nil }
      return FieldValue(
        field.rawValue, logValue(value, field: field),
        replacing: replaced(record, field.rawValue, in: caseFile, seen))
    }
  }

  /// Values of an existing record of any kind, in the order of their names on disk.
  package static func values(
    _ values: [AnyField: JSONValue], of record: RecordIndex, in caseFile: CaseFile,
    seen: SeenChanges? = nil
  ) -> [FieldValue] {
    values.sorted { $0.key.name < $1.key.name }.flatMap { field, value -> [FieldValue] in
      switch (field, field.form) {
      case (.own(let name), _): return own([name: value], of: record, in: caseFile, seen: seen)
      case (_, .options): return codes(value, of: record, in: caseFile, seen: seen)
      default:
        return [
          FieldValue(
            field.name, logValue(value, field: field),
            replacing: replaced(record, field.name, in: caseFile, seen))
        ]
      }
    }
  }

  static func replaced(
    _ record: RecordIndex, _ field: String, in caseFile: CaseFile, _ seen: SeenChanges?
  ) -> [LineName] {
    seen?.replaced(record, field) ?? caseFile.standingNames(record, field)
  }

  /// A comment, an action, an answer … of a finding.
  package static func entry(
    _ kind: RecordKind, of record: RecordReference, _ values: [EntryField: JSONValue],
    in draft: inout ActDraft
  ) -> RecordReference {
    var fields = [FieldValue(EntryField.of.rawValue, .record(record))]
    for field in EntryField.allCases where field != .of {
      guard let value = values[field], !value.isNull else { continue }
      fields.append(FieldValue(field.rawValue, logValue(value, field: field)))
    }
    return draft.make(kind, fields)
  }

  /// A record of any kind, and what it belongs to.
  package static func make(
    _ schema: RecordSchema, _ values: [AnyField: JSONValue], of owner: RecordReference? = nil,
    in draft: inout ActDraft
  ) -> RecordReference {
    var fields = owner.map { [FieldValue(EntryField.of.rawValue, .record($0))] } ?? []
    for field in schema.fields where field.name != EntryField.of.rawValue {
      guard let value = values[field], !value.isNull, field.form != .options else { continue }
      fields.append(FieldValue(field.name, logValue(value, field: field)))
    }
    let made = draft.make(schema.kind, fields)
    for field in schema.fields where field.form == .options {
      guard let value = values[field] else { continue }
      // An edit each, so that they stand in the log in the order they were given.
      for code in OwnCode.all(in: value) {
        draft.set(made, [FieldValue(code.register, .typed(.string(code.word)))])
      }
    }
    return made
  }

  /// The codes of an own field as its list says them now: new ones are added, those that are left
  /// out are taken away, and each is a register of its own.
  private static func codes(
    _ value: JSONValue, of record: RecordIndex, in caseFile: CaseFile, seen: SeenChanges?
  ) -> [FieldValue] {
    func written(_ register: String, _ value: LogValue) -> FieldValue {
      FieldValue(register, value, replacing: replaced(record, register, in: caseFile, seen))
    }
    let wanted = OwnCode.all(in: value)
    let standing = caseFile.codes(of: record)
    let gone = standing.filter { code in !wanted.contains { $0.code == code.code } }
    let changed = wanted.filter { !standing.contains($0) }
    return changed.map { written($0.register, .typed(.string($0.word))) }
      + gone.map { written($0.register, .bare(.null)) }
  }

  /// Takes a record away: it is shown no more, and what was said of it stays in the history.
  package static func remove(
    _ record: RecordIndex, in caseFile: CaseFile, seen: SeenChanges? = nil,
    draft: inout ActDraft
  ) {
    let field = RecordSchema.removed
    draft.set(
      .existing(caseFile.name(of: record)),
      [
        FieldValue(
          field, .bare(true), replacing: replaced(record, field, in: caseFile, seen))
      ])
  }

  /// A walk, an area or a party.
  package static func make<Field: RecordField>(
    _ kind: RecordKind, _ values: [Field: JSONValue], in draft: inout ActDraft
  ) -> RecordReference {
    draft.make(
      kind,
      Field.allCases.compactMap { field in
        guard let value = values[field], !value.isNull else { return nil }
        return FieldValue(field.rawValue, logValue(value, field: field))
      })
  }

  /// How the log holds a value: a reference given as a thing's name becomes a reference, what a
  /// person types stands behind a salted digest, the rest bare.
  package static func logValue<Field: RecordField>(_ value: JSONValue, field: Field) -> LogValue {
    logValue(value, field: field.any)
  }

  package static func logValue(_ value: JSONValue, field: AnyField) -> LogValue {
    if value.isNull { return .bare(.null) }
    if case .reference = field.form, let name = value.string.flatMap({ RecordName($0) }) {
      return .record(.existing(name))
    }
    return field.isTyped(value) ? .typed(value) : .bare(value)
  }
}

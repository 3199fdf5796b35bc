import CaseModel

extension MergePreview {
  /// A record of the register that comes or changes: a party, a rule, a category …
  package struct Record: Hashable, Sendable {
    package let kind: RecordKind
    /// The same on every machine.
    package let name: RecordName
    /// What people call it, or what its first fields hold.
    package let text: String
    package let isNew: Bool
    package let isRemoved: Bool
    package let fields: [FieldChange]
    /// Fields that get more than one value by it.
    package let inConflict: [String]
    /// Those of them in which two stood before.
    package let withThird: [String]
    /// What was changed on one side while the other has removed it, neither knowing of the other.
    package let removedAndChanged: [String]
  }

  /// The records that come or change, each kind in the program's order, and in it as they were made.
  static func records(
    _ changes: FoldChanges, _ before: CaseFile, _ after: CaseFile
  ) -> [Record] {
    let made = Set(changes.made)
    let records = Set(changes.touched + changes.made)
    let kinds = RecordSchema.all.filter { $0.isTold || $0.kind == .workspace }
    return kinds.flatMap { schema in
      records.filter { after.kind(of: $0) == schema.kind }.sorted().compactMap { record in
        let isNew = made.contains(record) && !before.isKnown(record)
        // A folder is not told of as something new.
        if isNew, after.isGone(record) || !schema.isTold { return nil }
        let told = Self.record(record, schema, isNew: isNew, before, after)
        let says =
          isNew || told.isRemoved || !told.fields.isEmpty || !told.inConflict.isEmpty
          || !told.removedAndChanged.isEmpty
        return says ? told : nil
      }
    }
  }

  private static func record(
    _ record: RecordIndex, _ schema: RecordSchema, isNew: Bool, _ before: CaseFile,
    _ after: CaseFile
  ) -> Record {
    let isRemoved = !isNew && after.isGone(record) && !before.isGone(record)
    var fields: [FieldChange] = []
    if !isNew, !isRemoved {
      for field in Set(before.fields(of: record) + after.fields(of: record)).sorted()
      where field != RecordSchema.removed && field != OwnFieldSetting.rank.rawValue {
        let change = FieldChange(
          field: field, before: told(field, of: record, in: before),
          after: told(field, of: record, in: after))
        if change.before != change.after { fields.append(change) }
      }
      if before.isGone(record), !after.isGone(record) {
        fields.append(FieldChange(field: RecordSchema.removed, before: true, after: nil))
      }
    }
    let inConflict = gainingValues(record, isNew: isNew, before, after)
    let apart =
      isNew || before.removedAndChanged(record) != nil
      ? nil : after.removedAndChanged(record)
    return Record(
      kind: schema.kind, name: after.name(of: record),
      text: after.called(record) ?? after.firstTexts(of: record, schema), isNew: isNew,
      isRemoved: isRemoved, fields: fields, inConflict: inConflict,
      withThird: isNew ? [] : inConflict.filter(Set(before.conflicts(of: record)).contains),
      removedAndChanged: apart?.changes.map(\.field) ?? [])
  }

  /// What a field shows; a record it names as what that is called.
  private static func told(
    _ field: String, of record: RecordIndex, in caseFile: CaseFile
  ) -> JSONValue? {
    let value = caseFile.shown(record, field)
    guard let value, let other = caseFile.reference(value) else { return value }
    return caseFile.called(other).map { .string($0) } ?? value
  }
}

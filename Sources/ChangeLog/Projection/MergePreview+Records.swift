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
  }

  /// The records that come or change, each kind in the program's order, and in it as they were made.
  static func records(
    _ changes: FoldChanges, _ before: CaseFile, _ after: CaseFile
  ) -> [Record] {
    let made = Set(changes.made)
    let things = Set(changes.touched + changes.made)
    let kinds = RecordSchema.all.filter { $0.isTold || $0.kind == .workspace }
    return kinds.flatMap { schema in
      things.filter { after.kind(of: $0) == schema.kind }.sorted().compactMap { thing in
        let isNew = made.contains(thing) && !before.isKnown(thing)
        // A folder is not told of as something new.
        if isNew, after.isGone(thing) || !schema.isTold { return nil }
        let told = record(thing, schema, isNew: isNew, before, after)
        let says = isNew || told.isRemoved || !told.fields.isEmpty || !told.inConflict.isEmpty
        return says ? told : nil
      }
    }
  }

  private static func record(
    _ thing: RecordIndex, _ schema: RecordSchema, isNew: Bool, _ before: CaseFile,
    _ after: CaseFile
  ) -> Record {
    let isRemoved = !isNew && after.isGone(thing) && !before.isGone(thing)
    var fields: [FieldChange] = []
    if !isNew, !isRemoved {
      for field in Set(before.fields(of: thing) + after.fields(of: thing)).sorted()
      where field != RecordSchema.removed && field != OwnFieldSetting.rank.rawValue {
        let change = FieldChange(
          field: field, before: told(field, of: thing, in: before),
          after: told(field, of: thing, in: after))
        if change.before != change.after { fields.append(change) }
      }
      if before.isGone(thing), !after.isGone(thing) {
        fields.append(FieldChange(field: RecordSchema.removed, before: true, after: nil))
      }
    }
    let conflicts = Set(after.conflicts(of: thing))
      .subtracting(isNew ? [] : before.conflicts(of: thing))
    return Record(
      kind: schema.kind, name: after.name(of: thing),
      text: after.called(thing) ?? after.firstTexts(of: thing, schema), isNew: isNew,
      isRemoved: isRemoved, fields: fields, inConflict: conflicts.sorted())
  }

  /// What a field shows; a record it names as what that is called.
  private static func told(
    _ field: String, of thing: RecordIndex, in caseFile: CaseFile
  ) -> JSONValue? {
    let value = caseFile.shown(thing, field)
    guard let value, let other = caseFile.reference(value) else { return value }
    return caseFile.called(other).map { .string($0) } ?? value
  }
}

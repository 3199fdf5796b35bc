import CaseModel

extension CaseFile {
  /// How many fields of a finding, and of the actions, comments … on it, hold several values.
  ///
  /// Costs nothing where no field of the workspace does.
  package func conflictCount(of record: RecordIndex) -> Int {
    if state.inConflict.isEmpty, joinedOwnFields.isEmpty { return 0 }
    return entries(of: record).reduce(conflicts(of: record).count) { $0 + conflicts(of: $1).count }
  }

  package func isInConflict(_ record: RecordIndex) -> Bool {
    conflictCount(of: record) > 0
  }
}

extension EditWriter {
  /// A value that stands, written once more as a person's verdict; also of an entry, of a walk, or
  /// of a field this version does not know.
  package static func standing(
    _ value: JSONValue, field name: String, of kind: RecordKind
  ) -> LogValue {
    if kind == .finding, let field = FindingField(rawValue: name) {
      return standing(value, field: field)
    }
    if value.isNull { return .bare(.null) }
    if value.object?.count == 1, let record = value["thing"]?.string.flatMap({ RecordName($0) }) {
      return .record(.existing(record))
    }
    return isSalted(name, of: kind) ? .typed(value) : .bare(value)
  }

  /// What a newer version keeps there may have been typed: it can be blanked later, as if it was.
  private static func isSalted(_ name: String, of kind: RecordKind) -> Bool {
    RecordSchema.of(kind)?.field(named: name)?.isSalted ?? true
  }
}

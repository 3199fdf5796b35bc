import CaseModel

/// A finding as it lies in the case file, read field by field: what nobody asks for is not read.
package struct FindingReader: QuerySubject {
  package let record: RecordIndex
  private let caseFile: CaseFile

  package init(_ record: RecordIndex, in caseFile: CaseFile) {
    self.record = record
    self.caseFile = caseFile
  }

  package func value(_ field: FindingField) -> JSONValue? {
    let stored: JSONValue?
    switch field {
    case .state, .reason, .waitingUntil, .duplicateOf:
      stored = caseFile.shown(record, FindingField.state.rawValue)?[field.rawValue]
    default: stored = caseFile.shown(record, field.rawValue)
    }
    guard let stored, !stored.isNull else { return nil }
    return caseFile.identified(stored)
  }

  package func value(_ field: OwnField) -> JSONValue? {
    guard let value = caseFile.shown(record, field), !value.isNull else { return nil }
    return value
  }

  package func entryTexts(_ kind: RecordKind) -> [String] {
    caseFile.entries(of: record, kind: kind).compactMap {
      caseFile.shown($0, EntryField.text.rawValue)?.string
    }
  }

  package func hasEntries(_ kind: RecordKind) -> Bool {
    !caseFile.entries(of: record, kind: kind).isEmpty
  }

  package func stamp(_ field: FindingField) -> String? {
    let facts =
      switch field {
      case .createdAt: caseFile.created(record)
      case .updatedAt: caseFile.updated(record)
      case .stateSince:
        caseFile.changed(record, FindingField.state.rawValue) ?? caseFile.created(record)
      default: nil as LineOrigin?
      }
    return facts?.wallTime.text
  }

  package var isInConflict: Bool { !caseFile.conflicts(of: record).isEmpty }
  package var isUndone: Bool { caseFile.isWithdrawn(record) }
}

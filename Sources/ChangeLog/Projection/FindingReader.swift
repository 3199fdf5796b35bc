import CaseModel

/// A finding as it lies in the case file, read field by field: what nobody asks for is not read.
package struct FindingReader: QuerySubject {
  package let thing: RecordIndex
  private let caseFile: CaseFile

  package init(_ thing: RecordIndex, in caseFile: CaseFile) {
    self.thing = thing
    self.caseFile = caseFile
  }

  package func value(_ field: FindingField) -> JSONValue? {
    let stored: JSONValue?
    switch field {
    case .state, .reason, .waitingUntil, .duplicateOf:
      stored = caseFile.shown(thing, FindingField.state.rawValue)?[field.rawValue]
    default: stored = caseFile.shown(thing, field.rawValue)
    }
    guard let stored, !stored.isNull else { return nil }
    return caseFile.identified(stored)
  }

  package func value(_ field: OwnField) -> JSONValue? {
    guard let value = caseFile.shown(thing, field), !value.isNull else { return nil }
    return value
  }

  package func entryTexts(_ kind: RecordKind) -> [String] {
    caseFile.entries(of: thing, kind: kind).compactMap {
      caseFile.shown($0, EntryField.text.rawValue)?.string
    }
  }

  package func hasEntries(_ kind: RecordKind) -> Bool {
    !caseFile.entries(of: thing, kind: kind).isEmpty
  }

  package func stamp(_ field: FindingField) -> String? {
    let facts =
      switch field {
      case .createdAt: caseFile.created(thing)
      case .updatedAt: caseFile.updated(thing)
      case .stateSince:
        caseFile.changed(thing, FindingField.state.rawValue) ?? caseFile.created(thing)
      default: nil as LineOrigin?
      }
    return facts?.wallTime.text
  }

  package var isInConflict: Bool { !caseFile.conflicts(of: thing).isEmpty }
  package var isUndone: Bool { caseFile.isWithdrawn(thing) }
}

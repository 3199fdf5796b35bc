import CaseModel
import ChangeLog

package enum JournalWriter {
  /// Notes that a walk, a list, a finding or the whole workspace was handed in, and to which case.
  /// - Parameter caseNumber: nil leaves what stands.
  package static func note(
    _ record: RecordIndex, caseNumber: String?, on day: Day?, in caseFile: CaseFile,
    draft: inout ActDraft
  ) {
    guard let schema = RecordSchema.of(caseFile.kind(of: record)) else { return }
    var values: [AnyField: JSONValue] = [:]
    if let field = schema.field(named: WalkField.caseNumber.rawValue), let caseNumber,
      !caseNumber.isEmpty
    {
      values[field] = .string(caseNumber)
    }
    if let field = schema.field(named: WalkField.journalisedOn.rawValue), let day {
      values[field] = .string(day.description)
    }
    if values.isEmpty { return }
    draft.set(
      .existing(caseFile.name(of: record)),
      EditWriter.values(values, of: record, in: caseFile))
  }
}

import CaseModel
import ChangeLog

/// A person's verdict on a field that several have written unknown to each other.
package struct Verdict: Hashable, Sendable {
  package let record: RecordIndex
  /// By its name on disk.
  package let field: String

  package init(on field: String, of record: RecordIndex) {
    self.field = field
    self.record = record
  }

  /// One of the values replaces those that were seen, as one change.
  ///
  /// - Parameter seen: the lines whose values lay before the person; nil for all that stand. What
  ///   came since was not weighed, and stays.
  package func draft(
    taking value: StandingValue, seen: [LineName]? = nil, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    if let name = OwnFieldName(rawValue: field) {
      // Of joined fields one value stands for all, whatever name it was written under.
      var known = SeenChanges([record], in: caseFile)
      for stored in caseFile.names(holding: field) {
        let standing = caseFile.standingNames(record, stored)
        known.note(record, stored, seen.map { $0.filter(standing.contains) } ?? standing)
      }
      draft.set(
        .existing(caseFile.name(of: record)),
        EditWriter.own([name: value.value], of: record, in: caseFile, seen: known))
      return draft
    }
    draft.set(
      .existing(caseFile.name(of: record)),
      [
        FieldValue(
          field, EditWriter.standing(value.value, field: field, of: caseFile.kind(of: record)),
          replacing: seen ?? caseFile.standingNames(record, field))
      ])
    return draft
  }

  /// Whether a record that one has removed and another has changed, neither knowing of the other, is
  /// kept. The line has seen both, so that nothing is asked any more.
  package static func draft(
    on record: RecordIndex, keeps: Bool, in caseFile: CaseFile
  ) -> ActDraft {
    var draft = ActDraft()
    draft.set(
      .existing(caseFile.name(of: record)),
      [
        FieldValue(
          RecordSchema.removed, .bare(keeps ? .null : .bool(true)),
          replacing: caseFile.standingNames(record, RecordSchema.removed))
      ])
    return draft
  }
}

import CaseModel
import ChangeLog

/// A person's verdict on a field that several have written unknown to each other.
package struct Verdict: Hashable, Sendable {
  package let thing: RecordIndex
  /// By its name on disk.
  package let field: String

  package init(on field: String, of thing: RecordIndex) {
    self.field = field
    self.thing = thing
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
      var known = SeenChanges([thing], in: caseFile)
      for stored in caseFile.names(holding: field) {
        let standing = caseFile.standingNames(thing, stored)
        known.note(thing, stored, seen.map { $0.filter(standing.contains) } ?? standing)
      }
      draft.set(
        .existing(caseFile.name(of: thing)),
        EditWriter.own([name: value.value], of: thing, in: caseFile, seen: known))
      return draft
    }
    draft.set(
      .existing(caseFile.name(of: thing)),
      [
        FieldValue(
          field, EditWriter.standing(value.value, field: field, of: caseFile.kind(of: thing)),
          replacing: seen ?? caseFile.standingNames(thing, field))
      ])
    return draft
  }
}

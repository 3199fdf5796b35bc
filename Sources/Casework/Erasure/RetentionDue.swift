import CaseModel
import ChangeLog

/// What is over a time limit that the workspace has set, to be looked at before it is taken out; never
/// by itself (GDPR art. 5(1)(e), DOMAIN B6).
package struct RetentionDue: Sendable {
  /// A record of which something goes.
  package struct Item: Hashable, Sendable {
    package let record: RecordIndex
    /// The day it went over the limit.
    package let since: Day
  }

  package let subject: RetentionSubject
  /// Nil where a contact was to be kept until a day that has passed.
  package let rule: RetentionRule?
  package let items: [Item]
  package let plan: RedactionPlan

  /// The day the first of them went over.
  package var since: Day { items.map(\.since).min() ?? Day(number: 0) }

  /// At most so many records of a kind go in one act: a person looks them through.
  package static let most = 500

  /// Everything that is over its limit, by what it is.
  package static func all(in caseFile: CaseFile, on today: Day) -> [RetentionDue] {
    let rules = RetentionRule.all(in: caseFile)
    let keepsContacts = caseFile.parties.contains {
      $0.values.day(PartyField.contactUntil).map { $0 < today } ?? false
    }
    if rules.isEmpty, !keepsContacts { return [] }
    let search = RetentionSearch(caseFile, today)
    return RetentionSubject.allCases.compactMap { subject in
      let rule = rules.first { $0.subject == subject }
      let due = search.due(subject, rule)
      return due.items.isEmpty ? nil : due
    }
  }

  /// One act that takes all of it out: of each field once, on the ground of the first limit that
  /// reaches it.
  package static func draft(
    _ due: [RetentionDue], in caseFile: CaseFile, ground: (RetentionDue) -> String
  ) -> ActDraft {
    var draft = ActDraft()
    var taken: Set<[String]> = []
    for part in due {
      let plan = part.plan.without { target in
        !target.field.isEmpty
          && !taken.insert([caseFile.name(of: target.record).description, target.field]).inserted
      }
      draft.edits += plan.draft(ground: ground(part), in: caseFile).edits
    }
    return draft
  }
}

import CaseModel
import ChangeLog

/// A time limit that the workspace has set.
package struct RetentionRule: Hashable, Sendable {
  package let record: RecordIndex
  package let subject: RetentionSubject
  package let days: Int
  package let decidedBy: String
  package let decidedOn: Day?
  package let ground: String

  /// The limits that hold, in the order of what they are about. Where two say something else of one
  /// thing, the longer holds, since what is gone does not come back.
  package static func all(in caseFile: CaseFile) -> [RetentionRule] {
    var rules: [RetentionSubject: RetentionRule] = [:]
    for record in caseFile.standing(.retention) {
      guard let rule = RetentionRule(record, in: caseFile) else { continue }
      if rules[rule.subject].map({ $0.days >= rule.days }) ?? false { continue }
      rules[rule.subject] = rule
    }
    return RetentionSubject.allCases.compactMap { rules[$0] }
  }

  /// Nil for one of a newer version, or without days a person may set.
  private init?(_ record: RecordIndex, in caseFile: CaseFile) {
    let values = caseFile.values(of: record)
    let days = caseFile.standing(record, RetentionField.days.rawValue).compactMap(\.value.integer)
      .filter { RetentionField.range.contains($0) }.max()
    guard let subject = values.code(RetentionField.what, RetentionSubject.self), let days else {
      return nil
    }
    self.record = record
    self.subject = subject
    self.days = Int(days)
    decidedBy = values.text(RetentionField.decidedBy) ?? ""
    decidedOn = values.day(RetentionField.decidedOn)
    ground = values.text(RetentionField.ground) ?? ""
  }

  /// The first day on which what stood since a day is over the limit.
  package func falls(_ since: Day) -> Day { since.adding(days: days) }
}

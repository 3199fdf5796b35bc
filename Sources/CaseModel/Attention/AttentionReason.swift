/// Why a finding or a walk needs somebody's attention. The raw value is its name in `--json`.
///
/// In the order in which they are told: what is in conflict, what is late, what waits for us, what
/// is missing.
package enum AttentionReason: String, Code {
  case twoValues = "two-values"
  case overdue
  /// A day that was promised for an action or a follow-up has passed.
  case promisePassed = "promise-passed"
  /// With the responsible, and nothing was heard of it for days.
  case silent
  /// It was put off until a day that has come.
  case waitingOver = "waiting-over"
  /// Not assessed within the days the workspace allows itself.
  case notAssessed = "not-assessed"
  /// Something simple that is not done within the days the workspace allows for it.
  case simpleLate = "simple-late"
  /// Said to be done, and nobody else has seen it.
  case notConfirmed = "not-confirmed"
  case seeOnSite = "see-on-site"
  /// Decided, and the residents were not told.
  case noAnswer = "no-answer"
  /// Still open, and the residents have heard nothing since it was written down.
  case notTold = "not-told"
  case noResponsible = "no-responsible"
  case noDate = "no-date"
  case noAction = "no-action"
  /// Settled some weeks ago, and nobody has seen since whether it has held.
  case lookAgain = "look-again"
  /// A text of it points at somebody who should not be named in it.
  case pointsAtSomebody = "points-at-somebody"
  /// A walk whose report is late.
  case noReport = "no-report"
  /// A walk whose notes are not gathered into findings.
  case notGathered = "not-gathered"
  /// A walk after which no follow-up meeting was held or set in time.
  case noMeeting = "no-meeting"
  /// An area nobody has walked for as long as the workspace lets go by, and nobody plans to.
  case walkAgain = "walk-again"
  /// Somebody who asked about their own data is to be answered.
  case requestOpen = "request-open"
  /// What left and is not handed in to the journal.
  case notJournalised = "not-journalised"
  /// Over a time limit that the workspace has set.
  case retentionDue = "retention-due"

  package var isOfWalk: Bool { [.noReport, .notGathered, .noMeeting, .walkAgain].contains(self) }

  /// Whether it is a finding's; else a walk's or that of what the workspace keeps besides.
  package var isOfFinding: Bool {
    !isOfWalk && ![.requestOpen, .notJournalised, .retentionDue].contains(self)
  }
}

/// One reason of one finding or walk, said so that the day alone tells whether it holds.
package struct AttentionCause: Hashable, Sendable {
  package let reason: AttentionReason
  /// The day its days are counted from.
  package let since: Day
  /// The first day it holds; nil: it holds whatever the day.
  package let begins: Day?
  /// The last day it holds; nil: it holds until it is settled.
  package let ends: Day?
  /// The field it is about, where it is one text of several; nil for the finding as a whole.
  package let field: AnyField?

  package init(
    _ reason: AttentionReason, since: Day, begins: Day? = nil, ends: Day? = nil,
    field: AnyField? = nil
  ) {
    self.reason = reason
    self.since = since
    self.begins = begins
    self.ends = ends
    self.field = field
  }

  package func holds(on today: Day) -> Bool {
    (begins.map { $0 <= today } ?? true) && (ends.map { today <= $0 } ?? true)
  }

  /// Never negative: a clock that ran ahead counts as today.
  package func days(on today: Day) -> Int { max(0, today.days(since: since)) }
}

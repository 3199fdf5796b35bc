/// What was promised, and handing it over to another.
package struct PromiseWords: Sendable {
  package let title: String
  package let nothing: String
  /// What kind of promise it is, by its code.
  package let kinds: [String: String]
  package let passed: String
  package let thisWeek: String
  package let later: String
  package let undated: String
  /// Those of a section that are too many to show.
  package let more: @Sendable (Int) -> String
  package let nobody: String
  /// Of a list of findings picked for a meeting.
  package let meetingList: @Sendable (Int) -> String
  /// Of a list that was sent: its edition, the day, how many are on it and how many unanswered.
  package let sentList:
    @Sendable (_ edition: Int, _ day: String, _ findings: Int, _ unanswered: Int) -> String
  package let count: @Sendable (_ count: Int, _ passed: Int) -> String

  package let handoverTitle: @Sendable (_ workspace: String) -> String
  package let handoverIntroduction: String
  package let handoverWritten: @Sendable (_ promises: Int, _ open: Int, _ path: String) -> String
  /// What its file is called.
  package let fileName: String
  package let openFindings: String
  package let partiesHeading: String
  package let followUpHeading: String
  package let handoverPrinted: @Sendable (_ path: String) -> String
  package let columns: (day: String, kind: String, who: String, what: String, about: String)
  package let partyColumns: (name: String, open: String, overdue: String, contact: String)
  package let devicesHeading: String
  package let draftsLeft: @Sendable (Int) -> String
  package let lastWrote: @Sendable (_ device: String, _ day: String) -> String

  package let reassignNeeds: String
  package let reassignNothing: @Sendable (_ from: String, _ field: String) -> String
  package let reassignSummary:
    @Sendable (_ count: Int, _ field: String, _ from: String, _ to: String) -> String
  package let reassignAsk: String
  package let reassignNeedsYes: String
  package let reassignStopped: String
  package let reassigned:
    @Sendable (_ count: Int, _ field: String, _ from: String, _ to: String) -> String
  package let reassignField: @Sendable (_ word: String) -> String
  package let sameParty: String
  package let disputedLeft: @Sendable (Int) -> String
  /// The same where one sits at the board.
  package let disputedHere: @Sendable (Int) -> String
  package let from: String
  package let to: String
  package let reassignTitle: String
  package let reassignIntroduction: String
  package let whichField: String
}

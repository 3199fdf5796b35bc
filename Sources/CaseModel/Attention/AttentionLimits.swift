/// After how many calendar days something needs attention (DOMAIN B4).
package struct AttentionLimits: Hashable, Sendable {
  /// From when a finding was written down until it is assessed.
  package var assessing = 14
  /// From a walk until its report.
  package var report = 14
  /// From a walk until its notes are findings.
  package var gathering = 7
  /// Until residents have heard something of a finding.
  package var answer = 30
  /// Without a sign of life from the responsible.
  package var silence = 30
  /// The same of parties that have their own, by their names in search form.
  package var silences: [String: Int] = [:]
  /// Until something simple is done.
  package var simple = 180
  /// From a walk to its follow-up meeting: from when it may be held, and until when it should be.
  package var meetingFrom = 28
  package var meetingTo = 56
  /// From an area's latest walk until it is walked again.
  package var walkAgain = 365
  /// From something was settled until it is looked at again, and how long one is told of it: what
  /// nobody looked at by then is seen on the next walk.
  package var lookAgain = 28
  package var lookAgainTold: Int { 60 }

  package init() {}

  /// As the workspace has set them.
  package init(_ rules: WorkspaceRules) {
    assessing = rules[.triageDays]
    report = rules[.reportDays]
    answer = rules[.answerDays]
    silence = rules[.silentDays]
    silences = rules.silences
    simple = rules[.simpleActionDays]
    meetingTo = rules[.meetingToDays]
    meetingFrom = min(rules[.meetingFromDays], meetingTo)
    walkAgain = rules[.walkAgainDays]
    lookAgain = rules[.lookAgainDays]
  }

  func silence(of party: String?) -> Int {
    party.flatMap { silences[SearchKey.name($0)] } ?? silence
  }
}

extension Vocabulary {
  /// The rule a word names: its name on disk, or a word of either language.
  package static func dayRule(named word: String) -> DayRule? { RuleVocabulary.days[.init(word)] }

  /// Whether a word names the rule that another than the writer approves a report.
  package static func isApprovalRule(_ word: String) -> Bool {
    ["approvedByAnother", "another approves", "anden godkender"].contains {
      isOneWord($0, word)
    }
  }

  /// Every word that names a rule, in both languages.
  package static var dayRuleWords: [String] {
    RuleVocabulary.words.flatMap { $0.1.split(separator: "|").map(String.init) }
  }
}

/// Words for the workspace's rules, in both languages.
enum RuleVocabulary {
  static let words: [(DayRule, String)] = [
    (.urgentDays, "urgent|haster|haste"), (.highDays, "high|høj"),
    (.mediumDays, "medium|middel|mellem"), (.lowDays, "low|lav"),
    (.triageDays, "triage|assess|vurdering|vurdér nye|vurder nye|vurderes"),
    (.reportDays, "report|rapport"), (.answerDays, "answer|svar"),
    (.simpleActionDays, "simple action|simple|simpelt tiltag|simple tiltag|simpel"),
    (.silentDays, "silent|silence|stille|stilhed"),
    (.meetingFromDays, "meeting from|møde fra|møde tidligst"),
    (.meetingToDays, "meeting to|meeting|møde til|møde senest|møde"),
    (.walkAgainDays, "walk again|gå igen|vandring igen"),
    (.lookAgainDays, "look again|se igen|set igen"), (.soonDays, "soon|snart"),
  ]

  static let days = VocabularyKey.table(DayRule.allCases.map { ($0, $0.rawValue) } + words)
}

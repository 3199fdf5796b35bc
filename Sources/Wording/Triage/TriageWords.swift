/// What is said where new findings are decided on.
package struct TriageWords: Sendable {
  package let title: String
  /// How many wait, and how many were put off to a later day.
  package let left: @Sendable (_ waiting: Int, _ putOff: Int) -> String
  package let nothingLeft: String
  /// By the stage's name.
  package let questions: [String: String]
  /// By the command's name.
  package let verdicts: [String: String]
  package let noAction: String
  package let nobodyYet: String
  package let writeOwn: String
  package let writeCode: String
  package let otherDay: String
  package let priorityUntil: @Sendable (_ priority: String, _ day: String) -> String
  package let alike: String
  package let nearby: String
  package let noCategory: String
  package let twoValues: @Sendable (_ field: String) -> String
  /// What is usually done about a category, by its code, until the folder has learnt better.
  package let usualActions: [String: [String]]
  package let takenWithoutParty: @Sendable (_ name: String) -> String
  package let joined: @Sendable (_ name: String, _ other: String) -> String
  package let ring: @Sendable (_ other: String, _ name: String) -> String
  package let mustBeSeen: @Sendable (_ name: String, _ day: String) -> String
  package let putOff: @Sendable (_ name: String, _ day: String) -> String
  package let decidedMeanwhile: @Sendable (_ name: String) -> String
}

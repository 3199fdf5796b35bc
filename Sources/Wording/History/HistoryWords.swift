/// What is said of the history: who changed what, taking it back, and the folder as it was.
package struct HistoryWords: Sendable {
  // As of a day.
  package let asOfOnlyReads: @Sendable (_ command: String) -> String
  package let unreadablePast: @Sendable (_ text: String) -> String
  package let notYet: @Sendable (_ text: String) -> String
  package let shownAsOf: @Sendable (_ day: String) -> String
  package let clockBackwards: @Sendable (_ devices: [String]) -> String
  package let asOfPrompt: String
  package let asOfHint: String
  /// Stands in the header of every screen.
  package let asOfBanner: @Sendable (_ day: String) -> String
  package let backToToday: String

  // Taking back.
  package let noAct: @Sendable (_ name: String) -> String
  package let severalActs: @Sendable (_ name: String, _ acts: [String]) -> String
  package let alreadyUndone: String
  package let notUndone: String
  package let neverUndone: String
  /// Says what others did since, and how it is done anyway.
  package let resting: @Sendable (_ later: [String], _ command: String) -> String
  package let later: @Sendable (_ what: String, _ who: String, _ when: String) -> String
  package let andMore: @Sendable (_ count: Int) -> String
  package let confirmTitle: @Sendable (_ deed: String) -> String
  package let confirmAsks: String
  package let confirmYes: String
  package let confirmRedo: String
  package let confirmNo: String

  // A field's values.
  package let fieldTitle: @Sendable (_ name: String) -> String
  package let shows: String
  package let stands: String
  package let replaced: @Sendable (_ who: String, _ when: String) -> String
  package let undone: @Sendable (_ who: String, _ when: String) -> String
  package let past: String
  package let because: @Sendable (_ reason: String) -> String
  package let neverHad: @Sendable (_ field: String, _ name: String) -> String
  package let fieldNeedsFinding: String
  package let restoredAlone: String

  // Choosing among acts.
  package let filterPrompt: String
  package let filterHint: String
  package let filtered: @Sendable (_ text: String) -> String
  package let unknownPart: @Sendable (_ word: String) -> String
  package let noDay: @Sendable (_ text: String) -> String
  package let noWalk: @Sendable (_ text: String) -> String
  package let noKind: @Sendable (_ text: String) -> String
  package let noneMatch: String
  package let lookFurther: @Sendable (_ left: Int) -> String
}

/// Sentences of the review, the meeting list and showing.
package struct ReviewWords: Sendable {
  package let title: @Sendable (_ open: Int, _ overdue: Int) -> String
  /// Behind the title: by what the list is divided.
  package let by: @Sendable (_ grouping: String) -> String
  /// By the code of the grouping: area, responsible, category, age.
  package let groupings: [String: String]
  package let group: @Sendable (_ name: String, _ open: Int, _ overdue: Int) -> String
  package let hotspot: String
  package let none: String
  package let nothingOpen: String
  package let more: @Sendable (Int) -> String
  /// Days since it was made, by the least of them.
  package let ages: [Int: String]

  // Why a line is there.
  package let twoValues: String
  package let overdue: @Sendable (_ days: Int, _ party: String?) -> String
  package let resume: String
  package let checked: String
  package let assessed: String
  package let noResponsible: String
  package let noDate: String
  package let noAction: String
  /// How many findings of a year are at one place.
  package let foundAgain: @Sendable (Int) -> String
  package let until: @Sendable (_ day: String, _ party: String?) -> String
  /// The key that settles it, with what it does.
  package let settles: @Sendable (_ key: String, _ deed: String) -> String
  package let deeds: [String: String]
  package let changed: String
  package let new: String

  package let finish: @Sendable (_ last: String?) -> String
  package let finished: String
  package let regroup: @Sendable (_ grouping: String) -> String
  package let allowWriting: String
  package let needsInitials: String

  package let meetingTitle: @Sendable (Int) -> String
  package let meetingEmpty: String
  package let putOn: @Sendable (Int) -> String
  package let takenOff: @Sendable (Int) -> String
  package let reordered: String
  package let meetingMark: String

  package let personPrompt: String
  package let person: @Sendable (_ initials: String) -> String
  /// The first who says so on a machine.
  package let known: @Sendable (_ initials: String) -> String
  /// Nobody has said who sits here; a name is all there is.
  package let nobodyKnown: @Sendable (_ name: String) -> String
  /// On the header: under whose initials is written.
  package let writesAs: @Sendable (_ initials: String) -> String
  /// That the environment decides who writes.
  package let userIsSet: @Sendable (_ initials: String) -> String
  package let mayWrite: String
  package let looksOnly: String

  package let showingTitle: @Sendable (_ shown: Int, _ withheld: Int) -> String
  package let showingNone: String
  package let noArea: String
  package let readOnlyAsked: String
  package let meetingNeeds: String
  /// That the review cannot be divided by that word, and by what it can.
  package let noGrouping: @Sendable (_ word: String, _ known: [String]) -> String
}

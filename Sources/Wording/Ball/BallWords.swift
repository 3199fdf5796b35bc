/// Where the ball is: the words of the trail, of the screen of parties, and of what parties answer.
package struct BallWords: Sendable {
  package let heading: String
  /// What each stage of the trail is called, by its name.
  package let stages: [String: String]
  package let stageNotReached: String
  package let withUs: String
  package let withParty: @Sendable (_ party: String) -> String
  package let waiting: String
  package let withNobody: String
  /// How long nothing was heard; 0 for today.
  package let silence: @Sendable (_ days: Int, _ text: String) -> String
  package let promised: @Sendable (_ day: String, _ distance: String) -> String
  package let brokenPromise: @Sendable (_ day: String, _ overdue: String) -> String
  package let told: @Sendable (_ times: Int) -> String
  /// How often it was sent back, and by whom last; empty for an unknown party.
  package let handOvers: @Sendable (_ times: Int, _ party: String) -> String
  /// What a follow-up tells, `Vej & Park svarede 23-11-2026`.
  package let followUp: @Sendable (_ party: String, _ step: String, _ day: String) -> String
  package let edition: @Sendable (Int) -> String
  package let changed: @Sendable (_ fields: String) -> String

  // Commands.
  package let chaseNeeds: @Sendable (_ parties: [String]) -> String
  package let noParty: @Sendable (_ name: String, _ parties: [String]) -> String
  package let nothingWith: @Sendable (_ party: String) -> String
  package let nobodyHasAnything: String
  package let notRecorded: String
  package let recorded: @Sendable (_ party: String, _ edition: Int, _ list: String) -> String
  package let written: @Sendable (_ path: String) -> String
  package let noAddress: @Sendable (_ party: String) -> String
  package let unknownFormat: @Sendable (_ word: String, _ names: [String]) -> String
  package let unknownAudience: @Sendable (_ word: String, _ names: [String]) -> String
  package let openCount: @Sendable (Int) -> String
  package let overdueCount: @Sendable (Int) -> String
  package let lastSent: @Sendable (_ day: String) -> String
  /// In the column of when it was sent last, and where no column says what was not.
  package let neverSent: String
  package let listNeverSent: String
  package let party: String
  package let open: String
  package let overdue: String
  package let silent: String
  package let sent: String
  package let replyNeeds: String
  package let replied: @Sendable (_ findings: [String], _ party: String) -> String
  package let unknownSaying: @Sendable (_ word: String, _ names: [String]) -> String
  package let sendBackNeeds: String
  package let sentBack: @Sendable (_ finding: String, _ times: Int) -> String
  package let notWithParty: @Sendable (_ finding: String) -> String
  /// Why a gate was passed: the party said it.
  package let onTheWordOf: @Sendable (_ party: String) -> String

  // What a party says, by code.
  package let says: [String: String]
  package let unknownParty: String

  // The screens.
  package let ours: String
  package let theirs: String
  package let nothingOurs: String
  /// Over the findings a party has, on our own screen.
  package let listTitle: @Sendable (_ party: String, _ count: Int) -> String
  package let sendTitle: @Sendable (_ party: String, _ count: Int) -> String
  /// That the text of a finding on a list for others may name somebody.
  package let mayNameSomebody: @Sendable (_ finding: String, _ names: String) -> String
  package let sendNote: String
  /// The ways a list goes out, by their names.
  package let ways: [String: String]
  package let sentList: @Sendable (_ party: String, _ edition: Int, _ place: String) -> String
  package let sentTo: @Sendable (_ party: String, _ edition: Int) -> String
  package let copied: String
  package let copiedBy: @Sendable (_ tool: String) -> String
  package let tooLongToCopy: @Sendable (_ kilobytes: Int) -> String
  package let wordTitle: String
  package let wordWho: String
  package let wordWhen: String
  package let wordText: String
  package let wordPromised: String
  package let wordSays: String
  package let firstTime: String
  package let whoThen: String
}

/// What stands on a list for a responsible party, and in the mail it goes with.
package struct ChaseWords: Sendable {
  /// `Til Vej & Park: 4 fund, vi venter på`.
  package let heading: @Sendable (_ party: String, _ count: Int) -> String
  /// `Udgave 3 · liste K7Q-4MJ · 23-11-2026`.
  package let edition: @Sendable (_ edition: Int, _ list: String, _ day: String) -> String
  /// The same while nothing has been sent: a list that cannot come back.
  package let draft: @Sendable (_ day: String) -> String
  /// How many findings something is kept of; empty for none.
  package let withheld: @Sendable (Int) -> String
  /// What stands in front of a list's identifier on its head, folded.
  package let listMark: String
  package let number: String
  package let place: String
  package let text: String
  package let actions: String
  package let due: String
  package let state: String
  package let silence: String
  package let promisedFor: String
  package let reply: String
  package let code: String
  package let list: String
  /// How many days nothing was heard.
  package let silentFor: @Sendable (_ days: String) -> String
  package let promised: @Sendable (_ day: String) -> String
  package let brokenPromise: @Sendable (_ day: String, _ days: String) -> String
  package let noDue: String
  /// What the party is asked to do with the list.
  package let request: String
  /// The same below a list that has no columns.
  package let requestInText: String
  package let mailSubject: @Sendable (_ workspace: String, _ count: Int) -> String
  package let greeting: String
  package let mailBody: @Sendable (_ count: Int) -> String
  package let seeAttached: String
  /// The name of the file without its ending.
  package let fileName: String
}

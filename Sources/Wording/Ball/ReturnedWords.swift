/// The words of a list that comes back from a party.
package struct ReturnedWords: Sendable {
  package let needs: String
  package let noList: @Sendable (_ file: String) -> String
  package let nothingSent: String
  package let foreign: @Sendable (_ list: String) -> String
  package let unrecognised: String
  package let noSuchList: @Sendable (_ word: String) -> String
  /// `Liste K7Q-4MJ, udgave 3, sendt til Vej & Park 10-11-2026`.
  package let list:
    @Sendable (_ list: String, _ edition: Int, _ party: String, _ day: String) -> String
  package let counts: @Sendable (_ read: Int, _ offers: Int, _ unchanged: Int) -> String
  package let nothingChanged: String
  package let newFinding: String
  package let empty: String
  package let notOurs: String
  /// That the value here is no longer the one on the list.
  package let changedHere: @Sendable (_ value: String) -> String
  package let howToTake: String
  package let noOffer: @Sendable (_ key: String) -> String
  package let taken: @Sendable (_ cells: Int, _ party: String) -> String
  package let nothingLeft: String
  package let putAside: String
  package let addedRow: @Sendable (_ line: Int) -> String
  package let passing: @Sendable (_ party: String, _ list: String) -> String

  package let notOnList: @Sendable (_ line: Int, _ id: String) -> String
  package let unknown: @Sendable (_ line: Int, _ id: String) -> String
  package let foreignRow: @Sendable (_ line: Int, _ list: String) -> String
  package let knownByText: @Sendable (_ line: Int, _ id: String) -> String
  /// A list that was sent is taken in as a table of findings.
  package let isReturned: @Sendable (_ file: String) -> String
  package let ofNoFinding: @Sendable (_ line: Int, _ text: String) -> String
  package let ambiguous: @Sendable (_ line: Int) -> String
  package let unread: @Sendable (_ line: Int, _ column: String, _ text: String) -> String
  package let noWay: @Sendable (_ line: Int, _ state: String) -> String
  package let repeated: @Sendable (_ line: Int, _ id: String) -> String
  package let emptied: @Sendable (Int) -> String
  package let missing: @Sendable (Int) -> String
  package let alreadyHere: @Sendable (Int) -> String
}

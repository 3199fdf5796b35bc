/// What the codes of closed lists are called, by code. A code without a word, of a newer version,
/// is shown as it stands.
package struct CodeWords: Sendable {
  package let state: [String: String]
  package let kind: [String: String]
  package let category: [String: String]
  package let priority: [String: String]
  package let size: [String: String]
  package let timeOfDay: [String: String]
  package let sensitivity: [String: String]
  package let partyKind: [String: String]
  package let occasion: [String: String]
  package let walkState: [String: String]
  package let followUpStep: [String: String]
  package let reason: [String: String]
  /// Titles of the standard columns.
  package let column: [String: String]
  /// The steps of the lifecycle, in the imperative.
  package let step: [String: String]
  /// What the steps did, for history and messages.
  package let stepDone: [String: String]
}

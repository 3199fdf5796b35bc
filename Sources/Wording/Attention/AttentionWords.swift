/// What needs attention, and why; reasons by their code.
package struct AttentionWords: Sendable {
  package let title: String
  package let countsTitle: String
  package let nothing: String
  /// What findings with a reason have in common, as a heading.
  package let headings: [String: String]
  /// The reason of one finding, with how long it has stood.
  package let sentence: @Sendable (_ reason: String, _ days: Int) -> String
  /// Behind the deadline that has passed: so has the promised day, for as many days.
  package let alsoPromised: String
  package let count: @Sendable (Int) -> String
  /// What a list leaves out.
  package let more: @Sendable (Int) -> String
  /// How many findings are open, below the counts.
  package let ofOpen: @Sendable (Int) -> String
  /// What settles it, beside its key.
  package let settledBy: @Sendable (_ key: String, _ deed: String) -> String
  package let wholeList: String
  package let walkStateTitle: @Sendable (String) -> String
  package let walkStateSet: @Sendable (_ walk: String, _ state: String) -> String
  package let chooseFirst: String
}

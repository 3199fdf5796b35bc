/// The words of the screens where values and findings are held side by side.
package struct SettleWords: Sendable {
  /// How many fields hold several values.
  package let listTitle: @Sendable (Int) -> String
  package let none: String
  package let leaveOpen: String
  /// What has the value, by its kind on disk.
  package let kinds: [String: String]

  package let alikeTitle: @Sendable (_ count: Int, _ ownToo: Bool) -> String
  package let noneAlike: String
  package let pairTitle: String
  /// What a person may say of a pair.
  package let keep: @Sendable (_ id: String, _ isEarlier: Bool) -> String
  package let different: String
  package let joined: @Sendable (_ id: String, _ survivor: String) -> String
  package let keptApart: @Sendable (_ id: String, _ other: String) -> String
  package let pairGone: String
  package let entries: @Sendable (_ comments: Int, _ actions: Int, _ photos: Int) -> String
}

/// How look-alikes are told of, joined and parted.
package struct AlikeWords: Sendable {
  package let samePlace: String
  package let similarPlace: String
  package let metresAway: @Sendable (Int) -> String
  package let sameArea: String
  package let sameCategory: String
  /// Words that both have, at least one.
  package let wordsAlike: @Sendable ([String]) -> String
  /// How alike two are: `87 % ens`.
  package let percent: @Sendable (Int) -> String
  package let pairCount: @Sendable (Int) -> String

  package let sameNeeds: String
  package let partNeeds: String
  package let twoKinds: String
  package let alreadySame: @Sendable (_ id: String, _ other: String) -> String
  package let joined: @Sendable (_ id: String, _ survivor: String) -> String
  package let parted: @Sendable (_ id: String) -> String
  package let keptApart: @Sendable (_ id: String, _ other: String) -> String
  package let notJoined: @Sendable (_ id: String) -> String
  /// The heading over what duplicates of a finding hold.
  package let fromDuplicate: @Sendable (_ id: String) -> String
}

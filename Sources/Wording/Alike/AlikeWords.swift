/// How look-alikes are told of.
package struct AlikeWords: Sendable {
  package let samePlace: String
  package let similarPlace: String
  package let metresAway: @Sendable (Int) -> String
  package let sameArea: String
  package let sameCategory: String
  /// Words that both have, at least one.
  package let wordsAlike: @Sendable ([String]) -> String
}

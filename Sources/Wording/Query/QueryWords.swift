/// Sentences about queries: what is wrong with one, and how one is completed.
package struct QueryWords: Sendable {
  package let unknownField: @Sendable (_ word: String) -> String
  package let unknownValue: @Sendable (_ field: String, _ value: String) -> String
  package let neitherYesNorNo: @Sendable (_ text: String) -> String
  package let unclosedQuote: String
  package let noComparison: @Sendable (_ field: String) -> String
  package let nothingAsked: @Sendable (_ word: String) -> String
  package let tooLong: @Sendable (_ most: Int) -> String
  /// Behind a sentence: what the person may have meant.
  package let meant: @Sendable (_ word: String) -> String
  /// Behind a sentence, where a day cannot be read: how one is written.
  package let dayExamples: String

  /// Days a completion proposes, as they are typed.
  package let days: [String]
  package let truths: [String]
  /// Before the candidates.
  package let completes: String
  /// The group of findings whose field is empty.
  package let noGroup: String

  // While a filter is on.
  package let shown: @Sendable (_ shown: Int, _ all: Int) -> String
  package let unmarked: @Sendable (_ count: Int) -> String
  package let marked: @Sendable (_ count: Int) -> String
  package let nothingMarked: String
  package let markPrompt: String
  package let markHint: String
  package let columnsArranged: String
}

/// Sentences about changing many findings at once.
package struct BulkWords: Sendable {
  /// The summary's title and its first row.
  package let title: @Sendable (Int) -> String
  package let confirm: @Sendable (Int) -> String
  /// The question on the command line, and what its answers lead to.
  package let ask: @Sendable (Int) -> String
  package let needsYes: @Sendable (Int) -> String
  package let notChanged: String
  package let noneMatch: String
  package let namesOrQuery: String
  package let emptyQuery: String
  package let andMore: @Sendable (Int) -> String

  // What could not be changed.
  package let leftTitle: @Sendable (Int) -> String
  package let leftNotice: @Sendable (Int) -> String
  package let left: @Sendable (_ finding: String, _ reason: String) -> String
  package let noWay: @Sendable (_ from: String, _ to: String) -> String
  package let noPriority: String
  package let standsThere: @Sendable (_ state: String) -> String
  package let otherStep: @Sendable (_ state: String) -> String
  package let noStep: @Sendable (_ state: String) -> String
  package let unchanged: String
}

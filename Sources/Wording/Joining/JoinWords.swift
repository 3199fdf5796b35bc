/// How two workspaces that were begun apart are joined.
package struct JoinWords: Sendable {
  package let title: @Sendable (_ workspace: String) -> String
  /// What is the same in both, by its kind on disk.
  package let shownAs: @Sendable (_ kind: String, _ theirs: String, _ ours: String) -> String
  package let nothingSame: String
  package let new: @Sendable (_ walks: Int, _ areas: Int, _ parties: Int, _ findings: Int) -> String
  /// Over findings that a merge brings and that are like ones here.
  package let alike: @Sendable (Int) -> String
  /// Where they are decided on, on the command line and on the screen.
  package let decideByCommand: String
  package let decideAfter: String
  /// Beside a finding of the other folder, and beside one of this.
  package let there: String
  package let here: String
  /// The line that joins on the screen, and the question on the command line.
  package let joinRow: String
  package let joinNow: String
  package let done: String
  package let partAgain: String
}

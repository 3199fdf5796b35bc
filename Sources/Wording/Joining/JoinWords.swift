/// How two workspaces that were begun apart are joined.
package struct JoinWords: Sendable {
  package let title: @Sendable (_ workspace: String) -> String
  /// What is the same in both, by its kind on disk.
  package let shownAs: @Sendable (_ kind: String, _ theirs: String, _ ours: String) -> String
  package let nothingSame: String
  package let new: @Sendable (_ walks: Int, _ areas: Int, _ parties: Int, _ findings: Int) -> String
  package let alike: @Sendable (Int) -> String
  package let done: String
  package let partAgain: String
}

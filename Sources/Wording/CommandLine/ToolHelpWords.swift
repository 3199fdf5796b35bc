/// The help of the command line: at most 80 columns and 24 lines each, examples first.
package struct ToolHelpWords: Sendable {
  package let overview: String
  /// By the command's name.
  package let commands: [String: String]
}

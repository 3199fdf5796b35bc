/// Where things stand inside a workspace.
package struct WorkspacePaths: Hashable, Sendable {
  package let root: String

  package init(_ root: String) { self.root = root }

  package var log: String { FilePath.joined(root, "log") }
  package var walks: String { FilePath.joined(root, "walks") }
  package var register: String { FilePath.joined(root, "register") }
  package var photos: String { FilePath.joined(root, "photos") }
  package var workspaceDocument: String { FilePath.joined(root, "workspace.json") }

  package func log(of device: String) -> String {
    FilePath.joined(log, device + WorkspacePaths.logEnding)
  }

  package func absolute(_ inside: String) -> String { FilePath.joined(root, inside) }

  package static let logEnding = ".jsonl"

  /// Git and Syncthing must carry the logs byte for byte, and leave the documents, which each
  /// device writes itself.
  static let transportFiles: [(name: String, text: String)] = [
    (
      ".gitattributes",
      """
      *.jsonl -text -diff merge=binary
      *.json -text
      photos/** binary

      """
    ),
    (
      ".gitignore",
      """
      # The log and the photos travel; each device writes the documents itself.
      .*.tmp
      /workspace.json
      /walks/
      /register/

      """
    ),
    (
      ".stignore",
      """
      // The log and the photos travel; each device writes the documents itself.
      (?d).*.tmp
      /workspace.json
      /walks
      /register

      """
    ),
  ]
}

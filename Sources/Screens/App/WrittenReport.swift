/// The files an edition was last written to from here, and whether they say that it is a draft.
package struct WrittenReport: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    package let path: String
    /// Of what was written, so that a file somebody has changed since is left alone.
    package let digest: String

    package init(path: String, digest: String) {
      self.path = path
      self.digest = digest
    }

    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  package let files: [File]
  package let isDraft: Bool

  package init(files: [File], isDraft: Bool) {
    self.files = files
    self.isDraft = isDraft
  }

  package var names: String { files.map(\.name).joined(separator: ", ") }
}

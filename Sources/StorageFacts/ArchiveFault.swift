/// Why an archive is not restored. The raw value is the code that sentences go by.
package enum ArchiveFault: String, Error, Hashable, Sendable, CaseIterable {
  /// No archive, or one of another program.
  case notOurs = "archive-not-ours"
  /// It ends too early.
  case cut = "archive-cut"
  /// A file in it is not what it was when the archive was made.
  case changed = "archive-changed"
  case newer = "archive-newer"
  /// It names a file that no workspace has.
  case strangeName = "archive-strange-name"
}

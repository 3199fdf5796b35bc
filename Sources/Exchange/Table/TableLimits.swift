/// What a table may hold, so that a file made to fill the machine ends with a sentence instead.
package enum TableLimits {
  /// A register of ten years has a few megabytes.
  package static let greatestBytes = 64 * 1024 * 1024
  /// A town's findings of a hundred years. What asks for more is no table that people have kept, and
  /// each row takes two kilobytes while it is read.
  package static let greatestRows = 100_000
  /// Spreadsheets that people fill in have tens of columns.
  package static let greatestColumns = 1000
  /// The text of one cell, in bytes of UTF-8: some hundred pages.
  package static let greatestCell = 1024 * 1024
}

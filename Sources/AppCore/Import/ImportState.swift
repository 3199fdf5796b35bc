/// A table on its way in.
struct ImportState: Sendable {
  /// One that was read and waits for a yes.
  var pending: ImportReading?
}

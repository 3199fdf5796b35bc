import Foundation

/// Screens kept as text files in the folder `Snapshots` beside a test.
package enum Snapshots {
  /// Holds what is shown against its file, or writes the file when `LYGTE_RECORD` is 1 in the
  /// environment.
  ///
  /// - Parameter testFile: the path of the test's own source, from `#filePath`.
  /// - Returns: the first line that differs, or what is wrong with the file; nil when they are
  ///   the same.
  package static func difference(
    _ name: String, _ shown: String, beside testFile: String
  ) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent("\(name).txt")
    do {
      if ProcessInfo.processInfo.environment["LYGTE_RECORD"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try shown.write(to: file, atomically: true, encoding: .utf8)
      }
      let kept = try String(contentsOf: file, encoding: .utf8)
      return kept == shown ? nil : firstDifference(kept, shown)
    } catch {
      return
        "\(name).txt cannot be read: `LYGTE_RECORD=1` before the test command records it; look at it "
        + "then (\(error))"
    }
  }

  private static func firstDifference(_ kept: String, _ shown: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let before = line < old.count ? old[line] : "(nothing)"
    let after = line < new.count ? new[line] : "(nothing)"
    return "line \(line + 1)\nkept:  \(before)\nshown: \(after)\nwhere it should be so: "
      + "`LYGTE_RECORD=1` before the test command"
  }
}

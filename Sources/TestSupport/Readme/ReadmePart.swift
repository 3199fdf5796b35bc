import Foundation

/// A part of README.md that is drawn from the program: what stands between `<!-- name: begin -->`
/// and `<!-- name: end -->`.
package struct ReadmePart {
  let name: String

  package init(name: String) { self.name = name }

  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("README.md")

  /// What to do when it is not as it should be.
  package static let advice =
    "look at what the program shows now, then `LYGTE_RECORD=1 swift test --filter Readme` writes it"

  /// What stands there now; `LYGTE_RECORD=1` writes what should stand there first.
  package func kept(recording text: String) throws -> String? {
    var readme = try String(contentsOf: Self.file, encoding: .utf8)
    guard let begin = readme.range(of: "<!-- \(name): begin -->\n"),
      let end = readme.range(of: "<!-- \(name): end -->"), begin.upperBound <= end.lowerBound
    else { return nil }
    if ProcessInfo.processInfo.environment["LYGTE_RECORD"] == "1" {
      readme.replaceSubrange(begin.upperBound..<end.lowerBound, with: text)
      try readme.write(to: Self.file, atomically: true, encoding: .utf8)
      return text
    }
    return String(readme[begin.upperBound..<end.lowerBound])
  }
}

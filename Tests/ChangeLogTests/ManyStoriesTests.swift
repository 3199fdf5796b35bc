import CaseModel
import ChangeLog
import Glibc
import LogTestSupport
import Testing

/// 50,000 stories; with `LYGTE_LONG` set, a million.
///
/// 45 s of a core, a millisecond a story: an order of arrival that breaks a rule is rare, and no
/// smaller number is known to be enough.
@Suite("Whoever has read everything knows the same, and nothing written is out of reach")
struct ManyStoriesTests {
  static let isLong = getenv("LYGTE_LONG") != nil
  static let chunks = 0..<UInt64(isLong ? 1_000 : 50)
  static let storiesInChunk: UInt64 = 1_000

  /// Two to five devices, long and short, every other one with redactions, copied identities and
  /// acts of several lines.
  private func script(_ seed: UInt64) -> LogScript {
    var random = SeededRandom(seed: seed &* 0x9E37_79B9)
    return LogScript(
      seed: seed, deviceCount: Int.random(in: 2...5, using: &random),
      stepCount: Int.random(in: 6...36, using: &random), isRough: seed.isMultiple(of: 2))
  }

  private func breach(_ script: LogScript) -> String? {
    do {
      return try StoryLaw.breach(of: script)
    } catch {
      return "\(error)"
    }
  }

  @Test("stories of several devices, drawn anew")
  func drawnAnew() async {
    // In chunks, so that they share the cores.
    let breaches = await withTaskGroup(of: String?.self) { group in
      for chunk in Self.chunks { group.addTask { firstBreach(in: chunk) } }
      return await group.reduce(into: [String]()) { all, breach in
        if let breach { all.append(breach) }
      }
    }
    for breach in breaches { Issue.record("\(breach)") }
    print("stories: \(UInt64(Self.chunks.count) * Self.storiesInChunk) cases")
  }

  private func firstBreach(in chunk: UInt64) -> String? {
    let first = 1_000_000 + chunk * Self.storiesInChunk
    for seed in first..<(first + Self.storiesInChunk) {
      let script = script(seed)
      guard let breach = breach(script) else { continue }
      let shrunk = script.shrunk { self.breach($0) != nil }
      return "Seed \(seed), \(breach). Keep it in FailedStories: \(shrunk)"
    }
    return nil
  }

  @Test("stories that failed once", arguments: FailedStories.all.indices)
  func failedOnce(index: Int) {
    #expect(breach(FailedStories.all[index]) == nil)
  }

  @Test("a broken rule is found and shrunk")
  func findsBreach() throws {
    // As if a program forgot what it had read from the second device.
    func fails(_ script: LogScript) -> Bool {
      guard let played = try? script.play(), played.logs.count > 1 else { return false }
      var one = CaseFile()
      one.fold(played.lines)
      var other = CaseFile()
      other.fold(played.logs.dropLast().joined().map(\.line))
      return one.stateDump() != other.stateDump()
    }
    let script = try #require((1...50).lazy.map { self.script($0) }.first(where: fails))
    #expect(script.shrunk(while: fails).steps.count == 2)
  }
}

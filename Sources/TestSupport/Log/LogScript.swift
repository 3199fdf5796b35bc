import CaseModel
import ChangeLog

/// A story of several devices that write, look at each other's logs now and then, undo and redo.
///
/// The same seed and the same steps give the same lines. Steps can be left out, for shrinking a
/// story that failed.
package struct LogScript: Sendable, CustomStringConvertible {
  package enum Step: Hashable, Sendable {
    case make(device: Int)
    /// Sets a field having seen all that stands.
    case set(device: Int, record: Int, field: Int, value: Int)
    /// Sets a field naming nothing as seen, as `add` does.
    case setUnseen(device: Int, record: Int, field: Int, value: Int)
    case setTwo(device: Int, record: Int, value: Int)
    case comment(device: Int, record: Int)
    case remove(device: Int, record: Int)
    case bulk(device: Int, value: Int)
    case undo(device: Int)
    case redo(device: Int)
    case look(device: Int, at: Int)
    /// An act of several lines.
    case makeMany(device: Int)
    case redact(device: Int, record: Int)
    /// The device's folder and identity are copied to another machine.
    case copy(device: Int)
  }

  package let seed: UInt64
  package let deviceCount: Int
  package var steps: [Step]

  /// - Parameter isRough: whether there are redactions, copied identities and acts of several lines.
  package init(seed: UInt64, deviceCount: Int, stepCount: Int, isRough: Bool = false) {
    var random = SeededRandom(seed: seed)
    self.seed = seed
    self.deviceCount = deviceCount
    steps = (0..<stepCount).map { _ in
      isRough && Int.random(in: 0..<10, using: &random) == 0
        ? Self.roughStep(deviceCount, &random) : Self.step(deviceCount, &random)
    }
  }

  private static func roughStep(_ devices: Int, _ random: inout SeededRandom) -> Step {
    let device = Int.random(in: 0..<devices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0...2: return .makeMany(device: device)
    case 3...4: return .redact(device: device, record: Int.random(in: 0..<5, using: &random))
    default: return .copy(device: device)
    }
  }

  private static func step(_ devices: Int, _ random: inout SeededRandom) -> Step {
    let device = Int.random(in: 0..<devices, using: &random)
    let record = Int.random(in: 0..<5, using: &random)
    let field = Int.random(in: 0..<3, using: &random)
    let value = Int.random(in: 0..<4, using: &random)
    switch Int.random(in: 0..<20, using: &random) {
    case 0...2: return .make(device: device)
    case 3...7: return .set(device: device, record: record, field: field, value: value)
    case 8: return .setUnseen(device: device, record: record, field: field, value: value)
    case 9: return .setTwo(device: device, record: record, value: value)
    case 10: return .comment(device: device, record: record)
    case 11: return .remove(device: device, record: record)
    case 12: return .bulk(device: device, value: value)
    case 13...14: return .undo(device: device)
    case 15: return .redo(device: device)
    default: return .look(device: device, at: Int.random(in: 0..<devices, using: &random))
    }
  }

  /// A story of certain steps, as one that failed once is kept.
  package init(seed: UInt64, deviceCount: Int, steps: [Step]) {
    self.seed = seed
    self.deviceCount = deviceCount
    self.steps = steps
  }

  /// As it stands in a list of stories that failed once.
  package var description: String {
    "LogScript(seed: \(seed), deviceCount: \(deviceCount), steps: [\n"
      + steps.map { "  .\($0),\n" }.joined() + "])"
  }

  /// The logs, one list of lines for each device that wrote.
  package func play() throws -> PlayedScript {
    var story = LogStory(seed: seed, deviceCount: deviceCount)
    for step in steps { try story.play(step) }
    return story.played
  }

  /// The shortest script found that still fails, leaving out as many steps as can be.
  package func shrunk(while fails: (LogScript) -> Bool) -> LogScript {
    var best = self
    var size = max(1, steps.count / 2)
    while size >= 1 {
      var start = 0
      while start < best.steps.count {
        var shorter = best
        shorter.steps.removeSubrange(start..<min(start + size, shorter.steps.count))
        if fails(shorter) { best = shorter } else { start += size }
      }
      size /= 2
    }
    return best
  }
}

/// What came of a script.
package struct PlayedScript: Sendable {
  package let logs: [[ComposedLine]]
  /// Everything that was ever set, for the law that nothing intended is lost.
  package let intents: [Intent]
  /// What each device knew at the end.
  package let caseFiles: [CaseFile]

  package struct Intent: Sendable {
    package let record: RecordName
    package let field: String
    package let value: JSONValue
    package let line: LineName
    /// The lines whose values the writer had seen.
    package let replacing: [LineName]
  }

  package var lines: [LogLine] { logs.flatMap { $0.map(\.line) } }
}

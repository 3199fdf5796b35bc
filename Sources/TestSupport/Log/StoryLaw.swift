import CaseModel
import ChangeLog

/// What must hold of every story: whoever has read all of it, in whatever order and pieces, knows
/// the same, and nothing that was ever written is out of reach.
package enum StoryLaw {
  /// - Returns: which law the story breaks, or nil.
  package static func breach(of script: LogScript) throws -> String? {
    let played = try script.play()
    var random = SeededRandom(seed: script.seed &+ 1)
    let expected = state(after: played.lines)
    if breaksOrder(played, script, expected, &random) { return "any order" }
    if breaksReading(played, script, expected) { return "what each device had read before" }
    if let lost = lostIntent(played) { return "no value out of reach: \(lost)" }
    return nil
  }

  private static func state(after lines: [LogLine]) -> JSONValue {
    var file = CaseFile()
    file.fold(lines)
    return file.stateDump()
  }

  /// Logs in other orders, in one story of ten in every order there is; then line by line in any
  /// order and again.
  private static func breaksOrder(
    _ played: PlayedScript, _ script: LogScript, _ expected: JSONValue,
    _ random: inout SeededRandom
  ) -> Bool {
    var logs = played.logs.map { $0.map(\.line) }
    let orders =
      script.seed.isMultiple(of: 10) && logs.count <= 4
      ? permutations(logs)
      : (0..<2).map { _ in
        logs.shuffle(using: &random)
        return logs
      }
    for order in orders where state(after: order.flatMap { $0 }) != expected { return true }
    let shuffled = played.lines.shuffled(using: &random)
    var file = CaseFile()
    var rest = shuffled[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &random)
      file.fold(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    file.fold(Array(shuffled.prefix(shuffled.count / 2)))
    return file.stateDump() != expected
  }

  /// A device goes on from what it knew, and reads also what it has read already.
  private static func breaksReading(
    _ played: PlayedScript, _ script: LogScript, _ expected: JSONValue
  ) -> Bool {
    let some = script.seed.isMultiple(of: 10) ? played.caseFiles[...] : played.caseFiles.suffix(1)
    return some.contains { known in
      var file = known
      file.fold(played.lines)
      return file.stateDump() != expected
    }
  }

  /// A value that neither stands nor was knowingly replaced or withdrawn.
  private static func lostIntent(_ played: PlayedScript) -> String? {
    var file = CaseFile()
    file.fold(played.lines)
    let withdrawn = Set(file.history().filter(\.isWithdrawn).map(\.facts.name))
    return played.intents.first { intent in
      guard let record = file.record(named: intent.record) else { return true }
      return !withdrawn.contains(intent.line)
        && !file.standingNames(record, intent.field).contains(intent.line)
        && !played.replaces(intent.line, of: intent, withdrawn)
    }.map { "\($0)" }
  }

  private static func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard elements.count > 1 else { return [elements] }
    return elements.indices.flatMap { index in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}

extension PlayedScript {
  /// Whether somebody wrote over it having seen it, and that writing was not undone, or was written
  /// over in its turn.
  fileprivate func replaces(
    _ line: LineName, of intent: Intent, _ withdrawn: Set<LineName>
  ) -> Bool {
    intents.contains { other in
      other.field == intent.field && other.record == intent.record
        && other.replacing.contains(line)
        && (!withdrawn.contains(other.line) || replaces(other.line, of: intent, withdrawn))
    }
  }
}

import CaseModel
import ChangeLog
import LogTestSupport
import Testing

@Suite("Folding is a function of the set of lines")
struct FoldLawTests {
  /// How many stories a law is tried on; debug builds are too slow for many.
  private static var stories: UInt64 {
    #if DEBUG
      100
    #else
      500
    #endif
  }

  /// Finds the first seed whose story breaks the law, and reports the shortest story that does.
  private func hold(
    _ name: String, seeds first: UInt64, devices: ClosedRange<Int>, steps: Int,
    isRough: Bool = false, _ breaks: (LogScript) throws -> Bool
  ) {
    for seed in first..<(first + Self.stories) {
      let count = devices.lowerBound + Int(seed % UInt64(devices.count))
      let script = LogScript(seed: seed, deviceCount: count, stepCount: steps, isRough: isRough)
      func fails(_ script: LogScript) -> Bool {
        do { return try breaks(script) } catch { return true }
      }
      if fails(script) {
        let shrunk = script.shrunk(while: fails)
        Issue.record("\(name) is broken by \(shrunk)")
        return
      }
    }
  }

  private func dump(_ lines: [LogLine], in pieces: Int = .max) -> JSONValue {
    var file = CaseFile()
    var rest = lines[...]
    while !rest.isEmpty {
      file.fold(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
    }
    return file.stateDump()
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard elements.count > 1 else { return [elements] }
    return elements.indices.flatMap { index in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }

  @Test("the stories have in them what could go wrong")
  func storiesAreRich() throws {
    var file = CaseFile()
    var found: [String: Int] = [:]
    for seed in 1..<60 as Range<UInt64> {
      let script = LogScript(seed: seed, deviceCount: 3, stepCount: 40, isRough: true)
      file = CaseFile()
      file.fold(try script.play().lines)
      found["conflict", default: 0] += file.conflictedRecords().count
      found["undone", default: 0] += file.history().count(where: \.isWithdrawn)
      found["redone", default: 0] += file.history().count { entry in
        !entry.withdraws.isEmpty && entry.isWithdrawn
      }
      found["redacted", default: 0] += file.redactionOrders().count
      found["long", default: 0] += file.history().count { $0.makes.count > 1 }
      for case .fork in file.problems() { found["fork", default: 0] += 1 }
    }
    for sight in ["conflict", "undone", "redone", "redacted", "long", "fork"] {
      #expect(found[sight] ?? 0 > 4, "\(sight)")
    }
  }

  @Test("whatever the order of the logs")
  func anyOrderOfLogs() {
    hold("any order of logs", seeds: 100, devices: 2...3, steps: 40, isRough: true) { script in
      let played = try script.play()
      let dumps = permutations(Array(played.logs.prefix(4))).map {
        dump($0.flatMap { $0.map(\.line) })
      }
      return Set(dumps).count > 1
    }
  }

  @Test("whatever the order of the lines, in pieces and twice")
  func anyOrderOfLines() {
    hold("any order of lines", seeds: 20000, devices: 2...5, steps: 40, isRough: true) {
      script in
      let lines = try script.play().lines
      var random = SeededRandom(seed: script.seed)
      let expected = dump(lines)
      return dump(lines.shuffled(using: &random), in: 3) != expected
        || dump(lines.reversed(), in: 1) != expected
        || dump(lines + lines.shuffled(using: &random)) != expected
    }
  }

  @Test("whichever copies of redacted lines are blanked already")
  func anyBlanking() {
    hold("any blanking", seeds: 40000, devices: 2...4, steps: 40, isRough: true) { script in
      let played = try script.play()
      var random = SeededRandom(seed: script.seed)
      var file = CaseFile()
      file.fold(played.lines)
      let orders = file.redactionOrders()
      let mixed = try played.logs.joined().map { line in
        guard Bool.random(using: &random) else { return line.line }
        let blanked = try LineBlanking.blanked(Array(line.bytes.dropLast()), of: orders)
        return try blanked.map { try LogLine.parse($0) } ?? line.line
      }
      let expected = file.stateDump()
      return dump(mixed.shuffled(using: &random), in: 5) != expected
        || dump(played.lines + mixed) != expected || dump(mixed + played.lines) != expected
    }
  }

  @Test(
    "no value is lost: it shows, or somebody knowingly replaced or withdrew it, or it is a conflict"
  )
  func noIntentLost() {
    hold("no lost intent", seeds: 40000, devices: 2...5, steps: 50) { script in
      let played = try script.play()
      var file = CaseFile()
      file.fold(played.lines)
      let acts = file.history()
      let withdrawn = Set(acts.filter(\.isWithdrawn).map(\.facts.name))
      var replaced: Set<String> = []
      for line in played.logs.joined() {
        for (record, field, names) in replacements(in: line) {
          for name in names { replaced.insert("\(record) \(field) \(name)") }
        }
      }
      return played.intents.contains { intent in
        guard let record = file.record(named: intent.record) else { return true }
        let standing = file.standing(record, intent.field).map(\.value)
        return !standing.contains(intent.value) && !withdrawn.contains(intent.line)
          && !replaced.contains("\(intent.record) \(intent.field) \(intent.line)")
      }
    }
  }

  /// What the line itself says it replaces, read without the code under test.
  private func replacements(
    in line: ComposedLine
  ) -> [(record: String, field: String, names: [String])] {
    guard
      let edits = try? JSONParser.value(from: line.bytes.dropLast().map { $0 })["edits"]?.array
    else { return [] }
    return edits.flatMap { edit in
      (edit["replacing"]?.object ?? [:]).map { field, names in
        (edit["thing"]?.string ?? "", field, (names.array ?? []).compactMap(\.string))
      }
    }
  }

  @Test("what stands is what a plain reading of the rule says")
  func standingAsTheRuleSays() {
    hold("the rule of standing", seeds: 70000, devices: 2...4, steps: 40, isRough: true) {
      script in
      let played = try script.play()
      var file = CaseFile()
      file.fold(played.lines)
      let oracle = StandingOracle(played.logs.flatMap { $0.map(\.bytes) })
      for record in file.records() {
        let name = file.name(of: record).description
        for field in Set(file.fields(of: record)).union(["title", "due", "rank", "removed"]) {
          let ours = Set(file.standingNames(record, field).map(\.description))
          if ours != oracle.standing(name, field) { return true }
        }
      }
      return false
    }
  }

  @Test("undoing everything and redoing it gives the state before")
  func undoAndRedo() {
    hold("undo n, redo n", seeds: 90000, devices: 1...3, steps: 30) { script in
      let before = try script.play()
      let values = { (file: CaseFile) in
        file.records().map { record in
          "\(file.name(of: record)) \(file.isWithdrawn(record)) "
            + file.fields(of: record).map { field in
              "\(field)=\(file.standing(record, field).map(\.value))"
            }.joined()
        }
      }
      let count = 5
      var longer = script
      // Bring to a state without a redo pending: a new act of the device ends it.
      longer.steps.append(.make(device: 0))
      let base = try longer.play()
      longer.steps += Array(repeating: .undo(device: 0), count: count)
      let undone = try longer.play()
      let undos = undone.lines.count - base.lines.count
      longer.steps += Array(repeating: .redo(device: 0), count: undos)
      let redone = try longer.play()
      return before.logs.count > base.logs.count
        || redone.lines.count != base.lines.count + undos * 2
        || values(redone.caseFiles[0]) != values(base.caseFiles[0])
    }
  }

  @Test("a snapshot opens to the same state and takes in what follows")
  func snapshot() throws {
    for seed in 1100..<1130 {
      let played = try LogScript(seed: UInt64(seed), deviceCount: 3, stepCount: 60).play()
      let lines = played.lines
      var file = CaseFile()
      file.fold(Array(lines.prefix(lines.count / 2)))
      var reopened = try #require(CaseFile(snapshot: file.snapshot))
      #expect(reopened.stateDump() == file.stateDump())
      file.fold(Array(lines.dropFirst(lines.count / 2)))
      reopened.fold(Array(lines.dropFirst(lines.count / 2)))
      #expect(reopened.stateDump() == file.stateDump())
    }
  }

  @Test("a snapshot with any byte changed, or cut, is not opened")
  func snapshotDamage() throws {
    var file = CaseFile()
    file.fold(try LogScript(seed: 3, deviceCount: 2, stepCount: 10).play().lines)
    let whole = file.snapshot
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 1 << UInt8(index % 8)
      #expect(CaseFile(snapshot: changed) == nil)
    }
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(CaseFile(snapshot: Array(whole.prefix(length))) == nil)
    }
  }
}

import CaseModel
import CaseStorage
import Foundation
import OtherPrograms

/// All measurements of a workspace of one size.
struct MeasuredSize {
  let findings: Int
  let folder: BenchmarkFolder
  let repeats: Int

  private var runner: ProgramRunner { ProgramRunner(environment: folder.environment) }

  private static let own = FileManager.default.destinationOfOwnProgram

  /// The program that was built with this one.
  private static let lygte = FilePath.joined(FilePath.folder(of: own), "lygte")

  func measure(_ tell: (Reading) -> Void) throws {
    let lines = try figures(of: .make)["lines"] ?? 0
    let floors = Floors(
      synchronize: try figures(of: .synchronize)["median"] ?? 0,
      start: try time(of: ["/bin/true"], times: 20),
      parse: try figures(of: .parse)["median"] ?? 0)
    try measureOpening(floors, tell)
    let key = try measureKeys(tell)
    try measureScreens(tell)
    try measureSaves(floors, key: key, tell)
    if runner.path(of: Self.lygte) == nil {
      throw BenchmarkProblem(
        sentence: "\(Self.lygte) is not built; swift build -c release builds it")
    }
    try measurePrograms(floors, lines: lines, tell)
    try measureMerges(floors, tell)
  }

  private struct Floors {
    /// 700 bytes more, on the disk.
    let synchronize: Double
    /// A program that does nothing, from start to end.
    let start: Double
    /// Every line of every log as JSON.
    let parse: Double
  }

  private func measureOpening(_ floors: Floors, _ tell: (Reading) -> Void) throws {
    let folding = try openings()
    tell(
      Reading(
        work: "open, fold, first frame", findings: findings, measured: folding.times.median,
        floor: floors.parse, goal: 3 * floors.parse, isPromised: false))
    // Twice what a list of the same findings holds on this machine's kind: 39 MB at 100,000.
    tell(
      Reading(
        work: "memory with the board open", findings: findings, unit: "MB",
        measured: folding.memory.median, goal: findings >= 100_000 ? 78 : nil, isPromised: false))
    _ = try figures(of: .snapshot)
    let recalling = try openings()
    // Four times what a list in C takes to its first frame.
    let goal = [10_000: 10.4, 100_000: 26.4][findings]
    tell(
      Reading(
        work: "open from a snapshot, first frame", findings: findings,
        measured: recalling.times.median, goal: goal, isPromised: false))
    tell(
      Reading(
        work: "memory with the board from a snapshot", findings: findings, unit: "MB",
        measured: recalling.memory.median, goal: findings >= 100_000 ? 78 : nil,
        isPromised: false))
  }

  private func openings() throws -> (times: Times, memory: Times) {
    var times = Times()
    var memory = Times()
    for _ in 0..<repeats {
      let figures = try figures(of: .opening)
      times.add(figures["median"] ?? 0)
      memory.add(figures["resident"] ?? 0)
    }
    return (times, memory)
  }

  /// - Returns: a move's median.
  private func measureKeys(_ tell: (Reading) -> Void) throws -> Double {
    let figures = try figures(of: .keys)
    // To reach with the terminal: twice what a list in C takes with its terminal, 0.18 ms to move
    // and 0.32 ms to scroll. The terminal's half is not measured here.
    for (work, name, goal) in [
      ("key to frame: move", "move", 0.18), ("key to frame: move, p95", "slow move", 0.18),
      ("key to frame: scroll", "scroll", 0.32), ("key to frame: scroll, p95", "slow scroll", 0.32),
    ] {
      tell(Reading(work: work, findings: findings, measured: figures[name] ?? 0, goal: goal))
    }
    return figures["move"] ?? 0
  }

  private func measureSaves(
    _ floors: Floors, key: Double, _ tell: (Reading) -> Void
  ) throws {
    let figures = try figures(of: .saves)
    guard figures["saved"] == 1_000 else {
      throw BenchmarkProblem(sentence: "of 1000 edits \(figures["saved"] ?? 0) were saved")
    }
    let floor = key + floors.synchronize
    tell(
      Reading(
        work: "edit to saved and shown", findings: findings, measured: figures["median"] ?? 0,
        floor: floor, goal: 3 * floor))
    tell(
      Reading(
        work: "edit to saved and shown, p95", findings: findings, measured: figures["slow"] ?? 0,
        floor: floor))
    // A line of the log and what is known of it is about one kilobyte.
    tell(
      Reading(
        work: "memory after 1000 edits, growth", findings: findings, unit: "MB",
        measured: figures["growth"] ?? 0, goal: 4))
  }

  private func measureMerges(_ floors: Floors, _ tell: (Reading) -> Void) throws {
    let figures = try figures(of: .merges)
    // The other folder is read whole each time: it may have been exchanged.
    for (work, name) in [("look before a merge", "look"), ("merge of ten changes", "median")] {
      tell(
        Reading(
          work: work, findings: findings, measured: figures[name] ?? 0, floor: floors.parse,
          isPromised: false))
    }
  }

  private func measurePrograms(
    _ floors: Floors, lines: Double, _ tell: (Reading) -> Void
  ) throws {
    let output = FilePath.joined(folder.path, "export.json")
    let saving = floors.start + floors.synchronize
    // The first writes the documents.
    _ = try time(of: [Self.lygte, "rebuild"], times: 1)
    // Else what is saved next waits until they have reached the disk.
    _ = try time(of: ["sync"], times: 1)
    func measure(
      _ work: String, _ arguments: [String], floor: Double? = nil, goal: Double? = nil,
      isPromised: Bool = true
    ) throws {
      let measured = try time(of: [Self.lygte] + arguments, times: repeats)
      tell(
        Reading(
          work: work, findings: findings, measured: measured, floor: floor, goal: goal,
          isPromised: isPromised))
    }
    try measure("lygte version", ["version"], floor: floors.start, goal: 5)
    // Twice what sqlite3 takes for one durable row, in terms of the floor.
    try measure(
      "lygte add", ["add", "Stien er mørk", "--place", "Åparken 3"], floor: saving,
      goal: 8.5 * saving, isPromised: false)
    try measure(
      "lygte list state:new", ["list", "state:new"], floor: floors.start, isPromised: false)
    try measure("lygte attention", ["attention", "--json"], isPromised: false)
    try measure("lygte review", ["review", "--json"], isPromised: false)
    try measure("lygte stats", ["stats", "--json"], isPromised: false)
    try measure(
      "lygte export --format json", ["export", "--format", "json", "--yes", "-o", output],
      floor: floors.parse, isPromised: false)
    // 200,000 changes in two seconds.
    try measure("lygte verify", ["verify"], floor: floors.parse, goal: lines / 100)
    try measure("lygte rebuild", ["rebuild"], floor: floors.parse, goal: lines / 100)
  }

  /// The median time of a program from start to end.
  private func time(of arguments: [String], times count: Int) throws -> Double {
    var times = Times()
    for _ in 0..<count {
      let run = try times.take { () throws(ProgramProblem) in
        try runner.capture(arguments, limit: 600_000)
      }
      guard case .exited(0) = run.end else {
        throw BenchmarkProblem(
          sentence: "\(arguments.joined(separator: " ")): \(run.end), "
            + String(decoding: run.errors, as: UTF8.self))
      }
    }
    return times.median
  }

  func figures(of part: BenchmarkPart) throws -> [String: Double] {
    let run = try runner.capture(
      [
        Self.own, "--part", part.rawValue, "--folder", folder.path, "--sizes",
        String(findings),
      ], limit: 600_000)
    guard case .exited(0) = run.end else {
      throw BenchmarkProblem(
        sentence: "\(part.rawValue): \(run.end), " + String(decoding: run.errors, as: UTF8.self))
    }
    let json = try JSONParser.value(from: run.output, mode: .lenientDocument)
    return (json.object ?? [:]).compactMapValues(\.number)
  }
}

extension FileManager {
  /// The file of the program that runs.
  fileprivate var destinationOfOwnProgram: String {
    do {
      return try destinationOfSymbolicLink(atPath: "/proc/self/exe")
    } catch {
      return CommandLine.arguments.first ?? "lygte-bench"
    }
  }
}

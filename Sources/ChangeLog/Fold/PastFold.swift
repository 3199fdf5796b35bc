import CaseModel

/// A point in the past at which a case file is shown.
package enum PastPoint: Hashable, Sendable {
  /// The end of a day, by the calendar of the place where each line was written.
  case endOfDay(Day)
  case time(WallTime)

  /// The day it is, or lies in.
  package var day: Day {
    switch self {
    case .endOfDay(let day): day
    case .time(let time): time.moment.day
    }
  }

  /// Whether a line of that wall time was written by then.
  package func includes(_ time: WallTime) -> Bool {
    switch self {
    case .endOfDay(let day): time.moment.day <= day
    case .time(let limit): time <= limit
    }
  }
}

/// Folds each device's log up to its last line that was written by a point in time (FORMAT 13),
/// as the lines are read.
///
/// Lines after the last one that counts are kept back until another one comes that does.
package struct PastFold: Sendable {
  package let point: PastPoint
  package private(set) var caseFile = CaseFile()
  private var waiting: [String: [LogLine]] = [:]
  private var last: [String: Int64] = [:]
  private var clocks: [String: WallTime] = [:]
  private var backwards: Set<String> = []
  private var first: WallTime?

  package init(_ point: PastPoint) { self.point = point }

  /// The devices whose clock ran backwards: of those, when a line was written is a guess. Sorted.
  package var devicesWithBackwardsClock: [String] { backwards.sorted() }

  /// The wall time of the earliest line there is; nil when there is none.
  package var beginning: WallTime? { first }

  /// Takes lines of one log file, in the file's order.
  package mutating func take(_ lines: [LogLine]) {
    var ready: [LogLine] = []
    for line in lines {
      note(line)
      waiting[line.device, default: []].append(line)
      guard point.includes(line.wallTime) else { continue }
      last[line.device] = max(last[line.device] ?? 0, line.sequence)
      ready += waiting.removeValue(forKey: line.device) ?? []
    }
    caseFile.fold(ready)
  }

  /// To be called at the end of each file, before another file of the same device is read.
  package mutating func endFile() { clocks = [:] }

  /// Folds what a damaged or copied log holds out of order; to be called once all was taken.
  package mutating func finish() {
    let rest = waiting.flatMap { device, lines in
      lines.filter { $0.sequence <= last[device] ?? 0 }
    }
    waiting = [:]
    caseFile.fold(rest)
  }

  private mutating func note(_ line: LogLine) {
    if let before = clocks[line.device], line.wallTime < before { backwards.insert(line.device) }
    clocks[line.device] = line.wallTime
    if let earliest = first, earliest <= line.wallTime { return }
    first = line.wallTime
  }
}

/// The folder's case file at a point in the past.
package struct PastReading: Sendable {
  package let point: PastPoint
  package let caseFile: CaseFile
  /// Devices whose clock ran backwards, so that their days are a guess. Sorted.
  package let devicesWithBackwardsClock: [String]

  package init(
    point: PastPoint, caseFile: CaseFile, devicesWithBackwardsClock: [String] = []
  ) {
    self.point = point
    self.caseFile = caseFile
    self.devicesWithBackwardsClock = devicesWithBackwardsClock
  }
}

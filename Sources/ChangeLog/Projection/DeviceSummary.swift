import CaseModel

/// A device as its log tells of it.
package struct DeviceSummary: Hashable, Sendable {
  package let device: String
  /// How many lines of it are here.
  package let lines: Int
  /// Its last line; of branches the latest in the order of all changes.
  package let last: LineOrigin
  /// The names its lines were written under lately, the latest first, at most three.
  package let people: [String]
  /// How many branches its log has; 1 for one that was never written on two machines.
  package let branches: Int
  /// Of the lines that this device wrote, those it had not seen when it wrote last; 0 for itself.
  package let unseenOfOwn: Int
  /// When it wrote the first line that has seen one of this device's lines last; nil for never.
  package let hasSeenOwnAt: WallTime?
  /// Lines at which its clock had gone backwards.
  package let backwardSteps: Int
  /// By how many seconds its last line lies in the future; 0 when it does not.
  package let secondsAhead: Int64
  /// By how many seconds a line of it seems to be older than a line of others that it has seen.
  package let secondsBehind: Int64
  /// The version of the program it wrote with last, as far as it has said so.
  package let version: String?
  /// What of its last line the environment said.
  package var claims: LineClaims { last.claims }
}

extension CaseFile {
  /// All devices, this one first, then the one that wrote last.
  ///
  /// - Parameters:
  ///   - own: this device's name.
  ///   - now: seconds since 1970, to tell a clock that runs ahead.
  package func deviceSummaries(own: String, now: Int64) -> [DeviceSummary] {
    let sight = state.sight(of: own)
    return state.devices.indices.compactMap { place -> DeviceSummary? in
      guard let last = state.devices[place].lines.max(by: state.isBefore) else { return nil }
      return summary(Int32(place), last, sight, own: own, now: now)
    }.sorted { one, other in
      if (one.device == own) != (other.device == own) { return one.device == own }
      if one.last.wallTime != other.last.wallTime { return one.last.wallTime > other.last.wallTime }
      return one.device < other.device
    }
  }

  private func summary(
    _ place: Int32, _ last: Int32, _ sight: Sight, own: String, now: Int64
  ) -> DeviceSummary {
    let device = state.devices[Int(place)]
    let facts = facts(last)
    var people: [String] = []
    for line in device.lines.reversed().prefix(200) where people.count < 3 {
      let actor = state.lines[Int(line)].actor
      guard actor >= 0 else { continue }
      let name = state.actors[actor]
      if !people.contains(name) { people.append(name) }
    }
    var backwards = 0
    var before: Int64?
    for line in device.lines {
      let seconds = state.lines[Int(line)].seconds
      if let before, before > seconds { backwards += 1 }
      before = seconds
    }
    let isOwn = device.name == own
    return DeviceSummary(
      device: device.name, lines: device.lines.count, last: facts, people: people,
      branches: max(1, device.heads.count),
      unseenOfOwn: isOwn ? 0 : sight.ownLines - (sight.seen[place] ?? 0),
      hasSeenOwnAt: isOwn ? nil : sight.at[place].map { state.wallTime(of: $0) },
      backwardSteps: backwards,
      secondsAhead: max(0, facts.wallTime.secondsSinceEpoch - now),
      secondsBehind: sight.behind[place] ?? 0,
      version: device.lines.lazy.reversed().compactMap { state.versions[$0] }.first)
  }
}

/// What the devices have seen of one of them, and of each other's clocks.
private struct Sight {
  var ownLines = 0
  /// By device: how many of the own lines it had seen at last.
  var seen: [Int32: Int] = [:]
  /// By device: the line that saw the last of them.
  var at: [Int32: Int32] = [:]
  /// By device: the most seconds by which a line is older than what it has seen.
  var behind: [Int32: Int64] = [:]
}

extension FoldState {
  fileprivate func sight(of own: String) -> Sight {
    var sight = Sight()
    let ownPlace = deviceIndex[own]
    if let ownPlace { sight.ownLines = devices[Int(ownPlace)].lines.count }
    for pair in stride(from: 0, to: citations.count, by: 2) {
      let line = lines[Int(citations[pair])]
      let cited = lines[Int(citations[pair + 1])]
      guard line.device >= 0, cited.device >= 0 else { continue }
      let lag = cited.seconds - line.seconds
      if lag > sight.behind[line.device] ?? 0 { sight.behind[line.device] = lag }
      guard cited.device == ownPlace else { continue }
      let known = min(Int(cited.sequence), sight.ownLines)
      if known > sight.seen[line.device] ?? 0 {
        sight.seen[line.device] = known
        sight.at[line.device] = citations[pair]
      }
    }
    return sight
  }
}

/// When a clock is said to be wrong.
package enum ClockDoubt {
  /// Seconds: a laptop that was never set right is off by hours at most.
  package static let tolerance: Int64 = 86_400

  /// Whole days, rounded up.
  package static func days(_ seconds: Int64) -> Int64 { (seconds + 86_399) / 86_400 }
}

/// Something about the logs that a person should look at. Nothing of it stops the work.
package enum LogProblem: Hashable, Sendable {
  /// Two lines of one device have the same number: one identity wrote on two machines.
  case fork(device: String, sequence: Int64, lines: [LineName])
  /// Lines of the device between these two have not come.
  case gap(device: String, after: Int64, before: Int64)
  /// A line that another has seen is not there: a log was cut, or has not come whole.
  case missing(LineName, citedBy: LineName)
  /// The counter is not one more than the greatest it has seen.
  case lamport(LineName)
  /// The device's clock ran backwards at this line.
  case clockBackwards(LineName)
  case otherWorkspace(device: String, workspace: String)
  /// The act that this line begins or goes on with has no end yet.
  case pendingAct(LineName)
}

extension CaseFile {
  /// Everything wrong with the chains, by device and sequence; empty when all is whole.
  package func problems() -> [LogProblem] {
    var problems: [LogProblem] = []
    var greatest: [Int32: Int64] = [:]
    for pair in stride(from: 0, to: state.citations.count, by: 2) {
      let (line, cited) = (state.citations[pair], state.citations[pair + 1])
      greatest[line] = max(greatest[line] ?? 0, state.lines[Int(cited)].lamport)
      if !state.lines[Int(cited)].flags.contains(.isPresent) {
        problems.append(
          .missing(state.lines[Int(cited)].name, citedBy: state.lines[Int(line)].name))
        greatest[line] = .max
      }
    }
    for device in state.devices.sorted(by: { $0.name < $1.name }) {
      problems += chainProblems(of: device, greatest)
    }
    let workspace = workspace
    let taken = takenIn
    for (line, other) in state.workspaces.sorted(by: { state.isBefore($0.key, $1.key) })
    where other != workspace && !taken.contains(other) {
      problems.append(.otherWorkspace(device: facts(line).device, workspace: other))
    }
    for (_, lines) in state.pending.sorted(by: { $0.key < $1.key }) {
      if let line = lines.min(by: { $0.sequence < $1.sequence }) {
        problems.append(.pendingAct(line.name))
      }
    }
    return problems
  }

  private func chainProblems(
    of device: DeviceRecord, _ greatest: [Int32: Int64]
  ) -> [LogProblem] {
    var problems: [LogProblem] = []
    var last: LineRecord?
    for place in device.lines {
      let row = state.lines[Int(place)]
      let sequence = last?.sequence ?? 0
      if row.sequence > sequence + 1 {
        problems.append(.gap(device: device.name, after: sequence, before: row.sequence))
      }
      if let last, last.sequence == row.sequence {
        problems.append(
          .fork(
            device: device.name, sequence: sequence, lines: [last.name, row.name]))
      }
      problems += stampProblems(place, greatest[place] ?? 0)
      last = row
    }
    return problems
  }

  private func stampProblems(_ place: Int32, _ greatest: Int64) -> [LogProblem] {
    let row = state.lines[Int(place)]
    var problems: [LogProblem] = []
    var before: Int64 = 0
    if row.previous >= 0 {
      let previous = state.lines[Int(row.previous)]
      guard previous.flags.contains(.isPresent) else { return [] }
      before = previous.lamport
      if previous.seconds > row.seconds { problems.append(.clockBackwards(row.name)) }
      if previous.device != row.device || previous.sequence + 1 != row.sequence {
        problems.append(
          .gap(
            device: facts(place).device, after: previous.sequence, before: row.sequence))
      }
    }
    // With a line missing, how far the counter should be is not known.
    if greatest < .max, row.lamport != max(before, greatest) + 1 {
      problems.append(.lamport(row.name))
    }
    return problems
  }
}

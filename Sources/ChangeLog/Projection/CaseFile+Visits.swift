import CaseModel

extension CaseFile {
  /// How far each device's log is folded, by its name.
  package var sequences: [String: Int64] {
    var sequences: [String: Int64] = [:]
    for device in state.devices {
      sequences[device.name] = device.lines.last.map { state.lines[Int($0)].sequence }
    }
    return sequences
  }

  /// The acts that have come since the logs were so long, of all devices but one; for a device that
  /// is not named, all of them. Costs what has come.
  package func acts(after sequences: [String: Int64], except own: String) -> [LineOrigin] {
    var acts: [LineOrigin] = []
    for device in state.devices where device.name != own {
      let known = sequences[device.name] ?? 0
      for line in device.lines.reversed() {
        let row = state.lines[Int(line)]
        if row.sequence <= known { break }
        if row.flags.contains(.isFolded), row.flags.contains(.isFirstOfAct) {
          acts.append(facts(line))
        }
      }
    }
    return acts
  }
}

extension CaseFile {
  /// The last line of each device, by the device's name.
  package var lastActs: [LineOrigin] {
    state.devices.sorted { $0.name < $1.name }.compactMap { device in
      device.lines.last.map { facts($0) }
    }
  }
}

import CaseModel

extension CaseFile {
  /// The devices whose lines have seen that line, or a later one of its log; the writer is one.
  package func devices(thatHaveSeen line: LineName) -> Set<String> {
    guard let origin = stamp(of: line), let place = state.deviceIndex[origin.device] else {
      return []
    }
    var seen: Set<String> = [origin.device]
    for pair in stride(from: 0, to: state.citations.count, by: 2) {
      let citing = state.lines[Int(state.citations[pair])]
      let cited = state.lines[Int(state.citations[pair + 1])]
      guard citing.device >= 0, cited.device == place, cited.sequence >= origin.sequence else {
        continue
      }
      seen.insert(state.devices[Int(citing.device)].name)
    }
    return seen
  }

  /// The last line of a device, by the order of all changes; nil when none has come.
  package func lastLine(of device: String) -> LineOrigin? {
    guard let place = state.deviceIndex[device] else { return nil }
    return state.devices[Int(place)].lines.max(by: state.isBefore).map(facts)
  }
}

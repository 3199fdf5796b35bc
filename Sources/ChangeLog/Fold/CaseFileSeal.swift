/// What a seal holds together: all lines it reaches through `prev` and `heads`.
package struct SealReach: Sendable {
  package let seal: LineOrigin
  /// How many lines it reaches, itself among them.
  package let lineCount: Int
  /// Lines it reaches that are not there, sorted: the logs were cut since.
  package let missing: [LineName]
  /// Lines that are there and came after it or apart from it.
  package let outside: Int
}

extension CaseFile {
  /// The seals whose hash begins with these hex digits, of which up to 32 are looked at; earliest first.
  package func seals(beginningWith digits: String) -> [LineOrigin] {
    let wanted = digits.lowercased().prefix(32)
    return state.lines.indices
      .filter { state.lines[$0].flags.contains(.isSeal) }
      .filter { state.lines[$0].name.description.hasPrefix(wanted) }
      .map(Int32.init)
      .sorted { state.isBefore($0, $1) }
      .map(facts)
  }

  /// What that line reaches; nil when it has not come.
  package func reach(of line: LineName) -> SealReach? {
    guard let start = state.known(line), state.lines[Int(start)].flags.contains(.isPresent)
    else { return nil }
    var cited: [Int32: [Int32]] = [:]
    for pair in stride(from: 0, to: state.citations.count, by: 2) {
      cited[state.citations[pair], default: []].append(state.citations[pair + 1])
    }
    var isReached = Array(repeating: false, count: state.lines.count)
    var waiting = [start]
    var count = 0
    var missing: [LineName] = []
    isReached[Int(start)] = true
    while let next = waiting.popLast() {
      let row = state.lines[Int(next)]
      guard row.flags.contains(.isPresent) else {
        missing.append(row.name)
        continue
      }
      count += 1
      for before in [row.previous] + (cited[next] ?? [])
      where before >= 0 && !isReached[Int(before)] {
        isReached[Int(before)] = true
        waiting.append(before)
      }
    }
    return SealReach(
      seal: facts(start), lineCount: count, missing: missing.sorted(),
      outside: lineCount() - count)
  }
}

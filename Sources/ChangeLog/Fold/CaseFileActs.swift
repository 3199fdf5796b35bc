import CaseModel

/// Acts by their place in the order of all, so that a long history is read a screen at a time.
extension CaseFile {
  /// How many acts there are.
  package var actCount: Int { state.acts.count }

  /// The act at a place, the earliest at 0.
  ///
  /// - Parameter limit: how many of its changes are read; of an import of thousands only a line is
  ///   shown.
  package func act(at place: Int, changes limit: Int = .max) -> HistoryEntry {
    entry(state.acts[place], limit: limit)
  }

  /// When, where and by whom the act at a place was made; costs little.
  package func actFacts(at place: Int) -> LineOrigin { facts(state.acts[place]) }

  /// The acts whose name begins so, in order.
  ///
  /// - Parameter prefix: hex digits of the act's first line's name.
  package func acts(named prefix: String) -> [LineOrigin] {
    if let whole = LineName(prefix) {
      guard let place = state.known(whole) else { return [] }
      let act = state.lines[Int(place)].act
      guard act >= 0, state.lines[Int(act)].flags.contains(.isFolded) else { return [] }
      return [facts(act)]
    }
    let prefix = prefix.lowercased()
    let length = prefix.utf8.count
    guard (1..<32).contains(length), let low = UInt64(high(of: prefix, padding: "0"), radix: 16),
      let high = UInt64(high(of: prefix, padding: "f"), radix: 16)
    else { return [] }
    return state.acts.filter { act in
      let name = state.lines[Int(act)].name
      return (low...high).contains(name.high)
        && (length <= 16 || name.description.hasPrefix(prefix))
    }
    .map { facts($0) }
  }

  private func high(of prefix: String, padding: String) -> String {
    let digits = String(prefix.prefix(16))
    return digits + String(repeating: padding, count: 16 - digits.utf8.count)
  }

  /// The acts that undo that one and are not undone themselves, in order.
  package func undoings(of act: LineName) -> [LineName] {
    guard let place = state.known(act) else { return [] }
    return (state.withdrawers[place] ?? []).filter { !state.withdrawn.contains($0) }
      .sorted { state.isBefore($0, $1) }
      .map { state.lines[Int($0)].name }
  }

  /// Whether all that the act changed belongs to one of the things.
  package func isAct(_ act: LineName, onlyOf records: Set<RecordIndex>) -> Bool {
    guard let place = state.known(act) else { return false }
    return state.lines(ofAct: place).allSatisfy { line in
      let row = state.lines[Int(line)]
      return (row.firstChange..<(row.firstChange + row.changeCount)).allSatisfy {
        let register = state.changes[Int($0)].register
        return records.contains(RecordIndex(state.registers[Int(register)].record))
      }
    }
  }
}

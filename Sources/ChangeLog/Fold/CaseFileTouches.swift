extension CaseFile {
  /// What names the thing as its owner, also what was removed or taken out since and what cannot
  /// belong to it, by index: what a document's `asOf` counts.
  package func allEntries(of record: RecordIndex) -> [RecordIndex] {
    var link = state.records[Int(record.rawValue)].firstEntry
    var found: Set<Int32> = []
    while link >= 0 {
      let row = state.entryLinks[Int(link)]
      if state.owner(of: row.entry) == record.rawValue { found.insert(row.entry) }
      link = row.next
    }
    return found.sorted().map(RecordIndex.init)
  }

  /// What lines after those sequences have made, set, undone, redone or redacted; for a device that
  /// is not named, after none.
  package func records(touchedAfter sequences: [String: Int64]) -> Set<RecordIndex> {
    let last = state.devices.map { sequences[$0.name] ?? 0 }
    func isNew(_ line: Int32) -> Bool {
      let row = state.lines[Int(line)]
      return row.device >= 0 && row.flags.contains(.isFolded)
        && row.sequence > last[Int(row.device)]
    }
    var lines: Set<Int32> = []
    for place in state.lines.indices where isNew(Int32(place)) {
      let act = state.lines[place].act
      state.noteLines(ofAct: act < 0 ? Int32(place) : act, into: &lines)
    }
    for order in state.orders {
      guard let place = state.known(order.line), isNew(place) else { continue }
      lines.formUnion(order.lines.compactMap { state.known($0) })
    }
    if lines.isEmpty { return [] }
    var records: Set<RecordIndex> = []
    for line in lines {
      let row = state.lines[Int(line)]
      for change in row.firstChange..<(row.firstChange + row.changeCount) {
        let register = state.changes[Int(change)].register
        records.insert(RecordIndex(state.registers[Int(register)].record))
      }
    }
    for place in state.records.indices where lines.contains(state.records[place].line) {
      records.insert(RecordIndex(Int32(place)))
    }
    return records
  }
}

extension FoldState {
  /// The act's lines and those of the acts that it withdraws, however far back.
  fileprivate func noteLines(ofAct act: Int32, into found: inout Set<Int32>) {
    var waiting = [act]
    while let next = waiting.popLast() {
      for line in lines(ofAct: next) where found.insert(line).inserted {
        waiting.append(contentsOf: targets[line] ?? [])
      }
    }
  }
}

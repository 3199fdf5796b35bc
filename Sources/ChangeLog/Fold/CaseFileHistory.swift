import CaseModel

/// An act as the history tells it.
package struct HistoryEntry: Sendable {
  /// Of the act's first line.
  package let facts: LineOrigin
  package let changes: [HistoryChange]
  package let makes: [RecordIndex]
  /// The things made or changed, also by changes that were not read.
  package let touched: Set<RecordIndex>
  /// The acts it undoes, or redoes when those undo.
  package let withdraws: [LineName]
  /// Whether the act itself is undone.
  package let isWithdrawn: Bool
  package let redacts: [RedactionOrder]

  package init(
    facts: LineOrigin, changes: [HistoryChange], makes: [RecordIndex], touched: Set<RecordIndex>,
    withdraws: [LineName], isWithdrawn: Bool, redacts: [RedactionOrder]
  ) {
    self.facts = facts
    self.changes = changes
    self.makes = makes
    self.touched = touched
    self.withdraws = withdraws
    self.isWithdrawn = isWithdrawn
    self.redacts = redacts
  }
}

/// One field as an act changed it.
package struct HistoryChange: Sendable {
  package let record: RecordIndex
  package let field: String
  package let value: JSONValue
  /// The value it replaced, the latest when it replaced several; nil when it replaced none.
  package let before: JSONValue?
  /// Whether the value was given with the making of the thing.
  package let isOfMake: Bool
}

extension CaseFile {
  /// All acts, earliest first.
  package func history() -> [HistoryEntry] { history(latest: state.acts.count) }

  /// The last so many acts, earliest first.
  package func history(latest count: Int) -> [HistoryEntry] {
    state.acts.suffix(count).map { entry($0) }
  }

  /// The acts that changed the thing, undid or redid such an act, or redacted in it, earliest first;
  /// of their changes only those of the thing.
  package func history(of record: RecordIndex) -> [HistoryEntry] { history(ofAll: [record]) }

  /// The acts of the thing and of all that ever belonged to it, also what was removed or undone.
  package func wholeHistory(of record: RecordIndex) -> [HistoryEntry] {
    var records: Set<RecordIndex> = [record]
    var link = state.records[Int(record.rawValue)].firstEntry
    while link >= 0 {
      records.insert(RecordIndex(state.entryLinks[Int(link)].entry))
      link = state.entryLinks[Int(link)].next
    }
    return history(ofAll: records)
  }

  /// The act a line belongs to; nil while it has not come whole.
  package func historyEntry(of line: LineName) -> HistoryEntry? {
    guard let place = state.known(line) else { return nil }
    let act = state.lines[Int(place)].act
    guard act >= 0, state.lines[Int(act)].flags.contains(.isFolded) else { return nil }
    return entry(act)
  }

  private func history(ofAll records: Set<RecordIndex>) -> [HistoryEntry] {
    var acts: Set<Int32> = []
    var changes: [Int32: [Int32]] = [:]
    for record in records {
      acts.insert(state.lines[Int(state.records[Int(record.rawValue)].line)].act)
      for register in registers(of: record) {
        for change in state.changes(of: register) {
          let act = state.lines[Int(state.changes[Int(change)].line)].act
          acts.insert(act)
          changes[act, default: []].append(change)
        }
      }
    }
    for act in acts {
      state.noteWithdrawals(of: act) { acts.insert(state.lines[Int($0)].act) }
    }
    if !state.orders.isEmpty {
      let names = Set(records.map { name(of: $0) })
      for order in state.orders where names.contains(order.record) {
        if let line = state.known(order.line) { acts.insert(state.lines[Int(line)].act) }
      }
    }
    return acts.filter { $0 >= 0 && state.lines[Int($0)].flags.contains(.isFolded) }
      .sorted { state.isBefore($0, $1) }
      .map { entry($0, of: (changes[$0] ?? []).sorted()) }
  }

  /// The whole act.
  /// - Parameter limit: how many of its changes are read.
  func entry(_ act: Int32, limit: Int = .max) -> HistoryEntry {
    let changes = state.lines(ofAct: act).flatMap { line in
      let row = state.lines[Int(line)]
      return Array(row.firstChange..<(row.firstChange + row.changeCount))
    }
    return entry(act, of: changes, limit: limit)
  }

  /// The act with those of its changes, in their order.
  private func entry(_ act: Int32, of changes: [Int32], limit: Int = .max) -> HistoryEntry {
    var makes: [RecordIndex] = []
    var touched: Set<RecordIndex> = []
    for change in changes {
      let owner = RecordIndex(
        state.registers[Int(state.changes[Int(change)].register)].record)
      touched.insert(owner)
      if state.changes[Int(change)].flags.contains(.isOfMake), makes.last != owner {
        makes.append(owner)
      }
    }
    var redacts: [RedactionOrder] = []
    if !state.orders.isEmpty {
      let names = Set(state.lines(ofAct: act).map { state.lines[Int($0)].name })
      redacts = state.orders.filter { names.contains($0.line) }
    }
    return HistoryEntry(
      facts: facts(act), changes: changes.prefix(limit).map { historyChange($0) }, makes: makes,
      touched: touched,
      withdraws: (state.targets[act] ?? []).map { state.lines[Int($0)].name },
      isWithdrawn: state.withdrawn.contains(act), redacts: redacts)
  }

  private func historyChange(_ change: Int32) -> HistoryChange {
    let row = state.changes[Int(change)]
    let register = state.registers[Int(row.register)]
    let replaced = state.replaced(by: change)
    let before =
      replaced.isEmpty
      ? nil
      : state.changes(of: row.register)
        .filter { replaced.contains(state.changes[Int($0)].line) }
        .max { state.isBefore(state.changes[Int($0)].line, state.changes[Int($1)].line) }
    return HistoryChange(
      record: RecordIndex(register.record), field: state.fields[register.field],
      value: state.value(of: change), before: before.map { state.value(of: $0) },
      isOfMake: row.flags.contains(.isOfMake))
  }
}

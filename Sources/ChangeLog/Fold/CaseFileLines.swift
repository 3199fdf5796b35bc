import CaseModel

/// When, where and by whom a line was written.
package struct LineOrigin: Hashable, Sendable {
  package let name: LineName
  /// The first line of its act, which is what undo names.
  package let act: LineName
  package let device: String
  package let sequence: Int64
  package let lamport: Int64
  package let wallTime: WallTime
  /// Nil when the name was redacted.
  package let actor: String?
  package let isSeal: Bool
  /// What of it the environment said.
  package let claims: LineClaims
}

extension CaseFile {
  /// Nil when that line has not come.
  package func stamp(of line: LineName) -> LineOrigin? {
    guard let place = state.known(line), state.lines[Int(place)].flags.contains(.isPresent)
    else { return nil }
    return facts(place)
  }

  func facts(_ place: Int32) -> LineOrigin {
    let row = state.lines[Int(place)]
    return LineOrigin(
      name: row.name,
      act: row.act < 0 ? row.name : state.lines[Int(row.act)].name,
      device: row.device < 0 ? "" : state.devices[Int(row.device)].name,
      sequence: row.sequence, lamport: row.lamport, wallTime: state.wallTime(of: place),
      actor: row.actor < 0 ? nil : state.actors[row.actor],
      isSeal: row.flags.contains(.isSeal), claims: row.flags.claims)
  }

  /// The line that made the thing; nil while it has not come.
  package func created(_ record: RecordIndex) -> LineOrigin? {
    let row = state.records[Int(record.rawValue)]
    return row.kind < 0 ? nil : facts(row.line)
  }

  /// The latest line whose value shows on the thing; nil when none does.
  package func updated(_ record: RecordIndex) -> LineOrigin? {
    registers(of: record)
      .compactMap { register in
        let change = state.registers[Int(register)].shown
        return change < 0 ? nil : state.changes[Int(change)].line
      }
      .max { state.isBefore($0, $1) }
      .map(facts)
  }

  /// The line whose value of that field shows; nil when none does.
  package func changed(_ record: RecordIndex, _ field: String) -> LineOrigin? {
    guard let register = register(record, field) else { return nil }
    let change = state.registers[Int(register)].shown
    return change < 0 ? nil : facts(state.changes[Int(change)].line)
  }

  /// Sorted.
  package var devices: [String] { state.devices.map(\.name).sorted() }

  /// The end of that device's log, or the ends of its branches, by name; empty when none is known.
  package func heads(of device: String) -> [SeenHead] {
    guard let place = state.deviceIndex[device] else { return [] }
    return state.devices[Int(place)].heads
      .map { state.lines[Int($0)] }
      .sorted { $0.name < $1.name }
      .map { SeenHead(device: device, name: $0.name, lamport: $0.lamport) }
  }

  /// The greatest sequence number at an end of that device's log; 0 when none is known.
  package func lastSequence(of device: String) -> Int64 {
    heads(of: device).compactMap { stamp(of: $0.name)?.sequence }.max() ?? 0
  }

  /// The ends of all logs, by device.
  package func heads() -> [SeenHead] { devices.flatMap { heads(of: $0) } }

  /// How many lines are known, of one device or of all.
  package func lineCount(of device: String? = nil) -> Int {
    guard let device else { return state.devices.reduce(0) { $0 + $1.lines.count } }
    return state.deviceIndex[device].map { state.devices[Int($0)].lines.count } ?? 0
  }

  package func contains(_ line: LineName) -> Bool {
    guard let place = state.known(line) else { return false }
    return state.lines[Int(place)].flags.contains(.isPresent)
  }

  /// The greatest version of the program that a line asks for; 0 when none does.
  package var greatestNeeds: Int64 { state.greatestNeeds }

  /// In the order they were folded.
  package func redactionOrders() -> [RedactionOrder] { state.orders }

  /// Per device the sequence of the last line that touched one of the things.
  package func asOf(records: [RecordIndex]) -> [String: Int64] {
    var named: [String: Int64] = [:]
    for (device, sequence) in zip(state.devices, state.lastSequences(touching: records))
    where sequence > 0 {
      named[device.name] = sequence
    }
    return named
  }
}

extension FoldState {
  /// The last sequence of each device that any of the things shows; 0 for none.
  fileprivate func lastSequences(touching touched: [RecordIndex]) -> [Int64] {
    var last = [Int64](repeating: 0, count: devices.count)
    func note(_ line: Int32) {
      let row = lines[Int(line)]
      guard row.device >= 0 else { return }
      last[Int(row.device)] = max(last[Int(row.device)], row.sequence)
    }
    for record in touched {
      note(records[Int(record.rawValue)].line)
      var register = records[Int(record.rawValue)].firstRegister
      while register >= 0 {
        var change = registers[Int(register)].firstChange
        while change >= 0 {
          let line = changes[Int(change)].line
          note(line)
          noteWithdrawals(of: lines[Int(line)].act, note)
          if !ordersOfLine.isEmpty {
            for order in ordersOfLine[line] ?? [] {
              if let place = known(orders[Int(order)].line) { note(place) }
            }
          }
          change = changes[Int(change)].next
        }
        register = registers[Int(register)].next
      }
    }
    return last
  }
}

extension FoldState {
  /// Calls for every line of every act that withdraws the act, or withdraws such a one.
  func noteWithdrawals(of act: Int32, _ note: (Int32) -> Void) {
    if withdrawers.isEmpty { return }
    var waiting = withdrawers[act] ?? []
    var seen = Set(waiting)
    while let next = waiting.popLast() {
      for line in lines(ofAct: next) { note(line) }
      for further in withdrawers[next] ?? [] where seen.insert(further).inserted {
        waiting.append(further)
      }
    }
  }
}

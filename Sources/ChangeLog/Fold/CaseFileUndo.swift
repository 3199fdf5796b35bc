/// What an undo, or a redo, would do.
package struct UndoStep: Sendable {
  /// What the new act is to withdraw.
  package let acts: [LineName]
  /// The line of the act whose changes come or go.
  package let facts: LineOrigin
  package let changes: [UndoneField]
  /// The things that the act made.
  package let made: [RecordIndex]
  /// What was done since to the same fields, and to what the act made, each with its latest author:
  /// say so before doing it.
  package let later: [LaterChange]

  /// The act's own fields that somebody changed since.
  package var changedMeanwhile: [UndoneField] {
    let own = Set(changes)
    return later.map { UndoneField(record: $0.record, field: $0.field) }.filter(own.contains)
  }
}

package struct UndoneField: Hashable, Sendable {
  package let record: RecordIndex
  package let field: String

  package init(record: RecordIndex, field: String) {
    self.record = record
    self.field = field
  }
}

/// Work that came after an act and rests on it.
package struct LaterChange: Hashable, Sendable {
  package let record: RecordIndex
  /// Empty where the thing as a whole came later: a comment to a finding that the act made.
  package let field: String
  package let facts: LineOrigin
}

/// Why an act cannot be undone or redone.
package enum UndoObstacle: Error, Hashable, Sendable {
  case unknown
  case alreadyUndone
  /// There is nothing to redo: it stands.
  case notUndone
  /// Making the workspace, a seal, an order to remove personal data.
  case neverUndone
}

extension CaseFile {
  /// The latest act of that device that changed something and is not undone; nil when there is none.
  ///
  /// Undoing, redoing and redacting are not undone by this, nor is making the workspace.
  package func undoable(by device: String) -> UndoStep? {
    for line in ownLines(device).reversed() {
      let row = state.lines[Int(line)]
      guard isNormal(line), !state.withdrawn.contains(line) else { continue }
      return step(line, withdrawing: [row.name], since: line)
    }
    return nil
  }

  /// The latest undo of that device, as long as it has done nothing else since; nil when there is none.
  package func redoable(by device: String) -> UndoStep? {
    for line in ownLines(device).reversed() {
      if isNormal(line) { return nil }
      guard state.lines[Int(line)].flags.contains(.onlyWithdraws),
        !state.withdrawn.contains(line), let target = state.targets[line]?.first,
        isNormal(target)
      else { continue }
      return step(target, withdrawing: [state.lines[Int(line)].name], since: line)
    }
    return nil
  }

  /// Undoes an act, whoever made it; an undo that is undone is a redo.
  package func undoing(_ act: LineName) throws(UndoObstacle) -> UndoStep {
    let line = try first(ofAct: act)
    if state.withdrawn.contains(line) { throw .alreadyUndone }
    let name = state.lines[Int(line)].name
    if isNormal(line) { return step(line, withdrawing: [name], since: line) }
    guard state.lines[Int(line)].flags.contains(.onlyWithdraws),
      let target = deed(behind: line)
    else { throw .neverUndone }
    return step(target, withdrawing: [name], since: line)
  }

  /// Does again an act that was undone, or what an undo took back.
  package func redoing(_ act: LineName) throws(UndoObstacle) -> UndoStep {
    let line = try first(ofAct: act)
    if !isNormal(line) {
      guard state.lines[Int(line)].flags.contains(.onlyWithdraws) else { throw .neverUndone }
      return try undoing(act)
    }
    let undoings = undoings(of: state.lines[Int(line)].name)
    guard let last = undoings.last.flatMap({ state.known($0) }) else { throw .notUndone }
    return step(line, withdrawing: undoings, since: last)
  }

  private func first(ofAct act: LineName) throws(UndoObstacle) -> Int32 {
    guard let place = state.known(act) else { throw .unknown }
    let line = state.lines[Int(place)].act
    guard line >= 0, state.lines[Int(line)].flags.contains(.isFolded) else { throw .unknown }
    return line
  }

  /// What an undo, a redo, an undo of a redo … is about in the end.
  private func deed(behind line: Int32) -> Int32? {
    var target = state.targets[line]?.first
    while let next = target, !isNormal(next) { target = state.targets[next]?.first }
    return target
  }

  private func ownLines(_ device: String) -> [Int32] {
    state.deviceIndex[device].map { state.devices[Int($0)].lines } ?? []
  }

  /// Whether the line begins an act that can be undone.
  private func isNormal(_ line: Int32) -> Bool {
    let flags = state.lines[Int(line)].flags
    return flags.contains(.isUndoable) && flags.contains(.isFirstOfAct)
  }

  private func step(_ act: Int32, withdrawing: [LineName], since line: Int32) -> UndoStep {
    var fields: [UndoneField] = []
    var made: [RecordIndex] = []
    var later = LaterWork(act: act, since: line)
    for part in state.lines(ofAct: act) {
      let row = state.lines[Int(part)]
      for change in row.firstChange..<(row.firstChange + row.changeCount) {
        let register = state.changes[Int(change)].register
        let record = RecordIndex(state.registers[Int(register)].record)
        fields.append(
          UndoneField(record: record, field: state.fields[state.registers[Int(register)].field]))
        if state.changes[Int(change)].flags.contains(.isOfMake) {
          if made.last != record { made.append(record) }
        } else {
          later.note(register, in: state)
        }
      }
    }
    for record in made { later.note(record, in: state) }
    return UndoStep(
      acts: withdrawing, facts: facts(act), changes: fields, made: made,
      later: later.found.sorted { state.isBefore($1.line, $0.line) }.map { found in
        LaterChange(
          record: RecordIndex(found.record),
          field: found.field < 0 ? "" : state.fields[found.field],
          facts: facts(found.line))
      })
  }
}

/// Gathers what others did after an act to what it changed or made.
private struct LaterWork {
  struct Found {
    let record: Int32
    /// -1 for the thing as a whole.
    let field: Int32
    let line: Int32
  }

  let act: Int32
  let since: Int32
  var found: [Found] = []

  init(act: Int32, since: Int32) {
    self.act = act
    self.since = since
  }

  /// The latest change of a field by another act.
  mutating func note(_ register: Int32, in state: FoldState) {
    var latest: Int32?
    for change in state.changes(of: register) {
      let line = state.changes[Int(change)].line
      guard isLater(line, in: state), state.isActive(change) else { continue }
      if let known = latest, state.isBefore(line, known) { continue }
      latest = line
    }
    guard let latest else { return }
    let row = state.registers[Int(register)]
    found.append(Found(record: row.record, field: row.field, line: latest))
  }

  /// Every field of a thing that the act made, and what was added to it since.
  mutating func note(_ record: RecordIndex, in state: FoldState) {
    let row = state.records[Int(record.rawValue)]
    var register = row.firstRegister
    while register >= 0 {
      note(register, in: state)
      register = state.registers[Int(register)].next
    }
    var link = row.firstEntry
    while link >= 0 {
      let entry = state.entryLinks[Int(link)].entry
      let line = state.records[Int(entry)].line
      if isLater(line, in: state), !state.withdrawn.contains(state.lines[Int(line)].act) {
        found.append(Found(record: entry, field: -1, line: line))
      }
      link = state.entryLinks[Int(link)].next
    }
  }

  private func isLater(_ line: Int32, in state: FoldState) -> Bool {
    state.lines[Int(line)].act != act && state.isBefore(since, line)
  }
}

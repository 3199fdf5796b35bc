/// What the undo key, or the redo key, would do next.
package struct UndoStep: Sendable {
  /// What the new act is to withdraw.
  package let act: LineName
  /// The line of the act whose changes come or go.
  package let facts: LineFacts
  package let changes: [UndoneField]
  /// The things that the act made.
  package let made: [ThingIndex]
  /// The fields somebody changed since: say so before doing it.
  package let changedMeanwhile: [UndoneField]
}

package struct UndoneField: Hashable, Sendable {
  package let thing: ThingIndex
  package let field: String

  package init(thing: ThingIndex, field: String) {
    self.thing = thing
    self.field = field
  }
}

extension CaseFile {
  /// The latest act of that device that changed something and is not undone; nil when there is none.
  ///
  /// Undoing, redoing and redacting are not undone by this, nor is making the workspace.
  package func undoable(by device: String) -> UndoStep? {
    for line in ownLines(device).reversed() {
      let record = state.lines[Int(line)]
      guard isNormal(line), !state.withdrawn.contains(line) else { continue }
      return step(line, withdrawing: record.name, since: line)
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
      return step(target, withdrawing: state.lines[Int(line)].name, since: line)
    }
    return nil
  }

  private func ownLines(_ device: String) -> [Int32] {
    state.deviceIndex[device].map { state.devices[Int($0)].lines } ?? []
  }

  /// Whether the line begins an act that can be undone.
  private func isNormal(_ line: Int32) -> Bool {
    let flags = state.lines[Int(line)].flags
    return flags.contains(.isUndoable) && flags.contains(.isFirstOfAct)
  }

  private func step(
    _ act: Int32, withdrawing: LineName, since line: Int32
  ) -> UndoStep {
    var fields: [UndoneField] = []
    var made: [ThingIndex] = []
    var meanwhile: [UndoneField] = []
    for part in state.lines(ofAct: act) {
      let record = state.lines[Int(part)]
      for change in record.firstChange..<(record.firstChange + record.changeCount) {
        let register = state.changes[Int(change)].register
        let thing = ThingIndex(state.registers[Int(register)].thing)
        let field = UndoneField(
          thing: thing, field: state.fields[state.registers[Int(register)].field])
        if state.changes[Int(change)].flags.contains(.isOfMake), made.last != thing {
          made.append(thing)
        }
        fields.append(field)
        if wasChanged(register, since: line, by: act) { meanwhile.append(field) }
      }
    }
    return UndoStep(
      act: withdrawing, facts: facts(act), changes: fields, made: made,
      changedMeanwhile: meanwhile)
  }

  private func wasChanged(_ register: Int32, since line: Int32, by act: Int32) -> Bool {
    state.changes(of: register).contains { change in
      let other = state.changes[Int(change)].line
      return state.lines[Int(other)].act != act && state.isActive(change)
        && state.isBefore(line, other)
    }
  }
}

import CaseModel

/// A value a field has had.
package struct FormerValue: Sendable {
  /// What has become of it.
  package enum Fate: Hashable, Sendable {
    case shows
    /// Stands beside the one that shows.
    case stands
    case replaced(by: LineOrigin)
    case undone(by: LineOrigin)
    /// Replaced over a step that was undone, or undone by an act that has not come whole.
    case past
  }

  package let value: JSONValue
  package let facts: LineOrigin
  /// Whether it was given with the making of the thing.
  package let isOfMake: Bool
  package let fate: Fate
}

extension CaseFile {
  /// Every value a field has had, the earliest first; undone and replaced ones among them.
  package func formerValues(_ record: RecordIndex, _ field: String) -> [FormerValue] {
    guard let register = register(record, field) else { return [] }
    let standing = Set(state.standing(register))
    let all = state.changes(of: register).sorted {
      state.isBefore(state.changes[Int($0)].line, state.changes[Int($1)].line)
    }
    return all.map { change in
      FormerValue(
        value: state.value(of: change), facts: facts(state.changes[Int(change)].line),
        isOfMake: state.changes[Int(change)].flags.contains(.isOfMake),
        fate: fate(of: change, among: all, standing: standing, register))
    }
  }

  /// Every field that ever had a value, by name.
  package func everyField(of record: RecordIndex) -> [String] {
    registers(of: record).map { state.fields[state.registers[Int($0)].field] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func fate(
    of change: Int32, among all: [Int32], standing: Set<Int32>, _ register: Int32
  ) -> FormerValue.Fate {
    if state.registers[Int(register)].shown == change { return .shows }
    if standing.contains(change) { return .stands }
    let line = state.changes[Int(change)].line
    if !state.isActive(change) {
      let act = state.lines[Int(state.lines[Int(line)].act)].name
      let undoing = undoings(of: act).last.flatMap { stamp(of: $0) }
      return undoing.map { .undone(by: $0) } ?? .past
    }
    let replacing = all.first {
      state.isActive($0) && state.replaced(by: $0).contains(line)
    }
    return replacing.map { .replaced(by: facts(state.changes[Int($0)].line)) } ?? .past
  }
}

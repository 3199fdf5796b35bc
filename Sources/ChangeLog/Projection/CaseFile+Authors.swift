/// A line that a person wrote.
package struct AuthoredLine: Hashable, Sendable {
  package let origin: LineOrigin
  /// The first record it changed; nil where it only undid or ordered.
  package let record: RecordIndex?
}

extension CaseFile {
  /// The lines by authors that are meant, in the order they came.
  package func lines(by isMeant: (String) -> Bool) -> [AuthoredLine] {
    var meant: [Int32: Bool] = [:]
    return state.lines.indices.compactMap { place in
      let row = state.lines[place]
      guard row.actor >= 0, row.flags.contains(.isPresent) else { return nil }
      let isWanted = meant[row.actor] ?? isMeant(state.actors[row.actor])
      meant[row.actor] = isWanted
      guard isWanted else { return nil }
      let change = row.changeCount > 0 ? state.changes[Int(row.firstChange)] : nil
      return AuthoredLine(
        origin: facts(Int32(place)),
        record: change.map { RecordIndex(state.registers[Int($0.register)].record) })
    }
  }
}

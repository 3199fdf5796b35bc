/// A line that a person wrote.
package struct AuthoredLine: Hashable, Sendable {
  package let origin: LineOrigin
  /// The first record it changed; nil where it only undid or ordered.
  package let thing: RecordIndex?
}

extension CaseFile {
  /// The lines by authors that are meant, in the order they came.
  package func lines(by isMeant: (String) -> Bool) -> [AuthoredLine] {
    var meant: [Int32: Bool] = [:]
    return state.lines.indices.compactMap { place in
      let record = state.lines[place]
      guard record.actor >= 0, record.flags.contains(.isPresent) else { return nil }
      let isWanted = meant[record.actor] ?? isMeant(state.actors[record.actor])
      meant[record.actor] = isWanted
      guard isWanted else { return nil }
      let change = record.changeCount > 0 ? state.changes[Int(record.firstChange)] : nil
      return AuthoredLine(
        origin: facts(Int32(place)),
        thing: change.map { RecordIndex(state.registers[Int($0.register)].thing) })
    }
  }
}

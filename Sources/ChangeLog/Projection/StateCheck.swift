import CaseModel

/// What two machines hold against each other to know that they know the same.
package struct StateCheck: Hashable, Sendable {
  /// SHA-256 over the names of all lines, sorted.
  package let digest: LineHash

  /// The four characters that people compare: `7F3A`.
  package var characters: String { String(digest.description.prefix(4)).uppercased() }
}

extension CaseFile {
  /// Equal exactly where the same lines are known, in whatever order they came and whatever was
  /// blanked in them.
  package var check: StateCheck {
    var hash = SHA256()
    let names = state.lines.lazy.filter { $0.flags.contains(.isPresent) }.map(\.name).sorted()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(names.count * 16)
    for name in names {
      for word in [name.high, name.low] {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
      }
    }
    hash.update(bytes)
    return StateCheck(digest: hash.finish())
  }
}

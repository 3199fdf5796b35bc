import CaseModel

extension CaseFile {
  /// The walk, area or party that this one is shown as: the end of its `sameAs`; itself where it
  /// has none.
  ///
  /// In a ring, which two laptops can make of two joins, the one with the smallest name.
  package func root(of record: RecordIndex) -> RecordIndex {
    guard holdsJoined else { return record }
    var path = [record]
    while let last = path.last, let next = sameAs(last) {
      if let start = path.firstIndex(of: next) {
        return path[start...].min { name(of: $0) < name(of: $1) } ?? record
      }
      path.append(next)
    }
    return path.last ?? record
  }

  /// Whether it is shown as another.
  package func isJoined(_ record: RecordIndex) -> Bool { root(of: record) != record }

  /// The records that are shown as this one, besides itself.
  package func joined(to record: RecordIndex) -> [RecordIndex] {
    guard holdsJoined else { return [] }
    return records(of: kind(of: record)).filter { $0 != record && root(of: $0) == record }
  }

  /// Whether any record here was ever held to be another: most workspaces have none.
  package var holdsJoined: Bool { state.fields.known(JoiningField.sameAs.rawValue) != nil }

  private func sameAs(_ record: RecordIndex) -> RecordIndex? {
    guard let value = shown(record, JoiningField.sameAs.rawValue), let next = reference(value),
      next != record, kind(of: next) == kind(of: record), !isGone(next)
    else { return nil }
    return next
  }
}

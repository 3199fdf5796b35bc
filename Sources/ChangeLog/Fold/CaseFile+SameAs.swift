import CaseModel

extension CaseFile {
  /// The walk, area or party that this one is shown as: the end of its `sameAs`; itself where it
  /// has none.
  ///
  /// In a ring, which two laptops can make of two joins, the one with the smallest name.
  package func root(of thing: RecordIndex) -> RecordIndex {
    guard holdsJoined else { return thing }
    var path = [thing]
    while let last = path.last, let next = sameAs(last) {
      if let start = path.firstIndex(of: next) {
        return path[start...].min { name(of: $0) < name(of: $1) } ?? thing
      }
      path.append(next)
    }
    return path.last ?? thing
  }

  /// Whether it is shown as another.
  package func isJoined(_ thing: RecordIndex) -> Bool { root(of: thing) != thing }

  /// The records that are shown as this one, besides itself.
  package func joined(to thing: RecordIndex) -> [RecordIndex] {
    guard holdsJoined else { return [] }
    return things(of: kind(of: thing)).filter { $0 != thing && root(of: $0) == thing }
  }

  /// Whether any record here was ever held to be another: most workspaces have none.
  package var holdsJoined: Bool { state.fields.known(JoiningField.sameAs.rawValue) != nil }

  private func sameAs(_ thing: RecordIndex) -> RecordIndex? {
    guard let value = shown(thing, JoiningField.sameAs.rawValue), let next = reference(value),
      next != thing, kind(of: next) == kind(of: thing), !isGone(next)
    else { return nil }
    return next
  }
}

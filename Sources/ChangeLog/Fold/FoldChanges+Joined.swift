extension FoldChanges {
  /// What several foldings one after another have changed.
  package static func joined(_ changes: [FoldChanges]) -> FoldChanges {
    if changes.count == 1, let only = changes.first { return only }
    return FoldChanges(
      touched: Array(Set(changes.flatMap(\.touched))), made: changes.flatMap(\.made),
      newLines: changes.reduce(0) { $0 + $1.newLines },
      redactionOrders: changes.flatMap(\.redactionOrders),
      goneTexts: changes.reduce(into: []) { $0.formUnion($1.goneTexts) })
  }
}

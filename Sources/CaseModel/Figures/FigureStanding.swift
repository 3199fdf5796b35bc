/// Which of all that was ever delivered about one area and period holds.
///
/// A number takes the place of "not known", never the other way; a final one that of a preliminary
/// one, never the other way; else the one of the later day. Two that differ and of which nothing
/// says which is the newer both stand, until somebody decides.
package struct FigureStanding: Hashable, Sendable {
  /// One; several only where they contradict each other.
  package let standing: [Figure]
  /// What was replaced, the latest first.
  package let replaced: [Figure]

  /// The one that holds; nil where several contradict each other.
  package var figure: Figure? { standing.count == 1 ? standing[0] : nil }

  /// - Parameter figures: of one key, in the order they were delivered.
  /// - Returns: nil where there are none.
  package init?(_ figures: [Figure]) {
    guard let best = figures.max(by: { Self.isReplaced($0, by: $1) }) else { return nil }
    var standing: [Figure] = []
    var replaced: [Figure] = []
    for figure in figures.reversed() {
      if Self.isReplaced(figure, by: best) {
        replaced.append(figure)
      } else if !standing.contains(where: { $0.value == figure.value }) {
        standing.append(figure)
      }
    }
    self.standing = standing.reversed()
    self.replaced = replaced.sorted { $0.countedOn > $1.countedOn }
  }

  private static func isReplaced(_ older: Figure, by newer: Figure) -> Bool {
    if older.value.isKnown != newer.value.isKnown { return newer.value.isKnown }
    if older.isPreliminary != newer.isPreliminary { return older.isPreliminary }
    return older.countedOn < newer.countedOn
  }
}

import CaseModel
import Casework
import ChangeLog
import Wording

extension AppState {
  /// Moves a card among its neighbours by giving it a rank between theirs.
  mutating func moveWithin(by step: Int) -> [Effect] {
    guard let record = selected else { return refuse(.noCard) }
    if shown.indexes.board.isArranged { return refuse(.sortedByQuery) }
    let target = shown.place.card + step
    guard target >= 0 else { return refuse(.topOfColumn) }
    // Under a filter the card goes beside its shown neighbour, among the hidden ones too.
    guard let neighbour = shown.indexes.board.card(at: target, in: shown.place.column),
      let goal = shown.indexes.board.wholePlace(of: neighbour),
      let from = shown.indexes.board.wholePlace(of: record)
    else { return refuse(.bottomOfColumn) }
    // Each card above the new place needs a rank of its own; far down that would be a long act.
    guard goal < 200 else { return refuse(.sortedByHandOnlyNearTheTop) }
    var order = cardsToRank(through: max(goal, from) + 1)
    order.insert(order.remove(at: from), at: goal)
    var draft = ActDraft()
    for (card, rank) in newRanks(of: order, moved: goal) {
      draft.set(
        .existing(shown.caseFile.name(of: card)),
        [EditWriter.rankValue(rank, of: card, in: shown.caseFile)])
    }
    var after = AfterCommit(words.board.reordered(name(of: record)), follow: .existing(record))
    after.actsOnMarks = false
    return commit(draft, then: after)
  }

  /// The column's cards down to a place, and on for as long as they have been moved by hand.
  private func cardsToRank(through last: Int) -> [RecordIndex] {
    var cards: [RecordIndex] = []
    while let card = shown.indexes.board.wholeCard(at: cards.count, in: shown.place.column),
      cards.count <= last || rank(of: card) != nil
    {
      cards.append(card)
    }
    return cards
  }

  /// The fewest new ranks that give the order: one for the moved card where there is room
  /// between its neighbours, else one for every card up to the last that has one.
  private func newRanks(
    of order: [RecordIndex], moved: Int
  ) -> [(card: RecordIndex, rank: Int)] {
    let ranks = order.map { rank(of: $0) }
    let above = ranks[..<moved]
    let below = moved + 1 < order.count ? ranks[moved + 1] : nil
    let isAboveRising = zip(above, above.dropFirst()).allSatisfy { one, next in
      guard let one, let next else { return false }
      return one < next
    }
    if isAboveRising, !above.contains(nil) {
      if let rank = Self.rank(above: above.last ?? nil, below: below) {
        return [(order[moved], rank)]
      }
    }
    let end = max(moved, (ranks.lastIndex { $0 != nil } ?? 0))
    return order[...end].enumerated().compactMap { at, card in
      let rank = (at + 1) * 1024
      return rank == ranks[at] ? nil : (card, rank)
    }
  }

  private func rank(of card: RecordIndex) -> Int? {
    shown.indexes.board.facts(of: card).flatMap { $0.order.rank == .max ? nil : Int($0.order.rank) }
  }

  /// A rank between two others, with room for more on both sides; nil when there is none left.
  private static func rank(above: Int?, below: Int?) -> Int? {
    // Ranks come from logs and may be any number.
    let limit = 1 << 52
    guard (-limit...limit).contains(above ?? 0), (-limit...limit).contains(below ?? 0) else {
      return nil
    }
    return switch (above, below) {
    case (nil, nil): 1024
    case (nil, let below?): below - 1024
    case (let above?, nil): above + 1024
    case (let above?, let below?): below - above > 1 ? above + (below - above) / 2 : nil
    }
  }
}

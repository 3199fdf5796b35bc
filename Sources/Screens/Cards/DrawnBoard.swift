import Casework
import ChangeLog

/// What was drawn of a case last, so that a key press lays out only what has changed since.
package struct DrawnBoard: Sendable {
  var cards = CardCache()
  /// How the board was laid out last.
  var cachedLayout: CachedLayout?

  package init() {}
}

/// Cards that were shown last, so that a key press reads only those that come into sight.
struct CardCache: Sendable {
  private var cards: [RecordIndex: CardLayout] = [:]
  /// Another one once a card was let go because it changed.
  private(set) var edition = Edition()

  // Some screens full at 200x60; more than that is let go all at once.
  private static let limit = 600

  func card(_ record: RecordIndex, columns: Int, mostLines: Int) -> CardLayout? {
    cards[record].flatMap { $0.columns == columns && $0.mostLines == mostLines ? $0 : nil }
  }

  mutating func keep(_ card: CardLayout) {
    if cards.count >= Self.limit { cards = [:] }
    cards[card.face.record] = card
  }

  mutating func forget(_ record: RecordIndex) {
    cards[record] = nil
    edition = Edition()
  }

  mutating func forgetAll() {
    cards = [:]
    edition = Edition()
  }
}

import CaseModel
import ChangeLog

/// Another order of the cards in each column than the board's own, asked for with `sort:` and
/// `group:`; cards it does not tell apart keep the board's.
package struct CardArrangement: Sendable {
  private let order: FindingOrder
  private let alphabet: AlphabeticalOrder
  private var keys: [RecordIndex: FindingOrder.SortKey] = [:]

  /// - Parameter things: every finding that may show.
  package init(
    _ order: FindingOrder, of things: some Sequence<RecordIndex>, in caseFile: CaseFile,
    _ alphabet: AlphabeticalOrder
  ) {
    self.order = order
    self.alphabet = alphabet
    for thing in things { update(thing, in: caseFile) }
  }

  /// Takes up what became of a finding.
  mutating func update(_ thing: RecordIndex, in caseFile: CaseFile) {
    keys[thing] = order.key(of: caseFile.finding(at: thing), alphabet)
  }

  /// Whether a change has left a finding where it was in this order.
  func isAsBefore(_ thing: RecordIndex, in caseFile: CaseFile) -> Bool {
    keys[thing] == order.key(of: caseFile.finding(at: thing), alphabet)
  }

  func precedes(_ left: CardOrder, _ right: CardOrder) -> Bool {
    guard let one = keys[left.thing], let other = keys[right.thing] else { return left < right }
    return order.precedes(one, other) ?? (left < right)
  }
}

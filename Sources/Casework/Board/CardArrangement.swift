import CaseModel
import ChangeLog

/// Another order of the cards in each column than the board's own, asked for with `sort:` and
/// `group:`; cards it does not tell apart keep the board's.
package struct CardArrangement: Sendable {
  private let order: FindingOrder
  private let alphabet: AlphabeticalOrder
  private var keys: [RecordIndex: FindingOrder.SortKey] = [:]

  /// - Parameter records: every finding that may show.
  package init(
    _ order: FindingOrder, of records: some Sequence<RecordIndex>, in caseFile: CaseFile,
    _ alphabet: AlphabeticalOrder
  ) {
    self.order = order
    self.alphabet = alphabet
    for record in records { update(record, in: caseFile) }
  }

  /// Takes up what became of a finding.
  mutating func update(_ record: RecordIndex, in caseFile: CaseFile) {
    keys[record] = order.key(of: caseFile.finding(at: record), alphabet)
  }

  /// Whether a change has left a finding where it was in this order.
  func isAsBefore(_ record: RecordIndex, in caseFile: CaseFile) -> Bool {
    keys[record] == order.key(of: caseFile.finding(at: record), alphabet)
  }

  func precedes(_ left: CardOrder, _ right: CardOrder) -> Bool {
    guard let one = keys[left.record], let other = keys[right.record] else { return left < right }
    return order.precedes(one, other) ?? (left < right)
  }
}
